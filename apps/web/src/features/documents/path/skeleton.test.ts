import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasContact } from '../library/contact.ts';
import { kinds } from '../schema.ts';
import { type Answers, saysNone, thingsOf } from './plan.ts';
import { holesLeft, layPlan } from './skeleton.ts';

const nothing: Answers = { reader: '', wantsFirst: '', action: '', deadline: '', bring: '', turnTo: '' };
const answers: Answers = {
  reader: 'Une personne qui attend une prime',
  wantsFirst: 'Est-ce que j’ai droit à la prime ?',
  action: 'Envoyer 2 documents',
  deadline: 'le 14 avril 2027',
  bring: '- La facture\nUne preuve de paiement\n\n',
  turnTo: 'service Logement, 081 00 00 00',
};
/** Texts of the product have French spaces; here they are plain. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const said = (blocks: ReturnType<typeof layPlan>) => blocks.map(({ kind, text }) => `${kind}: ${plain(text)}`);
/** The fields that wait for words. */
const holes = (blocks: ReturnType<typeof layPlan>) =>
  blocks.flatMap(({ text, opaque }) => (opaque ?? []).map(({ from, to }) => plain(text.slice(from, to))));

describe('the plan of a text', () => {
  it('is made of the answers: what to do, by when, how, whom to call', () => {
    const blocks = layPlan('letter', 'Prime', answers);
    expect(said(blocks)).toEqual([
      'heading: Objet : envoyer 2 documents',
      'paragraph: Madame, Monsieur,',
      'paragraph: Répondez ici à sa première question : Est-ce que j’ai droit à la prime ?',
      'heading: Que devez-vous faire ?',
      'paragraph: Envoyer 2 documents.',
      'heading: Avant quand ?',
      'paragraph: Le 14 avril 2027.',
      'heading: Comment ?',
      'paragraph: En ligne, par courrier ou au guichet : où, et à quelles heures',
      'paragraph: Prenez ou envoyez :',
      'list-item: La facture',
      'list-item: Une preuve de paiement',
      'heading: Une question ?',
      'paragraph: Service Logement, 081 00 00 00.',
    ]);
    expect(holes(blocks)).toHaveLength(2);
    expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, n) => n));
  });

  it('leaves a field where nothing was said, and no part for a date that does not exist', () => {
    expect(holes(layPlan('letter', 'Prime', nothing))).toEqual([
      'Dites ici l’essentiel, en une phrase',
      'Ce que la personne doit faire',
      'La date limite',
      'En ligne, par courrier ou au guichet : où, et à quelles heures',
      'Qui appeler, à quel numéro, à quelles heures',
    ]);
    const undated = said(layPlan('letter', 'Prime', { ...answers, deadline: 'Aucune date' }));
    expect(undated).not.toContain('heading: Avant quand ?');
  });

  it('knows the fields that are still to be filled in, and takes none of them for a contact', () => {
    const blocks = layPlan('letter', 'Prime', nothing);
    expect(holesLeft('letter', 'Prime', nothing, blocks)).toHaveLength(5);
    expect(holesLeft('letter', 'Prime', nothing, blocks.slice(0, -1))).toHaveLength(4);
    expect(holesLeft('letter', 'Prime', nothing, [])).toEqual([]);
    for (const kind of kinds) expect(hasContact(layPlan(kind, 'Prime', nothing)), kind).toBe(false);
  });

  it('gives a decision its reasons and its remedy, to be filled in by who knows the law', () => {
    const decision = said(layPlan('decision', 'Refus', answers));
    expect(decision).toContain('heading: Vous n’êtes pas d’accord ?');
    expect(decision).toContain('paragraph: Le recours : à compléter avec une juriste ou un juriste');
    expect(said(layPlan('letter', 'Prime', answers)).join()).not.toContain('recours');
  });

  it('is a few lines without titles where they are spoken or sent as a message', () => {
    const blocks = layPlan('sms', 'Rappel', answers);
    expect(blocks.map(({ kind }) => kind)).not.toContain('heading');
    expect(blocks[0]?.text).toBe('Envoyer 2 documents.');
    expect(said(layPlan('poster', 'Guichet', { ...nothing }))[0]).toBe('heading: Guichet');
  });

  it('keeps the capitals of a name that is all capitals', () => {
    const [subject] = said(layPlan('letter', '', { ...answers, action: 'PEB : demander le certificat' }));
    expect(subject).toBe('heading: Objet : PEB : demander le certificat');
  });

  it('is never empty, whatever was typed', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 60 });
    const typed = fc.record({
      reader: word,
      wantsFirst: fc.string({ maxLength: 200 }),
      action: word,
      deadline: word,
      bring: word,
      turnTo: word,
    });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), typed, (kind, given) => {
        const blocks = layPlan(kind, 'Titre', given);
        expect(blocks.length).toBeGreaterThan(1);
        for (const { text, opaque } of blocks) {
          for (const { from, to } of opaque ?? []) expect(to <= text.length && from < to).toBe(true);
        }
      }),
    );
  });
});

describe('an answer', () => {
  it.each(['aucune', 'Aucune sur cette page', 'Pas de date', 'pas d’échéance', 'Rien', 'Sans délai'])(
    'says that there is none: %s',
    (text) => {
      expect(saysNone(text)).toBe(true);
    },
  );
  it.each(['', 'Le 14 avril', 'Nonante jours', 'Rendez-vous'])('says something, or nothing yet: %s', (text) => {
    expect(saysNone(text)).toBe(false);
  });
  it('lists things, with or without the marks of a list', () => {
    expect(thingsOf({ wantsFirst: '', turnTo: '', bring: ' • une photo\n\n– 22 €\nla carte' })).toEqual([
      'une photo',
      '22 €',
      'la carte',
    ]);
  });
});
