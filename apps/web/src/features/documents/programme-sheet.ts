import { type SheetColumn, writeSheet } from '@limpide/export-node';
import { gainOf, mostHelpful } from './library/programme.ts';
import { message as m } from './messages.ts';
import type { DocumentListItem } from './queries/index.ts';

/** The programme as a workbook: every text that is used, those to rewrite first at the top, with what the score is made of. */
export async function writeProgramme(texts: readonly DocumentListItem[]): Promise<Uint8Array> {
  const best = mostHelpful(texts, texts.length);
  const rest = texts.filter((text) => !best.includes(text));
  const column = (key: string, header: string, kind: SheetColumn['kind'], width: number): SheetColumn => ({
    key,
    header,
    kind,
    width,
  });
  return writeSheet({
    name: m('programme.sheet-name'),
    columns: [
      column('rank', m('programme.column.rank'), 'number', 8),
      column('title', m('sheet.title'), 'text', 40),
      column('kind', m('sheet.kind'), 'text', 18),
      column('owner', m('sheet.owner'), 'text', 24),
      column('procedure', m('sheet.procedure'), 'text', 36),
      column('ged', m('sheet.ged'), 'text', 16),
      column('stage', m('sheet.stage'), 'text', 18),
      column('volume', m('sheet.volume'), 'number', 12),
      column('weight', m('programme.column.weight'), 'number', 12),
      column('score', m('programme.column.score'), 'number', 12),
      column('meets', m('sheet.meets'), 'text', 12),
      column('unmet', m('sheet.unmet'), 'text', 50),
    ],
    rows: [...best, ...rest].map((text, n) => ({
      rank: n < best.length ? n + 1 : null,
      title: text.title,
      kind: m(`kind.${text.kind}`),
      owner: text.ownerName ?? '',
      procedure: text.procedures.map((procedure) => procedure.title).join(' ; '),
      ged: text.gedReference,
      stage: m(`stage.${text.stage}`),
      volume: text.volumePerYear,
      weight: Math.round(text.weight * 10) / 10,
      score: text.volumePerYear === null ? null : gainOf(text),
      meets: m(text.unmet.length === 0 ? 'sheet.yes' : 'sheet.no'),
      unmet: text.unmet.map((criterion) => m(`criterion.${criterion}`)).join(' ; '),
    })),
  });
}
