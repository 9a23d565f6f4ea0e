import type { CheckedEdit } from '../check-edits.ts';
import { ParagraphWriter } from '../xml/paragraph-writer.ts';
import type { XmlDocument, XmlElement, XmlNode } from '../xml/parse-xml.ts';
import { endTag, startTag } from '../xml/write-xml.ts';
import type { OdtMarkup } from './markup.ts';
import type { OdtInsertion, OdtPlan } from './plan-edits.ts';

/** A rewritten paragraph, and the changed regions its marks refer to. */
export interface WrittenParagraph {
  content: string;
  regions: string[];
}

/** Rewrites the content of a paragraph by a plan: the paragraph's own tags are not part of it. */
export function writeOdtParagraph(
  document: XmlDocument,
  paragraph: XmlElement,
  plan: OdtPlan,
  markup: OdtMarkup,
  sourceOf: (node: XmlNode) => string,
): WrittenParagraph {
  const { tracked } = markup.revision;
  const writer = new ParagraphWriter();
  const regions: string[] = [];
  const marked = new Set<CheckedEdit>();
  writeChildren(paragraph);
  return { content: writer.xml, regions };

  function writeChildren(parent: XmlElement): void {
    for (const node of parent.children) {
      const insertions = plan.insertions.get(node) ?? [];
      insertAt(insertions, 'before');
      const fragment = plan.fragments.get(node);
      if (fragment?.kind === 'text') writeText(node, insertions);
      else if (fragment) {
        const [deletion] = plan.deleted.get(node) ?? [];
        if (deletion) markDeletion(deletion.edit);
        else writer.write(sourceOf(node));
      } else if (node.kind === 'element') {
        const tag = startTag(document, node);
        writer.push({ open: tag, reopen: () => withoutIdentity(tag), close: endTag(node), revision: false });
        writeChildren(node);
        writer.pop();
      }
      insertAt(insertions, 'after');
    }
  }

  function insertAt(insertions: readonly OdtInsertion[], at: OdtInsertion['at']): void {
    for (const insertion of insertions) if (insertion.at === at) insert(insertion.text);
  }

  function writeText(node: XmlNode, insertions: readonly OdtInsertion[]): void {
    const { text, spans } = shown(node);
    const points = new Set([0, text.length]);
    for (const { from, to } of spans) points.add(from).add(to);
    for (const { at } of insertions) if (typeof at === 'number') points.add(at);
    const sorted = [...points].sort((a, b) => a - b);
    sorted.forEach((from, n) => {
      insertAt(insertions, from);
      const to = sorted[n + 1];
      if (to === undefined) return;
      const deletion = spans.find((span) => span.from <= from && span.to >= to);
      if (deletion) markDeletion(deletion.edit);
      else writer.write(markup.text(text.slice(from, to)));
    });
  }

  function shown(node: XmlNode) {
    const fragment = plan.fragments.get(node)!;
    return { text: visibleText(plan, fragment.node), spans: plan.deleted.get(node) ?? [] };
  }

  /** The mark of a deletion stands where its first part was; the rest of what it takes out leaves no mark. */
  function markDeletion(edit: CheckedEdit): void {
    if (!tracked || marked.has(edit)) return;
    marked.add(edit);
    const id = markup.nextId();
    const content = `${copyTag(document, paragraph)}${deletedContent(document, paragraph, plan, markup, edit)}${endTag(paragraph)}`;
    regions.push(markup.region(id, content));
    writer.write(markup.empty('text:change', { 'text:change-id': id }));
  }

  function insert(text: string): void {
    const id = tracked ? markup.nextId() : '';
    if (tracked) {
      regions.push(markup.region(id));
      writer.write(markup.empty('text:change-start', { 'text:change-id': id }));
    }
    text.split('\n').forEach((line, n) => {
      if (n > 0) writer.breakParagraph(paragraphBreak(document, paragraph));
      writer.write(markup.text(line));
    });
    if (tracked) writer.write(markup.empty('text:change-end', { 'text:change-id': id }));
  }
}

/** What one edit takes out of a paragraph, with the spans and links around it. */
export function deletedContent(
  document: XmlDocument,
  paragraph: XmlElement,
  plan: OdtPlan,
  markup: OdtMarkup,
  edit: CheckedEdit,
): string {
  const writer = new ParagraphWriter();
  const visit = (parent: XmlElement): void => {
    for (const node of parent.children) {
      const fragment = plan.fragments.get(node);
      const deletions = (plan.deleted.get(node) ?? []).filter((deletion) => deletion.edit === edit);
      if (fragment?.kind === 'text') {
        const text = visibleText(plan, node);
        for (const { from, to } of deletions) writer.write(markup.text(text.slice(from, to)));
      } else if (fragment) {
        if (deletions.length > 0) writer.write(document.source.slice(node.from, node.to));
      } else if (node.kind === 'element') {
        const tag = withoutIdentity(startTag(document, node));
        writer.push({ open: tag, reopen: () => tag, close: endTag(node), revision: false });
        visit(node);
        writer.pop();
      }
    }
  };
  visit(paragraph);
  return writer.xml;
}

/** What a text node shows: its characters with white space collapsed, as the reader found them. */
function visibleText(plan: OdtPlan, node: XmlNode): string {
  const fragment = plan.fragments.get(node)!;
  return fragment.shown.slice(0, fragment.to - fragment.from);
}

/** Ends a paragraph and begins another like it; in a list, the new one is an item of its own. */
function paragraphBreak(document: XmlDocument, paragraph: XmlElement): string {
  const item = paragraph.parent?.name === 'text:list-item' ? paragraph.parent : undefined;
  const between = item ? endTag(item) + withoutIdentity(startTag(document, item)) : '';
  return endTag(paragraph) + between + copyTag(document, paragraph);
}

export function copyTag(document: XmlDocument, paragraph: XmlElement): string {
  return withoutIdentity(startTag(document, paragraph));
}

/** Identifiers are unique, and numbering restarts once. */
function withoutIdentity(tag: string): string {
  return tag.replace(/\s(?:xml:id|[^\s=<>:]+:(?:id|restart-numbering|start-value))\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
}
