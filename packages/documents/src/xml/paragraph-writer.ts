/** An element around what is written, opened only when something stands in it. */
export interface Wrapper {
  open: string;
  /** Used when it was closed in the middle; '' leaves what follows outside of it. */
  reopen: () => string;
  close: string;
  /** An existing insertion: new text never stands inside it, or it would be signed by its author. */
  revision: boolean;
}

interface OpenWrapper extends Wrapper {
  written: boolean;
  closedOnce: boolean;
  /** Closed for good: it had nothing to reopen it with. */
  left: boolean;
}

/** Writes the content of a paragraph, closing and reopening what is around a place that must stand free. */
export class ParagraphWriter {
  #out = '';
  #stack: OpenWrapper[] = [];

  get xml(): string {
    return this.#out;
  }

  push(wrapper: Wrapper): void {
    this.#stack.push({ ...wrapper, written: false, closedOnce: false, left: false });
  }

  pop(): void {
    const top = this.#stack.pop();
    if (top?.written && !top.left) this.#out += top.close;
  }

  write(xml: string): void {
    if (xml === '') return;
    for (const wrapper of this.#stack) {
      if (wrapper.written || wrapper.left) continue;
      const open = wrapper.closedOnce ? wrapper.reopen() : wrapper.open;
      if (open === '') wrapper.left = true;
      else wrapper.written = true;
      this.#out += open;
    }
    this.#out += xml;
  }

  /** Writes beside the existing revisions that are innermost here. */
  writeInsertion(xml: string): void {
    const aside: OpenWrapper[] = [];
    while (this.#stack.at(-1)?.revision) {
      const wrapper = this.#stack.pop()!;
      this.#closeOnce(wrapper);
      aside.unshift(wrapper);
    }
    this.write(xml);
    this.#stack.push(...aside);
  }

  /** Ends the paragraph and begins another: `xml` stands between the content of the two. */
  breakParagraph(xml: string): void {
    for (const wrapper of [...this.#stack].reverse()) this.#closeOnce(wrapper);
    this.#out += xml;
  }

  #closeOnce(wrapper: OpenWrapper): void {
    if (!wrapper.written) return;
    this.#out += wrapper.close;
    wrapper.written = false;
    wrapper.closedOnce = true;
  }
}
