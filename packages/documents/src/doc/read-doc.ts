import type { Block, Notice, SourceDocument } from '../block.ts';
import type { Limits } from '../limits.ts';
import { noticesOf } from '../notices.ts';
import { readOle } from '../ole/read-ole.ts';
import { refuse } from '../problem.ts';
import { inOrder, isOpaqueField, type Role, Story } from '../story.ts';
import { readFib } from './fib.ts';
import { characterFormats, formatAt, type ParagraphFormat, paragraphFormats } from './formats.ts';
import { headerKinds } from './headers.ts';
import { readPieces } from './pieces.ts';

/**
 * Reads the text of a Word 97–2003 document ([MS-DOC]). Hidden and deleted text, comments, macros and pictures are left
 * out, and named. @throws ReadRefusal
 */
export function readDoc(bytes: Uint8Array, limits: Limits): SourceDocument<'doc'> {
  const file = readOle(bytes, limits);
  if (file.paths.includes('EncryptedPackage')) refuse('encrypted');
  const main = file.stream('WordDocument');
  if (!main) return refuse('no-text-part', file.paths.slice(0, 5).join(' '));
  const fib = readFib(main);
  const table = file.stream(fib.tableName) ?? refuse('corrupt', fib.tableName);
  const pieces = readPieces(main, table, fib);
  const paragraph = formatAt(paragraphFormats(main, table, fib));
  const character = formatAt(characterFormats(main, table, fib));
  const notices = new Set<Notice['code']>();
  const all: { kind: Block['kind']; story: Story }[] = [];
  let start = 0;
  for (const { kind, length } of fib.lengths) {
    const end = Math.min(start + length, pieces.text.length);
    if (kind === 'header') {
      for (const { kind: place, from, to } of headerKinds(table, fib, end - start))
        read(place, start + from, start + to);
    } else if (kind === 'footnote' || kind === 'endnote') read('footnote', start, end);
    else if (kind === 'comment' && end > start) notices.add('comments-skipped');
    else if (kind === 'body' || kind === 'box' || kind === 'header-box') read('paragraph', start, end);
    start = end;
  }
  if (file.paths.some((path) => path.startsWith('Macros/'))) notices.add('macros-ignored');
  if (file.paths.some((path) => path.startsWith('ObjectPool/'))) notices.add('embedded-skipped');
  const blocks = inOrder(all);
  if (blocks.length === 0) notices.add('no-text');
  return { format: 'doc', blocks, notices: noticesOf(notices) };

  function read(kind: Block['kind'], from: number, to: number): void {
    const story = new Story();
    all.push({ kind, story });
    const fields: { instruction: string; inResult: boolean; opaque: boolean }[] = [];
    for (let at = from; at < to; at++) {
      const code = pieces.text.charCodeAt(at);
      const field = fields.at(-1);
      if (code === 0x13) fields.push({ instruction: '', inResult: false, opaque: false });
      else if (code === 0x14 && field && !field.inResult) {
        field.inResult = true;
        field.opaque = isOpaqueField(field.instruction);
        if (field.opaque) story.openOpaque();
      } else if (code === 0x15 && field) {
        if (field.opaque) story.closeOpaque();
        fields.pop();
      } else if (fields.some(({ inResult }) => !inResult)) {
        if (field && field.instruction.length < 500) field.instruction += pieces.text[at];
      } else if (code === 0x0d || code === 0x07 || code === 0x0c) {
        story.end(kind === 'paragraph' ? roleOf(paragraph(pieces.place(at))) : { kind });
      } else if (isShown(at)) {
        const shown = characters[code];
        if (code === 0x01 || code === 0x08) notices.add('images-skipped');
        if (shown !== undefined) story.add(shown);
        else if (code >= 0x20 || code === 0x09) story.add(pieces.text[at]!);
      }
    }
    story.end({ kind });
  }

  function isShown(at: number): boolean {
    const format = character(pieces.place(at));
    if (format?.deleted) notices.add('revisions-accepted');
    else if (format?.hidden) notices.add('hidden-text-skipped');
    return !format?.deleted && !format?.hidden;
  }
}

function roleOf(format: ParagraphFormat | undefined): Role {
  if (!format) return { kind: 'paragraph' };
  const { style, outline, list, depth, inTable } = format;
  if (style >= 1 && style <= 9) return { kind: 'heading', level: Math.min(style, 6) };
  if (outline < 9) return { kind: 'heading', level: Math.min(outline + 1, 6) };
  if (list) return { kind: 'list-item', level: depth };
  return { kind: inTable ? 'table-cell' : 'paragraph' };
}

/** What special characters show ([MS-DOC] 2.4.1); the others show nothing. */
const characters: Record<number, string> = { 11: '\n', 14: '\n', 30: '\u2011', 31: '\u00ad' };
