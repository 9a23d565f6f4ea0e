import { missingInNote } from '@limpide/export-node';
import { describe, expect, it } from 'vitest';
import { type NoteSource, noteBodyFor, noteFor } from './note.ts';

const bare: NoteSource = {
  action: {
    title: 'Accuser réception le jour même',
    effectUsers: '',
    effectTeam: '',
    processChange: '',
    budget: '',
    opinions: '',
    dueOn: null,
    target: null,
    doneOn: null,
  },
  result: undefined,
  context: {
    organisation: 'Commune d’Essai',
    decisionBody: 'Collège communal',
    fictional: false,
    procedure: 'Changer d’adresse',
    legalBases: [],
    step: undefined,
    owner: undefined,
  },
  irritants: [],
  documents: [],
  today: '2027-03-15',
};
const evidence = {
  level: 'counted' as const,
  statement: '63 appels',
  n: 63,
  total: 210,
  source: 'Registre',
  observedOn: '2027-03-01',
};

describe('noteBodyFor', () => {
  it.each([
    ['Collège communal', 'au Collège communal', 'du Collège communal'],
    ['collège  communal', 'au Collège communal', 'du Collège communal'],
    ['Bureau permanent', 'au Bureau permanent', 'du Bureau permanent'],
    ['Assemblée générale', 'à l’Assemblée générale', 'de l’Assemblée générale'],
    ['Commission des primes', 'à la Commission des primes', 'de la Commission des primes'],
  ])('%s', (name, to, of) => {
    expect(noteBodyFor(name)).toMatchObject({ to, of });
  });
});

describe('noteFor', () => {
  it('invents nothing: what is missing is said to be missing', () => {
    const note = noteFor(bare);
    expect(note.budget).toBeUndefined();
    expect(note.opinions).toBeUndefined();
    expect(note.agent).toBeUndefined();
    expect(note.context).toBeUndefined();
    expect(missingInNote(note).length).toBeGreaterThan(4);
  });

  it('takes over users, evidence, texts and the announced effect', () => {
    const note = noteFor({
      ...bare,
      action: { ...bare.action, opinions: 'aucun', dueOn: '2027-04-14', target: { points: 10, notedOn: '2027-03-01' } },
      context: { ...bare.context, owner: { name: 'Odile', job_title: '', phone: '', email: 'o@exemple.be' } },
      irritants: [
        { userVoice: 'Rien ne vient.', usersLow: 2100, usersHigh: 2700, usersSource: 'Registre', evidence: [evidence] },
      ],
      documents: [
        { title: 'Sans après', before: [block('Ancien texte.')], after: undefined },
        { title: 'Lettre', before: [block('Un texte bien trop long.')], after: [block('Un texte.'), block('Court.')] },
      ],
    });
    expect(note.context?.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Personnes concernées par an : 2 100 à 2 700. Source : Registre.',
    );
    expect(note.irritants[0]?.evidence[0]).toMatchObject({ n: 63, total: 210, uncertainty: 'dénombrement complet' });
    expect(note.opinions).toEqual([]);
    expect(note.documentChange).toEqual({
      title: 'Lettre',
      before: { text: 'Un texte bien trop long.', words: 5 },
      after: { text: 'Un texte.\nCourt.', words: 3 },
    });
    expect(note.articles.join(' ').replaceAll('\u00a0', ' ')).toContain('Odile de l’exécution, pour le 14 avril 2027');
    expect(note.articles.join(' ')).toContain('10 points');
  });

  it('takes note of what is done', () => {
    const done = { ...bare.action, doneOn: '2027-03-01' };
    expect(noteFor({ ...bare, action: done, result: 'Mieux.' }).articles).toHaveLength(2);
    expect(noteFor({ ...bare, action: done, result: 'Mieux.' }).articles[1]).toContain('Mieux.');
    expect(noteFor({ ...bare, action: done }).articles[1]).toContain('compté avant et après');
  });

  it('gives a sample its interval', () => {
    const sample = { ...evidence, level: 'measured' as const };
    const note = noteFor({
      ...bare,
      irritants: [{ userVoice: 'x', usersLow: null, usersHigh: null, usersSource: '', evidence: [sample] }],
    });
    expect(note.irritants[0]?.evidence[0]?.uncertainty?.replaceAll('\u00a0', ' ')).toBe(
      'de 24 % à 37 % (intervalle à 95 %)',
    );
  });
});

function block(text: string) {
  return { index: 0, kind: 'paragraph' as const, text };
}
