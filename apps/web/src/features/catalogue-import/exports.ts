import {
  elementsOf,
  type Loss,
  type PublicServiceRecord,
  project,
  toJsonLd,
  toSheetRows,
  toTurtle,
  triplesOf,
} from '@limpide/catalogue';
import { writeSheet } from '@limpide/export-node';
import { spreadsheetType } from '../../platform/sheets/index.ts';
import { message as m } from './messages.ts';

export const exportFormats = ['turtle', 'json-ld', 'ipdc', 'hsds', 'schema-org', 'json', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const files: Record<ExportFormat, { mediaType: string; ending: string }> = {
  turtle: { mediaType: 'text/turtle', ending: 'ttl' },
  'json-ld': { mediaType: 'application/ld+json', ending: 'jsonld' },
  ipdc: { mediaType: 'application/ld+json', ending: 'ipdc.jsonld' },
  hsds: { mediaType: 'application/json', ending: 'hsds.json' },
  'schema-org': { mediaType: 'application/ld+json', ending: 'schema-org.json' },
  json: { mediaType: 'application/json', ending: 'json' },
  xlsx: { mediaType: spreadsheetType, ending: 'xlsx' },
};

/** A catalogue as a file. */
export async function exportFile(records: readonly PublicServiceRecord[], format: ExportFormat) {
  const { mediaType, ending } = files[format];
  const bytes = format === 'xlsx' ? await sheetOf(records) : new TextEncoder().encode(textOf(records, format));
  return { bytes, mediaType, fileName: `demarches.${ending}` };
}

function textOf(records: readonly PublicServiceRecord[], format: Exclude<ExportFormat, 'xlsx'>): string {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  switch (format) {
    case 'turtle':
      return toTurtle(triplesOf(records));
    case 'json-ld':
      return json(toJsonLd(records));
    case 'json':
      return json({ items: records, total: records.length });
    default:
      return json(records.map((record) => project(record, format).data));
  }
}

export function sheetOf(records: readonly PublicServiceRecord[]): Promise<Uint8Array> {
  const { columns, rows } = toSheetRows(records);
  const wide = new Set(['name', 'description', 'steps', 'prepare', 'conditions']);
  return writeSheet({
    name: m('crumb.procedures'),
    columns: columns.map(({ key, title }) => ({ key, header: title, kind: 'text', width: wide.has(key) ? 40 : 24 })),
    rows,
  });
}

export interface FormatLosses {
  format: ExportFormat;
  elements: number;
  losses: Loss[];
}

/** What each format keeps of a catalogue. */
export function lossesByFormat(records: readonly PublicServiceRecord[]): FormatLosses[] {
  return exportFormats.map((format) => {
    if (format === 'json') {
      return { format, elements: records.reduce((sum, one) => sum + elementsOf(one).length, 0), losses: [] };
    }
    if (format === 'xlsx') {
      const { losses, elements } = toSheetRows(records);
      return { format, elements, losses };
    }
    const target = format === 'turtle' || format === 'json-ld' ? 'cpsv-ap' : format;
    const projections = records.map((record) => project(record, target));
    return {
      format,
      elements: projections.reduce((sum, one) => sum + one.elements, 0),
      losses: projections.flatMap((one) => one.losses),
    };
  });
}

/** The same loss once, with how often it is met, the most frequent first. */
export function groupedLosses(
  losses: readonly Loss[],
): { label: string; outcome: Loss['outcome']; why: string; times: number }[] {
  const groups = new Map<string, { label: string; outcome: Loss['outcome']; why: string; times: number }>();
  for (const { label, outcome, why } of losses) {
    const key = `${label}|${outcome}|${why}`;
    const found = groups.get(key) ?? { label, outcome, why, times: 0 };
    found.times++;
    groups.set(key, found);
  }
  return [...groups.values()].sort((a, b) => b.times - a.times || (a.label < b.label ? -1 : 1));
}
