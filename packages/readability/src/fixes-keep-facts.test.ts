import { frenchWithParser } from '@limpide/language-fr/parser';
import { describe, expect, it } from 'vitest';
import { passages } from '../test/regression.ts';
import { analyse } from './analyse.ts';
import { applyEdits } from './apply-edits.ts';
import { compare } from './compare/index.ts';
import { exampleBlocks } from './example-blocks.ts';
import type { BlockKind, Edit, Profile, TextBlock } from './model.ts';
import { profiles } from './model.ts';
import { rules } from './registry.ts';

/** The blocks after the edits, with merge fields where they now stand. */
function edited(blocks: readonly TextBlock[], edits: readonly Edit[]): TextBlock[] {
  const texts = applyEdits(blocks, edits);
  return blocks.map((block, at) => {
    const shift = (offset: number): number =>
      edits
        .filter((edit) => edit.block === block.index && edit.to <= offset)
        .reduce((sum, edit) => sum + edit.text.length - (edit.to - edit.from), offset);
    const opaque = (block.opaque ?? []).map((span) => ({ from: shift(span.from), to: shift(span.to) }));
    return { ...block, text: texts[at]!, opaque };
  });
}

interface Sample {
  text: string;
  kind?: BlockKind;
  profile?: Profile;
}

const samples: Sample[] = [
  ...rules.flatMap((rule) => [...rule.examples.positive, ...rule.examples.negative]),
  ...passages,
];

describe('a fix that the analysis offers', () => {
  it.each(profiles)('keeps every fact, in the profile %s', (profile) => {
    let tried = 0;
    const broken: string[] = [];
    for (const { text, kind } of samples) {
      const before = exampleBlocks(text, kind);
      for (const { rule, fixes } of analyse(before, { profile, language: frenchWithParser(), hints: 'all' }).findings) {
        for (const { edits } of fixes) {
          tried++;
          const after = edited(before, edits);
          for (const fact of compare(before, after).facts) {
            if (fact.status === 'lost' || fact.status === 'changed')
              broken.push(`${rule}: ${fact.kind} ${fact.status} « ${fact.before?.text} » in « ${text.slice(0, 120)} »`);
          }
        }
      }
    }
    expect(broken).toEqual([]);
    expect(tried).toBeGreaterThan(profile === 'legal' ? 5 : 30);
  });
});
