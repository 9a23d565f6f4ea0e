import type { ReadColumn, Sheet, SheetColumn } from '@limpide/export-node';
import { folded } from '../../platform/forms/index.ts';
import { isoDay } from '../../platform/messages/index.ts';
import type { RowVerdict } from '../../platform/sheets/index.ts';
import { message as m } from './messages.ts';
import { countWords, stateWords } from './present.ts';
import type { PlaceGroup } from './queries/choices.ts';
import type { IrritantListItem } from './queries/list.ts';
import { irritantKinds, newIrritantForm, placeValue, withoutQuotes } from './schema.ts';

const text = (key: string, header: string, width?: number): SheetColumn => ({
  key,
  header,
  kind: 'text',
  ...(width ? { width } : {}),
});
const number = (key: string, header: string): SheetColumn => ({ key, header, kind: 'number' });

/** The columns that an import reads, in the order of the model. */
export const importHeaders = () => [
  text('voice', m('sheet.voice'), 50),
  text('procedure', m('sheet.procedure')),
  text('step', m('sheet.step')),
  text('kind', m('sheet.kind'), 24),
  number('severity', m('sheet.severity')),
  text('severity-reason', m('sheet.severity-reason')),
  number('users-low', m('sheet.users-low')),
  number('users-high', m('sheet.users-high')),
  text('users-source', m('sheet.users-source')),
  text('crossed', m('sheet.crossed')),
];

/** What the file also tells, and the import leaves aside: it is worked out or has a way of its own. */
const tellingHeaders = () => [
  text('evidence', m('sheet.evidence'), 14),
  text('n', m('sheet.n'), 14),
  number('score-low', m('sheet.score-low')),
  number('score-high', m('sheet.score-high')),
  text('owner', m('sheet.owner')),
  text('state', m('sheet.state'), 18),
  { key: 'state-since', header: m('sheet.state-since'), kind: 'date' as const },
  { key: 'reported-at', header: m('sheet.reported-at'), kind: 'date' as const },
  text('closing-reason', m('sheet.closing-reason')),
  text('organisation', m('sheet.organisation')),
  text('id', m('sheet.id'), 30),
];

/** The list as people see it, with each part of the score beside it. Several administrations stand in one cell, by « ; ». */
export function irritantSheet(items: readonly IrritantListItem[]): Sheet {
  return {
    name: m('sheet.name'),
    columns: [...importHeaders(), ...tellingHeaders()],
    rows: items.map((item) => ({
      voice: item.userVoice,
      procedure: item.places[0]?.procedure ?? null,
      step: item.places[0]?.step ?? null,
      kind: item.kind && m(`kind.${item.kind}`),
      severity: item.severity,
      'severity-reason': item.severityReason,
      'users-low': item.usersLow,
      'users-high': item.usersHigh,
      'users-source': item.usersSource,
      crossed: item.crossedOrganisations.join(' ; '),
      evidence: item.evidence ? m(`level.${item.evidence.level}`) : m('sheet.hypothesis'),
      n: item.evidence ? (countWords(item.evidence) ?? null) : null,
      'score-low': item.score?.low ?? null,
      'score-high': item.score?.high ?? null,
      owner: item.ownerName,
      state: stateWords(item.state),
      'state-since': isoDay(item.stateSince),
      'reported-at': isoDay(item.reportedAt),
      'closing-reason': item.closingReason,
      organisation: item.organisation,
      id: item.id,
    })),
  };
}

export function templateSheet(): Sheet {
  return { name: m('sheet.name'), columns: importHeaders(), rows: [] };
}

/** An empty or foreign cell of the columns left aside is no problem: they are read as text and forgotten. */
export function importColumns(): ReadColumn[] {
  const kinds = irritantKinds.map((kind) => m(`kind.${kind}`));
  const read = importHeaders().map(
    (column): ReadColumn => ({
      key: column.key,
      headers: [column.header],
      kind: column.kind,
      ...(column.key === 'voice' ? { required: true } : {}),
      ...(column.key === 'kind' ? { oneOf: kinds } : {}),
    }),
  );
  const left = tellingHeaders().map(
    (column): ReadColumn => ({ key: column.key, headers: [column.header], kind: 'text' }),
  );
  return [...read, ...left];
}

/** What is known already, to bring nothing in twice. */
export interface KnownIrritants {
  ids: ReadonlySet<string>;
  /** Folded sentence and démarche; rows found ready join it, so that a row written twice is brought in once. */
  sentences: Set<string>;
}

export function knownIrritants(items: readonly IrritantListItem[]): KnownIrritants {
  return {
    ids: new Set(items.map((item) => item.id)),
    sentences: new Set(
      items.flatMap((item) =>
        (item.places.length > 0 ? item.places : [undefined]).map((place) =>
          sentenceKey(item.userVoice, place?.procedureId),
        ),
      ),
    ),
  };
}

const sentenceKey = (voice: string, procedureId: string | undefined) => `${folded(voice)}|${procedureId ?? ''}`;

/** Whether a row found ready is still unknown. */
export function isNew(values: Readonly<Record<string, string | null>>, known: KnownIrritants): boolean {
  return !known.sentences.has(sentenceKey(values.voice ?? '', values.place?.split('/')[0] || undefined));
}

/** Judges one row by the same rules as the form. The values of a ready row are those of the form. */
export function judgeRow(
  row: Record<string, string | number | null>,
  groups: readonly PlaceGroup[],
  known: KnownIrritants,
): RowVerdict {
  // A decimal comma: a point would be read as the one that groups thousands.
  const cell = (key: string) =>
    String(row[key] ?? '')
      .trim()
      .replace('.', typeof row[key] === 'number' ? ',' : '.');
  if (known.ids.has(cell('id'))) return { kind: 'known' };
  const place = findPlace(cell('procedure'), cell('step'), groups);
  if ('column' in place) return { kind: 'problems', problems: [place] };
  const voice = withoutQuotes(cell('voice'));
  const values: Record<string, string> = {
    voice,
    place: place.value,
    kind: irritantKinds.find((kind) => m(`kind.${kind}`) === cell('kind')) ?? '',
    severity: cell('severity'),
    'severity-reason': cell('severity-reason'),
    'users-low': cell('users-low'),
    'users-high': cell('users-high'),
    'users-source': cell('users-source'),
    crossed: cell('crossed')
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter(Boolean)
      .join('\n'),
  };
  if (values.severity !== '' && !/^[1-4]$/.test(values.severity!)) {
    return { kind: 'problems', problems: [{ column: m('sheet.severity'), message: m('import.severity-range') }] };
  }
  const parsed = newIrritantForm.safeParse(values);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      column: headerOf(String(issue.path[0])),
      message: issue.message,
    }));
    return { kind: 'problems', problems };
  }
  const { 'users-low': low, 'users-high': high } = parsed.data;
  if (low !== null && high !== null && low > high) {
    return { kind: 'problems', problems: [{ column: m('sheet.users-high'), message: m('field.users.order') }] };
  }
  const key = sentenceKey(voice, parsed.data.place?.procedureId);
  if (known.sentences.has(key)) return { kind: 'known' };
  known.sentences.add(key);
  return { kind: 'ready', values };
}

function headerOf(key: string): string {
  return importHeaders().find((column) => column.key === key)?.header ?? m('sheet.procedure');
}

/** A démarche and a step by their names, as they stand in the lists. */
export function findPlace(
  procedure: string,
  step: string,
  groups: readonly PlaceGroup[],
): { value: string } | { column: string; message: string } {
  if (procedure === '') {
    return step === '' ? { value: '' } : { column: m('sheet.step'), message: m('import.step-alone') };
  }
  const group = groups.find((candidate) => folded(candidate.title) === folded(procedure));
  if (!group) return { column: m('sheet.procedure'), message: m('import.place-unknown') };
  if (step === '') return { value: placeValue({ procedureId: group.procedureId, stepId: null }) };
  const wanted = folded(step);
  const found = group.steps.find(
    ({ text: name }) => folded(name) === wanted || folded(name.replace(/^\d+\. /, '')) === wanted,
  );
  return found
    ? { value: placeValue({ procedureId: group.procedureId, stepId: found.id }) }
    : { column: m('sheet.step'), message: m('import.step-unknown') };
}
