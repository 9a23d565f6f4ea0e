import { refuse } from '../problem.ts';

/**
 * Prefixes are the author's choice; namespaces are not. Names in the tree use these prefixes whatever the file uses.
 * Both spellings of OOXML: transitional (ECMA-376) and strict (ISO/IEC 29500).
 */
const canonical: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'pr',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};
const prefixes = new Map(Object.entries(canonical));

/** The prefix the tree uses for a namespace: the canonical one, or the namespace itself in braces. */
function treePrefix(uri: string): string {
  const known = prefixes.get(uri);
  if (known) return `${known}:`;
  return uri === '' ? '' : `{${uri}}`;
}

/**
 * The namespaces in force at a place of a document. Names are resolved once for each stretch without a new
 * declaration, which is nearly always the whole document.
 */
export class NameScope {
  readonly #part: string;
  #bound: Map<string, string> = new Map([
    ['', ''],
    ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ]);
  #elements = new Map<string, string>();
  #attributes = new Map<string, string>();
  /** What to come back to when an element with declarations ends; undefined for the others. */
  #stack: (Map<string, string> | undefined)[] = [];

  constructor(part: string) {
    this.#part = part;
  }

  /** @param copy receives the declarations, too. */
  enter(attributes: Readonly<Record<string, string>>, copy: Map<string, string> | undefined): void {
    let bound: Map<string, string> | undefined;
    for (const key in attributes) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
      const prefix = key === 'xmlns' ? '' : key.slice(6);
      bound ??= new Map(this.#bound);
      bound.set(prefix, attributes[key]!);
      copy?.set(prefix, attributes[key]!);
    }
    this.#stack.push(bound && this.#bound);
    if (bound) this.#use(bound);
  }

  leave(): void {
    const before = this.#stack.pop();
    if (before) this.#use(before);
  }

  /** `w:p` for a known namespace, `{uri}p` for another, `p` for none. */
  element(name: string): string {
    let known = this.#elements.get(name);
    if (known === undefined) {
      const colon = name.indexOf(':');
      known = this.#prefix(colon < 0 ? '' : name.slice(0, colon)) + name.slice(colon + 1);
      this.#elements.set(name, known);
    }
    return known;
  }

  /** An attribute without a prefix is in no namespace. */
  attribute(name: string): string {
    if (!name.includes(':')) return name;
    let known = this.#attributes.get(name);
    if (known === undefined) {
      known = this.#prefix(name.slice(0, name.indexOf(':'))) + name.slice(name.indexOf(':') + 1);
      this.#attributes.set(name, known);
    }
    return known;
  }

  #use(bound: Map<string, string>): void {
    this.#bound = bound;
    this.#elements = new Map();
    this.#attributes = new Map();
  }

  #prefix(prefix: string): string {
    const uri = this.#bound.get(prefix);
    if (uri === undefined) return refuse('corrupt', `${this.#part}: undeclared prefix ${prefix}`);
    return treePrefix(uri);
  }
}

/** The namespaces a name of this tree may come from, for a writer that must declare one. */
export function namespacesOf(prefix: string): string[] {
  return [...prefixes].filter(([, name]) => name === prefix).map(([uri]) => uri);
}
