import type { Edit, Span } from '../block.ts';
import type { Splice } from '../xml/write-xml.ts';

/**
 * For formats whose source is itself text: where each character of a block stands in the source. A literal piece
 * matches character by character; another one stands as a whole for its source range (an entity, collapsed white space).
 */
export interface Piece {
  from: number;
  to: number;
  sourceFrom: number;
  sourceTo: number;
  literal: boolean;
}

/** Collects a block's text piece by piece. */
export class MappedText {
  text = '';
  readonly pieces: Piece[] = [];
  readonly opaque: Span[] = [];

  /** Characters that stand in the source as they are. */
  literal(text: string, sourceFrom: number): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (last?.literal && last.sourceTo === sourceFrom) {
      last.to += text.length;
      last.sourceTo += text.length;
    } else {
      this.#push(text, sourceFrom, sourceFrom + text.length, true);
    }
    this.text += text;
  }

  /** Characters that a longer or different piece of source stands for. */
  atomic(text: string, sourceFrom: number, sourceTo: number): void {
    this.#push(text, sourceFrom, sourceTo, false);
    this.text += text;
  }

  /** White space where runs of it show as one space; what is not shown is tied to the space that is. */
  space(sourceFrom: number, sourceTo: number): void {
    if (this.text === '' || this.text.endsWith('\n')) return;
    if (this.text.endsWith(' ')) this.#push('', sourceFrom, sourceTo, false);
    else this.atomic(' ', sourceFrom, sourceTo);
  }

  /** Takes white space off both ends. */
  trimmed(): MappedText {
    const from = this.text.length - this.text.trimStart().length;
    return this.slice(from, Math.max(from, this.text.trimEnd().length));
  }

  slice(from: number, to: number): MappedText {
    const out = new MappedText();
    out.text = this.text.slice(from, to);
    for (const piece of this.pieces) {
      const a = Math.max(piece.from, from);
      const b = Math.min(piece.to, to);
      const empty = piece.from === piece.to && piece.from > from && piece.to < to;
      if (a >= b && !empty) continue;
      const cut = piece.literal
        ? { sourceFrom: piece.sourceFrom + a - piece.from, sourceTo: piece.sourceTo - (piece.to - b) }
        : { sourceFrom: piece.sourceFrom, sourceTo: piece.sourceTo };
      out.pieces.push({ from: a - from, to: b - from, ...cut, literal: piece.literal });
    }
    for (const span of this.opaque) {
      const a = Math.max(span.from, from) - from;
      const b = Math.min(span.to, to) - from;
      if (a < b) out.opaque.push({ from: a, to: b });
    }
    return out;
  }

  #push(text: string, sourceFrom: number, sourceTo: number, literal: boolean): void {
    const from = this.text.length;
    this.pieces.push({ from, to: from + text.length, sourceFrom, sourceTo, literal });
  }
}

/**
 * The replacements of source that carry out edits on one block. What stands between pieces (tags, markers) stays.
 * `write` turns new text into source, given where in the source it goes.
 */
export function spliceEdits(
  { text: whole, pieces }: MappedText,
  edits: readonly Pick<Edit, 'from' | 'to' | 'text'>[],
  write: (text: string, at: number) => string,
): Splice[] {
  const splices: Splice[] = [];
  for (const { from, to, text } of aroundWholePieces(whole, pieces, edits)) {
    // A piece without text goes with the character before it.
    const covered = pieces.filter((piece) =>
      piece.from < piece.to ? piece.from < to && piece.to > from : piece.from > from && piece.to <= to,
    );
    if (covered.length === 0) {
      const before = pieces.findLast((piece) => piece.to >= from && piece.from < from);
      const piece = before ?? pieces.find((next) => next.from >= from && next.from < next.to) ?? pieces.at(-1);
      if (!piece) continue;
      const at = before ? sourceEnd(piece, from) : from <= piece.from ? piece.sourceFrom : piece.sourceTo;
      splices.push({ from: at, to: at, text: write(text, at) });
      continue;
    }
    covered.forEach((piece, n) => {
      const a = piece.literal ? piece.sourceFrom + Math.max(from - piece.from, 0) : piece.sourceFrom;
      const b = sourceEnd(piece, to);
      splices.push({ from: a, to: b, text: n === 0 ? write(text, a) : '' });
    });
  }
  return splices;
}

type TextEdit = Pick<Edit, 'from' | 'to' | 'text'>;

/** A piece that cannot be parted is replaced as a whole by what the edits make of it. */
function aroundWholePieces(whole: string, pieces: readonly Piece[], edits: readonly TextEdit[]): TextEdit[] {
  let out = [...edits];
  for (const piece of pieces) {
    if (piece.literal || piece.to - piece.from < 2) continue;
    const inside = (edit: TextEdit) =>
      edit.from === edit.to
        ? edit.from > piece.from && edit.from < piece.to
        : edit.from < piece.to && edit.to > piece.from;
    const own = out.filter(inside);
    if (own.length === 0 || (own.length === 1 && own[0]!.from <= piece.from && own[0]!.to >= piece.to)) continue;
    const from = Math.min(own[0]!.from, piece.from);
    const to = Math.max(own.at(-1)!.to, piece.to);
    let text = '';
    let at = from;
    for (const edit of own) {
      text += whole.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    out = out.filter((edit) => !inside(edit));
    out.push({ from, to, text: text + whole.slice(at, to) });
    out.sort((a, b) => a.from - b.from || a.to - b.to);
  }
  return out;
}

function sourceEnd(piece: Piece, offset: number): number {
  return piece.literal ? piece.sourceFrom + Math.min(offset, piece.to) - piece.from : piece.sourceTo;
}
