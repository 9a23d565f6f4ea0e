import { SaxesParser } from 'saxes';
import type { Limits } from '../limits.ts';
import { ReadRefusal, refuse } from '../problem.ts';
import { NameScope } from './namespaces.ts';

/**
 * A tree that remembers where each node stands in its source. A writer copies the source of what it does not touch,
 * so that nothing else in the file changes, not even the order of attributes.
 */
export interface XmlElement {
  kind: 'element';
  /** Canonical name (see namespaces). */
  name: string;
  /** Name as written, with the author's prefix. */
  rawName: string;
  /** Canonical attribute names to values; undefined when there is none. */
  attributes: ReadonlyMap<string, string> | undefined;
  children: XmlNode[];
  parent: XmlElement | undefined;
  /** Source range of the whole element; `contentFrom` and `contentTo` delimit what is between its tags. */
  from: number;
  contentFrom: number;
  contentTo: number;
  to: number;
}

export interface XmlText {
  kind: 'text';
  text: string;
  from: number;
  to: number;
}

export type XmlNode = XmlElement | XmlText;

export interface XmlDocument {
  source: string;
  root: XmlElement;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Prefix to namespace, as the root declares them. */
  prefixes: ReadonlyMap<string, string>;
}

/** The value of an attribute by its canonical name. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes?.get(name);
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  for (const node of element.children) if (node.kind === 'element' && node.name === name) return node;
  return undefined;
}

/** All child elements, of one name if given. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return [];
  return element.children.filter(
    (node): node is XmlElement => node.kind === 'element' && (name === undefined || node.name === name),
  );
}

/** The text inside an element, elements in it included. */
export function textContent(element: XmlElement): string {
  return element.children.map((node) => (node.kind === 'text' ? node.text : textContent(node))).join('');
}

/** Every element of a subtree in document order, itself first. */
export function descendants(element: XmlElement, into: XmlElement[] = []): XmlElement[] {
  into.push(element);
  for (const node of element.children) if (node.kind === 'element') descendants(node, into);
  return into;
}

/** Bytes to text: UTF-8, or UTF-16 with its mark, as OPC and ODF allow. A broken sequence is a damaged file. */
export function decodeXml(bytes: Uint8Array, part: string): { source: string; encoding: XmlDocument['encoding'] } {
  let encoding: XmlDocument['encoding'] = 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) encoding = 'utf-16le';
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) encoding = 'utf-16be';
  try {
    return { source: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return refuse('corrupt', `encoding of ${part}`);
  }
}

/** Text to bytes, in the encoding the part had. */
export function encodeXml(source: string, encoding: XmlDocument['encoding']): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(source);
  const out = new Uint8Array(source.length * 2);
  const view = new DataView(out.buffer);
  for (let n = 0; n < source.length; n++) view.setUint16(n * 2, source.charCodeAt(n), encoding === 'utf-16le');
  return out;
}

/**
 * Parses one part. A document type declaration is refused before anything in it is read, and no entity other than
 * XML's own five exists; depth and number of nodes are bounded.
 * @throws ReadRefusal, caught by the package's public functions.
 */
export function parseXml(bytes: Uint8Array, part: string, limits: Limits): XmlDocument {
  const { source, encoding } = decodeXml(bytes, part);
  // Namespaces are resolved here: the parser's own way costs several objects for each attribute.
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = new NameScope(part);
  let root: XmlElement | undefined;
  let open: XmlElement | undefined;
  const prefixes = new Map<string, string>();
  let depth = 0;
  let nodes = 0;
  // Where the markup before ended: a text starts there.
  let end = 0;
  const count = () => {
    if (++nodes > limits.maxNodes) refuse('too-large', `elements in ${part}`);
  };
  parser.on('error', (error) => refuse('corrupt', `${part}: ${error.message}`));
  parser.on('doctype', () => refuse('doctype', part));
  // A comment is reported before its last character.
  parser.on('comment', () => {
    end = parser.position + 1;
  });
  parser.on('processinginstruction', () => {
    end = parser.position;
  });
  const addText = (text: string, to: number) => {
    count();
    open?.children.push({ kind: 'text', text, from: end, to });
    end = to;
  };
  // A text event comes when the "<" after it has been read; at the very end of the file there is none.
  parser.on('text', (text) =>
    addText(text, source[parser.position - 1] === '<' ? parser.position - 1 : parser.position),
  );
  parser.on('cdata', (text) => addText(text, parser.position));
  parser.on('opentag', (tag) => {
    count();
    if (++depth > limits.maxDepth) refuse('bomb', `depth of ${part}`);
    names.enter(tag.attributes, depth === 1 ? prefixes : undefined);
    let attributes: Map<string, string> | undefined;
    for (const key in tag.attributes) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
      attributes ??= new Map();
      attributes.set(names.attribute(key), tag.attributes[key]!);
    }
    const element: XmlElement = {
      kind: 'element',
      name: names.element(tag.name),
      rawName: tag.name,
      attributes,
      children: [],
      parent: open,
      // No "<" may stand inside a tag, so the last one opens it.
      from: source.lastIndexOf('<', parser.position - 1),
      contentFrom: parser.position,
      contentTo: parser.position,
      to: parser.position,
    };
    if (open) open.children.push(element);
    else root = element;
    open = element;
    end = parser.position;
  });
  parser.on('closetag', (tag) => {
    depth--;
    names.leave();
    const element = open!;
    if (!tag.isSelfClosing) element.contentTo = source.lastIndexOf('<', parser.position - 1);
    element.to = parser.position;
    end = parser.position;
    open = element.parent;
  });
  try {
    parser.write(source).close();
  } catch (error) {
    if (error instanceof ReadRefusal) throw error;
    refuse('corrupt', `${part}: ${error instanceof Error ? error.message : 'XML'}`);
  }
  return root ? { source, root, encoding, prefixes } : refuse('corrupt', `${part} has no element`);
}
