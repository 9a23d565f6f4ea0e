/**
 * `npm run soak`: what the site promises when processes are killed or several share a database. Names limit the run to
 * some series (pglite, postgres, two); `--kills 5` shortens the first two.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../tools/postgres.mjs';
import { bundleLimpide } from './bundle.mjs';

const { values, positionals } = parseArgs({
  options: { kills: { type: 'string', default: '30' } },
  allowPositionals: true,
});
const kills = Number(values.kills);
const series = {
  pglite: { title: 'Coupures pendant l’écriture, base embarquée', work: (say) => killsOn(undefined, say) },
  postgres: { title: 'Coupures pendant l’écriture, PostgreSQL', work: (say) => onPostgres((url) => killsOn(url, say)) },
  two: { title: 'Deux processus sur un PostgreSQL', work: (say) => onPostgres((url) => two(url, say)) },
};
const names = positionals.length > 0 ? positionals : Object.keys(series);
if (!Number.isInteger(kills) || kills < 1 || names.some((name) => !Object.hasOwn(series, name))) {
  process.stderr.write(`Séries : ${Object.keys(series).join(', ')}. --kills attend un nombre.\n`);
  process.exit(2);
}

const say = (line) => process.stdout.write(`${line}\n`);
await bundleLimpide();
const { surviveKills } = await import('./soak/kills.mjs');
const { shareOneDatabase } = await import('./soak/two-processes.mjs');

let failed = 0;
for (const name of names) {
  const { title, work } = series[name];
  say(`\n— ${title}`);
  const start = Date.now();
  try {
    say(`✓ ${await work((line) => say(`  ${line}`))} (${Math.round((Date.now() - start) / 1000)} s)`);
  } catch (error) {
    failed++;
    say(`✗ ${error.stack}`);
  }
}
say(`\n${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function killsOn(databaseUrl, say) {
  return withFolder(async (dataDir) => {
    const { acknowledged, unanswered } = await surviveKills({ dataDir, databaseUrl }, kills, say);
    return `${kills} coupures, ${acknowledged} écritures confirmées et retrouvées, ${unanswered} coupées sans réponse, chaîne d’audit intacte`;
  });
}

async function two(databaseUrl, say) {
  return withFolder(async (dataDir) => {
    const { messages } = await shareOneDatabase({ dataDir, databaseUrl }, say);
    return `une session pour deux processus, ${messages} tâches exécutées une fois chacune`;
  });
}

async function onPostgres(work) {
  const postgres = await startPostgres();
  if (!postgres) throw new Error('PostgreSQL cannot run on this machine');
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}

async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-soak-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
