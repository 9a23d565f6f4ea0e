import { createHmac, randomBytes } from 'node:crypto';

/** What is told of a change: where to look, and what will be found there. Never the text itself. */
export interface Announcement {
  kind: 'published' | 'withdrawn' | 'test';
  id: string;
  version: number;
  hash: string;
  seq: number;
}

/** A secret as Standard Webhooks writes them: 256 random bits, in base64. */
export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;

/** Headers of a delivery (Standard Webhooks 1): HMAC-SHA256 over the id, the instant and the body. */
export function signedHeaders(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Limpide',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

const MINUTE = 60_000;
/** After each attempt that failed, how long until the next; after the last one the delivery is given up until the night. */
const delays = [MINUTE / 2, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE, 6 * 60 * MINUTE, 24 * 60 * MINUTE];

/** @returns undefined when there has been enough of it */
export function delayAfter(attempts: number): number | undefined {
  return delays[attempts - 1];
}

/** A site is left in peace when nothing has reached it for a day and five attempts have failed in a row. */
export function shouldPause(failures: number, failingSince: Date, now: Date): boolean {
  return failures >= 5 && now.getTime() - failingSince.getTime() >= 24 * 60 * MINUTE;
}
