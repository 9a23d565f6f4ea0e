import { compare } from '@limpide/readability';
import { describe, expect, it } from 'vitest';
import { fromMarkedText } from '../../../islands/text/marked-text.ts';
import { analyseBefore } from '../analysis.ts';
import { hasContact } from '../library/contact.ts';
import { allStatuses, computeStatuses } from '../library/criteria.ts';
import { answersAsBlocks, observe } from './assessment.ts';
import type { Answers } from './plan.ts';

const answers: Answers = {
  reader: 'Une personne qui attend une prime',
  wantsFirst: 'Est-ce que j’ai droit à la prime de 500 € ?',
  action: 'Envoyer 2 documents',
  deadline: 'le 14 avril 2027',
  bring: 'La facture de l’entreprise\nUne preuve de paiement',
  turnTo: 'Sophie Piron, 081 00 00 00',
};
const good = `# Objet : envoyez 2 documents avant le 14/04/2027

Vous avez droit à la prime de 500 euros. Envoyez ces 2 documents :

- la facture de votre entreprise ;
- une preuve de votre paiement.

Une question ? Appelez Sophie Piron : 081/00.00.00.`;

/** The text read as the page reads it, by the same engines. */
function seen(marked: string, given: Partial<Answers> = {}, more: { rewritten?: boolean; ticked?: boolean } = {}) {
  const about = { ...answers, ...given };
  const blocks = fromMarkedText(marked);
  const analysis = analyseBefore(blocks, { kind: 'letter', profile: 'public', dismissed: [] });
  const check = { contact: hasContact(blocks), mentions: [] };
  const computed = computeStatuses({
    kind: 'letter',
    analysis: { ...analysis, check },
    empty: false,
    rewritten: more.rewritten ?? false,
  });
  const ticks = more.ticked ? [{ criterion: 'action-first', textVersion: 1 }] : [];
  return observe({
    answers: about,
    blocks,
    findings: analysis.findings,
    statuses: allStatuses({ computed, ticks, textVersion: 1, overridden: false }),
    meanSentence: analysis.counts.meanSentence,
    said: compare(answersAsBlocks(about).blocks, blocks),
  });
}

describe('what is seen in a text', () => {
  it('finds what was said before writing, however it is written', () => {
    const { deadline, said, bring, contact } = seen(good);
    expect([deadline.proposed, said.proposed, bring.proposed, contact.proposed]).toEqual(['yes', 'yes', 'yes', 'yes']);
    expect(deadline.evidence[0]).toContain('14 avril 2027');
    expect(said.evidence[0]).toMatch(/500.€/);
    expect(contact.evidence[0]).toContain('081 00 00 00');
  });

  it('says what is not there: the date, an amount, a number', () => {
    const poor = seen('# Objet : prime\n\nEnvoyez la facture. Appelez le 081 11 11 11.');
    expect([poor.deadline.proposed, poor.said.proposed, poor.contact.proposed]).toEqual(['no', 'no', 'no']);
    expect(poor.said.evidence.join()).toMatch(/Pas retrouvé.*500.€/);
    // Another word may name the same thing: the person looks.
    expect(poor.bring.proposed).toBeUndefined();
    expect(poor.bring.evidence[0]).toContain('Une preuve de paiement');
    expect(poor.bring.evidence[0]).not.toContain('La facture de l’entreprise, ');
  });

  it('has no object where nothing was to be said', () => {
    const free = seen(good, { deadline: 'aucune', bring: '', wantsFirst: 'Quand venir ?', action: 'Venir' });
    expect([free.deadline.proposed, free.bring.proposed, free.said.proposed]).toEqual(['none', 'none', 'none']);
    expect(free.facts.proposed).toBe('none');
  });

  it('proposes nothing for a date that is no date, or that was not said', () => {
    expect(seen(good, { deadline: 'à la fin du mois' }).deadline.proposed).toBeUndefined();
    expect(seen(good, { deadline: '' }).deadline.proposed).toBeUndefined();
  });

  it('counts the long sentences and the hard words that are left', () => {
    const long = `Nous vous informons que ${'votre demande a été transmise au service compétent pour examen et '.repeat(5)}que le SRPMU la garde.`;
    const { sentences, words } = seen(`# Objet : suite\n\n${long}`);
    expect(sentences.proposed).toBe('no');
    expect(sentences.evidence[0]).toMatch(/^1 phrase reste longue/);
    expect(words.proposed).toBe('no');
    expect(words.evidence[0]).toContain('SRPMU');
    expect([seen(good).sentences.proposed, seen(good).words.proposed]).toEqual(['yes', 'yes']);
  });

  it('leaves to the person what only a person knows, and shows what helps to judge', () => {
    const { 'action-first': first, 'wants-first': wants, reader, 'read-aloud': aloud } = seen(good);
    expect([first, wants, reader, aloud].map(({ proposed }) => proposed)).toEqual(Array(4).fill(undefined));
    expect(first.evidence[0]).toContain('envoyez 2 documents');
    expect(wants.evidence[0]).toContain('Est-ce que j’ai droit');
    expect(reader.evidence[0]).toContain('qui attend une prime');
  });

  it('quotes the beginning from the subject on, not who writes and when', () => {
    const headed = seen(`Commune de Fontaval, place de la Source 1\n\nFontaval, le 4 mars 2027\n\n${good}`);
    expect(headed['action-first'].evidence[0]).toMatch(/par.: «.Objet.: envoyez 2 documents/);
  });

  it('knows what the criteria know', () => {
    expect(seen(good, {}, { ticked: true })['action-first'].proposed).toBe('yes');
    expect(seen(good, {}, { rewritten: true }).facts.proposed).toBe('yes');
  });

  it('proposes no value when the comparison was not made', () => {
    const blocks = fromMarkedText(good);
    const statuses = {
      'no-error': 'met',
      'short-sentences': 'met',
      facts: 'none',
      mentions: 'none',
      contact: 'met',
      'action-first': 'unmet',
      tested: 'unmet',
      jurist: 'unmet',
    } as const;
    const blind = observe({ answers, blocks, findings: [], statuses, meanSentence: 9, said: undefined });
    expect([blind.said.proposed, blind.deadline.proposed]).toEqual([undefined, undefined]);
    expect(blind.deadline.evidence[0]).toContain('trop long');
  });
});
