/**
 * What is shown on other sites, as a tree of plain data: written once, it leaves as HTML for a server, as JSON for the web
 * component, which makes the elements itself, and as the content of a frame.
 */
export interface EmbedElement {
  t:
    | 'section'
    | 'div'
    | 'h2'
    | 'h3'
    | 'h4'
    | 'h5'
    | 'h6'
    | 'p'
    | 'ul'
    | 'ol'
    | 'li'
    | 'dl'
    | 'dt'
    | 'dd'
    | 'a'
    | 'strong'
    | 'time';
  /** Its name, for the style sheet of the host: a class in HTML, a part in the component. */
  n?: string;
  /** Address of a link: http, https, tel or mailto. */
  h?: string;
  /** Day of a time. */
  d?: string;
  /** Language. */
  l?: string;
  c: EmbedNode[];
}
export type EmbedNode = string | EmbedElement;

type Children = (EmbedNode | undefined | false | '')[];

/** An element; what is empty is left out. */
export function node(tag: EmbedElement['t'], name: string, ...children: Children): EmbedElement {
  return { t: tag, ...(name ? { n: name } : {}), c: children.filter((child): child is EmbedNode => Boolean(child)) };
}

/** Only addresses that a browser may open from a text. */
export function link(href: string, text: string, name = ''): EmbedNode {
  return /^(?:https?:\/\/|tel:|mailto:)/i.test(href) ? { ...node('a', name, text), h: href } : text;
}

export interface HtmlOptions {
  /** `class="limpide-…"` on each named element. */
  classes?: boolean;
  /** Links open in the whole window: needed inside a frame. */
  top?: boolean;
  /** One element a line, for a person who copies it. */
  lines?: boolean;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);
const blocks = new Set(['section', 'div', 'ul', 'ol', 'dl']);

export function toHtml(tree: EmbedNode, options: HtmlOptions = {}, depth = 0): string {
  if (typeof tree === 'string') return escaped(tree);
  const attributes = [
    options.classes && tree.n ? ['class', `limpide-${tree.n}`] : undefined,
    tree.l ? ['lang', tree.l] : undefined,
    tree.h ? ['href', tree.h] : undefined,
    tree.h && options.top ? ['target', '_top'] : undefined,
    tree.d ? ['datetime', tree.d] : undefined,
  ].flatMap((one) => (one ? ` ${one[0]}="${escaped(one[1]!)}"` : []));
  const outside = options.lines && blocks.has(tree.t);
  const children = tree.c.map((child) => toHtml(child, options, depth + 1));
  const inside = outside
    ? `\n${children.map((child) => `${'  '.repeat(depth + 1)}${child}\n`).join('')}${'  '.repeat(depth)}`
    : children.join('');
  return `<${tree.t}${attributes.join('')}>${inside}</${tree.t}>`;
}
