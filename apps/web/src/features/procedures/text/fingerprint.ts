import { createHash } from 'node:crypto';
import type { PublicSnapshot } from '../../../platform/database/index.ts';

/** What of a démarche is its text: what the public would read of it, whoever publishes it. */
export type Text = Pick<PublicSnapshot, 'content' | 'steps'>;

/** The fingerprint of a whole text: the same for the same words, whatever the order in which a database keeps keys. */
export function textHash({ content, steps }: Text): string {
  return fingerprint({
    content,
    steps: steps.map(({ id, title, body, organisation }) => ({ id, title, body, organisation })),
  });
}

export function fingerprint(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

/** The start of a fingerprint, long enough to be compared by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
