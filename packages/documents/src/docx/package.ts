import type { Limits } from '../limits.ts';
import { refuse } from '../problem.ts';
import { attribute, children, parseXml, type XmlDocument } from '../xml/parse-xml.ts';
import { readZip, type ZipArchive } from '../zip/read-zip.ts';

/** A WordprocessingML package: the parts that are read, found through relationships (ECMA-376 part 2), never by guess. */
export interface DocxPackage {
  archive: ZipArchive;
  limits: Limits;
  main: DocxPart;
  /** Has a VBA project, ActiveX or the content type of a macro document. */
  macros: boolean;
  /** Carries a digital signature, which any change would break. */
  signed: boolean;
}

export interface DocxPart {
  path: string;
  xml: XmlDocument;
  relationships: ReadonlyMap<string, Relationship>;
}

interface Relationship {
  /** Last segment of the type: `styles`, `header`, `footnotes`… the same in both spellings of the standard. */
  type: string;
  target: string;
  external: boolean;
}

const wordMain =
  /wordprocessingml\.(document|template)\.main\+xml$|ms-word\.(document|template)\.macroEnabled(Template)?\.main\+xml$/i;

/** Opens the package and its main part. @throws ReadRefusal */
export function openDocx(bytes: Uint8Array, limits: Limits): DocxPackage {
  const archive = readZip(bytes, limits);
  const folded = new Set<string>();
  for (const { name } of archive.entries) {
    // Part names are equal when they differ only by case (ECMA-376 part 2, 6.3.5).
    const lower = name.toLowerCase();
    if (folded.has(lower)) refuse('corrupt', `two parts named ${name}`);
    folded.add(lower);
  }
  const types = readContentTypes(archive, limits);
  const roots = readRelationships(archive, '', limits);
  const office = [...roots.values()].find(({ type }) => type === 'officeDocument');
  if (!office || office.external) refuse('corrupt', 'no main part');
  const contentType = types.typeOf(office.target);
  if (contentType !== undefined && !wordMain.test(contentType)) refuse('no-text-part', contentType);
  const main = openPart(archive, office.target, limits);
  if (main.xml.root.name !== 'w:document') refuse('corrupt', `root of ${office.target}`);
  const macros =
    /macroEnabled/i.test(contentType ?? '') ||
    archive.entries.some(({ name }) => /(^|\/)vba(Project|Data)[^/]*$/i.test(name));
  return { archive, limits, main, macros, signed: archive.entries.some(({ name }) => /^_xmlsignatures\//i.test(name)) };
}

/** Reads one XML part and its relationships. @throws ReadRefusal */
export function openPart(archive: ZipArchive, path: string, limits: Limits): DocxPart {
  const bytes = archive.read(path) ?? refuse('corrupt', `missing part ${path}`);
  return { path, xml: parseXml(bytes, path, limits), relationships: readRelationships(archive, path, limits) };
}

/** The first part of a type that another refers to; a missing or unreadable optional part is refused like the rest. */
export function relatedPart(docx: DocxPackage, type: string): DocxPart | undefined {
  for (const relationship of docx.main.relationships.values()) {
    if (relationship.type === type && !relationship.external && docx.archive.get(relationship.target)) {
      return openPart(docx.archive, relationship.target, docx.limits);
    }
  }
  return undefined;
}

function readContentTypes(archive: ZipArchive, limits: Limits) {
  const path = '[Content_Types].xml';
  const bytes = archive.read(path) ?? refuse('corrupt', 'no content types');
  const { root } = parseXml(bytes, path, limits);
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const element of children(root)) {
    const type = attribute(element, 'ContentType') ?? '';
    if (element.name === 'ct:Override') overrides.set((attribute(element, 'PartName') ?? '').toLowerCase(), type);
    if (element.name === 'ct:Default') defaults.set((attribute(element, 'Extension') ?? '').toLowerCase(), type);
  }
  return {
    typeOf: (part: string) =>
      overrides.get(`/${part}`.toLowerCase()) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()),
  };
}

function readRelationships(archive: ZipArchive, part: string, limits: Limits): Map<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relationship>();
  const bytes = archive.read(path);
  if (!bytes) return found;
  for (const element of children(parseXml(bytes, path, limits).root, 'pr:Relationship')) {
    const type = attribute(element, 'Type') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    found.set(attribute(element, 'Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(part.slice(0, slash), target),
      external,
    });
  }
  return found;
}

/** Resolves a target against the folder of its source, inside the package: ".." never leaves the root. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const out: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') out.pop();
    else if (segment !== '' && segment !== '.') out.push(segment);
  }
  return out.join('/');
}
