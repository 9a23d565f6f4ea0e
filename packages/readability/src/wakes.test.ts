import { frenchWithParser } from '@limpide/language-fr/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationSet } from '../test/evaluation-set.ts';
import { type AnalysedBlock, analyseBlock } from './analysed.ts';
import { exampleBlocks } from './example-blocks.ts';
import { profiles, type TextBlock } from './model.ts';
import { rules } from './registry.ts';
import { type BlockRule, wakesFor } from './rule.ts';

const language = frenchWithParser();
const blockRules = rules.filter((rule): rule is BlockRule => rule.scope === 'block');
const examples = rules.flatMap((rule) => [...rule.examples.positive, ...rule.examples.negative]);

/** What each rule finds in each profile when it is asked whatever the words are. */
function asked(source: TextBlock): unknown[] {
  const read = analyseBlock(source, language);
  const marks = Object.create(read.marks, { holds: { value: () => true } }) as AnalysedBlock['marks'];
  const block = { ...read, marks };
  return blockRules.map((rule) => [rule.name, profiles.map((profile) => found(rule, block, rule.thresholds[profile]))]);
}

/** The same when rules sleep where their words are missing. */
function woken(source: TextBlock): unknown[] {
  const block = analyseBlock(source, language);
  return blockRules.map((rule) => [
    rule.name,
    profiles.map((profile) => (wakesFor(rule, block) ? found(rule, block, rule.thresholds[profile]) : [])),
  ]);
}

function found(rule: BlockRule, block: AnalysedBlock, threshold: unknown): unknown[] {
  return threshold === null ? [] : rule.check(block, threshold);
}

/** Letters that are not the same in another normal form, joints of words, signs that expressions look for. */
const signs = [
  '\u0301',
  '\u00AD',
  '\u2011',
  '-',
  '’',
  "'",
  '·',
  '.',
  ',',
  '(',
  ')',
  '!!',
  '%',
  '12/04/27',
  '100000',
  '«',
  '\u00A0',
];

describe('words that wake a rule', () => {
  it('change nothing to what it finds, in every example and every annotated text', () => {
    const blocks = [
      ...examples.flatMap(({ text, kind }) => exampleBlocks(text, kind)),
      ...evaluationSet().flatMap((item) => item.blocks),
    ];
    let asleep = 0;
    for (const block of blocks) {
      expect(woken(block), block.text).toEqual(asked(block));
      const analysed = analyseBlock(block);
      asleep += blockRules.filter((rule) => !wakesFor(rule, analysed)).length;
    }
    expect(asleep).toBeGreaterThan(blocks.length);
  }, 120_000);

  it('change nothing in texts made of their pieces', () => {
    const pieces = examples.flatMap(({ text }) => text.split(/(?<=[\s’'-])/u));
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.constantFrom(...signs) },
      { weight: 1, arbitrary: fc.constantFrom(...pieces).map((text) => text.normalize('NFD').toUpperCase()) },
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), (written, withField) => {
        const opaque = withField ? [{ from: 0, to: Math.min(4, written.length) }] : [];
        const block: TextBlock = { index: 0, kind: 'paragraph', text: written, opaque };
        expect(woken(block)).toEqual(asked(block));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
