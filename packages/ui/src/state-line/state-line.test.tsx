import { expect, test } from 'vitest';
import { attribute, html } from '../../test/html.ts';
import { StateLine } from './state-line.tsx';

test('is full up to the current state, which is said', () => {
  const text = html(<StateLine current={1} states={[{ label: 'a' }, { label: 'b' }, { label: 'c' }]} />);
  expect(text.match(/__state--reached/g)).toHaveLength(2);
  expect(attribute(text, 'aria-current')).toEqual(['step']);
});
