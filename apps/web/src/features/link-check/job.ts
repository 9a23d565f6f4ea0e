import { setTimeout as sleep } from 'node:timers/promises';
import type { JobHandlers } from '../../platform/jobs/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { createFetcher, type Fetcher } from '../../platform/security/fetcher.ts';
import { addressesOf } from './addresses.ts';
import { checkAddress } from './check-address.ts';
import { readAllTexts, readDue, saveVerdict } from './store.ts';

export interface RunOptions {
  fetcher: Fetcher;
  /** Between two requests, in milliseconds. */
  delayMs: number;
  /** A run ends after this long; the next one goes on. */
  budgetMs: number;
}

const usual = (): RunOptions => ({ fetcher: createFetcher(), delayMs: 1_000, budgetMs: 8 * 60_000 });

/** Silences in a row after which a site is left alone until the next run. */
const GIVE_UP = 3;

export function linkJobs(platform: Platform): Pick<JobHandlers, 'links.check'> {
  return {
    'links.check': async () => {
      if (platform.config.linkCheck) await checkLinks(platform, usual());
    },
  };
}

/**
 * Looks at the addresses whose time has come, one request at a time and one site after the other, with a pause between requests.
 * @returns how many were looked at
 */
export async function checkLinks(platform: Platform, { fetcher, delayMs, budgetMs }: RunOptions): Promise<number> {
  const { db, clock, config } = platform;
  const start = Date.now();
  const due = await readDue(db);
  const waiting = addressesOf(await readAllTexts(db)).filter((one) => (due.get(one) ?? clock.now()) <= clock.now());
  const agent = `Limpide-liens/1.0 (+${new URL('/accessibilite', config.baseUrl).href})`;
  let asked = false;
  const pause = async () => {
    if (asked) await sleep(delayMs);
    asked = true;
  };
  let looked = 0;
  for (const addresses of Map.groupBy(waiting, (one) => new URL(one).host).values()) {
    let silences = 0;
    for (const address of addresses) {
      if (silences >= GIVE_UP || Date.now() - start > budgetMs) break;
      await pause();
      const verdict = await checkAddress(address, { fetcher, agent, pause: () => sleep(delayMs) });
      await saveVerdict(db, address, verdict, clock.now());
      silences = verdict.state === 'unreachable' ? silences + 1 : 0;
      looked += 1;
      // A site that asks for rest gets it: its other addresses wait for the next run.
      if (verdict.retryAfter) break;
    }
  }
  return looked;
}
