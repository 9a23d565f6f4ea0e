/**
 * The text model: what a document says, as a list of blocks in reading order, with positions that can be written back.
 * Offsets are UTF-16 code units everywhere, as in JavaScript strings.
 */

/** What a block is to a reader; a paragraph inside a table cell is a `table-cell` unless it is a list item or a heading. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'quote'
  | 'header'
  | 'footer'
  | 'footnote';

/** A half-open range [from, to[ of a block's text. */
export interface Span {
  from: number;
  to: number;
}

/** One paragraph of text. Paragraphs without a visible character are not blocks, but stay in the file. */
export interface Block {
  /** Position in reading order, from 0: the body first, then text boxes, headers, footers and notes. */
  index: number;
  kind: BlockKind;
  /** Heading level 1–6, or list depth from 1. */
  level?: number;
  /** Tabs are \t, line breaks \n; no leading or trailing line break. */
  text: string;
  /** Merge fields and template code: never flagged, altered or lost. Sorted, not overlapping. */
  opaque?: Span[];
  /** Size of most of its letters, in points; absent when the file does not say. */
  points?: number;
}

/**
 * Replaces [from, to[ of a block by `text`. A "\n" in `text` cuts the paragraph (the new one keeps the paragraph's
 * properties); U+2028 is a line break inside the paragraph, "\t" a tab. An edit that covers a whole block and whose
 * `text` is '' removes the paragraph.
 */
export interface Edit {
  block: number;
  from: number;
  to: number;
  text: string;
}

/** Formats that are read and written back. */
export type Format = 'docx' | 'odt' | 'html' | 'txt' | 'md';

/** Formats that are read only: their text goes on in another file. */
export type ReadOnlyFormat = 'eml' | 'msg' | 'rtf' | 'doc' | 'pdf';

export type ReadableFormat = Format | ReadOnlyFormat;

/** Something the reader of the document should know, in plain French. */
export interface Notice {
  code:
    | 'revisions-accepted'
    | 'comments-skipped'
    | 'images-skipped'
    | 'hidden-text-skipped'
    | 'macros-ignored'
    | 'external-links-ignored'
    | 'embedded-skipped'
    | 'protected-parts'
    | 'attachments-skipped'
    | 'history-skipped'
    | 'reading-order-guessed'
    | 'no-text';
  message: string;
}

export interface SourceDocument<F extends ReadableFormat = ReadableFormat> {
  format: F;
  title?: string;
  blocks: Block[];
  notices: Notice[];
}

/** A character sequence standing for a line break inside a paragraph in an edit's text. */
export const lineBreak = '\u2028';
