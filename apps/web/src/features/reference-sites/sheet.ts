import type { ReadColumn, Sheet, SheetColumn } from '@limpide/export-node';
import { folded } from '../../platform/forms/index.ts';
import type { RowReading, RowValues, RowVerdict } from '../../platform/sheets/index.ts';
import type { MappedRow } from './commands.ts';
import { type Candidate, matchesFor, sure } from './matching.ts';
import { message as m } from './messages.ts';
import type { SitePage } from './queries.ts';
import { liesOn, pageAddress } from './schema.ts';
import type { Site } from './store.ts';

const columns = (): SheetColumn[] => [
  { key: 'address', header: m('sheet.address'), kind: 'text', width: 60 },
  { key: 'title', header: m('sheet.title'), kind: 'text', width: 40 },
  { key: 'procedure', header: m('sheet.procedure'), kind: 'text', width: 40 },
];

export const templateSheet = (): Sheet => ({ name: m('sheet.name'), columns: columns(), rows: [] });

/** The pages as they are mapped: the same table can be changed and brought in again. */
export function pagesSheet(pages: readonly SitePage[]): Sheet {
  return {
    name: m('sheet.name'),
    columns: columns(),
    rows: pages.map(({ address, title, procedureTitle }) => ({
      address,
      title: title || null,
      procedure: procedureTitle,
    })),
  };
}

export function readColumns(): ReadColumn[] {
  return columns().map(({ key, header, kind }) => ({
    key,
    headers: [header],
    kind,
    ...(key === 'address' ? { required: true } : {}),
  }));
}

/** Judges the rows of one file: on which site the page lies, and which démarche it shows, named or proposed. */
export function rowJudge(
  sites: readonly Site[],
  pages: readonly SitePage[],
  online: readonly Candidate[],
): (row: RowReading) => RowVerdict {
  const known = new Map(pages.map((page) => [`${page.siteId} ${page.address}`, page]));
  const seen = new Set<string>();
  const problem = (column: 'address' | 'procedure', message: string): RowVerdict => ({
    kind: 'problems',
    problems: [{ column: m(`sheet.${column}`), message }],
  });
  return (row) => {
    const cell = (key: string) => String(row[key] ?? '').trim();
    const address = pageAddress(cell('address'));
    if (!address) return problem('address', m('check.address'));
    const site = sites.find((one) => liesOn(one, address));
    if (!site) return problem('address', m('import.no-site'));
    if (seen.has(`${site.id} ${address}`)) return problem('address', m('import.twice'));
    const title = cell('title').slice(0, 200);
    const found = procedureFor({ address, title, named: cell('procedure') }, online);
    if ('message' in found) return problem('procedure', found.message);
    seen.add(`${site.id} ${address}`);
    if (known.get(`${site.id} ${address}`)?.procedureId === found.id) return { kind: 'known' };
    return {
      kind: 'ready',
      values: {
        site: site.id,
        address,
        title,
        procedure: found.id,
        procedureTitle: found.title,
        proposed: found.likeness === undefined ? '' : String(Math.round(found.likeness * 100)),
      },
    };
  };
}

type Named = { id: string; title: string; likeness?: number } | { message: string };

/** By name, identifier or public address; else by what the title resembles. */
function procedureFor(page: { address: string; title: string; named: string }, online: readonly Candidate[]): Named {
  const { named } = page;
  const suggestions = (title: string) => matchesFor({ ...page, title }, online);
  const listed = (all: readonly Candidate[]) => all.map(({ title }) => `« ${title} »`).join(', ');
  if (named) {
    const id = /(?:^|\/demarches\/)([0-9a-z]{26})(?:\/|$)/.exec(named)?.[1];
    const exact = online.filter((one) => one.id === id || folded(one.title) === folded(named));
    if (exact.length === 1) return exact[0]!;
    if (exact.length > 1) return { message: m('import.several', { name: named }) };
    const close = suggestions(named);
    return {
      message:
        close.length > 0
          ? m('import.unknown-close', { name: named, titles: listed(close) })
          : m('import.unknown', { name: named }),
    };
  }
  const all = suggestions(page.title);
  const [best, second] = all;
  if (best && best.likeness >= sure && (!second || best.likeness > second.likeness)) return best;
  return { message: all.length > 0 ? m('import.choose', { titles: listed(all) }) : m('import.no-match') };
}

export function rowOf(values: RowValues): MappedRow {
  return {
    siteId: values.site ?? '',
    address: values.address ?? '',
    title: values.title ?? '',
    procedureId: values.procedure ?? '',
    proposed: Boolean(values.proposed),
  };
}
