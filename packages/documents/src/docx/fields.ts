import { attribute, children, type XmlElement } from '../xml/parse-xml.ts';
import type { Container, Fragment, ParagraphSource } from './paragraph-source.ts';

/**
 * Complex fields (17.16.18): begin, code, separate, result, end, possibly nested, possibly over several paragraphs.
 * Only the result of the outermost fields is text. A field's result is recomputed by Word, so it is opaque; a
 * HYPERLINK's result is ordinary text.
 */
export class FieldStack {
  readonly #ignored: ReadonlySet<XmlElement>;
  #order = 0;
  #open: { container: Container; owner: ParagraphSource; code: string; inResult: boolean; resultFrom: number }[] = [];

  constructor(ignored: ReadonlySet<XmlElement>) {
    this.#ignored = ignored;
  }

  isIgnored(mark: XmlElement): boolean {
    return this.#ignored.has(mark);
  }

  /** The fields around the current place, outermost first. */
  get containers(): Container[] {
    return this.#open.map(({ container }) => container);
  }

  /** A number for a container that opens now. */
  nextOrder(): number {
    return this.#order++;
  }

  get showsText(): boolean {
    return this.#open.every(({ inResult }) => inResult);
  }

  begin(into: ParagraphSource): void {
    const from = into.text.length;
    const order = this.nextOrder();
    const container: Container = { kind: 'field', fragments: [], from, to: from, opaque: true, complete: true, order };
    this.#open.push({ container, owner: into, code: '', inResult: false, resultFrom: from });
  }

  addCode(text: string): void {
    const top = this.#open.at(-1);
    if (top && !top.inResult) top.code += text;
  }

  separate(): void {
    const top = this.#open.at(-1);
    if (!top) return;
    top.inResult = true;
    top.container.opaque = fieldInstruction(top.code).opaque;
  }

  /** The name of a merge field that ends without a result: Word shows it between guillemets once it is updated. */
  emptyMergeName(into: ParagraphSource): string | undefined {
    const top = this.#open.at(-1);
    if (!top || top.owner !== into || into.text.length > top.container.from) return undefined;
    const around = this.#open.slice(0, -1).every(({ inResult }) => inResult);
    return around ? fieldInstruction(top.code).mergeName : undefined;
  }

  end(into: ParagraphSource): void {
    const top = this.#open.pop();
    if (!top) return;
    const { container } = top;
    if (!top.inResult) container.opaque = true;
    if (top.owner !== into) {
      container.complete = false;
      container.from = 0;
    }
    container.to = into.text.length;
    if (container.opaque) into.opaque.push({ from: container.from, to: container.to });
  }

  /** Tells every open field that a run child stands in it. */
  note(fragment: Fragment): void {
    for (const { container } of this.#open) container.fragments.push(fragment);
  }

  /** A field still open from the paragraph before covers this one from its start. */
  enterParagraph(into: ParagraphSource): void {
    for (const open of this.#open) {
      if (open.owner === into) continue;
      open.owner = into;
      // The container is replaced, because its offsets count in one paragraph only.
      open.container = { ...open.container, from: 0, to: 0, fragments: [], complete: false };
    }
  }

  /** A field that goes on in the next paragraph covers this one to its end. */
  leaveParagraph(into: ParagraphSource): void {
    for (const { container, owner } of this.#open) {
      if (owner !== into) continue;
      container.to = into.text.length;
      container.complete = false;
      if (container.opaque) into.opaque.push({ from: container.from, to: container.to });
    }
  }
}

/**
 * Marks to pass over: begins without an end, and fields nested beyond reason. Without this, one lost mark would turn the rest of the document into a field code, and hide
 * it. Text boxes and deleted content have fields of their own.
 */
export function strayFieldMarks(root: XmlElement): Set<XmlElement> {
  const open: XmlElement[] = [];
  const tooDeep = new Set<XmlElement>();
  const visit = (element: XmlElement) => {
    for (const node of children(element)) {
      if (node.name === 'w:fldChar') {
        if (open.length > deepest || (open.length === deepest && attribute(node, 'w:fldCharType') === 'begin')) {
          tooDeep.add(node);
        }
        const type = attribute(node, 'w:fldCharType');
        if (type === 'begin') open.push(node);
        else if (type === 'end') open.pop();
      } else if (!ownFields.has(node.name)) visit(node);
    }
  };
  visit(root);
  return new Set([...open, ...tooDeep]);
}

/** Fields in fields: Word stops at 20. What is deeper is left out of account. */
const deepest = 20;

const ownFields = new Set(['w:txbxContent', 'w:del', 'w:moveFrom', 'w:t', 'w:rPr', 'w:pPr', 'mc:AlternateContent']);

/** What a field code means for its text: is the result computed, and is it a merge field? */
export function fieldInstruction(code: string): { opaque: boolean; mergeName: string | undefined } {
  const words = code.trim().split(/\s+/);
  const name = (words[0] ?? '').toUpperCase();
  const mergeName =
    name === 'MERGEFIELD' ? (/^\s*\S+\s+(?:"([^"]*)"|(\S+))/.exec(code) ?? []).slice(1).find(Boolean) : undefined;
  return { opaque: name !== 'HYPERLINK', mergeName };
}
