import type { Block, Span } from './block.ts';
import { mergeSpans, templateFields } from './template-fields.ts';
import { hasVisibleText } from './text/line-breaks.ts';

export type Role = Pick<Block, 'kind' | 'level'>;

/** Collects the paragraphs of one story (the body, a header, a note), for formats that are read from start to end. */
export class Story {
  readonly blocks: Omit<Block, 'index'>[] = [];
  /** A generated number or bullet stands before this paragraph. */
  marked = false;
  #text = '';
  #opaque: Span[] = [];
  #opaqueFrom: number | undefined;
  #fields = 0;

  add(text: string): void {
    this.#text += text;
  }

  /** What comes now belongs to another program. */
  openOpaque(): void {
    if (this.#fields++ === 0) this.#opaqueFrom = this.#text.length;
  }

  closeOpaque(): void {
    if (this.#fields === 0 || --this.#fields > 0 || this.#opaqueFrom === undefined) return;
    this.#opaque.push({ from: this.#opaqueFrom, to: this.#text.length });
    this.#opaqueFrom = undefined;
  }

  /** Ends the paragraph; without a visible character it is none. */
  end(role: Role): void {
    if (this.#opaqueFrom !== undefined) this.#opaque.push({ from: this.#opaqueFrom, to: this.#text.length });
    const start = this.#text.length - this.#text.replace(/^\n+/, '').length;
    const text = withoutEnd(this.#text.slice(start));
    const spans = this.#opaque.map(({ from, to }) => ({
      from: Math.max(from - start, 0),
      to: Math.min(to - start, text.length),
    }));
    const opaque = mergeSpans([...spans, ...templateFields(text)]);
    if (hasVisibleText(text)) this.blocks.push({ ...role, text, ...(opaque.length > 0 ? { opaque } : {}) });
    this.#text = '';
    this.#opaque = [];
    this.#opaqueFrom = this.#fields > 0 ? 0 : undefined;
    this.marked = false;
  }
}

function withoutEnd(text: string): string {
  let to = text.length;
  while (to > 0 && text[to - 1] === '\n') to--;
  return text.slice(0, to);
}

/** Blocks of all stories in reading order; a header or footer that says the same as another is told once. */
export function inOrder(stories: readonly { kind: Block['kind']; story: Story }[]): Block[] {
  const told = new Set<string>();
  const order: readonly Block['kind'][] = ['paragraph', 'header', 'footer', 'footnote'];
  return order
    .flatMap((kind) => stories.filter((story) => story.kind === kind))
    .flatMap(({ kind, story }) =>
      story.blocks.filter(({ text }) => {
        if (kind !== 'header' && kind !== 'footer') return true;
        const key = `${kind} ${text}`;
        return !told.has(key) && told.add(key) !== undefined;
      }),
    )
    .map((block, index) => ({ index, ...block }));
}

/** A field whose result is ordinary text that may be changed: a link. All others belong to the program that fills them. */
export function isOpaqueField(instruction: string): boolean {
  const code = /^\s*([A-Za-z]*)/.exec(instruction)![1]!;
  return code !== '' && code.toUpperCase() !== 'HYPERLINK';
}
