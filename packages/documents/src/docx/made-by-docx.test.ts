import {
  AlignmentType,
  Bookmark,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  SimpleMailMergeField,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { resolve } from '../../test/independent-docx-reader.ts';
import { editsTo } from '../edits-to.ts';
import { readDocument } from '../read-document.ts';
import { reviseDocument } from '../revise-document.ts';

/** A letter made by another program than the test vocabulary. */
async function letter(): Promise<Uint8Array> {
  const revision = { id: 900, author: 'Bo', date: '2027-01-01T00:00:00Z' };
  const document = new Document({
    title: 'Votre prime',
    footnotes: { 1: { children: [new Paragraph('Voir le règlement.')] } },
    numbering: {
      config: [
        { reference: 'n', levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT }] },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Commune de Sart-Rivière')] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ text: 'Votre demande de prime', heading: HeadingLevel.HEADING_1 }),
          new TableOfContents('Sommaire'),
          new Paragraph({
            children: [
              new TextRun('Bonjour '),
              new SimpleMailMergeField('Nom'),
              new TextRun({ children: [',', new Tab(), 'vous devez nous '] }),
              new TextRun({ text: 'faire parvenir', bold: true }),
              new TextRun(' deux documents'),
              new FootnoteReferenceRun(1),
              new TextRun(' avant le 14 avril. Gardez une copie.'),
            ],
          }),
          new Paragraph({ text: 'la carte d’identité', numbering: { reference: 'n', level: 0 } }),
          new Paragraph({ text: 'le bail', bullet: { level: 1 } }),
          new Paragraph({
            children: [
              new Bookmark({ id: 'b', children: [new TextRun('Plus d’informations ')] }),
              new ExternalHyperlink({ link: 'https://example.be', children: [new TextRun('sur le site')] }),
              new DeletedTextRun({ text: ' internet', ...revision }),
              new InsertedTextRun({ text: ' de la commune', ...revision, id: 901 }),
            ],
          }),
          new Table({
            rows: [
              new TableRow({
                children: ['Lundi', '9 h à 12 h'].map((text) => new TableCell({ children: [new Paragraph(text)] })),
              }),
            ],
          }),
          new Paragraph('Cordialement,'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const documentXml = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

test('a letter made by another program is read whole', async () => {
  const result = readDocument(await letter());
  expect(result.ok && result.value.title).toBe('Votre prime');
  expect(result.ok && result.value.blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`)).toEqual([
    'heading1 Votre demande de prime',
    // The table of contents, opaque from end to end.
    'paragraph Votre demande de prime\t',
    'paragraph Bonjour «Nom»,\tvous devez nous faire parvenir deux documents avant le 14 avril. Gardez une copie.',
    'list-item1 la carte d’identité',
    'list-item2 le bail',
    'paragraph Plus d’informations sur le site de la commune',
    'table-cell Lundi',
    'table-cell 9 h à 12 h',
    'paragraph Cordialement,',
    'header Commune de Sart-Rivière',
    // The program leaves the result of its page number empty.
    'footer Page ',
    'footnote Voir le règlement.',
  ]);
  expect(result.ok && result.value.blocks[1]?.opaque).toEqual([{ from: 0, to: 23 }]);
});

test('and brought to a new version that can be rejected', async () => {
  const source = await letter();
  const before = readDocument(source);
  if (!before.ok) throw new Error(before.error.code);
  const version = before.value.blocks.map(({ text }) => text);
  version.splice(2, 1, 'Bonjour «Nom»,\tenvoyez-nous 2 documents avant le 14 avril 2027.', 'Gardez une copie.');
  version.splice(version.indexOf('le bail'), 1);
  version.splice(version.indexOf('Cordialement,'), 0, 'Vous avez une question ? Appelez le 010 00 00 00.');
  const edits = editsTo(before.value.blocks, version);
  for (const mode of ['tracked', 'clean'] as const) {
    const out = reviseDocument(source, edits, { author: 'Ana', date: new Date('2027-03-01T09:30:00Z'), mode });
    if (!out.ok) throw new Error(JSON.stringify(out.error));
    const after = readDocument(out.value);
    expect(after.ok && after.value.blocks.map(({ text }) => text)).toEqual(version);
    expect(documentXml(out.value)).toContain('MERGEFIELD Nom');
    if (mode === 'clean') continue;
    expect(resolve(documentXml(out.value), 'reject')).toEqual(resolve(documentXml(source), 'reject'));
  }
});
