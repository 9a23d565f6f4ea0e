import { describe, expect, it } from 'vitest';
import type { JournalEntry } from './queries/index.ts';
import { describeCounts, describeEntry, recordPath } from './sentences.ts';

const names = new Map([
  ['procedure:p', 'Changer d’adresse'],
  ['action:a', 'Écrire un accusé de réception'],
  ['irritant:i', 'Où en est mon dossier ?'],
  ['member:m', 'Sam Reste'],
]);
const entry = (action: string, recordId: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  seq: 1,
  at: new Date(0),
  actorName: 'Nadia Lambert',
  byPerson: true,
  action,
  recordType: action.slice(0, action.indexOf('.')),
  recordId,
  ...more,
});
const sentence = (one: JournalEntry) => {
  const { before, record, after } = describeEntry(one, names);
  return (before + record + after).replace(/[\u00a0\u202f]/g, ' ');
};

describe('describeEntry', () => {
  it.each([
    [entry('procedure.published', 'p'), 'Nadia Lambert a publié la démarche « Changer d’adresse ».'],
    [entry('procedure.created', 'gone'), 'Nadia Lambert a créé une démarche effacée.'],
    [
      entry('procedure.purged', 'gone', { actorName: null, byPerson: false }),
      'Limpide a effacé pour de bon une démarche effacée.',
    ],
    [
      entry('action.state.closed', 'a'),
      'Nadia Lambert a changé l’état : l’amélioration « Écrire un accusé de réception ».',
    ],
    [
      entry('irritant.evidence-added', 'i'),
      'Nadia Lambert a ajouté une preuve : l’irritant « Où en est mon dossier ? ».',
    ],
    [entry('member.added', 'm'), 'Nadia Lambert a ajouté aux membres : Sam Reste.'],
    [entry('review.approved', 'r'), 'Nadia Lambert a approuvé une relecture.'],
    [entry('mention.validated', 'd'), 'Nadia Lambert a validé une mention obligatoire.'],
    [
      entry('organisation.edited', 'o', { actorName: null }),
      'Une personne dont le compte est effacé a modifié les réglages de l’organisation.',
    ],
    [entry('survey.sent', 's'), 'Nadia Lambert a agi sur un élément (survey.sent).'],
    [entry('__proto__.constructor', 's'), 'Nadia Lambert a agi sur un élément (__proto__.constructor).'],
  ])('%o', (one, expected) => expect(sentence(one)).toBe(expected));

  it('leads to records that exist', () => {
    expect(recordPath(entry('procedure.edited', 'p'), names)).toBe('/espace/demarches/p');
    expect(recordPath(entry('procedure.edited', 'gone'), names)).toBeUndefined();
    expect(recordPath(entry('member.removed', 'm'), names)).toBeUndefined();
  });
});

describe('describeCounts', () => {
  it.each([
    [{ procedure: 4, document: 2, irritant: 1, action: 0 }, '4 démarches, 2 documents et 1 irritant'],
    [{ procedure: 0, document: 0, irritant: 0, action: 1 }, '1 amélioration'],
    [{ procedure: 0, document: 0, irritant: 0, action: 0 }, ''],
  ])('%o', (counts, expected) => expect(describeCounts(counts).replace(/\u00a0/g, ' ')).toBe(expected));
});
