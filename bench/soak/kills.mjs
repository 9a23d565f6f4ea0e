import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase, verifyAudit } from '../dist/limpide.js';
import { startSite } from '../servers/site.mjs';
import { Visitor } from './visitor.mjs';

const lanes = 4;
const form = '/espace/irritants/nouveau';

/**
 * Kills the site again and again while people write through it. What it has acknowledged must be there each time it
 * comes back, the session must still be open, and the audit chain must hold at the end.
 * @param {{dataDir: string, databaseUrl?: string}} places
 * @param {number} kills
 * @param {(line: string) => void} say
 */
export async function surviveKills(places, kills, say) {
  let site = await startSite(places);
  try {
    const visitor = new Visitor(site.url);
    const account = site.accounts().find(({ role }) => role === 'procedure-owner');
    await visitor.signIn(account);
    const acknowledged = new Map();
    let unanswered = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const round = writeUntilKilled(visitor, kill, acknowledged);
      // Sometimes between two writes, sometimes in the middle of one, sometimes just after the start.
      await pause(50 + ((kill * 397) % 1_200));
      await site.kill('SIGKILL');
      unanswered += await round.end();
      site = await startSite(places);
      visitor.url = site.url;
      const sample = [...acknowledged].slice(-20);
      for (const [path, voice] of sample) {
        const { status, text } = await visitor.get(path);
        if (status !== 200 || !text.includes(voice))
          throw new Error(`kill ${kill}: ${path} (« ${voice} ») is lost: ${status}`);
      }
      if (kill % 5 === 0) say(`${kill} coupures, ${acknowledged.size} écritures confirmées`);
    }
    await site.kill('SIGTERM');
    await checkDatabase(places, acknowledged);
    return { kills, acknowledged: acknowledged.size, unanswered };
  } finally {
    await site.kill('SIGKILL');
  }
}

/** Several people write without a pause until the site stops answering. */
function writeUntilKilled(visitor, kill, acknowledged) {
  let number = 0;
  let cut = 0;
  const lane = async () => {
    let stamp;
    for (;;) {
      const voice = `Coupure ${kill}, écriture ${++number}`;
      try {
        stamp ??= await visitor.stampOf(form);
        const path = await visitor.send(form, { voice }, stamp);
        acknowledged.set(path, voice);
      } catch (error) {
        // Node says `fetch failed` or `terminated` when the connection is cut; anything else is an answer, and a fault.
        if (!(error instanceof TypeError)) throw error;
        cut++;
        return;
      }
    }
  };
  const running = Promise.all(Array.from({ length: lanes }, lane));
  running.catch(() => {});
  return {
    async end() {
      await running;
      return cut;
    },
  };
}

async function checkDatabase({ dataDir, databaseUrl }, acknowledged) {
  const database = await openDatabase({ dataDir, databaseUrl });
  try {
    const rows = await database.db.selectFrom('irritant').select(['id', 'user_voice']).execute();
    const found = new Map(rows.map((row) => [row.id, row.user_voice]));
    for (const [path, voice] of acknowledged) {
      const id = path.split('/').at(-1);
      if (found.get(id) !== voice) throw new Error(`${path} (« ${voice} ») is not in the database`);
    }
    const reports = await verifyAudit(database.db);
    const problems = reports.flatMap((report) => report.problems);
    if (reports.length === 0 || problems.length > 0) throw new Error(`the audit chain does not hold: ${problems[0]}`);
  } finally {
    await database.close();
  }
}
