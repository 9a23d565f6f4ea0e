import { err, ok, type Result } from '@limpide/kernel';
import { type Block, type Edit, lineBreak, type Span } from './block.ts';
import type { ReviseProblem } from './problem.ts';
import { isXmlText } from './xml/write-xml.ts';

/** A replacement inside one block that can be carried out: sorted, apart, around the opaque spans it keeps. */
export interface CheckedEdit {
  from: number;
  to: number;
  text: string;
}

/** What happens to one block. */
export interface BlockChange {
  block: number;
  edits: CheckedEdit[];
  /** Nothing is left of the text: the paragraph goes too. */
  remove: boolean;
}

const messages = {
  'unknown-block':
    'Cette modification vise un passage qui n’existe pas dans le document. Relisez le document, puis recommencez.',
  'out-of-range': 'Cette modification dépasse la fin du passage. Relisez le document, puis recommencez.',
  overlap: 'Deux modifications se chevauchent. Gardez l’une des deux.',
  opaque: 'Cette modification coupe un champ ou un code du modèle. Gardez le champ entier ou retirez-le entièrement.',
  'invalid-text': 'Le nouveau texte contient un caractère qui ne peut pas être écrit dans un document. Retirez-le.',
} as const;

/**
 * Checks edits against the blocks they were made for and puts them in order. An edit over a whole opaque span whose
 * new text still holds it leaves the span in place and changes what is around it. All problems are reported.
 */
export function checkEdits(blocks: readonly Block[], edits: readonly Edit[]): Result<BlockChange[], ReviseProblem[]> {
  const problems: ReviseProblem[] = [];
  const perBlock = new Map<number, { edit: CheckedEdit; index: number }[]>();
  for (const [index, given] of edits.entries()) {
    const found = checkEdit(blocks, given);
    if ('code' in found) problems.push({ ...found, message: messages[found.code], edit: index });
    else perBlock.set(given.block, [...(perBlock.get(given.block) ?? []), { edit: found, index }]);
  }
  const changes: BlockChange[] = [];
  for (const [index, list] of [...perBlock].sort(([a], [b]) => a - b)) {
    const block = blocks[index]!;
    // The sort is stable: insertions at one place keep the order they were given in.
    list.sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to);
    for (let n = 1; n < list.length; n++) {
      const overlaps = list[n]!.edit.from < list[n - 1]!.edit.to;
      if (overlaps) problems.push({ code: 'overlap', message: messages.overlap, edit: list[n]!.index });
    }
    const kept = list.flatMap(({ edit }) => aroundKeptSpans(edit, block));
    const useful = kept.filter(({ from, to, text }) => block.text.slice(from, to) !== text);
    if (useful.length > 0) changes.push({ block: index, edits: useful, remove: emptiesBlock(useful, block) });
  }
  return problems.length > 0 ? err(problems) : ok(changes);
}

/** The edit with its line ends made plain, or what is wrong with it. */
function checkEdit(
  blocks: readonly Block[],
  given: Edit,
): CheckedEdit | { code: keyof typeof messages; detail: string } {
  const block = Number.isInteger(given.block) ? blocks[given.block] : undefined;
  if (!block) return { code: 'unknown-block', detail: `block ${given.block}` };
  const edit = { from: given.from, to: given.to, text: given.text.replace(/\r\n?/g, '\n') };
  if (!isRange(edit, block.text))
    return { code: 'out-of-range', detail: `${given.from}–${given.to} of ${block.text.length}` };
  if (!isXmlText(edit.text)) return { code: 'invalid-text', detail: JSON.stringify(edit.text).slice(0, 100) };
  const cut = (block.opaque ?? []).find((span) => cuts(edit, span));
  return cut ? { code: 'opaque', detail: block.text.slice(cut.from, cut.to) } : edit;
}

function isRange({ from, to }: CheckedEdit, text: string): boolean {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > text.length) return false;
  return !insidePair(text, from) && !insidePair(text, to);
}

/** Between the two halves of a character outside the first plane. */
function insidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

function cuts(edit: Span, span: Span): boolean {
  if (edit.from === edit.to) return edit.from > span.from && edit.from < span.to;
  const touches = edit.from < span.to && edit.to > span.from;
  return touches && !(edit.from <= span.from && edit.to >= span.to);
}

/** Cuts an edit into those before, between and after the opaque spans that its new text keeps, in their order. */
function aroundKeptSpans(edit: CheckedEdit, block: Block): CheckedEdit[] {
  const out: CheckedEdit[] = [];
  let { from } = edit;
  let at = 0;
  for (const span of block.opaque ?? []) {
    if (span.from < edit.from || span.to > edit.to || edit.from === edit.to) continue;
    const found = edit.text.indexOf(block.text.slice(span.from, span.to), at);
    if (found < 0) continue;
    out.push({ from, to: span.from, text: edit.text.slice(at, found) });
    from = span.to;
    at = found + span.to - span.from;
  }
  out.push({ from, to: edit.to, text: edit.text.slice(at) });
  return out;
}

function emptiesBlock(edits: readonly CheckedEdit[], block: Block): boolean {
  const deleted = edits.reduce((sum, { from, to }) => sum + to - from, 0);
  return deleted === block.text.length && edits.every(({ text }) => text === '');
}

/** The paragraphs a block becomes: none when it is removed. The meaning of edits, for tests and previews. */
export function applyChange(block: Block, change: BlockChange): string[] {
  if (change.remove) return [];
  // Line breaks that were there cut nothing.
  const kept = block.text.replaceAll('\n', lineBreak);
  let out = '';
  let at = 0;
  for (const { from, to, text } of change.edits) {
    out += kept.slice(at, from) + text;
    at = to;
  }
  return (out + kept.slice(at)).split('\n').map((paragraph) => paragraph.replaceAll(lineBreak, '\n'));
}
