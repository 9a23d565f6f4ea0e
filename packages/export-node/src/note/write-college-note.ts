import {
  BorderStyle,
  CheckBox,
  Document,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { cleanText } from '../clean-text.ts';
import { frenchSpaces } from '../french-spaces.ts';
import type { CollegeNote } from './college-note.ts';
import { type NoteBlock, type NoteText, noteContent, noteTitle } from './note-content.ts';
import {
  bullets,
  edge,
  fieldIndent,
  headFill,
  missingStyle,
  noteNumbering,
  noteStyles,
  page,
  textWidth,
  waterline,
} from './note-style.ts';

/**
 * The « Note au Collège » as a Word file (`.docx`, A4, fr-BE): real heading styles, tables with header rows, check
 * boxes that can be ticked, a title in the file's properties. Nothing hangs on colour: what is missing says
 * « À compléter », what is not proven says « Hypothèse ». Characters that XML cannot hold are dropped.
 *
 * @throws RangeError for a date that is not a day written YYYY-MM-DD
 */
export async function writeCollegeNote(note: CollegeNote): Promise<Uint8Array> {
  const title = noteTitle(note);
  const subject = oneLine(note.subject ?? '');
  const author = oneLine(note.agent?.name ?? '') || oneLine(note.organisation) || 'Limpide';
  const reference = oneLine(note.reference ?? '');
  const document = new Document({
    title: oneLine(subject ? `${frenchSpaces(`${title} : `)}${subject}` : title),
    subject,
    creator: author,
    lastModifiedBy: author,
    styles: noteStyles,
    numbering: noteNumbering,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: { default: new Header({ children: [runningHead(note)] }) },
        footers: { default: new Footer({ children: [runningFoot(title, reference)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...noteContent(note).flatMap((block) => render(block)),
        ],
      },
    ],
  });
  const buffer = await Packer.toBuffer(document);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

function runningHead(note: CollegeNote): Paragraph {
  const fictional = note.fictional ? [new TextRun({ text: 'Données fictives', bold: true }), new TextRun(' · ')] : [];
  return new Paragraph({ style: 'Case', children: [...fictional, ...runs(oneLine(note.organisation))] });
}

function runningFoot(title: string, reference: string): Paragraph {
  return new Paragraph({
    style: 'Case',
    children: [
      ...runs(reference ? `${title} · ${reference} · ` : `${title} · `),
      new TextRun({ children: ['Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}

function render(block: NoteBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: runs(oneLine(block.text)) })];
    }
    case 'field': {
      const [first = [], ...others] = content(block.value);
      return [
        new Paragraph({
          style: 'Champ',
          children: [bold(block.label), new TextRun({ children: [new Tab()] }), ...first],
        }),
        ...others.map(
          (children) => new Paragraph({ style: 'Champ', indent: { left: fieldIndent, hanging: 0 }, children }),
        ),
      ];
    }
    case 'text':
      return content(block.value).map((children) => new Paragraph({ children }));
    case 'quote':
      return content({ text: block.text }).map((children) => new Paragraph({ style: 'Quote', children }));
    case 'hypothesis':
      return [new Paragraph({ style: 'Hypothese', children: runs(block.text) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ numbering: { reference: bullets, level: 0 }, children: content({ text: item }).flat() }),
      );
    case 'article': {
      const [first = [], ...others] = content(block.value);
      return [
        new Paragraph({ children: [bold(`${block.number}.\u00a0`), ...first] }),
        ...others.map((children) => new Paragraph({ children })),
      ];
    }
    case 'table':
      return [table(block.head, block.rows, block.shares), new Paragraph({ style: 'Case' })];
    case 'signatures':
      return [table(block.head, block.rows, [28, 28, 16, 28], 850), new Paragraph({ style: 'Case' })];
    case 'decision':
      // A body may not end with a table: Word would add a paragraph and say that it repaired the file.
      return [decisionBox(block), new Paragraph({ style: 'Case' })];
  }
}

/** @param rowHeight least height of a row, in twentieths of a point, to write in by hand */
function table(
  head: readonly string[],
  rows: readonly (readonly NoteText[])[],
  shares: readonly number[],
  rowHeight?: number,
): Table {
  const widths = shares.map((share) => Math.round((textWidth * share) / 100));
  const height = rowHeight === undefined ? {} : { height: { value: rowHeight, rule: HeightRule.ATLEAST } };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noVBand: true },
    borders: lines(),
    margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 100, right: 100 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((title, i) => headCell(title, widths[i] ?? 0)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            ...height,
            children: row.map((value, i) => bodyCell(content(value), widths[i] ?? 0)),
          }),
      ),
    ],
  });
}

function decisionBox(block: Extract<NoteBlock, { kind: 'decision' }>): Table {
  const choices = block.choices.map((choice) => [
    new CheckBox({
      alias: choice,
      checkedState: { value: '2612', font: 'MS Gothic' },
      uncheckedState: { value: '2610', font: 'MS Gothic' },
    }),
    new TextRun(`\u00a0${choice}`),
  ]);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noVBand: true },
    borders: lines(),
    margins: { marginUnitType: WidthType.DXA, top: 60, bottom: 60, left: 140, right: 140 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [headCell(block.title, textWidth)] }),
      new TableRow({ cantSplit: true, keepNext: true, children: [bodyCell(choices, textWidth)] }),
      ...block.blanks.map(
        (label, i) =>
          new TableRow({
            cantSplit: true,
            keepNext: i < block.blanks.length - 1,
            height: { value: 720, rule: HeightRule.ATLEAST },
            children: [bodyCell([[bold(label)]], textWidth)],
          }),
      ),
    ],
  });
}

function headCell(title: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: headFill, color: 'auto' },
    borders: { bottom: { style: BorderStyle.SINGLE, size: 18, color: waterline } },
    children: [new Paragraph({ style: 'Case', keepNext: true, children: [bold(title)] })],
  });
}

function bodyCell(paragraphs: readonly (readonly ParagraphChild[])[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: paragraphs.map((children) => new Paragraph({ style: 'Case', children })),
  });
}

function lines() {
  const line = { style: BorderStyle.SINGLE, size: 4, color: edge };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}

function bold(text: string): TextRun {
  return new TextRun({ text, bold: true });
}

/** Paragraphs of a text: an empty line separates them, a single line end stays one. At least one paragraph. */
function content(value: NoteText): ParagraphChild[][] {
  const missing = value.missing === undefined ? [] : [[missingRun(value.missing)]];
  return value.text === undefined ? missing : [...paragraphsOf(value.text), ...missing];
}

function missingRun(what: string): TextRun {
  return new TextRun({ text: frenchSpaces(`À compléter : ${what}`), style: missingStyle });
}

function paragraphsOf(text: string): ParagraphChild[][] {
  const paragraphs: string[][] = [];
  let current: string[] = [];
  for (const line of legal(text).split(/\r\n|[\r\n\u2028\u2029]/)) {
    if (line.trim() !== '') current.push(line);
    else if (current.length > 0) {
      paragraphs.push(current);
      current = [];
    }
  }
  if (current.length > 0 || paragraphs.length === 0) paragraphs.push(current);
  return paragraphs.map((paragraph) => paragraph.flatMap((line, i) => runs(line, i > 0)));
}

/** One line as runs; a tab in it becomes a tab of Word. */
function runs(line: string, breakBefore = false): TextRun[] {
  return legal(line)
    .split('\t')
    .map(
      (text, i) => new TextRun({ children: i > 0 ? [new Tab(), text] : [text], break: breakBefore && i === 0 ? 1 : 0 }),
    );
}

/** Without line ends and tabs; the unbreakable spaces of French typography stay. */
function oneLine(text: string): string {
  return legal(text)
    .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
    .trim();
}

/** Without what XML 1.0 forbids. */
function legal(text: string): string {
  return cleanText(text).replace(/[\ufffe\uffff]/g, '');
}
