import type { ReadColumn, Sheet, SheetColumn } from '@limpide/export-node';
import type { RowReading, RowValues, RowVerdict } from '../../platform/sheets/index.ts';
import { Claims, type EntryProblem, problemOf } from './check.ts';
import { sameContent } from './commands.ts';
import { message as m } from './messages.ts';
import { type EntryContent, entryForm, lexiconKinds, replacedBy } from './schema.ts';
import type { LexiconEntry } from './store.ts';

const text = (key: string, header: string, width: number): SheetColumn => ({ key, header, kind: 'text', width });

export const sheetColumns = (): SheetColumn[] => [
  text('kind', m('sheet.kind'), 16),
  text('words', m('sheet.words'), 32),
  text('prefer', m('sheet.prefer'), 32),
  text('long', m('sheet.long'), 40),
  text('not', m('sheet.not'), 40),
  text('why', m('sheet.why'), 50),
  text('id', m('sheet.id'), 30),
];

/** Several words stand in one cell, by « ; ». */
export function lexiconSheet(entries: readonly LexiconEntry[]): Sheet {
  return {
    name: m('sheet.name'),
    columns: sheetColumns(),
    rows: entries.map((entry) => ({
      kind: m(`kind.${entry.kind}`),
      words: entry.words,
      prefer: entry.kind === 'avoid' ? entry.other : null,
      long: entry.kind === 'acronym' ? entry.other : null,
      not: replacedBy(entry).join(' ; ') || null,
      why: entry.why || null,
      id: entry.id,
    })),
  };
}

/** The empty table to fill in: an identifier is given by the list alone. */
export function templateSheet(): Sheet {
  return { name: m('sheet.name'), columns: sheetColumns().filter(({ key }) => key !== 'id'), rows: [] };
}

export function readColumns(): ReadColumn[] {
  return sheetColumns().map(({ key, header, kind }) => ({
    key,
    headers: [header],
    kind,
    ...(key === 'kind' ? { required: true, oneOf: lexiconKinds.map((name) => m(`kind.${name}`)) } : {}),
    ...(key === 'words' ? { required: true } : {}),
  }));
}

/** What a row says, as the form of one entry would. */
function contentOf(row: RowReading): Record<string, string> {
  const cell = (key: string) => String(row[key] ?? '').trim();
  const kind = lexiconKinds.find((name) => m(`kind.${name}`) === cell('kind')) ?? '';
  const others: Record<string, string> = {
    avoid: cell('prefer'),
    acronym: cell('long'),
    term: cell('not')
      .split(/[;\n]/)
      .map((words) => words.trim())
      .filter(Boolean)
      .join('\n'),
  };
  return { kind, words: cell('words'), other: others[kind] ?? '', why: cell('why') };
}

const headerOf = (kind: string, field: string): string => {
  if (field === 'kind' || field === 'words' || field === 'why') return m(`sheet.${field}`);
  return kind === 'acronym' ? m('sheet.long') : kind === 'term' ? m('sheet.not') : m('sheet.prefer');
};

/** Judges the rows of one file, against the lexicon that stands and the rows before each. */
export function rowJudge(entries: readonly LexiconEntry[]): (row: RowReading) => RowVerdict {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const claims = new Claims(entries);
  let fresh = 0;
  return (row) => {
    const typed = contentOf(row);
    const problem = (field: string, message: string): RowVerdict => ({
      kind: 'problems',
      problems: [{ column: field === 'id' ? m('sheet.id') : headerOf(typed.kind!, field), message }],
    });
    const parsed = entryForm.safeParse(typed);
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0]!;
      return problem(String(path[0]), message);
    }
    const content: EntryContent = parsed.data;
    const id = String(row.id ?? '').trim();
    const current = id ? known.get(id) : undefined;
    if (id && !current) return problem('id', m('import.unknown-id'));
    if (current && current.kind !== content.kind) {
      return problem('kind', m('import.keep-kind', { kind: m(`kind.${current.kind}`) }));
    }
    const same = current ?? known.get(claims.ownerOf(content) ?? '');
    if (same && sameContent(same, content)) return { kind: 'known' };
    const own = current ? { ...content, id } : content;
    const wrong: EntryProblem | undefined = problemOf(content) ?? claims.problem(own);
    if (wrong) return problem(wrong.field, wrong.message);
    if (current) claims.remove(current);
    claims.add({ ...content, id: current?.id ?? `row ${++fresh}` });
    return { kind: 'ready', values: { ...content, id } };
  };
}

export function entryOf(values: RowValues): EntryContent & { id?: string } {
  const content = entryForm.parse(values);
  return values.id ? { ...content, id: values.id } : content;
}
