import type { Comparison } from '@limpide/readability';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { faults, schemaNamed } from '../../test/json-schema.ts';
import { type Desk, desk, letter } from '../../test/terminal.ts';

let files: Desk;
beforeEach(() => {
  files = desk();
  files.put('avant.txt', letter);
  files.put(
    'apres.txt',
    'Votre demande du 3 mars 2027 est incomplète.\n\nEnvoyez-nous 2 documents avant le 14 avril 2027.\n',
  );
});
afterEach(() => files.clear());

type Compared = Comparison & { deltas: { counts: Record<string, number>; scores: Record<string, number | null> } };

it('gives sentences, facts and deltas as JSON', async () => {
  const { out, code, said } = await files.run('compare', 'avant.txt', 'apres.txt');
  const { before, after, deltas, beads, facts, totals } = JSON.parse(out) as Compared;
  expect({ code, said }).toEqual({ code: 0, said: [] });
  expect(before).toMatchObject({ file: './avant.txt' });
  expect(after).toMatchObject({ file: './apres.txt' });
  expect(deltas.counts.words).toBe(after.counts.words - before.counts.words);
  expect(deltas.counts.words).toBeLessThan(0);
  expect(beads.length).toBeGreaterThan(0);
  expect(facts.length).toBe(totals.kept + totals.changed + totals.lost + totals.added);
  expect(facts.find(({ kind, before: old }) => kind === 'date' && old?.value === '2027-03-03')?.status).toBe('kept');
});

it('measures each text as check does', async () => {
  const compared = JSON.parse((await files.run('compare', 'avant.txt', 'apres.txt')).out) as Compared;
  for (const [side, name] of [
    [compared.before, 'avant.txt'],
    [compared.after, 'apres.txt'],
  ] as const) {
    const checked = JSON.parse((await files.run('check', name, '-f', 'json')).out) as Pick<
      Compared['before'],
      'counts' | 'scores'
    >;
    expect({ counts: side.counts, scores: side.scores }).toEqual({ counts: checked.counts, scores: checked.scores });
  }
});

it('a short text has no scores, so no difference of scores', async () => {
  const { deltas } = JSON.parse((await files.run('compare', 'avant.txt', 'apres.txt')).out) as Compared;
  expect(deltas.scores).toEqual({ kandelMoles: null, lix: null });
});

it('gives a page with --format html', async () => {
  const { out, code } = await files.run('compare', 'avant.txt', 'apres.txt', '-f', 'html');
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).toContain('avant.txt → ');
});

it('fails on a lost fact only when asked to', async () => {
  files.put('a.txt', 'Vous payez 20 euros avant le 3 mars 2027.');
  files.put('b.txt', 'Vous payez avant le 3 mars 2027.');
  expect((await files.run('compare', 'a.txt', 'b.txt')).code).toBe(0);
  expect((await files.run('compare', 'a.txt', 'b.txt', '--fail-on', 'stop')).code).toBe(1);
  expect((await files.run('compare', 'a.txt', 'a.txt', '--fail-on', 'stop')).code).toBe(0);
});

it('lists what is only to be checked apart, and never fails on it', async () => {
  files.put('a.txt', 'Envoyez votre dossier avant le 3 mars 2027. Notre téléphone : 081 00 00 00.');
  files.put('b.txt', 'Envoyez votre dossier avant le 3 mars 2027.');
  const { out, code } = await files.run('compare', 'a.txt', 'b.txt', '--fail-on', 'stop');
  const { stops, checks, facts } = JSON.parse(out) as Compared;
  expect(code).toBe(0);
  expect(stops).toEqual([]);
  expect(checks.map(({ kind, status }) => [kind, status])).toEqual([['phone', 'lost']]);
  expect(facts.find(({ letter: one }) => one === checks[0]!.letter)?.grade).toBe('check');
  expect(faults(schemaNamed('compare'), JSON.parse(out))).toEqual([]);
  const page = (await files.run('compare', 'a.txt', 'b.txt', '-f', 'html')).out;
  expect(page).toContain('1\u00a0à vérifier');
  expect(page).not.toContain('>Disparu<');
});

it('takes one of the texts from the standard input', async () => {
  const { out, code } = await files.pipe(letter, 'compare', '-', 'apres.txt');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ before: { file: '-' } });
});

it('a decision is one when the profile says so', async () => {
  const { out } = await files.run('compare', 'apres.txt', 'apres.txt', '--profile', 'decision');
  expect(JSON.parse(out)).toMatchObject({ decision: true, profile: 'decision' });
});
