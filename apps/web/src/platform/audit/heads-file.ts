import { z } from 'zod';
import type { ChainHead } from './verify.ts';

/** Heads as they are kept outside: a small JSON file that says what it is. */
const headsFile = z.object({
  format: z.literal('limpide-audit-heads'),
  exportedAt: z.string().max(40),
  heads: z
    .array(
      z.object({
        organisationId: z.string().min(1).max(40),
        seq: z.number().int().min(1),
        hash: z.string().min(1).max(100),
        at: z.string().max(40),
      }),
    )
    .max(100_000),
});

export function writeHeads(heads: readonly ChainHead[], now: Date): string {
  return `${JSON.stringify({ format: 'limpide-audit-heads', exportedAt: now.toISOString(), heads }, null, 2)}\n`;
}

/** @returns undefined when the text is not such a file */
export function readHeads(text: string): ChainHead[] | undefined {
  try {
    const parsed = headsFile.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.heads : undefined;
  } catch {
    return undefined;
  }
}
