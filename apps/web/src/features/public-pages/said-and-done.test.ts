import { afterAll, beforeAll, expect, it } from 'vitest';
import { anOrganisation, aPerson, type TestPerson, type TestPlatform, testPlatform } from '../../../test/harness.ts';
import { transact } from '../../platform/command.ts';
import { changeActionState, createAction, markDone, saveMeasure } from '../improvements/index.ts';
import { addEvidence, createIrritant, type NewEvidence } from '../irritants/index.ts';
import { createProcedure } from '../procedures/index.ts';
import { publishProcedure } from '../publication/index.ts';
import { listSaidAndDone } from './queries.ts';

let started: TestPlatform;
let owner: TestPerson;
let organisationId: string;
let procedureId: string;

beforeAll(async () => {
  started = await testPlatform();
  organisationId = await anOrganisation(started.platform, { rule: 'direct-with-reason' });
  owner = await aPerson(started.platform, { [organisationId]: ['procedure-owner'] });
  await transact(started.platform, owner.actor, async (command) => {
    procedureId = await createProcedure(command, { organisationId, content });
    await publishProcedure(command, { procedureId, reason: 'Première version' });
  });
});
afterAll(async () => started.stop());

/** An improvement done on 1 March and counted before and after, with one evidence. Gives what is said in public. */
async function said(
  userVoice: string,
  after: number,
  evidence: Partial<Pick<NewEvidence, 'level' | 'observedOn' | 'statement'>> = {},
): Promise<string | undefined> {
  await transact(started.platform, owner.actor, async (command) => {
    const irritantId = await createIrritant(command, { organisationId, userVoice, places: [] });
    await addEvidence(command, {
      irritantId,
      level: 'measured',
      statement: 'Dossiers incomplets : avant et après.',
      n: 80,
      total: null,
      source: 'Lecture de dossiers',
      observedOn: '2027-03-10',
      verbatims: [],
      ...evidence,
    });
    const id = await createAction(command, {
      organisationId,
      title: userVoice,
      place: { procedureId, stepId: null },
      effectUsers: 'La lettre dit la date.',
      irritantIds: [irritantId],
    });
    await changeActionState(command, { id, to: 'qualified', reason: '' });
    await markDone(command, { id, doneOn: '2027-03-01' });
    const period = (count: number) => ({ count, total: 40, period: 'un mois' });
    await saveMeasure(command, {
      id,
      measure: { indicator: 'Incomplets', before: period(14), after: period(after), better: 'lower', source: 'Relevé' },
    });
  });
  return (await listSaidAndDone(started.platform.db)).find((item) => item.userVoice === userVoice)?.statement;
}

const statement = 'Dossiers incomplets : avant et après.';

it('does not show as a success a count from which one cannot conclude', async () => {
  expect(await said('Trop peu.', 9)).toBe(`${statement} C’est trop peu pour savoir si cela aide.`);
});

it('says that it is worse when it is', async () => {
  expect(await said('Pire.', 36)).toBe(`${statement} Pour l’instant, c’est moins bien qu’avant.`);
});

it('adds nothing to a count that shows the effect, nor to what was known before the change', async () => {
  expect(await said('Mieux.', 1)).toBe(statement);
  expect(await said('Avant.', 9, { observedOn: '2027-02-28' })).toBe(statement);
  expect(await said('Vu.', 9, { level: 'observed' })).toBe(statement);
});

const content = {
  title: 'Demander la prime',
  summary: 'Résumé.',
  audience: 'Pour tous.',
  keyFacts: {},
  prepare: [],
  exceptions: [],
  legalBases: [],
  lifeEvent: 'je-renove-mon-logement' as const,
  searchWords: [],
};
