import { french } from '@limpide/language-fr';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { applyEdits } from '../apply-edits.ts';
import { exampleBlocks } from '../example-blocks.ts';
import type { Severity } from '../model.ts';
import { editedBlocks } from './edited-blocks.ts';
import { rewriteAll } from './rewrite-all.ts';
import { rewrites } from './rewrites.ts';

const language = french();
const severities: readonly Severity[] = ['info', 'warning', 'error'];

describe.each(rewrites.map((rewrite) => [rewrite.name, rewrite] as const))('%s', (_, { examples, rules, profiles }) => {
  it('has at least six examples of each kind', () => {
    expect(examples.positive.length).toBeGreaterThanOrEqual(6);
    expect(examples.negative.length).toBeGreaterThanOrEqual(6);
    expect(profiles).not.toContain('legal');
  });

  it.each(examples.positive.map((example) => [example.text, example] as const))('%s', (_text, example) => {
    const blocks = exampleBlocks(example.text, example.kind);
    const { profile } = example;
    const edits = rewriteAll(blocks, { language, profile });
    expect(applyEdits(blocks, edits).join('\n\n')).toBe(example.rewritten);
    for (const { block, from, to, before } of edits) expect(blocks[block]!.text.slice(from, to)).toBe(before);
    // What is rewritten has no finding that is more serious than before.
    const worst = (texts: typeof blocks): number[] => {
      const { findings } = analyse(texts, { profile, language });
      return texts.map(({ index }) =>
        Math.max(
          -1,
          ...findings.filter(({ block }) => block === index).map(({ severity }) => severities.indexOf(severity)),
        ),
      );
    };
    const before = worst(blocks);
    for (const [n, severity] of worst(editedBlocks(blocks, edits)!).entries())
      expect(severity).toBeLessThanOrEqual(before[n]!);
  });

  it.each(examples.negative.map((example) => [example.text, example] as const))('is silent: %s', (_text, example) => {
    const blocks = exampleBlocks(example.text, example.kind);
    const edits = rewriteAll(blocks, { language, profile: example.profile });
    expect(edits.filter((edit) => edit.rules.some((rule) => rules.includes(rule)))).toEqual([]);
  });
});
