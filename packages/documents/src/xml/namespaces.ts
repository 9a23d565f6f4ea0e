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

/** The name the tree uses: `w:p` for a known namespace, `{uri}p` for another, `p` for none. */
export function canonicalName(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixes.get(uri);
  return prefix ? `${prefix}:${local}` : `{${uri}}${local}`;
}

/** The namespaces a name of this tree may come from, for a writer that must declare one. */
export function namespacesOf(prefix: string): string[] {
  return [...prefixes].filter(([, name]) => name === prefix).map(([uri]) => uri);
}
