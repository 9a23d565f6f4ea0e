import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../tools/postgres.mjs';
import { openReader } from '../keep-alive.mjs';
import { startSite } from '../servers/site.mjs';
import { atPace, percentile } from '../timing.mjs';

const perSecond = 200;
const seconds = 15;

/** The built site with its demonstration on PostgreSQL, asked for one public page at a fixed pace. */
export async function servedPage({ number }) {
  const postgres = await startPostgres();
  if (!postgres) return undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'limpide-bench-'));
  const reader = openReader(64);
  let site;
  try {
    site = await startSite({ dataDir, databaseUrl: postgres.url });
    const path = await onlinePage(site.url);
    const page = `${site.url}${path}`;
    const first = await reader.get(page, {});
    const known = { 'if-none-match': first.headers.etag };
    await atPace(() => reader.get(page, {}), perSecond, 3);
    const whole = await measured(site, () => reader.get(page, {}), 200);
    const unchanged = await measured(site, () => reader.get(page, known), 304);
    const row = (title, { times, cpu }) => [
      title,
      ...[0.5, 0.95, 0.99].map((share) => `${number(percentile(times, share), 1)} ms`),
      `${number(cpu / times.length, 1)} ms`,
      number(times.length),
    ];
    return {
      title: `La même page, lue dans PostgreSQL, ${perSecond} demandes par seconde`,
      note: `Serveur construit, un processus, ${seconds} s à pas fixe ; chaque attente est comptée depuis l’instant prévu. Objectif : 95 % sous 20 ms.`,
      columns: ['', 'médiane', '95 %', '99 %', 'processeur par page', 'demandes'],
      rows: [row('page entière (200)', whole), row('page inchangée (304)', unchanged)],
    };
  } finally {
    reader.close();
    await site?.kill();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Durations at the fixed pace, and the processor that the site used; every answer must have the status. */
async function measured(site, work, status) {
  const before = await site.cpu();
  const times = await atPace(
    async () => {
      const answer = await work();
      if (answer.status !== status) throw new Error(`status ${answer.status} instead of ${status}`);
    },
    perSecond,
    seconds,
  );
  return { times, cpu: (await site.cpu()) - before };
}

/** A démarche that the demonstration has online. */
async function onlinePage(url) {
  const page = await (await fetch(`${url}/chercher`)).text();
  const path = /href="(\/demarches\/[^"]+)"/.exec(page)?.[1];
  if (!path) throw new Error('the demonstration has no page online');
  return path;
}
