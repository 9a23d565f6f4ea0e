import { readFileSync } from 'node:fs';
import { tokenise } from '@limpide/language';
import { french } from '@limpide/language-fr';
import { frenchWithParser } from '@limpide/language-fr/parser';
import { analyse, type TextBlock } from '@limpide/readability';
import { describe, expect, it } from 'vitest';
import { type StarterSheet, starterSheets } from '../src/starter/index.ts';

/** What the person reads, in reading order. */
function blocksOf(sheet: StarterSheet) {
  const heading = (text: string, level = 2) => ({ kind: 'heading' as const, level, text });
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
  return [
    heading(sheet.title, 1),
    paragraph(sheet.summary),
    paragraph(sheet.audience),
    ...sheet.prepare.map((text) => ({ kind: 'list-item' as const, level: 1, text })),
    ...(sheet.notNeeded ? [paragraph(sheet.notNeeded)] : []),
    ...sheet.steps.flatMap(({ title, body }) => [heading(title), paragraph(body)]),
    ...sheet.exceptions.flatMap(({ title, text }) => [heading(title), paragraph(text)]),
  ].map((block, index) => ({ index, ...block }));
}

const textOf = (sheet: StarterSheet) =>
  blocksOf(sheet)
    .map(({ text }) => text)
    .join('\n');

/** Figures that the authority must answer for, and references that a jurist must read: none belongs in a sheet. */
const patterns = {
  amount: /€|\beuros?\b|\bEUR\b|\d\s*%/iu,
  delay:
    /(?:\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|soixante)\b)\s+(?:heures?|jours?|semaines?|mois|ans?|années?)\b/iu,
  law: /\b(?:articles?|art\.)\s*(?:\d|L)|§|\b(?:lois?|décrets?|ordonnances?|arrêtés?|codes?)\s+(?:du|de la|des|de l’|relati\S+|\d)|\bCDLD\b|\bCoDT\b/iu,
};
const problems = (text: string) =>
  Object.entries(patterns).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

/** Kept on purpose: the words that a person finds in the law and in a lease. */
const dismissed = [
  { rule: 'empty-verb', text: 'Mettre fin', reason: 'Le nom usuel de la démarche.' },
  { rule: 'empty-verb', text: 'Faites aussi un état', reason: '« état des lieux » n’a pas de verbe à lui.' },
];

/** Errors and warnings of the readability rules. */
const hindrances = (blocks: readonly TextBlock[]) =>
  analyse(blocks, { profile: 'web', language: frenchWithParser(), dismissed })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, text }) => `${rule}: ${text}`);

/** Is the title an infinitive and what follows? « Se marier », « S’inscrire » too. */
function opensWithInfinitive(title: string): boolean {
  const words = tokenise(title).map(({ text }) => text.toLowerCase());
  const first = words[0] === 'se' || words[0] === 's’' ? words[1] : words[0];
  const readings = french().lexicon.readingsOf(first ?? '');
  return words.length > 1 && readings.some(({ upos, morphology }) => upos === 'VERB' && morphology.startsWith('W'));
}

describe('the checks', () => {
  it.each([
    ['amount', 'Cela coûte 22 €.'],
    ['amount', 'Comptez cinq euros.'],
    ['delay', 'Dans les 30 jours.'],
    ['delay', 'Venez trois mois avant.'],
    ['law', 'Selon l’article 21.'],
    ['law', 'La loi du 26 mai 2002 le dit.'],
  ])('see a figure or a reference: %s in « %s »', (name, text) => {
    expect(problems(text)).toEqual([name]);
  });

  it('see a sentence that is hard to read', () => {
    const text = 'Vous prenez contact avec le service avant l’inhumation.';
    expect(hindrances([{ index: 0, kind: 'paragraph', text }])).toEqual([
      'empty-verb: prenez contact',
      'jargon: inhumation',
    ]);
  });

  it.each(['Cohabitation légale', 'Vos papiers', 'Se', 'Votre demande de permis'])(
    'refuse the title « %s »',
    (title) => {
      expect(opensWithInfinitive(title)).toBe(false);
    },
  );
});

describe('the starter sheets', () => {
  it('are enough to start with, for both authorities', () => {
    const of = (authority: string) => starterSheets.filter((sheet) => sheet.authority === authority).length;
    expect(of('commune')).toBeGreaterThanOrEqual(30);
    expect(of('cpas')).toBeGreaterThanOrEqual(12);
  });

  it('have keys and titles of their own', () => {
    for (const key of ['key', 'title'] as const) {
      const values = starterSheets.map((sheet) => sheet[key]);
      expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
    }
    expect(starterSheets.filter(({ key }) => !/^[a-z]+(?:-[a-z]+)*$/u.test(key))).toEqual([]);
  });

  it('belong to moments of life that the application shows', () => {
    const source = readFileSync(new URL('../../../apps/web/src/platform/database/content.ts', import.meta.url), 'utf8');
    const known = [...(/type LifeEvent =([^;]+);/u.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/gu)].map((m) => m[1]);
    expect(starterSheets.map((sheet) => sheet.lifeEvent).filter((event) => !known.includes(event))).toEqual([]);
  });

  describe.each(starterSheets.map((sheet) => [sheet.key, sheet] as const))('%s', (_, sheet) => {
    it('has a title and a summary of the right shape', () => {
      expect(sheet.title.length).toBeLessThanOrEqual(65);
      expect(opensWithInfinitive(sheet.title)).toBe(true);
      expect(sheet.summary.length).toBeLessThanOrEqual(300);
    });

    it('is complete but for what it names', () => {
      for (const list of [sheet.prepare, sheet.steps, sheet.exceptions, sheet.searchWords, sheet.toComplete]) {
        expect(list.length).toBeGreaterThan(0);
        expect(new Set(list.map((entry) => JSON.stringify(entry))).size).toBe(list.length);
      }
      expect(blocksOf(sheet).filter(({ text }) => text.trim() !== text || text === '')).toEqual([]);
    });

    it('says no price, no delay and no law', () => {
      expect(problems(textOf(sheet))).toEqual([]);
      expect(textOf(sheet)).not.toMatch(/https?:|www\.|@|'/u);
    });

    it('reads easily', () => {
      expect(hindrances(blocksOf(sheet))).toEqual([]);
    });
  });
});
