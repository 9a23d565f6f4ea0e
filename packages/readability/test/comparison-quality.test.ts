import { describe, expect, it } from 'vitest';
import { sets, verdictOn } from './comparison-quality.ts';

for (const [name, rewritings] of Object.entries(sets)) {
  describe(`stops on real rewriting: ${name}`, () => {
    for (const rewriting of rewritings) {
      const judge = rewriting.weakness ? it.fails : it;
      judge(rewriting.name, () => {
        const { wrong, missed } = verdictOn(rewriting);
        expect(wrong.map((stop) => stop.message)).toEqual([]);
        expect(missed).toBe(false);
      });
    }
  });
}
