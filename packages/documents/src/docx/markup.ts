import { lineBreak } from '../block.ts';
import { namespacesOf } from '../xml/namespaces.ts';
import type { XmlDocument, XmlElement } from '../xml/parse-xml.ts';
import { escapeXml } from '../xml/write-xml.ts';

/** Who changes, when, and whether the change shows as a revision. */
export interface Revision {
  author: string;
  /** ISO 8601 to the second, in UTC. */
  date: string;
  tracked: boolean;
  nextId(): number;
}

/** Names in the prefix of the file, and the revision elements that are written with them. */
export interface Markup {
  /** Qualified element name. */
  name(local: string): string;
  attribute(local: string): string;
  /** Wraps runs as inserted; in a clean version they stand alone. */
  inserted(runs: string): string;
  deleted(runs: string): string;
  /** The mark of an inserted or deleted paragraph end. */
  mark(local: 'ins' | 'del'): string;
  /** The two ends of a stretch whose content control is deleted (17.13.5.5): only the first is signed. */
  controlDeletion(): { start: string; end: string };
  revision: Revision;
  /** Content of a run for new text: tabs, breaks and special hyphens as elements. */
  textContent(text: string): string;
  deletedText(text: string): string;
  keptText(text: string): string;
}

/** @param like an element of the WordprocessingML namespace, as the file writes it. */
export function markupFor(document: XmlDocument, like: XmlElement, revision: Revision): Markup {
  const colon = like.rawName.indexOf(':');
  const prefix = colon < 0 ? '' : like.rawName.slice(0, colon);
  const uris = namespacesOf('w');
  // Attributes have no default namespace: without a prefix of the file, one is declared where it is used.
  const bound = prefix || [...document.prefixes].find(([name, uri]) => name !== '' && uris.includes(uri))?.[0];
  const uri = document.prefixes.get('') ?? uris[0]!;
  const attributePrefix = bound ?? 'w';
  const declaration = bound ? '' : ` xmlns:w="${escapeXml(uri)}"`;
  const name = (local: string) => (prefix ? `${prefix}:${local}` : local);
  const attribute = (local: string) => `${attributePrefix}:${local}`;
  const signature = () =>
    `${declaration} ${attribute('id')}="${revision.nextId()}" ${attribute('author')}="${escapeXml(revision.author)}" ${attribute('date')}="${revision.date}"`;
  const wrap = (local: string, runs: string) =>
    revision.tracked ? `<${name(local)}${signature()}>${runs}</${name(local)}>` : runs;
  const text = (local: string, content: string) =>
    content === '' ? '' : `<${name(local)} xml:space="preserve">${escapeXml(content)}</${name(local)}>`;
  const special: Record<string, string> = {
    '\t': 'tab',
    [lineBreak]: 'br',
    '\u2011': 'noBreakHyphen',
    '\u00ad': 'softHyphen',
  };
  return {
    name,
    attribute,
    revision,
    inserted: (runs) => wrap('ins', runs),
    deleted: (runs) => (revision.tracked ? wrap('del', runs) : ''),
    mark: (local) => `<${name(local)}${signature()}/>`,
    controlDeletion: () => {
      const start = signature();
      const id = /^[^"]*"(\d+)"/.exec(start.slice(declaration.length))![1];
      return {
        start: `<${name('customXmlDelRangeStart')}${start}/>`,
        end: `<${name('customXmlDelRangeEnd')}${declaration} ${attribute('id')}="${id}"/>`,
      };
    },
    keptText: (content) => text('t', content),
    deletedText: (content) => text('delText', content),
    textContent: (content) =>
      content
        .split(/([\t\u2028\u2011\u00ad])/)
        .map((part) => (special[part] ? `<${name(special[part])}/>` : text('t', part)))
        .join(''),
  };
}
