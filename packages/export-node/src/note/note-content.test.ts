import { describe, expect, it } from 'vitest';
import { emptyNote, note } from '../../test/note.ts';
import type { CollegeNote } from './college-note.ts';
import { noteBodies } from './college-note.ts';
import { missingInNote, type NoteBlock, noteContent, noteTitle } from './note-content.ts';

/** The blocks under a title, in plain spaces. */
function under(heading: string, of: CollegeNote): NoteBlock[] {
  const blocks = JSON.parse(JSON.stringify(noteContent(of)).replace(/[\u00a0\u202f]/g, ' ')) as NoteBlock[];
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && block.text === heading);
  if (from < 0) return [];
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return to < 0 ? rest : rest.slice(0, to);
}

describe('missingInNote', () => {
  it('has nothing to say of a full note', () => {
    expect(missingInNote(note())).toEqual([]);
  });

  it('names everything that an empty note lacks, in its order', () => {
    expect(missingInNote(emptyNote).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'le nom de l’organisation',
      'le service',
      'la date de la note',
      'l’agent traitant',
      'la référence GED',
      'l’objet de la note',
      'le contexte de la demande',
      'l’irritant vécu par les usagers',
      'l’effet pour les usagers',
      'l’effet pour l’équipe',
      'ce qui change dans la manière de travailler',
      'les avis requis, ou « aucun »',
      'la proposition de décision',
      'le nom',
      'la qualité',
      'le nom',
    ]);
  });

  it('takes blanks for nothing', () => {
    expect(missingInNote(note({ subject: ' \n', effectForTeam: '\u00a0' }))).toEqual([
      'l’objet de la note',
      'l’effet pour l’équipe',
    ]);
  });

  it('asks n, date, source and uncertainty of a measure, and words of the user', () => {
    const irritant = {
      evidence: [{ statement: 'x', level: 'measured', n: 3 } as const, { statement: '', level: 'counted' } as const],
    };
    expect(missingInNote(note({ irritants: [irritant] }))).toEqual([
      'ce que disent les usagers, dans leurs mots',
      'l’incertitude',
      'la date',
      'la source',
      'le constat',
      'n',
      'la date',
      'la source',
    ]);
  });
});

describe('noteContent', () => {
  it('addresses the body in good French', () => {
    const titles = Object.values(noteBodies).map((body) => noteTitle(note({ body })));
    expect(titles).toContain('Note au Collège communal');
    expect(titles).toContain('Note au Bureau permanent du CPAS');
    expect(titles).toContain('Note à la Ministre');
    const decision = noteContent(note({ body: noteBodies.ministerF })).at(-1);
    expect(decision).toMatchObject({ kind: 'decision', title: 'Décision de la Ministre (à remplir en séance)' });
  });

  it('quotes the user once and shows how well each statement is established', () => {
    expect(under('Contexte et constat', note())).toEqual([
      { kind: 'text', value: { text: 'Une lettre part 2 400 fois par an.\n\nElle tient en une phrase.' } },
      { kind: 'heading', level: 2, text: 'Irritant : On ne sait pas quoi envoyer' },
      { kind: 'quote', text: '« J’ai lu trois fois, puis j’ai appelé. »' },
      {
        kind: 'table',
        head: ['Constat', 'Preuve', 'n et incertitude', 'Date', 'Source'],
        shares: expect.any(Array),
        rows: [
          [
            { text: 'Dossiers encore incomplets' },
            { text: 'Mesuré (niveau 3 sur 3)' },
            { text: '88 sur 400\nde 18 à 26 %' },
            { text: '15/01/2027' },
            { text: 'Registre des dossiers' },
          ],
        ],
      },
    ]);
  });

  it('says « Hypothèse » of what has no proof', () => {
    const blocks = under('Contexte et constat', note({ irritants: [{ userVoice: 'Trop long', evidence: [] }] }));
    expect(blocks.at(-1)).toEqual({ kind: 'hypothesis', text: 'Hypothèse : pas encore de preuve.' });
  });

  it('never makes up a budget', () => {
    expect(under('Budget', note({ budget: undefined }))).toEqual([{ kind: 'text', value: { text: 'Non estimé.' } }]);
  });

  it('tells no opinion from an opinion not yet named', () => {
    expect(under('Avis requis', note({ opinions: [] }))).toEqual([
      { kind: 'text', value: { text: 'Aucun avis requis.' } },
    ]);
    expect(under('Avis requis', note({ opinions: undefined }))).toMatchObject([
      { value: { missing: expect.any(String) } },
    ]);
    expect(under('Avis requis', note({ opinions: [{ from: 'Juriste', state: 'requested' }] }))).toMatchObject([
      { rows: [[{ text: 'Juriste' }, { text: 'Demandé' }, { missing: 'la date de la demande' }, { text: '–' }]] },
    ]);
  });

  it('shows what changes in a document, with words counted or not', () => {
    expect(under('Document avant et après', note({ documentChange: undefined }))).toEqual([]);
    expect(under('Document avant et après', note())).toMatchObject([
      { value: { text: 'Lettre de pièces manquantes' } },
      { head: ['Avant (61 mots)', 'Après (8 mots)'] },
      { value: { text: 'Différence : −53 mots.' } },
    ]);
    const uncounted = { title: 'L', before: { text: 'a' }, after: { text: '', words: 1 } };
    expect(under('Document avant et après', note({ documentChange: uncounted }))).toMatchObject([
      { value: { text: 'L' } },
      {
        head: ['Avant (nombre de mots non compté)', 'Après (1 mot)'],
        rows: [[{ text: 'a' }, { missing: 'le texte proposé' }]],
      },
    ]);
  });

  it('numbers the articles and leaves out a legal basis that is not given', () => {
    expect(under('Proposition de décision', note()).map((block) => block.kind === 'article' && block.number)).toEqual([
      'Article 1er',
      'Article 2',
    ]);
    expect(under('Base légale', note({ legalBasis: [' '] }))).toEqual([]);
    expect(under('Base légale', note())).toEqual([{ kind: 'list', items: ['Base citée par le service'] }]);
  });

  it('writes the first of a month as one says it', () => {
    const field = (date: string) =>
      noteContent(note({ date })).find((block) => block.kind === 'field' && block.label.startsWith('Date'));
    expect(field('2027-03-01')).toMatchObject({ value: { text: '1er mars 2027' } });
    expect(field('2027-03-11')).toMatchObject({ value: { text: '11 mars 2027' } });
    expect(() => field('1/3/2027')).toThrow(RangeError);
  });
});
