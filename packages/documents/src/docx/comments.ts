import { err, ok, type Result } from '@limpide/kernel';
import type { Block } from '../block.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { ReadRefusal, type ReviseProblem } from '../problem.ts';
import { knownFormat } from '../read-document.ts';
import { child, descendants, encodeXml, type XmlElement } from '../xml/parse-xml.ts';
import { isXmlText, spliceSource } from '../xml/write-xml.ts';
import { packEntry, writeZip } from '../zip/write-zip.ts';
import { commentMarks, highestCommentId, type MarkedRange } from './comment-marks.ts';
import { existingComments, type WrittenComment, writeComments } from './comments-part.ts';
import { type DocxReading, readDocx } from './read-docx.ts';
import { emptyParagraph } from './read-paragraph.ts';

/** A comment about a stretch of one block; `from` and `to` may be equal. Each line of `text` is a paragraph. */
export interface Remark {
  block: number;
  from: number;
  to: number;
  text: string;
}

export interface AnnotateOptions {
  /** Shown as the author of the comments. */
  author: string;
  date: Date;
  fileName?: string;
  limits?: Partial<Limits>;
}

const messages = {
  mode: 'Les commentaires ne s’écrivent que dans un fichier Word (.docx).',
  macro:
    'Ce document contient des macros et ne peut pas être modifié ici. Enregistrez-en une copie sans macros (.docx), puis recommencez.',
  protected:
    'Ce document porte une signature électronique, que toute modification annulerait. Travaillez sur une copie sans signature.',
  'invalid-author': 'Indiquez le nom de l’auteur des commentaires (255 caractères au plus).',
  'unknown-block': 'Ce commentaire vise un passage qui n’existe pas dans le document.',
  'out-of-range': 'Ce commentaire dépasse la fin du passage.',
  'invalid-text': 'Ce commentaire contient un caractère qui ne peut pas être écrit dans un document.',
} as const;

/**
 * Writes remarks as Word comments. The text does not change; comments that are there stay; parts that are not touched keep
 * their packed bytes. Word takes no comment in a text box, a header, a footer or a note here: a remark about a text box
 * stands on the box, the others on the first paragraph of the body, with the words they are about.
 * @param remarks against the blocks that `readDocument` gives for the same bytes.
 * @throws RangeError for an invalid date.
 */
export function annotateDocx(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  options: AnnotateOptions,
): Result<Uint8Array, ReviseProblem[]> {
  if (Number.isNaN(options.date.getTime())) throw new RangeError('options.date is not a date');
  const limits = { ...defaultLimits, ...options.limits };
  const author = options.author.trim();
  if (author === '' || author.length > 255 || !isXmlText(author)) return problem('invalid-author');
  try {
    if (knownFormat(bytes, options.fileName, limits) !== 'docx') return problem('mode');
    const reading = readDocx(bytes, limits);
    if (reading.docx.macros) return problem('macro');
    if (reading.docx.signed) return problem('protected');
    const faults = remarks.flatMap((remark, n) => faultOf(remark, n, reading.document.blocks));
    if (faults.length > 0) return err(faults);
    if (remarks.length === 0) return ok(new Uint8Array(bytes));
    return ok(annotated(reading, remarks, author, options.date.toISOString().replace(/\.\d+Z$/, 'Z')));
  } catch (error) {
    if (error instanceof ReadRefusal) return err([error.problem]);
    throw error;
  }
}

function annotated(reading: DocxReading, remarks: readonly Remark[], author: string, date: string): Uint8Array {
  const { docx } = reading;
  const { main } = docx;
  const there = existingComments(docx);
  let id = Math.max(highestCommentId(main.xml.root), there ? highestCommentId(there.xml.root) : -1);
  const comments: WrittenComment[] = [];
  const ranges: MarkedRange[] = [];
  for (const remark of remarks) {
    const range = rangeOf(reading, remark);
    // A body without a paragraph has no place for a comment.
    if (!range) continue;
    id++;
    comments.push({ id, author, date, text: range.said });
    ranges.push({ ...range, id });
  }
  const replaced = writeComments(docx, comments);
  replaced.set(main.path, encodeXml(spliceSource(main.xml.source, commentMarks(main, ranges)), main.xml.encoding));
  const kept = docx.archive.entries.map((entry) => {
    const data = replaced.get(entry.name);
    replaced.delete(entry.name);
    return data ? packEntry(entry.name, data, { time: entry.time }) : entry;
  });
  return writeZip([...kept, ...[...replaced].map(([name, data]) => packEntry(name, data))]);
}

/** Where a remark is marked, and its words. */
function rangeOf(
  { docx, document, sources }: DocxReading,
  { block, from, to, text }: Remark,
): (Omit<MarkedRange, 'id'> & { said: string }) | undefined {
  const source = sources[block]!;
  const words = document.blocks[block]!.text;
  const whole = wholeCharacters(words, from, to);
  const said = text.replace(/\r\n?/g, '\n');
  if (source.part === docx.main.path) {
    return { source, from: whole.from + source.lead, to: whole.to + source.lead, said };
  }
  const first = firstParagraph(child(docx.main.xml.root, 'w:body'));
  if (!first) return undefined;
  const elsewhere = emptyParagraph(docx.main.path);
  elsewhere.elements.push(first);
  const quote = words.slice(whole.from, whole.to).replace(/\s+/g, ' ').trim();
  return { source: elsewhere, from: 0, to: 0, said: quote === '' ? said : `«\u00a0${quote}\u00a0»\n${said}` };
}

function firstParagraph(body: XmlElement | undefined): XmlElement | undefined {
  return body && descendants(body).find(({ name }) => name === 'w:p');
}

/** A range that parts no character of two units. */
function wholeCharacters(text: string, from: number, to: number): { from: number; to: number } {
  const inside = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
  return { from: inside(from) ? from - 1 : from, to: inside(to) ? to + 1 : to };
}

function faultOf({ block, from, to, text }: Remark, n: number, blocks: readonly Block[]): ReviseProblem[] {
  const found = Number.isInteger(block) ? blocks[block] : undefined;
  const fault = (code: keyof typeof messages, detail: string) => [{ code, message: messages[code], edit: n, detail }];
  if (!found) return fault('unknown-block', `block ${block}`);
  const fits = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= found.text.length;
  if (!fits) return fault('out-of-range', `${from}–${to} of ${found.text.length}`);
  return isXmlText(text) ? [] : fault('invalid-text', JSON.stringify(text).slice(0, 100));
}

function problem(code: keyof typeof messages): { ok: false; error: ReviseProblem[] } {
  return err([{ code, message: messages[code] }]);
}
