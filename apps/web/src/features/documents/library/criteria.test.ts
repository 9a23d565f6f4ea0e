import { readText } from '@limpide/documents';
import { describe, expect, it } from 'vitest';
import { analyseBefore } from '../analysis.ts';
import { hasContact } from './contact.ts';
import {
  allStatuses,
  type CheckedAnalysis,
  type Criterion,
  type CriterionStatus,
  computeStatuses,
  unmetCriteria,
} from './criteria.ts';
import { stageOf } from './stage.ts';

const blocks = (text: string) => readText(text).blocks;
const short = 'Votre demande est complète. Vous ne devez rien faire. Nous vous répondons avant le 14 avril 2027.';
const analysed = (text: string, check?: CheckedAnalysis['check']): CheckedAnalysis => ({
  ...analyseBefore(blocks(text), { kind: 'letter', profile: 'public', dismissed: [] }),
  ...(check ? { check } : {}),
});
const about = { kind: 'letter', empty: false, rewritten: false } as const;
const fine = { contact: true, mentions: [] };

describe('what the engine says of the criteria', () => {
  it('a short text with its mentions and a contact is met; nothing was rewritten', () => {
    expect(computeStatuses({ ...about, analysis: analysed(short, fine) })).toEqual({
      'no-error': 'met',
      'short-sentences': 'met',
      facts: 'none',
      mentions: 'met',
      contact: 'met',
    });
  });
  it('says what is missing, what nobody looked at, and what has no list', () => {
    const missing = { contact: false, mentions: ['Délai du recours'] };
    expect(computeStatuses({ ...about, analysis: analysed(short, missing) })).toMatchObject({
      mentions: 'unmet',
      contact: 'unmet',
    });
    expect(computeStatuses({ ...about, analysis: analysed(short) })).toMatchObject({
      mentions: 'unknown',
      contact: 'unknown',
    });
    const none = { contact: true, mentions: null };
    expect(computeStatuses({ ...about, analysis: analysed(short, none) }).mentions).toBe('none');
  });
  it('counts lost facts once the text was rewritten, and does not guess what was not compared', () => {
    const stop = { letter: 'A', status: 'lost', message: 'Un délai a disparu.' } as never;
    const of = (more: Partial<CheckedAnalysis>) =>
      computeStatuses({ ...about, rewritten: true, analysis: { ...analysed(short, fine), ...more } }).facts;
    expect(of({ stops: [] })).toBe('met');
    expect(of({ stops: [stop] })).toBe('unmet');
    expect(of({ uncompared: true })).toBe('unknown');
  });
  it('asks no contact of someone already on the telephone, and nothing of a text that is not there', () => {
    const analysis = analysed(short, { contact: false, mentions: null });
    expect(computeStatuses({ ...about, kind: 'phone-script', analysis }).contact).toBe('none');
    expect(Object.values(computeStatuses({ ...about, empty: true, analysis })).every((one) => one !== 'met')).toBe(
      true,
    );
  });
});

describe('a contact', () => {
  it.each([
    ['Appelez le 081 00 00 00.', true],
    ['Appelez le 0800 00 000, du lundi au vendredi.', true],
    ['Écrivez à service@exemple.be.', true],
    ['Voyez https://exemple.be.', true],
    ['Une question ? [Téléphone du service].', true],
    ['Votre rendez-vous est le 14/04/2027.', false],
    ['Votre dossier porte le numéro 2027-0045.', false],
    ['Nous restons à votre disposition.', false],
  ])('%s', (text, found) => expect(hasContact(blocks(text))).toBe(found));
});

describe('criteria that are required', () => {
  const computed = computeStatuses({ ...about, analysis: analysed(short, fine) });
  const tick = (criterion: string, textVersion = 1) => ({ criterion, textVersion });
  const all = (ticks: { criterion: string; textVersion: number }[], overridden = false) =>
    allStatuses({ computed, ticks, textVersion: 1, overridden });

  it('a person answers for the text as it stands, not for an earlier one', () => {
    expect(unmetCriteria(all([tick('action-first', 0)]), 'letter')).toEqual(['action-first']);
    expect(unmetCriteria(all([tick('action-first')]), 'letter')).toEqual([]);
  });
  it('a decision needs a jurist; a test with users is advised, never required', () => {
    expect(unmetCriteria(all([tick('action-first')]), 'decision')).toEqual(['jurist']);
    expect(unmetCriteria(all([tick('action-first'), tick('jurist')]), 'decision')).toEqual([]);
  });
  it('a jurist may answer for a fact that is gone', () => {
    const lost = { ...computed, facts: 'unmet' } as const;
    const of = (overridden: boolean) => allStatuses({ computed: lost, ticks: [], textVersion: 1, overridden }).facts;
    expect([of(false), of(true)]).toEqual(['unmet', 'met']);
  });
});

describe('the stage', () => {
  const statuses = (met: Criterion[]) =>
    Object.fromEntries(met.map((criterion) => [criterion, 'met'])) as Record<Criterion, CriterionStatus>;
  const at = { retired: false, state: 'draft', empty: false, rewritten: true };
  it.each([
    [{ ...at, empty: true }, [], 'inventoried'],
    [{ ...at, rewritten: false }, [], 'diagnosed'],
    [at, [], 'rewritten'],
    [at, ['tested'], 'tested'],
    [at, ['tested', 'jurist'], 'legally-checked'],
    [{ ...at, state: 'published' }, [], 'published'],
    [{ ...at, state: 'to-review' }, [], 'published'],
    [{ ...at, state: 'published', retired: true }, [], 'retired'],
  ] as const)('%j with %j is %s', (document, met, stage) => {
    expect(stageOf({ ...document, statuses: statuses([...met]) })).toBe(stage);
  });
});
