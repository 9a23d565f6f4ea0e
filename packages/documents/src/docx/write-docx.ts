import type { Block } from '../block.ts';
import { levelOf, type NewDocumentOptions, storiesOf, writableText } from '../new-document.ts';
import { escapeXml } from '../xml/write-xml.ts';
import { packEntry, writeZip } from '../zip/write-zip.ts';
import { numberingXml, stylesXml } from './new-document-styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const encoder = new TextEncoder();

/**
 * A new Word document, accessible as far as a list of blocks allows: real headings and lists, language, title,
 * left-aligned text of 11 points, A4. The same blocks always give the same bytes.
 */
export function writeDocx(blocks: readonly Block[], options: NewDocumentOptions = {}): Uint8Array {
  const language = options.language ?? 'fr-BE';
  const { body, header, footer } = storiesOf(blocks);
  const stories = [
    { name: 'header', root: 'hdr', blocks: header },
    { name: 'footer', root: 'ftr', blocks: footer },
  ].filter((story) => story.blocks.length > 0);
  const references = stories.map(({ name }) => `<w:${name}Reference w:type="default" r:id="${name}"/>`).join('');
  // A4 in twentieths of a point, margins of 2.5 cm (17.6.13, 17.6.11).
  const section = `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`;
  const title = options.title === undefined ? '' : writableText(options.title);
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(stories.map(({ name }) => name))],
    [
      '_rels/.rels',
      relationshipsXml([
        ['document', `${office}/officeDocument`, 'word/document.xml'],
        [
          'core',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
      ]),
    ],
    [
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${title ? `<dc:title>${escapeXml(title)}</dc:title>` : ''}<dc:language>${language}</dc:language></cp:coreProperties>`,
    ],
    [
      'word/document.xml',
      `<w:document xmlns:w="${w}" xmlns:r="${office}"><w:body>${body.map(paragraphXml).join('') || '<w:p/>'}${section}</w:body></w:document>`,
    ],
    [
      'word/_rels/document.xml.rels',
      relationshipsXml(
        ['styles', 'numbering', 'settings', ...stories.map(({ name }) => name)].map((name) => [
          name,
          `${office}/${name}`,
          `${name}.xml`,
        ]),
      ),
    ],
    ['word/styles.xml', stylesXml(language)],
    ['word/numbering.xml', numberingXml()],
    [
      'word/settings.xml',
      `<w:settings xmlns:w="${w}"><w:defaultTabStop w:val="709"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}"/></w:settings>`,
    ],
    ...stories.map(({ name, root, blocks: own }): [string, string] => [
      `word/${name}.xml`,
      `<w:${root} xmlns:w="${w}">${own.map(paragraphXml).join('')}</w:${root}>`,
    ]),
  ];
  return writeZip(parts.map(([path, xml]) => packEntry(path, encoder.encode(declaration + xml))));
}

const styleOf: Partial<Record<Block['kind'], string>> = {
  quote: 'Quote',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
};

function paragraphXml(block: Block): string {
  const level = levelOf(block);
  let properties = '';
  if (block.kind === 'heading') properties = `<w:pStyle w:val="Heading${level}"/>`;
  else if (block.kind === 'list-item') {
    properties = `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>`;
  } else if (styleOf[block.kind]) properties = `<w:pStyle w:val="${styleOf[block.kind]}"/>`;
  const runs = writableText(block.text)
    .split(/([\t\n\u2028])/)
    .map((part) => {
      if (part === '\t') return '<w:r><w:tab/></w:r>';
      if (part === '\n' || part === '\u2028') return '<w:r><w:br/></w:r>';
      return part && `<w:r><w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`;
    });
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`;
}

function relationshipsXml(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${relationships}">${items.join('')}</Relationships>`;
}

function contentTypes(stories: readonly string[]): string {
  const parts = ['document.main', 'styles', 'numbering', 'settings', ...stories].map((type) => {
    const path = `/word/${type.split('.')[0]}.xml`;
    return `<Override PartName="${path}" ContentType="${wordType}.${type}+xml"/>`;
  });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${parts.join('')}</Types>`;
}
