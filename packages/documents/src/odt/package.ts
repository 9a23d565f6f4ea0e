import type { Limits } from '../limits.ts';
import { refuse } from '../problem.ts';
import {
  attribute,
  child,
  children,
  descendants,
  parseXml,
  type XmlDocument,
  type XmlElement,
} from '../xml/parse-xml.ts';
import { readZip, type ZipArchive } from '../zip/read-zip.ts';

/** An OpenDocument text (ODF 1.2 and later, part 3 packages): content, styles and meta, at their fixed places. */
export interface OdtPackage {
  archive: ZipArchive;
  limits: Limits;
  content: XmlDocument;
  /** `office:text`, where the document's text is. */
  body: XmlElement;
  styles: XmlDocument | undefined;
  meta: XmlDocument | undefined;
  macros: boolean;
  signed: boolean;
}

const textTypes = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master|-web)?$/;

/** @throws ReadRefusal */
export function openOdt(bytes: Uint8Array, limits: Limits): OdtPackage {
  const archive = readZip(bytes, limits);
  const type = new TextDecoder().decode(archive.read('mimetype') ?? new Uint8Array()).trim();
  const part = (path: string) => {
    const data = archive.read(path);
    return data && parseXml(data, path, limits);
  };
  const manifest = part('META-INF/manifest.xml');
  if (manifest) {
    // A password leaves the archive open and encrypts its entries (ODF part 3, 4.8).
    for (const element of descendants(manifest.root))
      if (element.name === 'manifest:encryption-data') refuse('encrypted');
  }
  if (!textTypes.test(type)) refuse('no-text-part', type.slice(0, 100));
  const content = part('content.xml') ?? refuse('corrupt', 'no content.xml');
  const body = child(child(content.root, 'office:body'), 'office:text');
  if (content.root.name !== 'office:document-content' || !body) refuse('corrupt', 'content.xml has no text');
  const names = archive.entries.map(({ name }) => name);
  return {
    archive,
    limits,
    content,
    body: body!,
    styles: part('styles.xml'),
    meta: part('meta.xml'),
    macros: names.some((name) => /^(?:Basic|Scripts)\/.+\.(?:xba|xlb|py|js|bsh)$/i.test(name)) || hasScripts(content),
    signed: names.includes('META-INF/documentsignatures.xml'),
  };
}

function hasScripts(content: XmlDocument): boolean {
  const scripts = child(content.root, 'office:scripts');
  return children(scripts, 'office:script').length > 0;
}

/** A longer chain of parents is hostile. */
const longestChain = 50;

/** Styles by name, automatic ones of the content first: what a paragraph or a span is, through its parents. */
export interface OdtStyles {
  /** Names of the style and of those it comes from, nearest first. */
  names(style: string | undefined): string[];
  hidden(style: string | undefined): boolean;
  /** Size of letters in the first of these styles that says it, or that of all paragraphs, in points. */
  points(styles: readonly (string | undefined)[]): number | undefined;
}

/** @param roots roots of content.xml and styles.xml */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const byName = new Map<string, XmlElement>();
  for (const root of roots) {
    for (const group of children(root)) {
      if (group.name !== 'office:automatic-styles' && group.name !== 'office:styles') continue;
      for (const style of children(group, 'style:style')) {
        const name = attribute(style, 'style:name');
        if (name !== undefined && !byName.has(name)) byName.set(name, style);
      }
    }
  }
  let defaultSize: number | undefined;
  for (const root of roots) {
    for (const style of children(child(root, 'office:styles'), 'style:default-style'))
      if (attribute(style, 'style:family') === 'paragraph') defaultSize ??= sizeOf(style);
  }
  const chains = new Map<string, XmlElement[]>();
  function chain(name: string | undefined): XmlElement[] {
    if (name === undefined) return [];
    let out = chains.get(name);
    if (out) return out;
    out = [];
    for (let at: string | undefined = name; at !== undefined && out.length < longestChain; ) {
      const style = byName.get(at);
      if (!style || out.includes(style)) break;
      out.push(style);
      at = attribute(style, 'style:parent-style-name');
    }
    chains.set(name, out);
    return out;
  }
  return {
    names: (name) => {
      const styles = chain(name).flatMap((style) => [
        attribute(style, 'style:name'),
        attribute(style, 'style:display-name'),
      ]);
      const last = chain(name).at(-1);
      const parent = last && attribute(last, 'style:parent-style-name');
      return [...styles, name, parent].filter((found): found is string => found !== undefined);
    },
    hidden: (name) =>
      chain(name)
        .map((style) => child(style, 'style:text-properties'))
        .map((properties) => properties && attribute(properties, 'text:display'))
        .find((display) => display !== undefined) === 'none',
    points: (styles) =>
      styles
        .flatMap((style) => chain(style))
        .map(sizeOf)
        .find((size) => size !== undefined) ?? defaultSize,
  };
}

/** A size in points; one in per cent of another is left out. */
function sizeOf(style: XmlElement): number | undefined {
  const properties = child(style, 'style:text-properties');
  const size = /^(\d{1,3}(?:\.\d{1,4})?)pt$/.exec((properties && attribute(properties, 'fo:font-size')) ?? '')?.[1];
  return size === undefined ? undefined : Number(size);
}
