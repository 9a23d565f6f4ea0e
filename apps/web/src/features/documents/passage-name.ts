import { createHash } from 'node:crypto';
import type { Bead } from '@limpide/readability';

/** What names a passage: the sentences of both sides. Another wording on either side is another passage. */
export function passageName({ before, after }: Pick<Bead, 'before' | 'after'>): string {
  const texts = [before, after].map((sentences) => sentences.map((sentence) => sentence.text));
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 22);
}
