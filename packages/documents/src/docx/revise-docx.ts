import type { BlockChange } from '../check-edits.ts';
import { attribute, child, children, descendants, encodeXml, type XmlElement, type XmlNode } from '../xml/parse-xml.ts';
import { type Splice, spliceSource } from '../xml/write-xml.ts';
import { packEntry, writeZip } from '../zip/write-zip.ts';
import { markupFor, type Revision } from './markup.ts';
import type { DocxPart } from './package.ts';
import type { ParagraphSource } from './paragraph-source.ts';
import { planEdits } from './plan-edits.ts';
import type { DocxReading } from './read-docx.ts';
import { isMarkDeleted, isRangeMark } from './walk-story.ts';
import { writeParagraph } from './write-paragraph.ts';

/**
 * Carries out changes in a Word document. Parts without a change keep their packed bytes; in the others, only the
 * paragraphs concerned differ. New revisions never share an identifier with old ones.
 */
export function reviseDocx(
  reading: DocxReading,
  changes: readonly BlockChange[],
  author: Omit<Revision, 'nextId'>,
): Uint8Array {
  let last = highestId(reading);
  const revision: Revision = { ...author, nextId: () => ++last };
  const nested: Splice[] = [];
  const splices = new Map<DocxPart, Splice[]>();
  const work = changes
    .flatMap((change) =>
      [reading.sources[change.block]!, ...reading.sources[change.block]!.twins].map((source) => ({ change, source })),
    )
    .map((item) => ({ ...item, depth: boxDepth(item.source.elements[0]!) }))
    // A text box is written before the paragraph it is anchored in, which then takes it along.
    .sort((a, b) => b.depth - a.depth);

  for (const { change, source, depth } of work) {
    const part = reading.parts.get(source.part)!;
    const found = splices.get(part) ?? [];
    splices.set(part, found);
    for (const splice of rewrite(part, source, change, revision, nested)) {
      // What was changed inside is part of this text now.
      const inside = (other: Splice) => other.from >= splice.from && other.to <= splice.to;
      if (nested.length > 0)
        splices.set(
          part,
          found.filter((other) => !inside(other)),
        );
      splices.get(part)!.push(splice);
      if (depth > 0) nested.push(splice);
    }
  }
  const replaced = new Map<string, Uint8Array>();
  for (const [part, list] of splices) {
    replaced.set(part.path, encodeXml(spliceSource(part.xml.source, list), part.xml.encoding));
  }
  return writeZip(
    reading.docx.archive.entries.map((entry) => {
      const data = replaced.get(entry.name);
      return data ? packEntry(entry.name, data, { time: entry.time }) : entry;
    }),
  );
}

function rewrite(
  part: DocxPart,
  source: ParagraphSource,
  change: BlockChange,
  revision: Revision,
  nested: readonly Splice[],
): Splice[] {
  const { lead, elements, text } = source;
  const edits = change.remove
    ? [{ from: 0, to: text.length, text: '' }]
    : change.edits.map((edit) => ({ ...edit, from: edit.from + lead, to: edit.to + lead }));
  const plan = planEdits(source, edits);
  const markup = markupFor(part.xml, elements[0]!, revision);
  const sourceOf = (node: XmlNode) => {
    const inside = nested.filter(({ from, to }) => from >= node.from && to <= node.to);
    const text = part.xml.source.slice(node.from, node.to);
    if (inside.length === 0) return text;
    return spliceSource(
      text,
      outermost(inside).map((splice) => ({ ...splice, from: splice.from - node.from, to: splice.to - node.from })),
    );
  };
  const goes = change.remove && !plan.objectsLeft && canRemove(elements.at(-1)!);
  return elements.flatMap((element): Splice[] => {
    const { from, to } = element;
    if (!plan.touched.has(element) && !goes) return [];
    if (goes && !revision.tracked) return [{ from, to, text: rangeMarks(element).map(sourceOf).join('') }];
    const removeMark = goes && !isMarkDeleted(element);
    return [{ from, to, text: writeParagraph(part.xml, element, plan, markup, removeMark, sourceOf) }];
  });
}

/** Among changes in changes, those that hold the others. */
function outermost(splices: readonly Splice[]): Splice[] {
  return splices.filter(
    (splice, n) => !splices.some((other, m) => m !== n && other.from <= splice.from && other.to >= splice.to),
  );
}

/**
 * May the paragraph go with its text? Not when it ends a section, ends its container (a cell, a note and the body must
 * end with a paragraph) or keeps two tables apart.
 */
function canRemove(paragraph: XmlElement): boolean {
  if (child(child(paragraph, 'w:pPr'), 'w:sectPr')) return false;
  const siblings = children(paragraph.parent).filter((element) => !isRangeMark(element) && element.name !== 'w:sectPr');
  const at = siblings.indexOf(paragraph);
  const next = siblings[at + 1];
  return next !== undefined && !(next.name === 'w:tbl' && siblings[at - 1]?.name === 'w:tbl');
}

/** Marks of ranges that begin or end in a paragraph: they stay when it goes. */
function rangeMarks(paragraph: XmlElement): XmlElement[] {
  return descendants(paragraph).filter((element) =>
    /^w:(?:bookmark|commentRange|moveToRange|perm)(?:Start|End)$/.test(element.name),
  );
}

function boxDepth(paragraph: XmlElement): number {
  let depth = 0;
  for (let at = paragraph.parent; at; at = at.parent) if (at.name === 'w:txbxContent') depth++;
  return depth;
}

function highestId(reading: DocxReading): number {
  let highest = 0;
  for (const { xml } of reading.parts.values()) {
    for (const element of descendants(xml.root)) {
      const id = Number(attribute(element, 'w:id') ?? 0);
      if (Number.isSafeInteger(id) && id < 2_000_000_000) highest = Math.max(highest, id);
    }
  }
  return highest;
}
