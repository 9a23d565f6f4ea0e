import { lineBreak } from '../block.ts';
import { namespacesOf } from '../xml/namespaces.ts';
import { attribute, descendants, type XmlDocument } from '../xml/parse-xml.ts';
import { escapeXml } from '../xml/write-xml.ts';

export interface OdtRevision {
  author: string;
  date: string;
  tracked: boolean;
}

/** Names as the part writes them, and the elements that tracked changes are made of (ODF part 3, 5.5). */
export interface OdtMarkup {
  revision: OdtRevision;
  name(canonical: string): string;
  /** An element with nothing in it. */
  empty(canonical: string, attributes?: Record<string, string | number>): string;
  /** A new identifier of a change. */
  nextId(): string;
  /** A changed region; `deleted` is the content that was taken out, absent for an insertion. */
  region(id: string, deleted?: string): string;
  /** Text that survives the collapsing of white space, with tabs and breaks as elements. */
  text(content: string): string;
}

export function odtMarkupFor(document: XmlDocument, revision: OdtRevision): OdtMarkup {
  const declarations = new Map<string, string>();
  const prefixes = new Map<string, string>();
  for (const wanted of ['text', 'office', 'dc']) {
    const uris = namespacesOf(wanted);
    const bound = [...document.prefixes].find(([prefix, uri]) => prefix !== '' && uris.includes(uri))?.[0];
    prefixes.set(wanted, bound ?? wanted);
    if (bound === undefined) declarations.set(wanted, ` xmlns:${wanted}="${uris[0]}"`);
  }
  const taken = new Set<string>();
  for (const element of descendants(document.root)) {
    for (const key of ['xml:id', 'text:id', 'text:change-id']) {
      const id = attribute(element, key);
      if (id !== undefined) taken.add(id);
    }
  }
  let last = 0;
  const name = (canonical: string) => {
    const [prefix, local] = canonical.split(':') as [string, string];
    return `${prefixes.get(prefix) ?? prefix}:${local}`;
  };
  const declared = (canonical: string) => declarations.get(canonical.split(':')[0]!) ?? '';
  const attributes = (given: Record<string, string | number>) =>
    Object.entries(given)
      .map(([key, value]) => ` ${key.startsWith('xml:') ? key : name(key)}="${escapeXml(String(value))}"`)
      .join('');
  const empty: OdtMarkup['empty'] = (canonical, given = {}) =>
    `<${name(canonical)}${declared(canonical)}${attributes(given)}/>`;
  const element = (canonical: string, content: string, given: Record<string, string> = {}) =>
    `<${name(canonical)}${declared(canonical)}${attributes(given)}>${content}</${name(canonical)}>`;
  return {
    revision,
    name,
    empty,
    nextId() {
      do last++;
      while (taken.has(`ct${last}`));
      return `ct${last}`;
    },
    region(id, deleted) {
      const info = element(
        'office:change-info',
        element('dc:creator', escapeXml(revision.author)) + element('dc:date', revision.date.replace(/Z$/, '')),
      );
      const change = deleted === undefined ? element('text:insertion', info) : element('text:deletion', info + deleted);
      return element('text:changed-region', change, { 'xml:id': id, 'text:id': id });
    },
    text: (content) =>
      content
        .split(/(^ +| {2,}| +$|[\t\n\u2028])/)
        .map((part) => {
          if (part === '\t') return empty('text:tab');
          if (part === '\n' || part === lineBreak) return empty('text:line-break');
          if (/^ +$/.test(part)) return part.length > 1 ? empty('text:s', { 'text:c': part.length }) : empty('text:s');
          return escapeXml(part);
        })
        .join(''),
  };
}
