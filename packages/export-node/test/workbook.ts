import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts of an archive as text, by name, read by another unzipper than the one under test. */
export function partsOf(archive: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface WorkbookParts {
  /** Content of `sheetData`, by sheet. */
  sheets?: { name: string; rows: string; state?: string }[];
  strings?: string;
  styles?: string;
  workbookProperties?: string;
  more?: Record<string, string>;
}

/** A workbook written by hand, as a spreadsheet program would lay it out; `row('…')` gives one with a single sheet. */
export function workbook(parts: WorkbookParts | string): Uint8Array {
  const {
    sheets,
    strings = '',
    styles = '',
    workbookProperties = '',
    more = {},
  } = typeof parts === 'string' ? { sheets: [{ name: 'Feuille', rows: parts }] } : parts;
  const list = sheets ?? [];
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}">${workbookProperties}<sheets>${list
      .map(
        (s, i) => `<sheet name="${s.name}" sheetId="${i + 1}"${s.state ? ` state="${s.state}"` : ''} r:id="rId${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}">${list
      .map((_, i) => `<Relationship Id="rId${i}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  };
  for (const [i, sheet] of list.entries()) {
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${sheet.rows}</sheetData></worksheet>`;
  }
  return archiveOf({ ...files, ...more });
}

export function archiveOf(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([k, v]) => [k, typeof v === 'string' ? strToU8(v) : v])),
  );
}

/** An inline text cell, `t('A1', 'Titre')`. */
export function t(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
