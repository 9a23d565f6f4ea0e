import {
  proposeMapping,
  type ReadCatalogue,
  readSheetRecords,
  type SheetKey,
  type SheetMapping,
  type SheetProblem,
  sheetFields,
} from '@limpide/catalogue';
import { readTable } from '@limpide/export-node';
import type { Arguments } from '../../arguments.ts';
import { refuse } from '../../refusal.ts';
import type { Terminal } from '../../terminal.ts';
import { readBounded } from './records.ts';

export interface ReadSheetFile extends ReadCatalogue {
  problems: SheetProblem[];
  /** Which field was taken from which column, by its title. */
  columns: Record<string, string>;
}

/** The rows of a spreadsheet (.xlsx or CSV). Columns are recognised by their titles, or said by --columns. @throws Refusal */
export async function readSheetFile(file: string, given: Arguments, terminal: Terminal): Promise<ReadSheetFile> {
  const bytes = await readBounded(file, terminal);
  const titles = sheetFields.flatMap(({ label, titles: others }) => [label, ...others]);
  const table = await readTable(bytes, titles, { limits: { bytes: 20_000_000 } });
  if (!table.ok) return refuse(`${file} : ${table.error.message}`);
  const mapping = { ...proposeMapping(table.value.titles), ...said(given.value('columns'), table.value.titles) };
  if (mapping.name === undefined)
    return refuse(`${file} : aucune colonne ne donne le titre des démarches (dites-la : --columns name=TITRE)`);
  const read = readSheetRecords(table.value, { mapping, constants: constantsOf(given.value('constants')) });
  const columns = Object.fromEntries(Object.entries(mapping).map(([key, at]) => [key, table.value.titles[at]!]));
  return { source: 'limpide', repairs: [], unread: new Map(), columns, ...read };
}

/** `name=Intitulé,cost=Prix` */
function pairs(text: string | undefined): [SheetKey, string][] {
  if (!text) return [];
  return text.split(',').map((pair) => {
    const [key = '', ...rest] = pair.split('=');
    const field = sheetFields.find((one) => one.key === key.trim());
    if (!field || rest.length === 0)
      return refuse(
        `« ${pair} » ne convient pas : écrivez CHAMP=VALEUR, avec ${sheetFields.map((one) => one.key).join(', ')}`,
      );
    return [field.key, rest.join('=').trim()];
  });
}

function said(text: string | undefined, titles: readonly string[]): SheetMapping {
  return Object.fromEntries(
    pairs(text).map(([key, title]) => {
      const at = titles.indexOf(title);
      return at < 0 ? refuse(`aucune colonne ne s’appelle « ${title} » : ${titles.join(', ')}`) : [key, at];
    }),
  );
}

const constantsOf = (text: string | undefined): Partial<Record<SheetKey, string>> => Object.fromEntries(pairs(text));
