import type { Result } from '@limpide/kernel';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Block } from '../block.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { type ReadProblem, refuse } from '../problem.ts';
import { caught } from '../read-document.ts';
import { decodeText } from '../text/encoding.ts';
import { readHtml } from './read-html.ts';

type Element = Tree.Element;

/** A page of a web site as a visitor reads it. */
export interface WebPage {
  title: string;
  /** What the page is about. */
  main: Block[];
  /** What stands around it on every page: head, foot, margins. Navigation is not read. */
  around: Block[];
  /** Addresses of links and frames as they are written, in order, each once. */
  links: string[];
  /** Attributes of elements that HTML does not know (their name holds a hyphen), by name. */
  custom: { name: string; attributes: Record<string, string> }[];
}

const mostLinks = 2_000;
const marginTags = new Set(['header', 'footer', 'aside', 'nav']);
const marginRoles = new Set(['banner', 'contentinfo', 'complementary', 'navigation', 'search']);

/**
 * Reads a page that came from outside: its main text apart from what stands around it. The main text is what `main` holds, else
 * what no head, foot or margin holds. Nothing is run or fetched. Every failure is a value.
 */
export function readWebPage(bytes: Uint8Array, limits: Partial<Limits> = {}): Result<WebPage, ReadProblem> {
  return caught(() => {
    const allowed = { ...defaultLimits, ...limits };
    if (bytes.length > allowed.maxBytes) refuse('too-large', `${bytes.length} bytes`);
    const decoded = decodeText(bytes);
    if (!decoded) return refuse('unsupported', 'binary');
    const { document, blocks } = readHtml(decoded.text, allowed);
    const hasMain = blocks.some(({ element }) => inside(element, isMain));
    const isOfMain = (element: Element) => (hasMain ? inside(element, isMain) : !inside(element, isMargin));
    const split = { main: [] as Block[], around: [] as Block[] };
    for (const { block, element } of blocks) split[isOfMain(element) ? 'main' : 'around'].push(block);
    const root = blocks[0] && rootOf(blocks[0].element);
    return { title: document.title ?? '', ...split, ...(root ? addressesIn(root) : { links: [], custom: [] }) };
  });
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const isElement = (node: unknown): node is Element => typeof node === 'object' && node !== null && 'tagName' in node;
const isMain = (element: Element) => element.tagName === 'main' || attribute(element, 'role') === 'main';

/** A header or footer of an article belongs to the article. */
function isMargin(element: Element): boolean {
  if (marginRoles.has(attribute(element, 'role') ?? '')) return true;
  if (!marginTags.has(element.tagName)) return false;
  return !inside(element.parentNode, ({ tagName }) => tagName === 'article' || tagName === 'section');
}

function inside(node: unknown, holds: (element: Element) => boolean): boolean {
  for (let at = node; isElement(at); at = at.parentNode) if (holds(at)) return true;
  return false;
}

function rootOf(element: Element): Element {
  let root = element;
  while (isElement(root.parentNode)) root = root.parentNode;
  return root;
}

function addressesIn(root: Element): Pick<WebPage, 'links' | 'custom'> {
  const links = new Set<string>();
  const custom: WebPage['custom'] = [];
  const waiting: Tree.ChildNode[] = [root];
  for (let node = waiting.pop(); node && links.size < mostLinks; node = waiting.pop()) {
    if (!isElement(node)) continue;
    const address = attribute(node, node.tagName === 'iframe' ? 'src' : 'href');
    if (address && (node.tagName === 'a' || node.tagName === 'area' || node.tagName === 'iframe'))
      links.add(address.trim());
    if (node.tagName.includes('-') && custom.length < mostLinks) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      custom.push({ name: node.tagName, attributes });
    }
    waiting.push(...node.childNodes.toReversed());
  }
  return { links: [...links], custom };
}
