import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../tools/postgres.mjs';
import { startSite } from '../servers/site.mjs';
import { atPace, percentile } from '../timing.mjs';

const perSecond = 200;
const seconds = 15;

/** The built site with its demonstration on PostgreSQL, asked for one public page at a fixed pace. */
export async function servedPage({ number }) {
  const postgres = await startPostgres();
  if (!postgres) return undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'limpide-bench-'));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let site;
  try {
    site = await startSite({ dataDir, databaseUrl: postgres.url });
    const path = await onlinePage(site.url);
    const first = await ask(agent, site.url, path);
    const known = { 'if-none-match': first.headers.etag };
    await atPace(() => ask(agent, site.url, path), perSecond, 3);
    const whole = await measured(() => ask(agent, site.url, path), 200);
    const unchanged = await measured(() => ask(agent, site.url, path, known), 304);
    const row = (title, times) => [
      title,
      ...[0.5, 0.95, 0.99].map((share) => `${number(percentile(times, share), 1)} ms`),
      number(times.length),
    ];
    return {
      title: `La même page, lue dans PostgreSQL, ${perSecond} demandes par seconde`,
      note: `Serveur construit, un processus, ${seconds} s à pas fixe ; chaque attente est comptée depuis l’instant prévu. Objectif : 95 % sous 20 ms.`,
      columns: ['', 'médiane', '95 %', '99 %', 'demandes'],
      rows: [row('page entière (200)', whole), row('page inchangée (304)', unchanged)],
    };
  } finally {
    agent.destroy();
    await site?.kill();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Durations at the fixed pace; every answer must have the status. */
async function measured(work, status) {
  return atPace(
    async () => {
      const answer = await work();
      if (answer.status !== status) throw new Error(`status ${answer.status} instead of ${status}`);
    },
    perSecond,
    seconds,
  );
}

/** A démarche that the demonstration has online. */
async function onlinePage(url) {
  const page = await (await fetch(`${url}/chercher`)).text();
  const path = /href="(\/demarches\/[^"]+)"/.exec(page)?.[1];
  if (!path) throw new Error('the demonstration has no page online');
  return path;
}

function ask(agent, url, path, headers = {}) {
  return new Promise((resolve, reject) => {
    request(`${url}${path}`, { agent, headers }, (response) => {
      response
        .resume()
        .once('end', () => resolve({ status: response.statusCode, headers: response.headers }))
        .once('error', reject);
    })
      .once('error', reject)
      .end();
  });
}
