import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Block, Format, Notice, SourceDocument } from '../block.ts';
import type { Limits } from '../limits.ts';
import { refuse } from '../problem.ts';
import { MappedText } from '../text/mapped-text.ts';
import { type MappedBlock, mappedBlock } from '../text/text-blocks.ts';
import { mapCharacters } from './character-map.ts';
import { checkNesting } from './nesting.ts';

type Element = Tree.Element;
type Node = Tree.ChildNode;

/** A block with the text nodes it came from, so that a writer knows what is open around each. */
export interface HtmlBlock extends MappedBlock {
  element: Element;
  nodes: { from: number; to: number; parent: Element }[];
}

export interface HtmlReading {
  source: string;
  document: SourceDocument<Format>;
  blocks: HtmlBlock[];
}

/** Not read: code, navigation, what a browser does not show. */
const skipped = new Set(
  'head script style nav pre template noscript svg math iframe object embed audio video canvas textarea select datalist map dialog'.split(
    ' ',
  ),
);
/** Their text is kept in its sentence, and is opaque. */
const codeElements = new Set(['code', 'kbd', 'samp', 'var', 'tt']);
export const blockElements = new Set(
  (
    'html body address article aside blockquote button caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr label legend li main menu ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** HTML nests deeper than office files, and parse5 is not recursive; this walk is. */
const maxDepth = 1_000;

/**
 * Reads a page: block elements are blocks, white space is collapsed as a browser does, two line breaks in a row
 * separate. No address in it is followed. @throws ReadRefusal
 */
export function readHtml(source: string, limits: Limits): HtmlReading {
  if (source.length > limits.maxPart) refuse('too-large', 'characters');
  checkNesting(source, limits.maxNodes / 2);
  const tree = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const blocks: HtmlBlock[] = [];
  let title: string | undefined;
  let images = false;
  let content = new MappedText();
  let nodes: HtmlBlock['nodes'] = [];

  const flush = (element: Element, region: { from: number; to: number } | undefined) => {
    const range = region ?? { from: nodes[0]?.from ?? 0, to: nodes.at(-1)?.to ?? 0 };
    const built = mappedBlock(blocks.length, content, roleOf(element), range);
    if (built) blocks.push({ ...built, element, nodes });
    content = new MappedText();
    nodes = [];
  };

  const walk = (parent: Element, block: Element, inCode: boolean, depth: number): void => {
    if (depth > maxDepth) refuse('bomb', 'depth');
    for (const node of parent.childNodes) {
      if (isText(node)) addText(node, parent, inCode);
      if (!isElement(node)) continue;
      if (node.tagName === 'head') title = titleOf(node) ?? title;
      if (node.tagName === 'img') images = true;
      const location = node.sourceCodeLocation;
      if (node.tagName === 'br') {
        if (endsWithBreak(content.text)) flush(block, undefined);
        else if (content.text !== '') {
          if (location) content.atomic('\n', location.startOffset, location.endOffset);
          else content.text += '\n';
        }
      } else if (skipped.has(node.tagName) || isHidden(node)) continue;
      else if (blockElements.has(node.tagName)) {
        flush(block, undefined);
        const before = blocks.length;
        walk(node, node, inCode, depth + 1);
        // An element that holds one block and nothing else may go with it.
        const whole = blocks.length === before && location && content.text !== '' && !hasObject(node);
        flush(node, whole ? { from: location.startOffset, to: location.endOffset } : undefined);
      } else walk(node, block, inCode || codeElements.has(node.tagName), depth + 1);
    }
  };

  const addText = (node: Tree.TextNode, parent: Element, inCode: boolean) => {
    const location = node.sourceCodeLocation;
    if (!location) return;
    const raw = source.slice(location.startOffset, location.endOffset);
    const start = content.text.length;
    for (const { text, from, to } of mapCharacters(raw, node.value, location.startOffset)) {
      if (/^[ \t\n\r\f]/.test(text)) content.space(from, to);
      else if (to - from === text.length && source.slice(from, to) === text) content.literal(text, from);
      else content.atomic(text, from, to);
    }
    if (content.text.length === start) return;
    if (inCode) content.opaque.push({ from: start, to: content.text.length });
    nodes.push({ from: location.startOffset, to: location.endOffset, parent });
  };

  const root = tree.childNodes.find(isElement);
  if (root) {
    walk(root, root, false, 0);
    flush(root, undefined);
  }
  const notices: Notice[] = images
    ? [{ code: 'images-skipped', message: 'Les images de la page ne sont pas lues.' }]
    : [];
  const list: Block[] = blocks.map(({ block }) => block);
  return { source, document: { format: 'html', ...(title ? { title } : {}), blocks: list, notices }, blocks };
}

function isText(node: Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function titleOf(head: Element): string | undefined {
  const title = head.childNodes.filter(isElement).find(({ tagName }) => tagName === 'title');
  const text = title?.childNodes
    .filter(isText)
    .map(({ value }) => value)
    .join('');
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && /(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(value)),
  );
}

/** A line break, then at most one collapsed space. */
function endsWithBreak(text: string): boolean {
  return text.endsWith('\n') || text.endsWith('\n ');
}

const objects = new Set('img input textarea select iframe video audio object svg canvas script'.split(' '));

function hasObject(element: Element): boolean {
  return element.childNodes.filter(isElement).some((child) => objects.has(child.tagName) || hasObject(child));
}

/** What a block is, by the elements around it, the nearest first. */
function roleOf(element: Element): { kind: Block['kind']; level?: number } {
  let quote = false;
  let cell = false;
  let place: 'header' | 'footer' | undefined;
  for (let at: Tree.ParentNode | null = element; at && 'tagName' in at; at = at.parentNode) {
    const heading = /^h([1-6])$/.exec(at.tagName);
    if (heading) return { kind: 'heading', level: Number(heading[1]) };
    if (at.tagName === 'li') return { kind: 'list-item', level: listDepth(at) };
    cell ||= at.tagName === 'td' || at.tagName === 'th';
    quote ||= at.tagName === 'blockquote';
    if (at.tagName === 'header' || at.tagName === 'footer') place ??= at.tagName;
  }
  return { kind: quote ? 'quote' : cell ? 'table-cell' : (place ?? 'paragraph') };
}

function listDepth(item: Element): number {
  let depth = 0;
  for (let at: Tree.ParentNode | null = item; at && 'tagName' in at; at = at.parentNode) {
    if (at.tagName === 'ul' || at.tagName === 'ol' || at.tagName === 'menu') depth++;
  }
  return Math.max(depth, 1);
}
