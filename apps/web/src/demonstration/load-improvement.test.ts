import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstration } from '../../seed/demonstration/index.ts';
import { type TestPlatform, testPlatform } from '../../test/harness.ts';
import { verdictFor } from '../features/improvements/index.ts';
import { daysBetween } from '../platform/messages/index.ts';
import { ensureDemonstration } from './load.ts';

describe('the demonstration of irritants and improvements', () => {
  let started: TestPlatform;
  beforeAll(async () => {
    started = await testPlatform();
    await ensureDemonstration(started.platform);
    // All the letters are analysed on the way.
  }, 240_000);
  afterAll(async () => started.stop());

  it('brings every irritant to its state, its owner and its evidence, on the day that it says', async () => {
    const { db, clock } = started.platform;
    const rows = await db.selectFrom('irritant').selectAll().execute();
    const people = await db.selectFrom('app_user').select(['id', 'name']).execute();
    const data = demonstration(clock.now());
    for (const irritant of data.irritants) {
      const row = rows.find((candidate) => candidate.user_voice === irritant.userVoice)!;
      const owner = data.people.find((person) => person.key === irritant.owner)?.name;
      expect([irritant.key, row.state]).toEqual([irritant.key, irritant.state]);
      expect(people.find((person) => person.id === row.owner_id)?.name).toBe(owner);
      expect(daysBetween(row.reported_at, clock.now())).toBe(irritant.reportedDaysAgo);
      if (irritant.state !== 'reported') expect(daysBetween(row.state_since, clock.now())).toBe(irritant.stateDaysAgo);
      const evidence = await db.selectFrom('evidence').select('statement').where('irritant_id', '=', row.id).execute();
      expect(evidence.map((one) => one.statement).sort()).toEqual(irritant.evidence.map((one) => one.statement).sort());
    }
  });

  it('brings every improvement to its state, with its decision, and lets the counts speak', async () => {
    const { db, clock } = started.platform;
    const rows = await db.selectFrom('improvement_action').selectAll().execute();
    const data = demonstration(clock.now());
    for (const action of data.actions) {
      const row = rows.find((candidate) => candidate.title === action.title)!;
      expect([action.key, row.state]).toEqual([action.key, action.state]);
      const decisions = await db.selectFrom('decision').select('outcome').where('action_id', '=', row.id).execute();
      expect(decisions.map((decision) => decision.outcome)).toEqual(action.decision ? [action.decision.outcome] : []);
      const links = await db
        .selectFrom('action_irritant')
        .select('irritant_id')
        .where('action_id', '=', row.id)
        .execute();
      expect(links).toHaveLength(action.irritants.length);
    }
    const verdict = (key: string) => {
      const { title } = data.actions.find((action) => action.key === key)!;
      return verdictFor(rows.find((row) => row.title === title)!)?.kind;
    };
    expect(verdict('nouvelle-lettre-agence')).toBe('better');
    expect(verdict('lettre-reprise-commune')).toBe('inconclusive');
  });

  it('keeps a history in which time only goes forward', async () => {
    const { db } = started.platform;
    const versions = await db
      .selectFrom('record_version')
      .select(['record_id', 'version', 'at'])
      .where('record_type', 'in', ['irritant', 'action'])
      .orderBy('record_id')
      .orderBy('version')
      .execute();
    expect(versions.length).toBeGreaterThan(60);
    for (const [index, version] of versions.entries()) {
      const before = versions[index - 1];
      if (before?.record_id === version.record_id)
        expect(version.at.getTime()).toBeGreaterThanOrEqual(before.at.getTime());
    }
  });
});
