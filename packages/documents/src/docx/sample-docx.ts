import { packEntry, writeZip } from '../zip/write-zip.ts';

/** A two-line vocabulary for tests: `docx(p('Bonjour ', b('monde')))`. Not part of the package's public face. */
const encoder = new TextEncoder();

export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A run. `properties` are elements of `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function b(text: string): string {
  return r(text, '<w:b/>');
}

/** A paragraph: plain strings become runs. */
export function p(...content: string[]): string {
  return `<w:p>${content.map((part) => (part.startsWith('<') ? part : r(part))).join('')}</w:p>`;
}

/** A paragraph with properties (elements of `w:pPr`). */
export function pp(properties: string, ...content: string[]): string {
  return p(`<w:pPr>${properties}</w:pPr>`, ...content);
}

/** The marks of a complex field. */
export function mark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

export function field(code: string, result: string): string {
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
}

export interface SampleParts {
  /** Further parts of the folder `word`, by file name; those the main part refers to get a relationship by their name. */
  parts?: Record<string, string | Uint8Array>;
  /** Further relationships of the main part, as XML. */
  relationships?: string;
  mainType?: string;
  rootRelationships?: string;
}

/** The entries of a package with this body, for tests that damage them. */
export function docxEntries(body: string, sample: SampleParts = {}): Map<string, Uint8Array> {
  const type = sample.mainType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const parts = Object.entries(sample.parts ?? {});
  const related = parts
    .map(([name]) => ({ name, type: /^([a-z]+)\d*\.xml$/i.exec(name)?.[1] }))
    .filter(({ type: kind }) => kind)
    .map(
      ({ name, type: kind }) => `<Relationship Id="r-${name}" Type="${officeRelationships}/${kind}" Target="${name}"/>`,
    );
  const texts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/>${sample.rootRelationships ?? ''}</Relationships>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}${sample.relationships ?? ''}</Relationships>`,
    ],
    [
      'word/document.xml',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ],
  ];
  const entries = new Map<string, Uint8Array>(texts.map(([name, text]) => [name, encoder.encode(text)]));
  for (const [name, content] of parts) {
    entries.set(`word/${name}`, typeof content === 'string' ? encoder.encode(content) : content);
  }
  return entries;
}

export function zipOf(entries: Iterable<[string, Uint8Array]>): Uint8Array {
  return writeZip([...entries].map(([name, data]) => packEntry(name, data)));
}

export function docx(body: string, sample: SampleParts = {}): Uint8Array {
  return zipOf(docxEntries(body, sample));
}

/** A styles part. */
export function stylesPart(content: string): string {
  return `<w:styles ${namespaces}>${content}</w:styles>`;
}
