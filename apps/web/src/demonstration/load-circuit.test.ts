import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestPlatform, testPlatform } from '../../test/harness.ts';
import { runDue } from '../features/publication/index.ts';
import { ensureDemonstration } from './load.ts';

describe('the circuit of the demonstration', () => {
  let world: TestPlatform;

  beforeAll(async () => {
    world = await testPlatform({ env: { DEMO: '1' } });
    await ensureDemonstration(world.platform);
    // All the letters are analysed on the way.
  }, 240_000);
  afterAll(() => world.stop());

  it('has a démarche at each place, and one that goes out on its day', async () => {
    const { db } = world.platform;
    const stages = await db.selectFrom('procedure_circuit').select('stage').orderBy('stage').execute();
    expect(stages.map(({ stage }) => stage)).toEqual(['idea', 'legal', 'validated']);
    expect(await runDue(world.platform)).toEqual({ done: 0, refused: 0 });
    world.clock.set(new Date(world.clock.now().getTime() + 6 * 86_400_000));
    expect(await runDue(world.platform)).toEqual({ done: 1, refused: 0 });
  });

  it('has one check answered with two remarks, and one that waits', async () => {
    const { db } = world.platform;
    const checks = await db.selectFrom('fact_check').select(['id', 'sent_at']).orderBy('requested_at').execute();
    expect(checks.map(({ sent_at }) => sent_at !== null)).toEqual([true, false]);
    const remarks = await db
      .selectFrom('fact_check_answer')
      .select('part')
      .where('verdict', '=', 'disagree')
      .where('fact_check_id', '=', checks[0]!.id)
      .execute();
    expect(remarks).toHaveLength(2);
  });
});
