import { readDocument, reviseDocument } from '@limpide/documents';
import { type Analyser, createAnalyser, type Edit, type Finding } from '@limpide/readability';
import type { Range, TextDocument, TextEdit } from 'vscode-languageserver-textdocument';
import { sourceEdits } from '../source-edits.ts';
import { type SourcePositions, sourcePositions } from '../source-positions.ts';

/** A finding and where it stands in the text of the editor. */
export interface PlacedFinding {
  finding: Finding;
  range: Range;
}

/** The reader that a language of the editor asks for; others are left alone. */
const fileNames: Record<string, string> = { plaintext: 'a.txt', text: 'a.txt', markdown: 'a.md', html: 'a.html' };

export const handles = (languageId: string): boolean => Object.hasOwn(fileNames, languageId);

/** A text that is open in the editor: its findings, kept up to date. Paragraphs that did not change are not read again. */
export class CheckedText {
  private readonly analyser: Analyser;
  private document: TextDocument;
  private bytes: Uint8Array = new Uint8Array();
  private positions: SourcePositions | undefined;
  findings: readonly PlacedFinding[] = [];

  constructor(document: TextDocument, options: Parameters<typeof createAnalyser>[0]) {
    this.document = document;
    this.analyser = createAnalyser(options);
  }

  /** Reads the text as it is now. A text that cannot be read has no findings. */
  update(document: TextDocument): void {
    this.document = document;
    this.bytes = new TextEncoder().encode(document.getText());
    const read = readDocument(this.bytes, { fileName: this.fileName });
    if (!read.ok || !['txt', 'md', 'html'].includes(read.value.format)) {
      this.findings = [];
      return;
    }
    this.positions = sourcePositions(this.bytes, read.value);
    this.findings = this.analyser
      .update(read.value.blocks)
      .findings.map((finding) => ({ finding, range: this.rangeOf(finding) }));
  }

  /** Replacements in the text that carry out edits of its blocks; none when they cannot be written into it. */
  editsOf(edits: readonly Edit[]): TextEdit[] {
    const found = sourceEdits(edits, this.positions);
    if (found) return found.map(({ from, to, text }) => ({ range: this.range(from, to), newText: text }));
    // In Markdown a paragraph that is written anew loses its marks.
    return this.document.languageId === 'markdown' ? [] : this.revised(edits);
  }

  /** By the writer of documents, which minds tags and line ends: all that differs, as one replacement. */
  private revised(edits: readonly Edit[]): TextEdit[] {
    const text = this.document.getText();
    const options = { author: 'Limpide', date: new Date(0), mode: 'clean', fileName: this.fileName } as const;
    // Half a character would come back as another one.
    const revised = isWhole(text) ? reviseDocument(this.bytes, edits, options) : undefined;
    if (!revised?.ok) return [];
    const change = replacement(text, new TextDecoder('utf-8', { ignoreBOM: true }).decode(revised.value));
    return [{ range: this.plainRange(change.from, change.to), newText: change.text }];
  }

  private get fileName(): string {
    return fileNames[this.document.languageId]!;
  }

  private rangeOf({ block, from, to }: Finding): Range {
    const found = this.positions?.range(block, from, to);
    return found ? this.range(found.from, found.to) : this.plainRange(0, 0);
  }

  /** From positions, which leave a byte order mark out. */
  private range(from: number, to: number): Range {
    const shift = this.document.getText().startsWith('\uFEFF') ? 1 : 0;
    return this.plainRange(from + shift, to + shift);
  }

  private plainRange(from: number, to: number): Range {
    return { start: this.document.positionAt(from), end: this.document.positionAt(to) };
  }
}

function isWhole(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** The shortest stretch of the old text that differs, and what takes its place; never half a character or a line end. */
export function replacement(before: string, after: string): { from: number; to: number; text: string } {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  while (from > 0 && joins(before, after, from, from)) from--;
  let tail = 0;
  while (tail < most - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && joins(before, after, before.length - tail, after.length - tail)) tail--;
  return { from, to: before.length - tail, text: after.slice(from, after.length - tail) };
}

/** Would a cut at these places part what belongs together, in one of the texts? */
function joins(before: string, after: string, atBefore: number, atAfter: number): boolean {
  return inside(before, atBefore) || inside(after, atAfter);
}

function inside(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair);
}
