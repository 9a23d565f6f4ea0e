import { attribute, children, encodeXml, parseXml, type XmlDocument, type XmlElement } from '../xml/parse-xml.ts';
import { endTag, escapeXml, spliceSource, startTag } from '../xml/write-xml.ts';
import { type DocxPackage, type DocxPart, relatedPart } from './package.ts';

/** A comment as it is written: each line of the text is a paragraph. */
export interface WrittenComment {
  id: number;
  author: string;
  /** ISO 8601 to the second, in UTC. */
  date: string;
  text: string;
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The comments that the document has already. @throws ReadRefusal */
export function existingComments(docx: DocxPackage): DocxPart | undefined {
  return relatedPart(docx, 'comments');
}

/** Adds comments to those the document has. Returns the parts that change or appear, by path. @throws ReadRefusal */
export function writeComments(docx: DocxPackage, comments: readonly WrittenComment[]): Map<string, Uint8Array> {
  const there = existingComments(docx);
  if (there) {
    const { root } = there.xml;
    const { prefix, declaration } = wordPrefix(there.xml);
    const added = comments.map((comment) => commentXml(comment, prefix, declaration)).join('');
    return new Map([[there.path, encodeXml(appended(there.xml, root, added), there.xml.encoding)]]);
  }
  return newPart(docx, comments);
}

function newPart(docx: DocxPackage, comments: readonly WrittenComment[]): Map<string, Uint8Array> {
  const { path } = docx.main;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const uri = docx.main.xml.root.name === 'w:document' ? wordUri(docx.main.xml) : '';
  const declared = [...docx.main.relationships.values()].find(({ type, external }) => type === 'comments' && !external);
  const target = declared?.target ?? freeName(docx, folder);
  const body = comments.map((comment) => commentXml(comment, 'w:', '')).join('');
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${escapeXml(uri)}">${body}</w:comments>`;
  const out = new Map([[target, encodeXml(xml, 'utf-8')]]);
  const types = '[Content_Types].xml';
  out.set(types, withContentType(docx, types, target));
  if (!declared) {
    const relationships = `${folder}_rels/${path.slice(folder.length)}.rels`;
    const type = `${uri === strictWord ? strictOffice : office}/comments`;
    out.set(relationships, withRelationship(docx, relationships, type, target.slice(folder.length)));
  }
  return out;
}

function freeName(docx: DocxPackage, folder: string): string {
  const taken = new Set(docx.archive.entries.map(({ name }) => name.toLowerCase()));
  for (let n = 0; ; n++) {
    const name = `${folder}comments${n === 0 ? '' : n}.xml`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function withContentType(docx: DocxPackage, path: string, target: string): Uint8Array {
  const document = parseXml(docx.archive.read(path)!, path, docx.limits);
  const { root } = document;
  const known = children(root, 'ct:Override').some(
    (element) => attribute(element, 'PartName')?.toLowerCase() === `/${target}`.toLowerCase(),
  );
  const added = `<${prefixOf(root)}Override PartName="/${escapeXml(target)}" ContentType="${commentsType}"/>`;
  return encodeXml(known ? document.source : appended(document, root, added), document.encoding);
}

function withRelationship(docx: DocxPackage, path: string, type: string, target: string): Uint8Array {
  const bytes = docx.archive.read(path);
  if (!bytes) {
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${escapeXml(target)}"/></Relationships>`;
    return encodeXml(xml, 'utf-8');
  }
  const document = parseXml(bytes, path, docx.limits);
  const { root } = document;
  const ids = new Set(children(root, 'pr:Relationship').map((element) => attribute(element, 'Id')));
  let n = 1;
  while (ids.has(`rIdComments${n}`)) n++;
  const added = `<${prefixOf(root)}Relationship Id="rIdComments${n}" Type="${type}" Target="${escapeXml(target)}"/>`;
  return encodeXml(appended(document, root, added), document.encoding);
}

/** Content added at the end of an element, which may have been written `<a/>`. */
function appended(document: XmlDocument, element: XmlElement, xml: string): string {
  const { from, to, contentFrom, contentTo } = element;
  if (contentFrom === to) {
    return spliceSource(document.source, [{ from, to, text: startTag(document, element) + xml + endTag(element) }]);
  }
  return spliceSource(document.source, [{ from: contentTo, to: contentTo, text: xml }]);
}

/** A comment (17.13.4.2), each line a paragraph. */
function commentXml({ id, author, date, text }: WrittenComment, prefix: string, declaration: string): string {
  const tag = (local: string) => prefix + local;
  // Attributes have no default namespace.
  const given = prefix || 'w:';
  const initials = author
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 9);
  const paragraphs = text.split('\n').map((line, n) => {
    const mark = n === 0 ? `<${tag('r')}><${tag('annotationRef')}/></${tag('r')}>` : '';
    const run = `<${tag('r')}><${tag('t')} xml:space="preserve">${escapeXml(line)}</${tag('t')}></${tag('r')}>`;
    return `<${tag('p')}>${mark}${line === '' ? '' : run}</${tag('p')}>`;
  });
  return `<${tag('comment')}${declaration} ${given}id="${id}" ${given}author="${escapeXml(author)}" ${given}date="${date}" ${given}initials="${escapeXml(initials)}">${paragraphs.join('')}</${tag('comment')}>`;
}

function prefixOf({ rawName }: XmlElement): string {
  return rawName.slice(0, rawName.indexOf(':') + 1);
}

/** The prefix of WordprocessingML in a part, and its declaration where attributes have none. */
function wordPrefix(document: XmlDocument): { prefix: string; declaration: string } {
  const prefix = prefixOf(document.root);
  const needed = prefix === '' && document.prefixes.get('w') !== wordUri(document);
  return { prefix, declaration: needed ? ` xmlns:w="${escapeXml(wordUri(document))}"` : '' };
}

function wordUri(document: XmlDocument): string {
  return document.prefixes.get(prefixOf(document.root).slice(0, -1)) ?? '';
}
