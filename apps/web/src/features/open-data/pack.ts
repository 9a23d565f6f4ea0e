import type { SignedChange } from './queries/index.ts';

/** What the first line of the pack says: all that follows, with its hash. */
export interface Manifest {
  format: 'limpide-paquet-1';
  /** Place and hash of the last change that the pack knows; null when nothing was ever published. */
  head: { seq: number; hash: string } | null;
  count: number;
  items: { id: string; version: number; seq: number; hash: string }[];
}

/** The whole catalogue that is online as lines of JSON: a manifest, then one signed snapshot a line, in the order of the stream. */
export function writePack(head: { seq: number; hash: string } | undefined, online: readonly SignedChange[]): string {
  const inOrder = [...online].sort((a, b) => a.seq - b.seq);
  const manifest: Manifest = {
    format: 'limpide-paquet-1',
    head: head ? { seq: head.seq, hash: head.hash } : null,
    count: inOrder.length,
    items: inOrder.map(({ procedureId, version, seq, hash }) => ({ id: procedureId, version, seq, hash })),
  };
  return `${[JSON.stringify(manifest), ...inOrder.map(({ signed }) => signed)].join('\n')}\n`;
}
