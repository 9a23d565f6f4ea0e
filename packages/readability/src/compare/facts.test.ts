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

describe('telephones', () => {
  it.each<[string, string[]]>([
    ['Mme Piron, qui suit votre dossier : 081 00 00 00', ['phone 081000000', 'person piron']],
    ['Votre dossier : 081/00 00 00', ['phone 081000000']],
    ['Réf. 081/00.00.00', ['phone 081000000']],
    ['Numéro : 081 / 00 00 00', ['phone 081000000']],
    ['Suivi du dossier : 0800 00 000', ['phone 080000000']],
    ['N° 0475 12 34 56', ['phone 0475123456']],
    ['Dossier : +32 81 00 00 00', ['phone 081000000']],
    ['Dossier : +32 (0)81 00 00 00', ['phone 081000000']],
    ['Dossier : 0032 475 12 34 56', ['phone 0475123456']],
    ['Tél.081/00.00.00-01', ['phone 08100000001']],
    ['Numéro gratuit : 1718', ['phone 1718']],
    // Not telephones.
    ['Dossier 081/2027/01', ['reference 081/2027/01']],
    ['Dossier n° 04712345678', ['reference 04712345678']],
    ['Numéro d’entreprise : 0207.656.610', ['reference 0207.656.610']],
    ['Le 01/02/2027 10 h', ['date 2027-02-01', 'hour 10:00']],
    ['Un budget de 081 000 000 euros', ['amount 8100000000']],
    ['Registre national : 85.07.30-033.28', []],
  ])('%s', (text, expected) => {
    const same = blocks(text);
    const seen = compare(same, same).facts.map((fact) => `${fact.kind} ${fact.before!.value}`);
    expect(seen.sort()).toEqual([...expected].sort());
  });
});

describe('consequences', () => {
  it.each(notConsequences.map((text) => [text]))('none in « %s »', (text) => {
    const same = blocks(text);
    expect(compare(same, same).facts.filter((fact) => fact.kind === 'consequence')).toEqual([]);
  });

  it('says what disappeared, without stopping', () => {
    const { stops, checks } = compare(blocks('À défaut, le dossier sera clôturé.'), blocks('Merci.'));
    expect(stops).toEqual([]);
    expect(checks.map((check) => check.message)).toEqual([
      'Conséquence à vérifier : «\u00a0À défaut, le dossier sera clôturé\u00a0» ne se retrouve pas mot pour mot.',
    ]);
  });
});
