import type { Block } from '../block.ts';
import { levelOf, type NewDocumentOptions, storiesOf, writableText } from '../new-document.ts';
import { escapeXml } from '../xml/write-xml.ts';
import { packEntry, writeZip } from '../zip/write-zip.ts';
import { odtStyles } from './new-document-styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const type = 'application/vnd.oasis.opendocument.text';
const encoder = new TextEncoder();

export const newNamespaces = [
  ...['office', 'text', 'style', 'meta'].map((prefix) => [
    prefix,
    `urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0`,
  ]),
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** A new OpenDocument text, with the same qualities as `writeDocx`. */
export function writeOdt(blocks: readonly Block[], options: NewDocumentOptions = {}): Uint8Array {
  const [language, country] = (options.language ?? 'fr-BE').split('-') as [string, string];
  const { body, header, footer } = storiesOf(blocks);
  const title = options.title === undefined ? '' : writableText(options.title);
  const root = (name: string, content: string) =>
    `${declaration}<office:${name} ${newNamespaces} office:version="1.3">${content}</office:${name}>`;
  const area = (name: string, own: readonly Block[]) =>
    own.length > 0 ? `<style:${name}>${own.map(paragraphXml).join('')}</style:${name}>` : '';
  const files: [string, string][] = [
    ['mimetype', type],
    [
      'content.xml',
      root('document-content', `<office:body><office:text>${storyXml(body)}</office:text></office:body>`),
    ],
    [
      'styles.xml',
      root('document-styles', odtStyles(language, country, area('header', header) + area('footer', footer))),
    ],
    [
      'meta.xml',
      root(
        'document-meta',
        `<office:meta>${title ? `<dc:title>${escapeXml(title)}</dc:title>` : ''}<dc:language>${language}-${country}</dc:language></office:meta>`,
      ),
    ],
    ['META-INF/manifest.xml', manifest()],
  ];
  return writeZip(files.map(([path, text]) => packEntry(path, encoder.encode(text), { store: path === 'mimetype' })));
}

/** Items are nested as deep as their level: a list in an item of the list around it. */
function storyXml(blocks: readonly Block[]): string {
  let out = '';
  let depth = 0;
  const close = (to: number) => {
    for (; depth > to; depth--) out += '</text:list-item></text:list>';
  };
  for (const block of blocks) {
    const level = block.kind === 'list-item' ? levelOf(block) : 0;
    close(level);
    if (level > 0 && depth === level) out += '</text:list-item><text:list-item>';
    for (; depth < level; depth++) {
      out += `<text:list${depth === 0 ? ' text:style-name="List_20_1"' : ''}><text:list-item>`;
    }
    out += paragraphXml(block);
  }
  close(0);
  return out || '<text:p text:style-name="Standard"/>';
}

const styleOf: Record<Exclude<Block['kind'], 'heading'>, string> = {
  paragraph: 'Standard',
  'table-cell': 'Standard',
  'list-item': 'List_20_Contents',
  quote: 'Quotations',
  header: 'Header',
  footer: 'Footer',
  footnote: 'Footnote',
};

function paragraphXml(block: Block): string {
  const content = writableText(block.text)
    .split(/(^ +| {2,}| +$|[\t\n\u2028])/)
    .map((part) => {
      if (part === '\t') return '<text:tab/>';
      if (part === '\n' || part === '\u2028') return '<text:line-break/>';
      return /^ +$/.test(part) ? `<text:s text:c="${part.length}"/>` : escapeXml(part);
    })
    .join('');
  if (block.kind === 'heading') {
    const level = levelOf(block);
    return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${content}</text:h>`;
  }
  return `<text:p text:style-name="${styleOf[block.kind]}">${content}</text:p>`;
}

function manifest(): string {
  const entries = [
    ['/', type],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
    ['meta.xml', 'text/xml'],
  ].map(([path, media]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`);
  return `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entries.join('')}</manifest:manifest>`;
}
