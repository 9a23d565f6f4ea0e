import { packEntry, writeZip } from '../zip/write-zip.ts';

/** The test vocabulary for OpenDocument texts: `odt('<text:p>Bonjour</text:p>')`. Not part of the public face. */
const encoder = new TextEncoder();

export const odfNamespaces = ['office', 'text', 'table', 'style', 'meta', 'manifest']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .concat([
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  ])
  .join(' ');

export interface SampleOdt {
  automaticStyles?: string;
  /** Content of `office:document-styles`. */
  styles?: string;
  meta?: string;
  manifest?: string;
  mimetype?: string;
  files?: Record<string, string>;
}

export function odtEntries(body: string, sample: SampleOdt = {}): Map<string, Uint8Array> {
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name} ${odfNamespaces} office:version="1.3">${content}</office:${name}>`;
  const texts: [string, string][] = [
    ['mimetype', sample.mimetype ?? 'application/vnd.oasis.opendocument.text'],
    [
      'content.xml',
      root(
        'document-content',
        `<office:automatic-styles>${sample.automaticStyles ?? ''}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
      ),
    ],
    ['styles.xml', root('document-styles', sample.styles ?? '')],
    ['meta.xml', root('document-meta', `<office:meta>${sample.meta ?? ''}</office:meta>`)],
    ['META-INF/manifest.xml', `<manifest:manifest ${odfNamespaces}>${sample.manifest ?? ''}</manifest:manifest>`],
    ...Object.entries(sample.files ?? {}),
  ];
  return new Map<string, Uint8Array>(texts.map(([name, text]) => [name, encoder.encode(text)]));
}

export function odt(body: string, sample: SampleOdt = {}): Uint8Array {
  return writeZip(
    [...odtEntries(body, sample)].map(([name, data]) => packEntry(name, data, { store: name === 'mimetype' })),
  );
}
