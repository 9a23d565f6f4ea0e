import { type SheetColumn, writeSheet } from '@limpide/export-node';
import { isoDay } from '../../platform/messages/index.ts';
import { message as m } from './messages.ts';
import type { DocumentListItem } from './queries/index.ts';

export const headers = () => ({
  id: m('sheet.id'),
  title: m('sheet.title'),
  kind: m('sheet.kind'),
  procedure: m('sheet.procedure'),
  step: m('sheet.step'),
  owner: m('sheet.owner'),
  reader: m('sheet.reader'),
  action: m('sheet.action'),
  deadline: m('sheet.deadline'),
  volume: m('sheet.volume'),
  ged: m('sheet.ged'),
  state: m('sheet.state'),
  stage: m('sheet.stage'),
  meets: m('sheet.meets'),
  unmet: m('sheet.unmet'),
  words: m('sheet.words'),
  longest: m('sheet.longest'),
  findings: m('sheet.findings'),
  updated: m('sheet.updated'),
  text: m('sheet.text'),
});

/** The list of letters as a workbook: what people may change and send back, then figures that are only read. */
export async function writeDocuments(items: readonly DocumentListItem[]): Promise<Uint8Array> {
  const h = headers();
  const column = (key: keyof typeof h, kind: SheetColumn['kind'] = 'text', width?: number): SheetColumn => ({
    key,
    header: h[key],
    kind,
    ...(width ? { width } : {}),
  });
  return writeSheet({
    name: m('list.title'),
    columns: [
      column('id', 'text', 28),
      column('title', 'text', 40),
      column('kind', 'text', 16),
      column('procedure', 'text', 36),
      column('step', 'text', 24),
      column('owner', 'text', 24),
      column('reader'),
      column('action'),
      column('deadline'),
      column('volume', 'number'),
      column('ged', 'text', 16),
      column('state', 'text', 14),
      column('stage', 'text', 18),
      column('meets', 'text', 10),
      column('unmet', 'text', 40),
      column('words', 'number'),
      column('longest', 'number'),
      column('findings', 'number'),
      column('updated', 'date'),
    ],
    rows: items.map((item) => ({
      id: item.id,
      title: item.title,
      kind: m(`kind.${item.kind}`),
      procedure: item.procedures.map((procedure) => procedure.title).join(' ; '),
      step: item.procedures
        .map((procedure) => procedure.stepTitle ?? '')
        .join(' ; ')
        .replace(/^(?: ; )+$/, ''),
      owner: item.ownerName ?? '',
      reader: item.reader,
      action: item.expectedAction,
      deadline: item.deadline,
      volume: item.volumePerYear,
      ged: item.gedReference,
      state: m(`state.${item.state}`),
      stage: m(`stage.${item.stage}`),
      meets: m(item.unmet.length === 0 ? 'sheet.yes' : 'sheet.no'),
      unmet: item.unmet.map((criterion) => m(`criterion.${criterion}`)).join(' ; '),
      words: item.words,
      longest: item.longestSentence,
      findings: item.findings,
      updated: isoDay(item.updatedAt),
    })),
  });
}
