import type { Span } from '../block.ts';
import type { CheckedEdit } from '../check-edits.ts';
import type { XmlElement, XmlNode } from '../xml/parse-xml.ts';
import type { OdtFragment, OdtParagraph } from './paragraph-source.ts';

/** New text, tied to a node: before or after it, or at an offset of the text it shows. */
export interface OdtInsertion {
  text: string;
  at: 'before' | 'after' | number;
}

/** What one edit takes out of a fragment. */
export interface OdtDeletion extends Span {
  edit: CheckedEdit;
}

export interface OdtPlan {
  edits: readonly CheckedEdit[];
  fragments: Map<XmlNode, OdtFragment>;
  deleted: Map<XmlNode, OdtDeletion[]>;
  insertions: Map<XmlNode, OdtInsertion[]>;
}

/** @param edits in offsets of the paragraph's whole text, sorted and apart. */
export function planOdtEdits(source: OdtParagraph, edits: readonly CheckedEdit[]): OdtPlan {
  const plan: OdtPlan = {
    edits,
    fragments: new Map(source.fragments.map((fragment) => [fragment.node, fragment])),
    deleted: new Map(),
    insertions: new Map(),
  };
  for (const edit of edits) {
    const covered = source.fragments.filter(({ from, to }) => from < to && from < edit.to && to > edit.from);
    for (const fragment of covered) {
      const span = {
        from: Math.max(edit.from - fragment.from, 0),
        to: Math.min(edit.to, fragment.to) - fragment.from,
        edit,
      };
      plan.deleted.set(fragment.node, [...(plan.deleted.get(fragment.node) ?? []), span]);
    }
    if (edit.text === '') continue;
    const { anchor, at } = covered.length > 0 ? replacementPlace(edit, covered) : insertionPlace(source, edit.from);
    plan.insertions.set(anchor, [...(plan.insertions.get(anchor) ?? []), { text: edit.text, at }]);
  }
  return plan;
}

type Place = { anchor: XmlNode; at: OdtInsertion['at'] };

/** After the first part that goes, but outside a link that does not hold all of it. */
function replacementPlace(edit: CheckedEdit, covered: readonly OdtFragment[]): Place {
  const first = covered[0]!;
  const link = links(first).find((element) => !covered.at(-1)!.parents.includes(element));
  if (link) return { anchor: link, at: 'after' };
  return { anchor: first.node, at: first.kind === 'text' ? Math.min(edit.to, first.to) - first.from : 'after' };
}

/** With the character before, unless that ends a link. */
function insertionPlace(source: OdtParagraph, offset: number): Place {
  const left = source.fragments.findLast(({ from, to }) => from < to && from < offset && to >= offset);
  const right = source.fragments.find(({ from, to }) => from < to && to > offset && from <= offset);
  const leaves = left && links(left).find((element) => !right?.parents.includes(element));
  const enters = right && links(right).find((element) => !left?.parents.includes(element));
  if (left && !leaves) return { anchor: left.node, at: left.kind === 'text' ? offset - left.from : 'after' };
  if (right && !enters) return { anchor: right.node, at: 'before' };
  return left ? { anchor: leaves!, at: 'after' } : { anchor: enters!, at: 'before' };
}

function links(fragment: OdtFragment): XmlElement[] {
  return fragment.parents.filter(({ name }) => name === 'text:a');
}
