import { splitSentences } from '@limpide/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import type { TextBlock } from '../model.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { comparisonToHtml } from './html.ts';

const blocks = (...texts: string[]): TextBlock[] => texts.map((text, index) => ({ index, kind: 'paragraph', text }));
const relations = (comparison: Comparison): string[] => comparison.beads.map((bead) => bead.relation);

describe('alignment', () => {
  const parts = [
    'La bibliothèque communale ouvre une nouvelle section jeunesse au premier étage.',
    'Les enfants peuvent emprunter quatre livres et deux jeux de société.',
    'Une animatrice raconte des histoires chaque mercredi après-midi.',
  ];
  it.each<[string, string[], string[], string[]]>([
    ['the same text', parts, parts, ['same', 'same', 'same']],
    ['typography does not count', ['L’inscription est ouverte.'], ["L'inscription est ouverte."], ['same']],
    ['a sentence dropped', parts, [parts[0]!, parts[2]!], ['same', 'dropped', 'same']],
    ['a sentence added', [parts[0]!, parts[2]!], parts, ['same', 'added', 'same']],
    ['a sentence moved to the end', parts, [parts[1]!, parts[2]!, parts[0]!], ['moved', 'same', 'same']],
    [
      'a long sentence split in two blocks',
      ['La bibliothèque communale ouvre une section jeunesse et une animatrice raconte des histoires le mercredi.'],
      ['La bibliothèque communale ouvre une section jeunesse.', 'Une animatrice raconte des histoires le mercredi.'],
      ['split'],
    ],
    [
      'two sentences merged',
      ['Le parc ferme à la tombée de la nuit. Les chiens y sont admis en laisse.'],
      ['Le parc ferme à la tombée de la nuit et les chiens y sont admis en laisse.'],
      ['merged'],
    ],
    [
      'a sentence cut into a list of five',
      [
        'Votre dossier comprend une photo récente, un extrait de naissance, une preuve de domicile et une copie du bail enregistré.',
      ],
      [
        'Votre dossier comprend :',
        'une photo récente ;',
        'un extrait de naissance ;',
        'une preuve de domicile ;',
        'une copie du bail enregistré.',
      ],
      ['split'],
    ],
    ['nothing on either side', [], [], []],
    ['nothing left', parts, [], ['dropped', 'dropped', 'dropped']],
  ])('%s', (_name, before, after, expected) => {
    expect(relations(compare(blocks(...before), blocks(...after)))).toEqual(expected);
  });

  it('keeps paragraphs that were exchanged recognisable', () => {
    const comparison = compare(blocks(...parts), blocks(parts[2]!, parts[1]!, parts[0]!));
    expect(relations(comparison).filter((relation) => relation === 'moved')).toHaveLength(2);
    expect(comparison.beads.every((bead) => bead.before.length === 1 && bead.after.length === 1)).toBe(true);
  });
});

describe('token diff', () => {
  it('says what was removed and added, with places', () => {
    const [bead] = compare(
      blocks('Le guichet ouvre lundi à neuf heures.'),
      blocks('Le guichet ouvre mardi à neuf heures.'),
    ).beads;
    expect(bead!.diff.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'kept Le guichet ouvre',
      'removed lundi',
      'added mardi',
      'kept à neuf heures.',
    ]);
    expect(bead!.diff[1]!.before).toEqual({ block: 0, from: 17, to: 22 });
    expect(bead!.diff[2]!.after).toEqual({ block: 0, from: 17, to: 22 });
  });
});

const word = fc.constantFrom(
  'le',
  'guichet',
  'demande',
  'vous',
  'devez',
  'pouvez',
  'ne',
  'pas',
  'envoyer',
  '20 €',
  '14/04/2027',
  'dans les 30 jours',
  'recours',
  'tribunal du travail',
  'M. Piron',
  '081 24 00 00',
  'sauf',
  'considérant que',
  'article 3',
  'de la loi du 8 juillet 1976',
  '«Nom»',
  '12',
  'deux',
  'documents',
  ',',
  '. ',
  ' ; ',
  '\n',
  'que',
  'sans',
  'rue de la Gare 12',
  '5000 Namur',
  'Envoyez',
  'É',
  '😀',
  '\u00a0',
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const document = fc.array(text, { maxLength: 5 }).map((texts) => blocks(...texts));

describe('properties', () => {
  it('places every sentence in exactly one bead, and every span in its text', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const comparison = compare(before, after);
        for (const [side, source] of [
          ['before', before],
          ['after', after],
        ] as const) {
          const seen = comparison.beads.flatMap((bead) => bead[side].map((one) => `${one.block}:${one.from}`));
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.length).toBe(source.flatMap((block) => splitSentences(block.text)).length);
          for (const sentence of comparison.beads.flatMap((bead) => bead[side])) {
            expect(source[sentence.block]!.text.slice(sentence.from, sentence.to)).toBe(sentence.text);
          }
          for (const fact of comparison.facts) {
            const mention = fact[side];
            if (mention) {
              expect(mention.text).not.toBe('');
              expect(source[mention.block]!.text.slice(mention.from, mention.to)).toBe(mention.text);
            }
          }
        }
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      }),
      { numRuns: 150 },
    );
  });

  it('loses nothing and stops nothing when the text does not change', () => {
    fc.assert(
      fc.property(document, (same) => {
        const comparison = compare(same, same);
        expect(comparison.totals).toEqual({ kept: comparison.facts.length, changed: 0, lost: 0, added: 0 });
        expect(comparison.stops).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives each fact a letter of its own, and a message to each stop', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const { facts, stops } = compare(before, after);
        expect(new Set(facts.map((fact) => fact.letter)).size).toBe(facts.length);
        for (const stop of stops) expect(stop.message.length).toBeGreaterThan(10);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the page', () => {
  it('escapes what comes from the texts', () => {
    const html = comparisonToHtml(
      compare(blocks('Payez <b>20 €</b> & « merci ».'), blocks('Payez <script>alert(1)</script> 25 €.')),
      {
        title: '<avant>',
      },
    );
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;script&#62;');
    expect(html).toContain('<title>&#60;avant&#62;</title>');
    expect(html).toContain('Publication arrêtée');
    expect(html).not.toMatch(/https?:\/\//);
  });

  it('says when nothing stops the publication', () => {
    expect(comparisonToHtml(compare(blocks('Bonjour.'), blocks('Bonjour.')))).toContain(
      'Rien n’arrête la publication.',
    );
  });
});

describe('grades', () => {
  it('grades every stop and every check, and nothing else', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const { facts, stops, checks } = compare(before, after);
        const graded = (grade: string): string[] =>
          facts.filter((fact) => fact.grade === grade).map((fact) => fact.letter);
        expect(stops.map((stop) => stop.letter)).toEqual(graded('stop'));
        expect(checks.map((check) => check.letter)).toEqual(graded('check'));
        for (const { grade, status } of facts) if (grade) expect(['lost', 'changed']).toContain(status);
        for (const { message } of checks) expect(message.length).toBeGreaterThan(10);
      }),
      { numRuns: 80 },
    );
  });

  it('shows what is to be checked without stopping', () => {
    const html = comparisonToHtml(
      compare(
        blocks('Votre enfant est malade ? Les parents doivent signaler au secrétariat toute maladie contagieuse.'),
        blocks('Votre enfant a une maladie contagieuse ? Parlons-en.'),
      ),
    );
    expect(html).toContain('Rien n’arrête la publication.');
    expect(html).toContain('À vérifier');
  });
});

describe('options', () => {
  it('takes counts and scores from the caller', () => {
    const counts = { words: 1, sentences: 1, paragraphs: 1, longestSentence: 1, meanSentence: 1 };
    const comparison = compare(blocks('Oui.'), blocks('Non.'), {
      measure: () => ({ counts, scores: { kandelMoles: 50, lix: 30 } }),
    });
    expect(comparison.before).toEqual({
      blocks: [{ index: 0, kind: 'paragraph', text: 'Oui.' }],
      counts,
      scores: { kandelMoles: 50, lix: 30 },
    });
  });

  it('measures as the analyser does', () => {
    const before = blocks(
      'Le guichet est ouvert le lundi. Les agentes et les agents répondent à toutes les questions.',
    );
    const { counts, scores } = analyse(before);
    expect(compare(before, before).before).toMatchObject({ counts, scores });
  });

  it('refuses two blocks with one index', () => {
    const twice: TextBlock[] = [
      { index: 0, kind: 'paragraph', text: 'A.' },
      { index: 0, kind: 'paragraph', text: 'B.' },
    ];
    expect(() => compare(twice, [])).toThrow(RangeError);
  });
});
