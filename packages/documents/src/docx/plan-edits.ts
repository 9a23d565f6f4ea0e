import type { Span } from '../block.ts';
import type { CheckedEdit } from '../check-edits.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import type { Container, Fragment, ParagraphSource } from './paragraph-source.ts';

/** New text at a place. A container among its parts is a field that moved: it is written again, not as plain text. */
export interface Insertion {
  parts: (string | Container)[];
  /** Before or after the node it is tied to, or at an offset inside a `w:t`. */
  at: 'before' | 'after' | number;
  /** The run whose formatting the text takes; undefined for the paragraph's own. */
  like: XmlElement | undefined;
}

/** What happens to the nodes of one paragraph. */
export interface ParagraphPlan {
  fragments: Map<XmlElement, Fragment>;
  deleted: Map<XmlElement, Span[]>;
  removed: Set<Container>;
  /** Elements of removed containers that are elements. */
  removedElements: Map<XmlElement, Container>;
  insertions: Map<XmlElement, Insertion[]>;
  /** Nodes concerned and everything around them. */
  touched: Set<XmlElement>;
  /** Objects in the paragraph that stay although its text goes. */
  objectsLeft: boolean;
}

/** @param edits in offsets of the paragraph's whole text, sorted and apart. */
export function planEdits(source: ParagraphSource, edits: readonly CheckedEdit[]): ParagraphPlan {
  const plan: ParagraphPlan = {
    fragments: new Map(source.fragments.map((fragment) => [fragment.node, fragment])),
    deleted: new Map(),
    removed: new Set(),
    removedElements: new Map(),
    insertions: new Map(),
    touched: new Set(),
    objectsLeft: false,
  };
  const touch = (node: XmlElement) => {
    for (let at: XmlElement | undefined = node; at && !plan.touched.has(at); at = at.parent) plan.touched.add(at);
  };
  const work = edits.map((edit) => ({
    edit,
    covered: source.fragments.filter(({ from, to }) => from < to && from < edit.to && to > edit.from),
  }));
  for (const { edit, covered } of work) {
    for (const fragment of covered) {
      const spans = plan.deleted.get(fragment.node) ?? [];
      spans.push({
        from: Math.max(edit.from - fragment.from, 0),
        to: Math.min(edit.to, fragment.to) - fragment.from,
      });
      plan.deleted.set(fragment.node, spans);
      touch(fragment.node);
      for (const container of fragment.containers) {
        if (!goesWith(container, edit) || plan.removed.has(container)) continue;
        plan.removed.add(container);
        if (container.element) {
          plan.removedElements.set(container.element, container);
          touch(container.element);
        }
        for (const mark of container.fragments) touch(mark.node);
      }
    }
  }
  const moved = new Set<Container>();
  for (const { edit, covered } of work) {
    if (edit.text === '') continue;
    const { anchor, at, like } =
      covered.length > 0 ? replacementPlace(edit, covered, source, plan) : insertionPlace(source, edit.from);
    const insertion: Insertion = { parts: splitParts(edit.text, source, plan, moved), at, like };
    plan.insertions.set(anchor, [...(plan.insertions.get(anchor) ?? []), insertion]);
    touch(anchor);
  }
  plan.objectsLeft = source.fragments.some(
    (fragment) => fragment.kind === 'object' && !isRemoved(fragment, plan) && isSubstantial(fragment),
  );
  return plan;
}

/** Is a fragment taken out with a field or a control around it? */
export function isRemoved(fragment: Fragment, plan: ParagraphPlan): boolean {
  return fragment.containers.some((container) => plan.removed.has(container));
}

/** An object a reader would miss: not a mark that only matters to Word. */
function isSubstantial({ node }: Fragment): boolean {
  return node.name !== 'w:annotationRef' && node.name !== 'w:footnoteRef' && node.name !== 'w:endnoteRef';
}

/** A field or control goes as a whole with the text an edit takes out of it, unless only its text is replaced. */
function goesWith(container: Container, edit: CheckedEdit): boolean {
  const { kind, from, to, opaque } = container;
  if (kind === 'link' || kind === 'revision' || !container.complete) return false;
  if (kind === 'control' && !opaque) return false;
  if (from < edit.from || to > edit.to) return false;
  return opaque || edit.text === '' || from !== edit.from || to !== edit.to;
}

/** Where new text goes that takes the place of old text: after its first part, in what the whole range is inside. */
function replacementPlace(
  edit: CheckedEdit,
  covered: readonly Fragment[],
  source: ParagraphSource,
  plan: ParagraphPlan,
) {
  const first = covered[0]!;
  const last = covered.at(-1)!;
  const common = first.containers.filter(
    (container) => last.containers.includes(container) && !plan.removed.has(container),
  );
  const outside = first.containers.find((container) => !common.includes(container));
  const inCommon = covered.find(
    ({ kind, containers }) => kind === 'text' && containers.every((one) => common.includes(one)),
  );
  if (outside) return { ...afterContainer(outside, first), like: inCommon?.run ?? plainRun(source, edit.from) };
  const like = (inCommon ?? first).run;
  const at = first.kind === 'text' ? Math.min(edit.to, first.to) - first.from : ('after' as const);
  return { anchor: first.node, at, like };
}

/** Where text is inserted between two characters: with the one before it, unless that ends a link or a field. */
function insertionPlace(source: ParagraphSource, offset: number) {
  const left = source.fragments.findLast(({ from, to }) => from < to && from < offset && to >= offset);
  const right = source.fragments.find(({ from, to }) => from < to && to > offset && from <= offset);
  const shared = (left?.containers ?? []).filter((container) => right?.containers.includes(container));
  const leaves = left?.containers.find((container) => !shared.includes(container));
  const enters = right?.containers.find((container) => !shared.includes(container));
  if (left && !leaves) {
    const at = left.kind === 'text' ? offset - left.from : ('after' as const);
    return { anchor: left.node, at, like: (left.kind === 'text' || !right ? left : right).run };
  }
  if (right && !enters) return { anchor: right.node, at: 'before' as const, like: right.run };
  if (left && leaves) {
    return { ...afterContainer(leaves, left), like: isPlain(left) ? left.run : plainRun(source, offset) };
  }
  return { ...beforeContainer(enters!, right!), like: isPlain(right!) ? right!.run : plainRun(source, offset) };
}

/** Not in a link or a field, whose look is its own. */
function isPlain(fragment: Fragment): boolean {
  return fragment.containers.every(({ kind }) => kind === 'revision' || kind === 'control');
}

/** The nearest run of ordinary text, the one before rather than the one after. */
function plainRun(source: ParagraphSource, offset: number): XmlElement | undefined {
  const plain = source.fragments.filter((fragment) => fragment.kind === 'text' && isPlain(fragment));
  return (plain.findLast(({ from }) => from < offset) ?? plain[0])?.run;
}

function afterContainer(container: Container, inside: Fragment): { anchor: XmlElement; at: 'after' } {
  return { anchor: container.element ?? (container.fragments.at(-1) ?? inside).node, at: 'after' };
}

function beforeContainer(container: Container, inside: Fragment): { anchor: XmlElement; at: 'before' } {
  return { anchor: container.element ?? (container.fragments[0] ?? inside).node, at: 'before' };
}

/** New text in which a field that goes elsewhere in the paragraph appears: the field itself is written there, once. */
function splitParts(
  given: string,
  source: ParagraphSource,
  plan: ParagraphPlan,
  moved: Set<Container>,
): (string | Container)[] {
  let parts: (string | Container)[] = [given];
  for (const container of plan.removed) {
    const isField = (container.kind === 'field' || container.kind === 'simple-field') && container.opaque;
    const shown = source.text.slice(container.from, container.to);
    if (!isField || shown === '' || moved.has(container)) continue;
    const n = parts.findIndex((part) => typeof part === 'string' && part.includes(shown));
    if (n < 0) continue;
    moved.add(container);
    const text = parts[n] as string;
    const at = text.indexOf(shown);
    parts = [...parts.slice(0, n), text.slice(0, at), container, text.slice(at + shown.length), ...parts.slice(n + 1)];
  }
  return parts.filter((part) => part !== '');
}
