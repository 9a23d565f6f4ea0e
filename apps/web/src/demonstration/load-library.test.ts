import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passageReasons, shownExamples } from '../../seed/demonstration/gallery.ts';
import { libraryTexts } from '../../seed/demonstration/library.ts';
import { type TestPlatform, testPlatform } from '../../test/harness.ts';
import { readTrend } from '../features/documents/queries/index.ts';
import { ensureDemonstration } from './load.ts';

describe('the demonstration of the library', () => {
  let started: TestPlatform;
  beforeAll(async () => {
    started = await testPlatform();
    await ensureDemonstration(started.platform);
    // All the letters are analysed on the way.
  }, 240_000);
  afterAll(async () => started.stop());

  it('shows months that differ, a target, models of two organisations and a copy', async () => {
    const { db, clock } = started.platform;
    const commune = await db
      .selectFrom('organisation')
      .select('id')
      .where('slug', '=', 'commune')
      .executeTakeFirstOrThrow();
    const months = await readTrend(db, commune.id, clock.now());
    expect(months.length).toBeGreaterThan(5);
    expect(months[0]!.meeting).toBe(0);
    expect(months.at(-1)!.meeting).toBeGreaterThan(2);
    expect(months.at(-1)!.meeting).toBeLessThan(months.at(-1)!.texts);
    const targets = await db.selectFrom('text_target').selectAll().execute();
    expect(targets.map((target) => [target.organisation_id, target.percent])).toEqual([[commune.id, 60]]);
    const shared = await db.selectFrom('shared_model').select('organisation_id').distinct().execute();
    expect(shared).toHaveLength(2);
    const copies = await db.selectFrom('document').select('title').where('origin', 'is not', null).execute();
    expect(copies).toHaveLength(1);
    const added = await db.selectFrom('document').select('kind').where('organisation_id', '=', commune.id).execute();
    for (const { kind } of libraryTexts) expect(added.map((row) => row.kind)).toContain(kind);
  });

  it('shows rewritings to everyone, none with a fact that vanished, and says what became of a remark', async () => {
    const { db } = started.platform;
    const shown = await db.selectFrom('public_example').selectAll().where('withdrawn_at', 'is', null).execute();
    expect(shown.map((example) => example.title).sort()).toEqual(shownExamples.map(({ title }) => title).sort());
    for (const { title, snapshot } of shown) {
      expect(snapshot.passages.length, title).toBeGreaterThan(5);
      expect(
        snapshot.facts.filter((fact) => fact.tone === 'lost').map((fact) => fact.before),
        title,
      ).toEqual([]);
      expect(snapshot.rules.length, title).toBeGreaterThan(0);
      expect(snapshot.after.longestSentence, title).toBeLessThan(snapshot.before.longestSentence);
    }
    const explained = shown.flatMap(({ snapshot }) => snapshot.passages.flatMap(({ reason }) => reason ?? []));
    expect(explained).toEqual(passageReasons.map(({ reason }) => reason));
    const remarks = await db.selectFrom('review_remark').select('outcome').orderBy('position').execute();
    expect(remarks.map(({ outcome }) => outcome)).toEqual(['set-aside', null]);
    const links = await db.selectFrom('reading_link').select('recipient').execute();
    expect(links).toHaveLength(1);
  });
});
