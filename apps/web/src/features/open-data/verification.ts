import { type Refusal, readKeySet, type SignedSnapshot, verifySnapshot } from '@limpide/catalogue/trust';
import type { Db } from '../../platform/database/index.ts';
import { listVersions } from './queries/index.ts';
import { listKeys } from './store/index.ts';

/** What became of the version that was verified. */
export type Standing = 'online' | 'replaced' | 'withdrawn' | 'withdrawal' | 'elsewhere';

export type Verified =
  | { ok: true; snapshot: SignedSnapshot; standing: Standing; title: string | undefined }
  | { ok: false; reason: Refusal | 'not-json' | 'no-keys' };

/**
 * Checks what someone received, with the keys of this site or those that were given, and says whether it is still what the public
 * sees. @param keySet text of a key set; empty for ours
 */
export async function verifyReceived(db: Db, text: string, keySet: string, now: Date): Promise<Verified> {
  const payload = parse(text);
  if (payload === undefined) return { ok: false, reason: 'not-json' };
  const keys = keySet.trim() === '' ? await listKeys(db) : await readKeySet(parse(keySet));
  if (!keys || keys.length === 0) return { ok: false, reason: 'no-keys' };
  const verdict = await verifySnapshot(payload, keys, { now });
  if (!verdict.ok) return verdict;
  const { snapshot } = verdict;
  return { ok: true, snapshot, standing: await standingOf(db, snapshot), title: titleOf(snapshot) };
}

async function standingOf(db: Db, { id, seq, hash, kind }: SignedSnapshot): Promise<Standing> {
  const changes = await listVersions(db, id);
  if (!changes.some((change) => change.seq === seq && change.hash === hash)) return 'elsewhere';
  if (kind === 'withdrawn') return 'withdrawal';
  const last = changes.at(-1)!;
  if (last.kind === 'withdrawn') return 'withdrawn';
  return last.seq === seq ? 'online' : 'replaced';
}

function titleOf({ record }: SignedSnapshot): string | undefined {
  const name = (record as { name?: { fr?: unknown } } | undefined)?.name?.fr;
  return typeof name === 'string' ? name : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
