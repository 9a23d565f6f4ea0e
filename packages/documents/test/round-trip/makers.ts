import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  SimpleMailMergeField,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { b, docx, field, namespaces, p, pp, r } from '../../src/docx/sample-docx.ts';

export interface Made {
  name: string;
  bytes: Uint8Array;
}

const sentence = 'Vous devez nous faire parvenir deux documents avant le 14 avril.';
const table = (...cells: string[]) =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr></w:tbl>`;

/** One feature a document, written as Word writes it. */
const features: Record<string, string> = {
  plain: p(sentence) + p('Gardez une copie.'),
  formatted: p('Vous devez ', b('nous faire'), r(' parvenir', '<w:i/><w:color w:val="FF0000"/>'), ' deux documents.'),
  'merge field': p('Cher ', field('MERGEFIELD Nom', r('«Nom»')), ', voici votre prime.'),
  'simple field': p('Page ', `<w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>`, ' de la lettre.'),
  link: p('Voir ', `<w:hyperlink w:anchor="x">${r('le site de la commune')}</w:hyperlink>`, ' pour le reste.'),
  control: p(
    'Nom : ',
    `<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${r('à remplir ici')}</w:sdtContent></w:sdt>`,
    '.',
  ),
  inserted: p(
    'Un texte ',
    `<w:ins w:id="7" w:author="Bo" w:date="2027-01-01T00:00:00Z">${r('ajouté avant')}</w:ins>`,
    ' nous.',
  ),
  deleted: p(
    'Un texte ',
    '<w:del w:id="8" w:author="Bo"><w:r><w:delText xml:space="preserve">parti </w:delText></w:r></w:del>',
    'avant nous.',
  ),
  'deleted mark': pp('<w:rPr><w:del w:id="9" w:author="Bo"/></w:rPr>', 'Une moitié ') + p('et l’autre moitié.'),
  table: table('Lundi de neuf à midi', 'Mardi toute la journée') + p(sentence),
  'nested table': `<w:tbl><w:tr><w:tc>${table('Dedans un mot', 'puis un autre')}${p('Après elle')}</w:tc></w:tr></w:tbl>${p(sentence)}`,
  list: pp('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', 'la carte d’identité') + p(sentence),
  tabs: p('Avant', '<w:r><w:tab/><w:t>après la tabulation</w:t><w:br/><w:t>et la ligne</w:t></w:r>'),
  bookmark: p('Un ', '<w:bookmarkStart w:id="3" w:name="s"/>', 'signet ici', '<w:bookmarkEnd w:id="3"/>', ' et là.'),
  'alternate content': p(
    'Une image ',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('dans la boîte')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('dans la boîte')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ' flotte.',
  ),
  section: pp('<w:sectPr/>', 'La première section.') + p('La seconde section.'),
  'smart tag': p('La ', `<w:smartTag w:element="s">${r('commune de Sart')}</w:smartTag>`, ' vous écrit.'),
  template: p('Cher {{ nom }}, votre montant est de [MONTANT] euros.'),
  'split words': p('V', 'ou', b('s de'), 'vez', ' payer', ' ce', ' mois.'),
};

export function madeBySamples(): Made[] {
  const header = `<w:hdr ${namespaces}>${p('Commune de Sart-Rivière')}</w:hdr>`;
  const footer = `<w:ftr ${namespaces}>${p('Page ', field('PAGE', r('1')))}</w:ftr>`;
  const parts = { 'header1.xml': header, 'footer1.xml': footer, 'media.bin': new Uint8Array([1, 2, 3]) };
  const ends =
    '<w:sectPr><w:headerReference r:id="r-header1.xml"/><w:footerReference r:id="r-footer1.xml"/></w:sectPr>';
  const names = Object.keys(features);
  return names.flatMap((name, n) => [
    { name: `sample, ${name}`, bytes: docx(features[name]! + p('Cordialement, le service.')) },
    {
      name: `sample, ${name}, ${names[(n + 5) % names.length]}, header and footer`,
      bytes: docx(features[name]! + features[names[(n + 5) % names.length]!]! + p('Fin.') + ends, { parts }),
    },
  ]);
}

/** Letters of the `docx` package: what one holds depends on the bits of its number. */
export async function madeByDocx(): Promise<Made[]> {
  const out: Made[] = [];
  for (let n = 0; n < 16; n++) {
    const has = (bit: number) => (n & (1 << bit)) !== 0;
    const document = new Document({
      title: `Lettre ${n}`,
      ...(has(1) ? { footnotes: { 1: { children: [new Paragraph('Voir le règlement communal.')] } } } : {}),
      sections: [
        {
          ...(has(0)
            ? { headers: { default: new Header({ children: [new Paragraph('Commune de Sart-Rivière')] }) } }
            : {}),
          ...(has(1) ? { footers: { default: new Footer({ children: [new Paragraph('Service du logement')] }) } } : {}),
          children: [
            new Paragraph({ text: 'Votre demande de prime', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              alignment: AlignmentType.BOTH,
              children: [
                new TextRun('Bonjour '),
                ...(has(2) ? [new SimpleMailMergeField('Nom')] : []),
                new TextRun({ children: [',', new Tab(), 'vous devez nous '] }),
                new TextRun({ text: 'faire parvenir', bold: true, italics: has(3) }),
                new TextRun(' deux documents'),
                ...(has(1) ? [new FootnoteReferenceRun(1)] : []),
              ],
            }),
            new Paragraph({ text: 'la carte d’identité', bullet: { level: n % 3 } }),
            ...(has(3) ? [new Paragraph({ pageBreakBefore: true, text: 'Une autre page.' })] : []),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: 'https://example.be', children: [new TextRun('le site de la commune')] }),
              ],
            }),
            ...(has(2)
              ? [
                  new Table({
                    rows: [
                      new TableRow({
                        children: ['Lundi', 'de 9 h à 12 h'].map(
                          (text) => new TableCell({ children: [new Paragraph(text)] }),
                        ),
                      }),
                    ],
                  }),
                ]
              : []),
            new Paragraph('Cordialement, votre commune.'),
          ],
        },
      ],
    });
    out.push({ name: `docx package, letter ${n}`, bytes: new Uint8Array(await Packer.toBuffer(document)) });
  }
  return out;
}
