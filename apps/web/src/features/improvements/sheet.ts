import type { ReadColumn, Sheet, SheetColumn } from '@limpide/export-node';
import { folded } from '../../platform/forms/index.ts';
import { isoDay } from '../../platform/messages/index.ts';
import type { RowVerdict } from '../../platform/sheets/index.ts';
import { findPlace, type PlaceGroup } from '../irritants/index.ts';
import { message as m } from './messages.ts';
import { stateWords, verdictFor } from './present.ts';
import type { ActionListItem } from './queries/list.ts';
import { actionForm } from './schema.ts';

const text = (key: string, header: string, width?: number): SheetColumn => ({
  key,
  header,
  kind: 'text',
  ...(width ? { width } : {}),
});
const number = (key: string, header: string): SheetColumn => ({ key, header, kind: 'number' });
const day = (key: string, header: string): SheetColumn => ({ key, header, kind: 'date' });

/** The columns that an import reads, in the order of the model. */
export const importHeaders = () => [
  text('title', m('sheet.title'), 50),
  text('procedure', m('sheet.procedure')),
  text('step', m('sheet.step')),
  text('owner', m('sheet.owner'), 24),
  day('due-on', m('sheet.due-on')),
  text('effect-users', m('sheet.effect-users'), 40),
  text('effect-team', m('sheet.effect-team'), 40),
  text('process-change', m('sheet.process-change'), 40),
  text('budget', m('sheet.budget')),
  text('opinions', m('sheet.opinions')),
  number('announced-points', m('sheet.announced')),
];

/** What the file also tells, and the import leaves aside: it has a way of its own. */
const tellingHeaders = () => [
  text('state', m('sheet.state'), 14),
  day('state-since', m('sheet.state-since')),
  day('done-on', m('sheet.done-on')),
  text('decision', m('sheet.decision'), 20),
  text('indicator', m('sheet.indicator')),
  number('before-count', m('sheet.before-count')),
  number('before-total', m('sheet.before-total')),
  number('after-count', m('sheet.after-count')),
  number('after-total', m('sheet.after-total')),
  text('verdict', m('sheet.verdict'), 22),
  text('organisation', m('sheet.organisation')),
  text('id', m('sheet.id'), 30),
];

export function actionSheet(items: readonly ActionListItem[]): Sheet {
  return {
    name: m('sheet.name'),
    columns: [...importHeaders(), ...tellingHeaders()],
    rows: items.map((item) => {
      const verdict = verdictFor(item);
      return {
        title: item.title,
        procedure: item.procedure,
        step: item.step ?? null,
        owner: item.ownerName,
        'due-on': item.dueOn,
        'effect-users': item.effectUsers,
        'effect-team': item.effectTeam,
        'process-change': item.processChange,
        budget: item.budget,
        opinions: item.opinions,
        'announced-points': item.target?.points ?? null,
        state: stateWords(item.state),
        'state-since': isoDay(item.stateSince),
        'done-on': item.doneOn,
        decision: item.outcome ? m(`outcome.${item.outcome}`) : null,
        indicator: item.measure?.indicator ?? null,
        'before-count': item.measure?.before.count ?? null,
        'before-total': item.measure?.before.total ?? null,
        'after-count': item.measure?.after.count ?? null,
        'after-total': item.measure?.after.total ?? null,
        verdict: verdict ? m(`verdict.${verdict.kind}`) : null,
        organisation: item.organisation,
        id: item.id,
      };
    }),
  };
}

export function templateSheet(): Sheet {
  return { name: m('sheet.name'), columns: importHeaders(), rows: [] };
}

export function importColumns(): ReadColumn[] {
  const read = importHeaders().map(
    (column): ReadColumn => ({
      key: column.key,
      headers: [column.header],
      kind: column.kind,
      ...(column.key === 'title' || column.key === 'procedure' ? { required: true } : {}),
    }),
  );
  const left = tellingHeaders().map(
    (column): ReadColumn => ({ key: column.key, headers: [column.header], kind: 'text' }),
  );
  return [...read, ...left];
}

/** What is known already, to bring nothing in twice. */
export interface KnownActions {
  ids: ReadonlySet<string>;
  /** Folded title and démarche; rows found ready join it, so that a row written twice is brought in once. */
  titles: Set<string>;
}

export function knownActions(items: readonly ActionListItem[]): KnownActions {
  return {
    ids: new Set(items.map((item) => item.id)),
    titles: new Set(items.map((item) => titleKey(item.title, item.procedureId))),
  };
}

const titleKey = (title: string, procedureId: string) => `${folded(title)}|${procedureId}`;

/** Whether a row found ready is still unknown. */
export function isNew(values: Readonly<Record<string, string | null>>, known: KnownActions): boolean {
  return !known.titles.has(titleKey(values.title ?? '', values.place?.split('/')[0] ?? ''));
}

/** Judges one row by the same rules as the form. The values of a ready row are those of the form. */
export function judgeRow(
  row: Record<string, string | number | null>,
  groups: readonly PlaceGroup[],
  owners: readonly { value: string; name: string }[],
  known: KnownActions,
): RowVerdict {
  // A decimal comma: a point would be read as the one that groups thousands.
  const cell = (key: string) =>
    String(row[key] ?? '')
      .trim()
      .replace('.', typeof row[key] === 'number' ? ',' : '.');
  if (known.ids.has(cell('id'))) return { kind: 'known' };
  const refuse = (column: string, message: string): RowVerdict => ({
    kind: 'problems',
    problems: [{ column, message }],
  });
  const place = findPlace(cell('procedure'), cell('step'), groups);
  if ('column' in place) return { kind: 'problems', problems: [place] };
  if (place.value === '') return refuse(m('sheet.procedure'), m('import.place-missing'));
  const owner = cell('owner') ? owners.find((one) => folded(one.name) === folded(cell('owner'))) : undefined;
  if (cell('owner') && !owner) return refuse(m('sheet.owner'), m('import.owner-unknown'));
  const values: Record<string, string> = { place: place.value, owner: owner?.value ?? '' };
  const copied = [
    'title',
    'due-on',
    'effect-users',
    'effect-team',
    'process-change',
    'budget',
    'opinions',
    'announced-points',
  ];
  for (const key of copied) values[key] = cell(key);
  const parsed = actionForm.safeParse(values);
  if (!parsed.success) {
    return {
      kind: 'problems',
      problems: parsed.error.issues.map((issue) => ({
        column: importHeaders().find((column) => column.key === issue.path[0])?.header ?? m('sheet.title'),
        message: issue.message,
      })),
    };
  }
  const key = titleKey(parsed.data.title, parsed.data.place.procedureId);
  if (known.titles.has(key)) return { kind: 'known' };
  known.titles.add(key);
  return { kind: 'ready', values };
}
