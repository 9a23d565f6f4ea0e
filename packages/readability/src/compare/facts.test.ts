import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../model.ts';
import type { ComparisonCase } from './cases/case.ts';
import { consequenceCases, notConsequences } from './cases/consequences.ts';
import { decisionCases } from './cases/decisions.ts';
import { identityCases } from './cases/identity.ts';
import { letterCases } from './cases/letters.ts';
import { noticeCases } from './cases/notices.ts';
import { speechCases } from './cases/speech.ts';
import { valueCases } from './cases/values.ts';
import { compare } from './compare.ts';

/** Paragraphs as blocks, with the fields marked as opaque wherever they stand. */
function blocks(text: ComparisonCase['before'], fields: readonly string[] = []): TextBlock[] {
  return (typeof text === 'string' ? [text] : text).map((paragraph, index) => {
    const opaque = fields.flatMap((field) => {
      const from = paragraph.indexOf(field);
      return from < 0 ? [] : [{ from, to: from + field.length }];
    });
    return { index, kind: 'paragraph', text: paragraph, ...(opaque.length > 0 ? { opaque } : {}) };
  });
}

for (const [theme, cases] of Object.entries({
  valueCases,
  identityCases,
  speechCases,
  consequenceCases,
  decisionCases,
  letterCases,
  noticeCases,
})) {
  describe(`facts: ${theme}`, () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      const comparison = compare(blocks(one.before, one.fields), blocks(one.after, one.fields));
      const seen = comparison.facts.map(
        (fact) => `${fact.kind} ${fact.status}: ${fact.before?.text ?? ''} | ${fact.after?.text ?? ''}`,
      );
      for (const [kind, status, text] of one.facts) {
        const found = seen.some((line) => line.startsWith(`${kind} ${status}:`) && line.includes(text));
        expect(found ? [] : seen, `${kind} ${status} « ${text} »`).toEqual([]);
      }
      const stops = comparison.stops.map((stop) => stop.kind).sort();
      expect(stops, seen.join('\n')).toEqual([...(one.stops ?? [])].sort());
      if (one.checks)
        expect(comparison.checks.map((check) => check.kind).sort(), seen.join('\n')).toEqual([...one.checks].sort());
    });
  });
}

describe('consequences', () => {
  it.each(notConsequences.map((text) => [text]))('none in « %s »', (text) => {
    const same = blocks(text);
    expect(compare(same, same).facts.filter((fact) => fact.kind === 'consequence')).toEqual([]);
  });

  it('says what disappeared, without stopping', () => {
    const { stops, checks } = compare(blocks('À défaut, le dossier sera clôturé.'), blocks('Merci.'));
    expect(stops).toEqual([]);
    expect(checks.map((check) => check.message)).toEqual([
      'La conséquence a disparu : «\u00a0À défaut, le dossier sera clôturé\u00a0».',
    ]);
  });
});
