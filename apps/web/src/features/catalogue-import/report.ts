import type { Sheet } from '@limpide/export-node';
import { message as m } from './messages.ts';
import { type Plan, partWords } from './plan.ts';
import type { ReadImport } from './reading.ts';

/** Everything that an import did and did not do, one line each, to keep or to send to whoever made the file. */
export function reportSheet(read: ReadImport, plans: readonly Plan[]): Sheet {
  const titles = new Map(read.drafts.map(({ sourceId, content }) => [sourceId, content.title]));
  const titleOf = (record: string) => titles.get(record.split('#')[0] ?? '') ?? record;
  return {
    name: m('report.name'),
    columns: [
      { key: 'kind', header: m('report.kind'), kind: 'text', width: 18 },
      { key: 'procedure', header: m('preview.procedure'), kind: 'text', width: 40 },
      { key: 'field', header: m('preview.field'), kind: 'text', width: 22 },
      { key: 'before', header: m('preview.before'), kind: 'text', width: 40 },
      { key: 'after', header: m('preview.after'), kind: 'text', width: 40 },
      { key: 'why', header: m('report.why'), kind: 'text', width: 60 },
    ],
    rows: [
      ...read.drafts.flatMap((draft, i) => planRows(draft, plans[i]!)),
      ...read.refused.map(({ line, column, value, why, fix }) => ({
        kind: m('report.kind.refused'),
        procedure: line,
        field: column,
        before: value,
        after: '',
        why: `${why} ${fix}`.trim(),
      })),
      ...read.drafts.flatMap(({ content, complete }) =>
        complete.map((why) => ({
          kind: m('report.kind.complete'),
          procedure: content.title,
          field: '',
          before: '',
          after: '',
          why,
        })),
      ),
      ...read.repairs.map(({ record, field, message, before, after }) => ({
        kind: m('report.kind.repair'),
        procedure: titleOf(record),
        field,
        before,
        after,
        why: message,
      })),
      ...[...read.losses, ...read.drafts.flatMap(({ losses }) => losses)].map((loss) => ({
        kind: m(`report.kind.${loss.outcome}`),
        procedure: titleOf(loss.record),
        field: loss.label,
        before: loss.value,
        after: '',
        why: loss.why,
      })),
    ],
  };
}

function planRows(draft: ReadImport['drafts'][number], plan: Plan) {
  const procedure = draft.content.title;
  const kind = m(`report.kind.${plan.kind}`);
  if (plan.kind !== 'change') return [{ kind, procedure, field: '', before: '', after: '', why: '' }];
  return [...plan.take, ...plan.conflicts].map((part) => ({
    kind,
    procedure,
    field: m(`field.${part}`),
    before: partWords(plan.known.current, part),
    after: partWords(draft, part),
    why: plan.conflicts.includes(part) ? m('preview.replace') : '',
  }));
}
