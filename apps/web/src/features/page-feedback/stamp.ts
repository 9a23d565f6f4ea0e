import type { FeedbackDoubt } from '../../platform/database/index.ts';
import { type Keys, seal, tokenHash, unsealAny } from '../../platform/security/secrets.ts';

/** Seconds below which nobody has read a form, and hours after which it is too old. */
const shortest = 2;
const longest = 24;

/** What a form carries: for which page it was made, and when. Sealed, and different each time. */
export function makeStamp(keys: Keys, procedureId: string, now: Date): string {
  return seal(keys.stamp, JSON.stringify({ feedback: procedureId, at: now.getTime() }));
}

/** @returns why a form is doubtful, if it is */
export function doubtOfStamp(keys: Keys, stamp: string, procedureId: string, now: Date): FeedbackDoubt | null {
  const opened = stamp.length < 400 ? unsealAny(keys, 'stamp', stamp) : undefined;
  if (opened === undefined) return 'stamp';
  const { feedback, at } = JSON.parse(opened) as { feedback?: string; at?: number };
  if (feedback !== procedureId || typeof at !== 'number') return 'stamp';
  const seconds = (now.getTime() - at) / 1000;
  if (seconds < 0 || seconds > longest * 3600) return 'stamp';
  return seconds < shortest ? 'too-fast' : null;
}

/** By which the same form is known again, without saying when it was made. */
export const stampKey = (stamp: string): string => tokenHash(stamp);
