import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstration } from '../../seed/demonstration/index.ts';
import { type TestPlatform, testPlatform } from '../../test/harness.ts';
import { verdictFor } from '../features/improvements/index.ts';
import { daysBetween } from '../platform/messages/index.ts';
import { readAccounts } from './accounts.ts';
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

  it('links every text that an improvement changes, once that text came in', async () => {
    const { db, clock } = started.platform;
    for (const action of demonstration(clock.now()).actions) {
      const linked = await db
        .selectFrom('action_document')
        .innerJoin('improvement_action', 'improvement_action.id', 'action_id')
        .select('document_id')
        .where('improvement_action.title', '=', action.title)
        .execute();
      expect([action.key, linked.length]).toEqual([action.key, action.documents.length]);
    }
  });

  it('writes the journal of each organisation in order of time, after the organisation began', async () => {
    const { db } = started.platform;
    const entries = await db
      .selectFrom('audit_entry')
      .innerJoin('organisation', 'organisation.id', 'audit_entry.organisation_id')
      .select(['organisation_id', 'at', 'organisation.created_at'])
      .orderBy('organisation_id')
      .orderBy('seq')
      .execute();
    expect(entries.length).toBeGreaterThan(150);
    for (const [index, entry] of entries.entries()) {
      const before = entries[index - 1];
      const earliest = before?.organisation_id === entry.organisation_id ? before.at : entry.created_at;
      expect(entry.at.getTime()).toBeGreaterThanOrEqual(earliest.getTime());
    }
  });

  it('leaves no colleague waiting for an invitation, and tells nobody the password of those who show no role', async () => {
    const { db, config } = started.platform;
    const people = await db.selectFrom('app_user').select(['email', 'password_hash']).execute();
    expect(people.filter((person) => person.password_hash === null)).toEqual([]);
    const told = readAccounts(config.dataDir).map((account) => account.email);
    const { people: all } = demonstration(started.platform.clock.now());
    expect(told.sort()).toEqual(all.flatMap((person) => (person.shows ? [person.email] : [])).sort());
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
