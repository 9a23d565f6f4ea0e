import { type SheetColumn, writeSheet } from '@limpide/export-node';
import type { Excerpt } from '../../platform/database/schema-many.ts';
import { message as m } from './messages.ts';
import type { MassEditItem } from './store.ts';

const plain = (pieces: readonly Excerpt[]) => pieces.map(({ text }) => text).join('');

/** What an operation did, one line a change. */
export function writeReport(items: readonly MassEditItem[]): Promise<Uint8Array> {
  const column = (key: string, width: number): SheetColumn => ({
    key,
    header: m(`sheet.${key as 'procedure'}`),
    kind: 'text',
    width,
  });
  return writeSheet({
    name: m('sheet.name'),
    columns: [
      column('procedure', 40),
      column('outcome', 26),
      column('where', 24),
      column('before', 60),
      column('after', 60),
    ],
    rows: items.flatMap((item) => {
      const common = { procedure: item.title, outcome: m(`sheet.${item.undoOutcome ?? item.outcome}`) };
      if (item.changes.length === 0) return [{ ...common, where: '', before: '', after: '' }];
      return item.changes.map(({ label, before, after }) => ({
        ...common,
        where: label,
        before: plain(before),
        after: plain(after),
      }));
    }),
  });
}
