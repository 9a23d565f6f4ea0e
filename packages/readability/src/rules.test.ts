import { frenchWithParser } from '@limpide/language-fr/parser';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { applyEdits } from './apply-edits.ts';
import { exampleBlocks } from './example-blocks.ts';
import type { Finding } from './model.ts';
import { rules } from './registry.ts';
import type { NegativeExample, PositiveExample, Rule } from './rule.ts';

const findingsOf = (rule: Rule, example: PositiveExample | NegativeExample): Finding[] =>
  analyse(exampleBlocks(example.text, example.kind), {
    profile: example.profile,
    language: frenchWithParser(),
    hints: 'all',
    house: rule.examples.house,
  }).findings.filter((finding) => finding.rule === rule.name);

const titleOf = (example: { text: string; profile?: string }) =>
  `${example.profile ?? 'public'}: ${example.text.slice(0, 70)}`;

describe.each(rules.map((rule) => [`${rule.number} ${rule.name}`, rule] as const))('%s', (_, rule) => {
  it('has at least six examples of each kind', () => {
    expect(rule.examples.positive.length).toBeGreaterThanOrEqual(6);
    expect(rule.examples.negative.length).toBeGreaterThanOrEqual(6);
  });

  it.each(rule.examples.positive.map((example) => [titleOf(example), example] as const))(
    'finds, %s',
    (_title, example) => {
      const blocks = exampleBlocks(example.text, example.kind);
      const findings = findingsOf(rule, example);
      expect(findings.map((finding) => finding.text)).toEqual(example.flags);
      for (const finding of findings) {
        const block = blocks[finding.block]!;
        expect(finding.text).toBe(block.text.slice(finding.from, finding.to));
        for (const edit of finding.fixes.flatMap((fix) => fix.edits)) {
          expect((block.opaque ?? []).some((span) => span.from < edit.to && edit.from < span.to)).toBe(false);
        }
      }
      const edits = findings.flatMap((finding) => finding.fixes.slice(0, 1).flatMap((fix) => fix.edits));
      if (example.fixed === undefined) expect(edits).toEqual([]);
      else {
        expect(edits).not.toEqual([]);
        expect(applyEdits(blocks, edits).join('\n\n')).toBe(example.fixed);
      }
    },
  );

  it.each(rule.examples.negative.map((example) => [titleOf(example), example] as const))(
    'is silent, %s',
    (_title, example) => {
      expect(findingsOf(rule, example).map((finding) => finding.text)).toEqual([]);
    },
  );
});
