import type { Span } from '../block.ts';
import { ParagraphWriter } from '../xml/paragraph-writer.ts';
import {
  attribute,
  child,
  children,
  descendants,
  textContent,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
} from '../xml/parse-xml.ts';
import { endTag, escapeXml, startTag } from '../xml/write-xml.ts';
import type { Markup } from './markup.ts';
import { markedProperties, propertiesAfterCut, tagOfCopy } from './paragraph-properties.ts';
import type { Container } from './paragraph-source.ts';
import { type Insertion, isRemoved, type ParagraphPlan } from './plan-edits.ts';

/** Rewrites one `w:p` by a plan. Runs that no edit touches are copied as they are. */
export function writeParagraph(
  document: XmlDocument,
  paragraph: XmlElement,
  plan: ParagraphPlan,
  markup: Markup,
  removeMark: boolean,
  sourceOf: (node: XmlNode) => string,
): string {
  const { tracked } = markup.revision;
  const writer = new ParagraphWriter();
  let cuts = 0;
  for (const element of children(paragraph)) if (element.name !== 'w:pPr') writeInline(element);
  const properties = child(paragraph, 'w:pPr');
  const ownProperties = properties ? sourceOf(properties) : '';
  const first =
    cuts > 0
      ? markedProperties(document, paragraph, markup, 'ins', true)
      : removeMark
        ? markedProperties(document, paragraph, markup, 'del', false)
        : ownProperties;
  return (
    startTag(document, paragraph) + first + writer.xml.replaceAll(lastCut, () => cutProperties()) + endTag(paragraph)
  );

  /** Each cut but the last is followed by a new paragraph mark, too. */
  function cutProperties(): string {
    cuts--;
    return cuts > 0
      ? markedProperties(document, paragraph, markup, 'ins', true)
      : propertiesAfterCut(document, paragraph, tracked);
  }

  function writeInline(element: XmlElement): void {
    if (!plan.touched.has(element)) {
      writer.write(sourceOf(element));
      return;
    }
    const insertions = plan.insertions.get(element) ?? [];
    const isRun = element.name === 'w:r';
    for (const insertion of insertions) if (insertion.at === 'before') insert(insertion);
    const removed = plan.removedElements.get(element);
    if (isRun) writeRun(element);
    else if (removed) writeRemoved(element, removed);
    else if (element.name === 'w:sdt') writeControl(element);
    else if (element.name === 'mc:AlternateContent') {
      // One branch was read and changed; the other would say the old text.
      const branch = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      for (const inner of children(branch)) writeInline(inner);
    } else {
      const revision = element.name === 'w:ins' || element.name === 'w:moveTo';
      const tag = startTag(document, element);
      writer.push({ open: tag, reopen: () => (revision ? freshId(tag) : tag), close: endTag(element), revision });
      for (const inner of children(element)) writeInline(inner);
      writer.pop();
    }
    for (const insertion of insertions) if (insertion.at === 'after') insert(insertion);
  }

  function freshId(tag: string): string {
    return tag.replace(
      /(\s[^\s=<>:]+:id\s*=\s*)(?:"[^"]*"|'[^']*')/,
      (_, name) => `${name}"${markup.revision.nextId()}"`,
    );
  }

  function writeRun(run: XmlElement): void {
    const properties = child(run, 'w:rPr');
    const open = startTag(document, run) + (properties ? sourceOf(properties) : '');
    let kept = '';
    let deleted = '';
    const flush = () => {
      if (kept) writer.write(`${open}${kept}${endTag(run)}`);
      if (deleted && tracked) writer.write(markup.deleted(`${open}${deleted}${endTag(run)}`));
      kept = '';
      deleted = '';
    };
    const keep = (xml: string) => {
      if (deleted) flush();
      kept += xml;
    };
    const drop = (xml: string) => {
      if (kept) flush();
      deleted += xml;
    };
    for (const node of children(run)) {
      if (node === properties) continue;
      const insertions = plan.insertions.get(node) ?? [];
      const write = (insertion: Insertion) => {
        flush();
        insert(insertion);
      };
      for (const insertion of insertions) if (insertion.at === 'before') write(insertion);
      const fragment = plan.fragments.get(node);
      const spans = plan.deleted.get(node) ?? [];
      if (fragment && isRemoved(fragment, plan)) drop(deletedNode(node));
      else if (!fragment || fragment.kind === 'object') keep(sourceOf(node));
      else if (fragment.kind === 'atom') {
        if (spans.length > 0) drop(sourceOf(node));
        else keep(sourceOf(node));
      } else writeText(node, spans, insertions);
      for (const insertion of insertions) if (insertion.at === 'after') write(insertion);
    }
    flush();

    function writeText(node: XmlElement, spans: readonly Span[], insertions: readonly Insertion[]): void {
      const fragment = plan.fragments.get(node)!;
      const length = fragment.to - fragment.from;
      const placed = insertions.filter(({ at }) => typeof at === 'number');
      const points = new Set([0, length]);
      for (const { from, to } of spans) points.add(from).add(to);
      for (const { at } of placed) points.add(at as number);
      const sorted = [...points].sort((a, b) => a - b);
      const shown = textContent(node).slice(fragment.skipped, fragment.skipped + length);
      sorted.forEach((from, n) => {
        for (const insertion of placed) {
          if (insertion.at !== from) continue;
          flush();
          insert(insertion);
        }
        const to = sorted[n + 1];
        if (to === undefined) return;
        if (spans.some((span) => span.from <= from && span.to >= to)) drop(markup.deletedText(shown.slice(from, to)));
        else if (to - from === length) keep(sourceOf(node));
        else keep(markup.keptText(shown.slice(from, to)));
      });
    }
  }

  /** A run child as it stands in a deleted run: its text and its code change their element (17.3.3.7, 17.16.13). */
  function deletedNode(node: XmlElement): string {
    const local = node.name === 'w:t' ? 'delText' : node.name === 'w:instrText' ? 'delInstrText' : undefined;
    if (!local) return sourceOf(node);
    const name = markup.name(local);
    return `<${name} xml:space="preserve">${document.source.slice(node.contentFrom, node.contentTo)}</${name}>`;
  }

  function insert(insertion: Insertion): void {
    const format = insertion.like ? insertedFormat(insertion.like) : '';
    const name = markup.name('r');
    for (const part of insertion.parts) {
      if (typeof part !== 'string') {
        writer.writeInsertion(markup.inserted(fieldRuns(part, false)));
        continue;
      }
      part.split('\n').forEach((line, n) => {
        if (n > 0) {
          cuts++;
          writer.breakParagraph(`${endTag(paragraph)}${tagOfCopy(document, paragraph)}${lastCut}`);
        }
        if (line) writer.writeInsertion(markup.inserted(`<${name}>${format}${markup.textContent(line)}</${name}>`));
      });
    }
  }

  /** The formatting of a run, without its history. */
  function insertedFormat(run: XmlElement): string {
    const properties = child(run, 'w:rPr');
    if (!properties) return '';
    const kept = children(properties).filter(({ name }) => !formatHistory.has(name));
    return kept.length > 0
      ? `${startTag(document, properties)}${kept.map(sourceOf).join('')}${endTag(properties)}`
      : '';
  }

  function writeControl(control: XmlElement): void {
    const content = child(control, 'w:sdtContent')!;
    const before = children(control).filter((element) => element !== content && element.from < content.from);
    writer.push({
      open: startTag(document, control) + before.map(sourceOf).join('') + startTag(document, content),
      reopen: () => '',
      close: endTag(content) + endTag(control),
      revision: false,
    });
    for (const inner of children(content)) writeInline(inner);
    writer.pop();
  }

  /** A field or a control that goes as a whole. */
  function writeRemoved(element: XmlElement, container: Container): void {
    if (!tracked) return;
    if (container.kind === 'simple-field') {
      writer.write(markup.deleted(fieldRuns(container, true)));
      return;
    }
    // The control's own markup is deleted between two pairs of marks (17.13.5.5).
    const content = child(element, 'w:sdtContent')!;
    const first = markup.controlDeletion();
    const second = markup.controlDeletion();
    const before = children(element).filter((inner) => inner !== content && inner.from < content.from);
    const opening = startTag(document, element) + before.map(sourceOf).join('') + startTag(document, content);
    writer.write(first.start + opening + first.end);
    for (const inner of children(content)) writeInline(inner);
    writer.write(second.start + endTag(content) + endTag(element) + second.end);
  }

  /** A field as runs with marks, deleted or written anew: a simple field cannot stand in a deletion. */
  function fieldRuns(container: Container, deletion: boolean): string {
    const name = markup.name('r');
    if (container.kind === 'field') {
      return container.fragments
        .map(({ node, run }) => `<${name}>${insertedFormat(run)}${sourceOf(node)}</${name}>`)
        .join('');
    }
    const element = container.element!;
    const fieldMark = (type: string) =>
      `<${name}><${markup.name('fldChar')} ${markup.attribute('fldCharType')}="${type}"/></${name}>`;
    const code = markup.name(deletion ? 'delInstrText' : 'instrText');
    const instruction = attribute(element, 'w:instr') ?? '';
    const runs = descendants(element).filter((inner) => inner.name === 'w:r');
    const result = runs.map((run) => {
      const content = children(run).map((node) => (deletion ? deletedNode(node) : sourceOf(node)));
      return startTag(document, run) + content.join('') + endTag(run);
    });
    const codeXml = `<${code} xml:space="preserve">${escapeXml(instruction)}</${code}>`;
    return `${fieldMark('begin')}<${name}>${codeXml}</${name}>${fieldMark('separate')}${result.join('')}${fieldMark('end')}`;
  }
}

const formatHistory = new Set(['w:rPrChange', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Stands for the properties of a paragraph after a cut until all cuts are counted; no XML can hold it. */
const lastCut = '\0';
