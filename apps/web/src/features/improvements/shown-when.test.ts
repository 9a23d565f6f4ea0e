import { expect, it } from 'vitest';
import { shownWhen } from './shown-when.ts';

const ready = { irritants: 2, proven: 1, hasEffect: true, online: true };

it.each([
  ['everything is there', ready, 'now'],
  ['no irritant', { ...ready, irritants: 0, proven: 0 }, 'no-irritant'],
  ['a hypothesis', { ...ready, proven: 0 }, 'no-evidence'],
  ['nothing to tell', { ...ready, hasEffect: false }, 'no-effect'],
  ['the démarche is a draft', { ...ready, online: false }, 'not-online'],
])('%s', (_, standing, expected) => {
  expect(shownWhen(standing)).toBe(expected);
});
