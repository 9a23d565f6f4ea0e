import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../src/example-blocks.ts';
import { analyse } from '../src/index.ts';
import { passages } from './regression.ts';

describe('passages of our own', () => {
  it('are forty', () => expect(passages.length).toBeGreaterThanOrEqual(40));

  it.each(passages.map((passage) => [passage.text.slice(0, 70), passage] as const))(
    '%s',
    (_, { text, kind, profile, rules }) => {
      const { findings } = analyse(exampleBlocks(text, kind), { profile, hints: ['unexplained-term'] });
      expect([...new Set(findings.map((finding) => finding.rule))].sort()).toEqual(rules);
    },
  );
});
