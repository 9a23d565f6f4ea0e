import { createHash } from 'node:crypto';
import type { Bead } from '@limpide/readability';

/** The letters of our ids, so that an address with a passage looks like any other. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** What names a passage: the sentences of both sides. Another wording on either side is another passage. */
export function passageName({ before, after }: Pick<Bead, 'before' | 'after'>): string {
  const texts = [before, after].map((sentences) => sentences.map((sentence) => sentence.text));
  const hash = createHash('sha256').update(JSON.stringify(texts)).digest();
  return [...hash.subarray(0, 26)].map((byte) => letters[byte & 31]).join('');
}
