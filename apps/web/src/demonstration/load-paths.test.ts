import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf } from '../../seed/demonstration/calendar.ts';
import { demonstrationPaths } from '../../seed/demonstration/paths.ts';
import { type TestPlatform, testPlatform } from '../../test/harness.ts';
import { selfAssessmentQuestions } from '../features/documents/index.ts';
import { pathOf } from '../features/documents/path/steps.ts';
import { openDocument } from '../features/documents/queries/index.ts';
import { ensureDemonstration } from './load.ts';

describe('the demonstration of the path of a text', () => {
  let started: TestPlatform;
  beforeAll(async () => {
    started = await testPlatform();
    await ensureDemonstration(started.platform);
    // All the letters are analysed on the way.
  }, 240_000);
  afterAll(async () => started.stop());

  it('shows a text judged by its writer, one to be written again, and one that is still empty', async () => {
    const { db, clock } = started.platform;
    const plans = await db.selectFrom('document_plan').select('document_id').execute();
    const told = demonstrationPaths(calendarOf(clock.now()));
    expect(plans).toHaveLength(told.length);
    const states = await Promise.all(
      plans.map(async ({ document_id }) => Object.values(pathOf(await openDocument(db, document_id))).join(' ')),
    );
    expect(states.sort()).toEqual(['done begun todo', 'done done done', 'done todo todo']);
  });

  it('names questions that exist', () => {
    for (const { assessed } of demonstrationPaths(calendarOf(started.platform.clock.now()))) {
      for (const name of [...(assessed?.no ?? []), ...(assessed?.none ?? [])]) {
        expect(selfAssessmentQuestions).toContain(name);
      }
    }
  });
});
