import { err, ok, type Result } from '@limpide/kernel';
import { scanXml, type XmlOutcome } from '../archive/xml-scan.ts';
import type { ZipArchive } from '../archive/zip.ts';
import { unescapeCellText } from './cell-text.ts';
import { columnIndex, type Grid, type GridRow, type GridValue, isBlank, maxColumns } from './grid.ts';
import { dateOfSerial, isIsoDate, timeOfSerial } from './serial-date.ts';
import { damaged, notWorkbook, refusedArchive, type SheetError, tooManyColumns } from './sheet-error.ts';
import { type NumberLook, readStyles } from './xlsx-styles.ts';

interface Relationship {
  type: string;
  target: string;
}

interface Workbook {
  from1904: boolean;
  sheets: { name: string; relationship: string; hidden: boolean }[];
}

/**
 * The rows of one sheet of an `.xlsx` workbook. Cached values only: no formula is computed, nothing outside the
 * archive is looked at, macros are bytes that nobody reads.
 *
 * Own code rather than `read-excel-file`, which was measured first: a 1 kB file with a row numbered thirty million
 * makes it fill the memory until the process dies, a failed formula comes out as an empty cell, and a cell that it
 * does not understand refuses the whole file instead of one line.
 *
 * @param wanted the sheet's name; the first visible sheet when absent
 * @param maxRows stops after this many rows that hold something
 */
export async function readXlsx(
  archive: ZipArchive,
  wanted: string | undefined,
  maxRows: number,
): Promise<Result<Grid, SheetError>> {
  const text = async (name: string): Promise<Result<string | undefined, SheetError>> => {
    const part = await archive.read(name);
    if (!part.ok) return err(part.error.code === 'refused' ? refusedArchive : damaged);
    return ok(part.value && new TextDecoder('utf-8').decode(part.value));
  };

  const rootLinks = await text('_rels/.rels');
  if (!rootLinks.ok) return rootLinks;
  const root = [...readRelationships(rootLinks.value ?? '', '').values()].find(
    (link) => link.type === 'officeDocument',
  );
  const workbookName = root?.target ?? 'xl/workbook.xml';
  const workbookXml = await text(workbookName);
  if (!workbookXml.ok) return workbookXml;
  if (workbookXml.value === undefined) return err(notWorkbook);
  const linksXml = await text(relationshipsOf(workbookName));
  if (!linksXml.ok) return linksXml;

  const workbook = readWorkbook(workbookXml.value);
  const links = readRelationships(linksXml.value ?? '', workbookName);
  const sheets = workbook.sheets.filter((sheet) => links.get(sheet.relationship)?.type === 'worksheet');
  const chosen =
    wanted === undefined ? sheets.find((sheet) => !sheet.hidden) : sheets.find((sheet) => sheet.name === wanted);
  if (!chosen) {
    const names = sheets
      .filter((sheet) => !sheet.hidden)
      .map((sheet) => `« ${sheet.name} »`)
      .join(', ');
    const missing =
      wanted === undefined
        ? 'Ce classeur n’a aucune feuille visible.'
        : `Ce classeur n’a pas de feuille « ${wanted} ».`;
    return err({ code: 'no-sheet', message: names ? `${missing} Feuilles présentes : ${names}.` : missing });
  }

  const byType = (type: string) => [...links.values()].find((link) => link.type === type)?.target;
  const stringsXml = await text(byType('sharedStrings') ?? 'xl/sharedStrings.xml');
  if (!stringsXml.ok) return stringsXml;
  const stylesXml = await text(byType('styles') ?? 'xl/styles.xml');
  if (!stylesXml.ok) return stylesXml;
  const sheetXml = await text(links.get(chosen.relationship)?.target ?? '');
  if (!sheetXml.ok) return sheetXml;
  if (sheetXml.value === undefined) return err(damaged);

  const strings = readSharedStrings(stringsXml.value ?? '');
  const styles = readStyles(stylesXml.value ?? '');
  if (strings.outcome === 'stopped') return err(refusedArchive);
  if (strings.outcome !== 'complete' || styles.outcome !== 'complete') return err(damaged);
  const rows = readRows(
    sheetXml.value,
    { strings: strings.texts, looks: styles.looks, from1904: workbook.from1904 },
    maxRows,
  );
  if (!rows.ok) return rows;
  const otherSheets = sheets.filter((sheet) => sheet !== chosen && !sheet.hidden).map((sheet) => sheet.name);
  return ok({ name: chosen.name, otherSheets, rows: rows.value });
}

function readRelationships(xml: string, source: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'Relationship' && attribute('TargetMode') !== 'External') {
        const type = attribute('Type') ?? '';
        found.set(attribute('Id') ?? '', {
          type: type.slice(type.lastIndexOf('/') + 1),
          target: resolvePart(source, attribute('Target') ?? ''),
        });
      }
      return true;
    },
  });
  return found;
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as a part name; a path cannot climb out, because part names are only compared, never opened on a disk. */
function resolvePart(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function readWorkbook(xml: string): Workbook {
  const workbook: Workbook = { from1904: false, sheets: [] };
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') workbook.from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      else if (name === 'sheet') {
        workbook.sheets.push({
          name: attribute('name') ?? '',
          relationship: attribute('id') ?? '',
          hidden: (attribute('state') ?? 'visible') !== 'visible',
        });
      }
      return true;
    },
  });
  return workbook;
}

/** Texts by number. Runs of one text are joined; phonetic guides (`rPh`) are not part of it. */
function readSharedStrings(xml: string): { outcome: XmlOutcome; texts: string[] } {
  const texts: string[] = [];
  if (xml === '') return { outcome: 'complete', texts };
  let current = '';
  let inText = false;
  let inGuide = false;
  const outcome = scanXml(xml, {
    open(name) {
      if (name === 'si') {
        if (texts.length >= maxSharedTexts) return false;
        current = '';
      }
      if (name === 't') inText = true;
      else if (name === 'rPh') inGuide = true;
      return true;
    },
    close(name) {
      if (name === 'si') texts.push(unescapeCellText(current));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inGuide = false;
    },
    text(text) {
      if (inText && !inGuide) current += text;
    },
  });
  return { outcome, texts };
}

/** More texts than the cells that can be read: whoever writes them wants to fill the memory. */
const maxSharedTexts = 1_500_000;
/** Rows of a sheet in any spreadsheet program. */
const maxSheetRows = 1_048_576;

interface CellContext {
  strings: readonly string[];
  looks: readonly NumberLook[];
  from1904: boolean;
}

function readRows(xml: string, context: CellContext, maxRows: number): Result<GridRow[], SheetError> {
  const rows: GridRow[] = [];
  let line = 0;
  let seen = 0;
  let column = -1;
  let cells = new Map<number, GridValue>();
  let raw = { type: 'n', style: 0, text: '', formula: false };
  let inValue = false;
  let inGuide = false;
  let problem: SheetError | undefined;

  const outcome = scanXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        const number = attribute('r');
        line = number === undefined ? line + 1 : Number(number);
        column = -1;
        seen++;
        if (seen > maxSheetRows) problem = refusedArchive;
        if (!Number.isInteger(line) || line < 1) problem = damaged;
      } else if (name === 'c') {
        const reference = attribute('r');
        const found = reference === undefined ? column + 1 : columnIndex(reference.replace(/\d{1,20}$/, ''));
        if (found === undefined) problem = damaged;
        else column = found;
        raw = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), text: '', formula: false };
      } else if (name === 'v' || name === 't') inValue = true;
      else if (name === 'f') raw.formula = true;
      else if (name === 'rPh') inGuide = true;
      return problem === undefined && rows.length < maxRows;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inGuide = false;
      else if (name === 'c') {
        const value = cellValue(raw, context);
        if (value === undefined) return;
        if (column >= maxColumns) problem = tooManyColumns;
        else cells.set(column, value);
      } else if (name === 'row') {
        if (cells.size > 0) rows.push({ line, cells });
        cells = new Map();
      }
    },
    text(text) {
      if (inValue && !inGuide) raw.text += text;
    },
  });
  if (problem) return err(problem);
  return outcome === 'malformed' || outcome === 'doctype' ? err(damaged) : ok(rows);
}

/** One cell (ECMA-376 part 1, 18.18.11 for the types), or `undefined` when it shows nothing. */
function cellValue(
  raw: { type: string; style: number; text: string; formula: boolean },
  context: CellContext,
): GridValue | undefined {
  const { type, text } = raw;
  switch (type) {
    case 's':
      return textValue(context.strings[Number(text)] ?? '');
    case 'inlineStr':
    case 'str':
      return textValue(unescapeCellText(text));
    case 'b':
      return text === '' ? undefined : { kind: 'boolean', value: text === '1' || text === 'true' };
    case 'e':
      return { kind: 'error', text: text || '#?' };
    case 'd':
      return isIsoDate(text.slice(0, 10)) ? { kind: 'date', iso: text.slice(0, 10) } : textValue(text);
    default: {
      if (text.trim() === '') return raw.formula ? { kind: 'uncomputed' } : undefined;
      const value = Number(text);
      if (!Number.isFinite(value)) return textValue(text);
      const look = context.looks[raw.style] ?? 'number';
      if (look === 'time' && value >= 0 && value < 1_000_000) return { kind: 'text', text: timeOfSerial(value) };
      const date = look === 'date' ? dateOfSerial(value, context.from1904) : undefined;
      return date ? { kind: 'date', ...date } : { kind: 'number', value };
    }
  }
}

function textValue(text: string): GridValue | undefined {
  return isBlank(text) ? undefined : { kind: 'text', text };
}
