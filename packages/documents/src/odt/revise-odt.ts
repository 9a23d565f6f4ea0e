import type { BlockChange } from '../check-edits.ts';
import { children, encodeXml, type XmlDocument, type XmlElement, type XmlNode } from '../xml/parse-xml.ts';
import { endTag, type Splice, spliceSource, startTag } from '../xml/write-xml.ts';
import { packEntry, writeZip } from '../zip/write-zip.ts';
import { type OdtMarkup, type OdtRevision, odtMarkupFor } from './markup.ts';
import type { OdtParagraph } from './paragraph-source.ts';
import { type OdtPlan, planOdtEdits } from './plan-edits.ts';
import type { OdtReading } from './read-odt.ts';
import { copyTag, deletedContent, writeOdtParagraph } from './write-paragraph.ts';

/**
 * Carries out changes in an OpenDocument text. Tracked deletions move to the changed regions, which each story keeps
 * at its start; entries without a change keep their packed bytes.
 */
export function reviseOdt(reading: OdtReading, changes: readonly BlockChange[], revision: OdtRevision): Uint8Array {
  const replaced = new Map<string, Uint8Array>();
  for (const path of ['content.xml', 'styles.xml'] as const) {
    const document = path === 'content.xml' ? reading.odt.content : reading.odt.styles;
    const own = changes
      .map((change) => ({ change, source: reading.sources[change.block]! }))
      .filter(({ source }) => source.part === path);
    if (!document || own.length === 0) continue;
    replaced.set(path, encodeXml(revisePart(document, own, revision), document.encoding));
  }
  return writeZip(
    reading.odt.archive.entries.map((entry) => {
      const data = replaced.get(entry.name);
      return data ? packEntry(entry.name, data, { time: entry.time }) : entry;
    }),
  );
}

interface Work {
  change: BlockChange;
  source: OdtParagraph;
}

/** What a paragraph receives from neighbours that go: marks at its start or its end. */
interface Received {
  start: string;
  end: string;
}

function revisePart(document: XmlDocument, work: readonly Work[], revision: OdtRevision): string {
  const markup = odtMarkupFor(document, revision);
  const regions = new Map<XmlElement, string[]>();
  const received = new Map<XmlElement, Received>();
  const plans = new Map<XmlElement, OdtPlan>();
  const addRegions = (paragraph: XmlElement, list: readonly string[]) => {
    const root = storyOf(paragraph);
    regions.set(root, [...(regions.get(root) ?? []), ...list]);
  };
  const give = (paragraph: XmlElement, place: keyof Received, xml: string) => {
    const own = received.get(paragraph) ?? { start: '', end: '' };
    own[place] = place === 'start' ? own.start + xml : xml + own.end;
    received.set(paragraph, own);
  };

  for (const { change, source } of work) {
    const { lead, text } = source;
    const edits = change.remove
      ? [{ from: 0, to: text.length, text: '' }]
      : change.edits.map((edit) => ({ ...edit, from: edit.from + lead, to: edit.to + lead }));
    plans.set(source.element, planOdtEdits(source, edits));
  }
  const going = new Set(
    work.filter(({ change, source }) => change.remove && isAlone(source)).map(({ source }) => source.element),
  );
  const splices: Splice[] = [];
  for (const group of neighbours(going)) {
    const last = group.at(-1)!;
    const next = followingParagraph(last);
    const previous = precedingParagraph(group[0]!);
    const keeper = next ?? previous;
    const marks = group.flatMap((paragraph) => marksIn(paragraph, plans.get(paragraph)!)).map((node) => sourceOf(node));
    if (!keeper && (revision.tracked || marks.length > 0 || isOnlyContent(group))) {
      // Nothing to tie the change to: the text goes, the paragraph stays.
      for (const paragraph of group) going.delete(paragraph);
      continue;
    }
    const place = next ? 'start' : 'end';
    if (keeper) give(keeper, place, marks.join(''));
    if (revision.tracked && keeper) {
      const id = markup.nextId();
      const removed = group.map((paragraph) => wholeDeletion(document, paragraph, plans.get(paragraph)!, markup));
      const empty = `${copyTag(document, keeper)}${endTag(keeper)}`;
      const content = next ? [...removed, asItem(keeper, empty)] : [asItem(keeper, empty), ...removed];
      addRegions(keeper, [markup.region(id, inList(group[0]!, content.join('')))]);
      give(keeper, place, markup.empty('text:change', { 'text:change-id': id }));
    }
    for (const paragraph of group) {
      const gone = listItemOf(paragraph) ?? paragraph;
      splices.push({ from: gone.from, to: gone.to, text: '' });
    }
  }

  // Paragraphs inside others (notes, frames) come first, so that the outer ones take them along.
  const rest = [...new Set([...plans.keys(), ...received.keys()])]
    .filter((paragraph) => !going.has(paragraph))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const paragraph of rest) {
    const plan = plans.get(paragraph);
    const { start, end } = received.get(paragraph) ?? { start: '', end: '' };
    let content = document.source.slice(paragraph.contentFrom, paragraph.contentTo);
    if (plan) {
      const written = writeOdtParagraph(document, paragraph, plan, markup, sourceOf);
      addRegions(paragraph, written.regions);
      content = written.content;
    } else content = paragraph.children.map((node) => sourceOf(node)).join('');
    const text = `${startTag(document, paragraph)}${start}${content}${end}${endTag(paragraph)}`;
    for (let n = splices.length - 1; n >= 0; n--) {
      if (splices[n]!.from >= paragraph.from && splices[n]!.to <= paragraph.to) splices.splice(n, 1);
    }
    splices.push({ from: paragraph.from, to: paragraph.to, text });
  }
  for (const [root, list] of regions) if (list.length > 0) splices.push(trackedChanges(document, root, list, markup));
  return spliceSource(document.source, splices);

  /** The source of a node with the changes inside it. */
  function sourceOf(node: XmlNode): string {
    const inside = splices.filter(({ from, to }) => from >= node.from && to <= node.to);
    const text = document.source.slice(node.from, node.to);
    if (inside.length === 0) return text;
    return spliceSource(
      text,
      inside.map((splice) => ({ ...splice, from: splice.from - node.from, to: splice.to - node.from })),
    );
  }

  function asItem(like: XmlElement, paragraph: string): string {
    const item = listItemOf(like);
    return item ? `${startTag(document, item)}${paragraph}${endTag(item)}` : paragraph;
  }

  function inList(like: XmlElement, items: string): string {
    const list = listItemOf(like)?.parent;
    return list ? `${copyTag(document, list)}${items}${endTag(list)}` : items;
  }

  function wholeDeletion(owner: XmlDocument, paragraph: XmlElement, plan: OdtPlan, names: OdtMarkup): string {
    const content = plan.edits.map((edit) => deletedContent(owner, paragraph, plan, names, edit)).join('');
    return asItem(paragraph, `${copyTag(owner, paragraph)}${content}${endTag(paragraph)}`);
  }
}

/** Paragraphs that go and follow each other, so that they go as one. */
function neighbours(going: ReadonlySet<XmlElement>): XmlElement[][] {
  const groups: XmlElement[][] = [];
  for (const paragraph of [...going].sort((a, b) => a.from - b.from)) {
    const last = groups.at(-1);
    if (last && followingParagraph(last.at(-1)!) === paragraph) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** Holds nothing but text and marks: no note, comment, image or hidden text would be lost with it. */
function isAlone(source: OdtParagraph): boolean {
  const item = source.element.parent?.name === 'text:list-item' ? source.element.parent : undefined;
  if (item && children(item).length > 1) return false;
  return source.fragments.every(({ kind, node }) => kind !== 'object' || isMark(node));
}

function isMark(node: XmlNode): boolean {
  return node.kind === 'element' && /^text:(?:bookmark|reference-mark|change|toc-mark|soft-page-break)/.test(node.name);
}

function marksIn(paragraph: XmlElement, plan: OdtPlan): XmlNode[] {
  return [...plan.fragments.values()]
    .filter(({ kind, node }) => kind === 'object' && isMark(node) && paragraph.from <= node.from)
    .map(({ node }) => node)
    .filter((node) => node.kind === 'element' && node.name !== 'text:soft-page-break');
}

/** The item a paragraph is alone in. */
function listItemOf(paragraph: XmlElement): XmlElement | undefined {
  const { parent } = paragraph;
  return parent?.name === 'text:list-item' && children(parent).length === 1 ? parent : undefined;
}

function siblingParagraph(paragraph: XmlElement, step: 1 | -1): XmlElement | undefined {
  const item = listItemOf(paragraph);
  const from = item ?? paragraph;
  const siblings = children(from.parent).filter(({ name }) => name !== 'text:soft-page-break');
  const next = siblings[siblings.indexOf(from) + step];
  if (!item) return next?.name === 'text:p' || next?.name === 'text:h' ? next : undefined;
  const inside = next?.name === 'text:list-item' ? children(next) : [];
  const found = inside.length === 1 ? inside[0] : undefined;
  return found?.name === 'text:p' || found?.name === 'text:h' ? found : undefined;
}

function followingParagraph(paragraph: XmlElement): XmlElement | undefined {
  return siblingParagraph(paragraph, 1);
}

function precedingParagraph(paragraph: XmlElement): XmlElement | undefined {
  return siblingParagraph(paragraph, -1);
}

/** Would their container be left empty? A cell, an item, a header or a note must hold something. */
function isOnlyContent(group: readonly XmlElement[]): boolean {
  const outer = group.map((paragraph) => listItemOf(paragraph) ?? paragraph);
  return children(outer[0]!.parent).length <= outer.length;
}

/** The story a paragraph is in: the text, a header or a footer. */
function storyOf(paragraph: XmlElement): XmlElement {
  let at = paragraph;
  while (at.parent && at.name !== 'office:text' && !/^style:(?:header|footer)/.test(at.name)) at = at.parent;
  return at;
}

function trackedChanges(document: XmlDocument, root: XmlElement, list: readonly string[], markup: OdtMarkup): Splice {
  const existing = children(root).find(({ name }) => name === 'text:tracked-changes');
  if (existing) {
    const text = `${startTag(document, existing)}${document.source.slice(existing.contentFrom, existing.contentTo)}${list.join('')}${endTag(existing)}`;
    return { from: existing.from, to: existing.to, text };
  }
  const name = markup.name('text:tracked-changes');
  // Recording is left off: opening the file must not record what its reader types.
  const text = `<${name} ${markup.name('text:track-changes')}="false">${list.join('')}</${name}>`;
  const forms = children(root).find((element) => element.name === 'office:forms');
  const at = forms ? forms.to : root.contentFrom;
  return { from: at, to: at, text };
}
