import { sha256 } from './bytes.ts';
import { isInstant, isSignedBy, type PublicKey } from './keys.ts';
import { FORMAT, type SignedSnapshot, signedText } from './snapshot.ts';

/** Why a snapshot is refused; each has one cause, and `explain` says it in French. */
export type Refusal =
  /** It is not a signed snapshot. */
  | 'malformed'
  /** Its content is not what its hash says. */
  | 'tampered'
  /** The key set does not hold its key. */
  | 'unknown-key'
  /** Its key was not in force when it says that it was signed. */
  | 'key-not-in-force'
  /** The holder of the key did not sign it. */
  | 'wrong-signature'
  /** It does not follow the change that should stand before it. */
  | 'broken-chain'
  /** It is signed later than now. */
  | 'from-the-future'
  /** It is older than what one accepts. */
  | 'too-old'
  /** One holds a later version, or a later change. */
  | 'superseded';

export type Verdict = { ok: true; snapshot: SignedSnapshot } | { ok: false; reason: Refusal };

export interface VerifyOptions {
  now: Date;
  /** Milliseconds since it was signed; no limit when absent. For who follows the stream, not for a page that rests. */
  maxAge?: number | undefined;
  /** Hash of the change before it; null when it must be the first; absent when one does not follow the chain. */
  previousHash?: string | null | undefined;
  /** The place in the stream, or the version of this démarche, that one has already. */
  known?: { seq?: number | undefined; version?: number | undefined } | undefined;
}

/** Clocks differ a little. */
const CLOCK_MS = 5 * 60_000;

/**
 * Checks a snapshot without asking anyone: content, key, signature, place in the chain, age, in this order. The first thing that is
 * wrong is the answer.
 * @param payload what was received, parsed from JSON
 */
export async function verifySnapshot(
  payload: unknown,
  keys: readonly PublicKey[],
  options: VerifyOptions,
): Promise<Verdict> {
  const reason = await refusalOf(payload, keys, options);
  return reason ? { ok: false, reason } : { ok: true, snapshot: payload as SignedSnapshot };
}

async function refusalOf(
  payload: unknown,
  keys: readonly PublicKey[],
  { now, maxAge, previousHash, known }: VerifyOptions,
): Promise<Refusal | undefined> {
  if (!isSnapshot(payload)) return 'malformed';
  let text: string;
  try {
    text = signedText(payload);
  } catch {
    return 'malformed';
  }
  if ((await sha256(text)) !== payload.hash) return 'tampered';
  const key = keys.find(({ id }) => id === payload.key);
  if (!key) return 'unknown-key';
  if (!(await isSignedBy(key, text, payload.signature))) return 'wrong-signature';
  const signed = Date.parse(payload.signedAt);
  if (signed < Date.parse(key.validFrom) || (key.validTo && signed > Date.parse(key.validTo)))
    return 'key-not-in-force';
  if (previousHash !== undefined && payload.previous !== previousHash) return 'broken-chain';
  if (signed > now.getTime() + CLOCK_MS) return 'from-the-future';
  if (known?.seq !== undefined && payload.seq <= known.seq) return 'superseded';
  if (known?.version !== undefined && payload.version < known.version) return 'superseded';
  if (maxAge !== undefined && now.getTime() - signed > maxAge) return 'too-old';
  return undefined;
}

/** The verdict of each change of a stream that begins at `previousHash`: each must follow the one before it. */
export async function verifyStream(
  payloads: readonly unknown[],
  keys: readonly PublicKey[],
  options: Pick<VerifyOptions, 'now' | 'previousHash'>,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  let { previousHash } = options;
  let seq: number | undefined;
  for (const payload of payloads) {
    const verdict = await verifySnapshot(payload, keys, { now: options.now, previousHash, known: { seq } });
    verdicts.push(verdict);
    // What comes after a change that is refused is still judged by what it says itself.
    previousHash = isSnapshot(payload) ? payload.hash : undefined;
    if (isSnapshot(payload)) seq = payload.seq;
  }
  return verdicts;
}

function isSnapshot(value: unknown): value is SignedSnapshot {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const one = value as Record<string, unknown>;
  const published = one.kind === 'published' && isObject(one.record);
  const withdrawn = one.kind === 'withdrawn' && !Object.hasOwn(one, 'record');
  return (
    one.format === FORMAT &&
    (published || withdrawn) &&
    isCount(one.seq) &&
    isCount(one.version) &&
    [one.id, one.key, one.hash, one.signature].every((text) => typeof text === 'string' && text !== '') &&
    (one.previous === null || typeof one.previous === 'string') &&
    isInstant(one.at) &&
    isInstant(one.signedAt)
  );
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 1;
