import { type Block, readDocument, writeDocx, writeOdt } from '@limpide/documents';
import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { inlineEngines } from '../../platform/engines/index.ts';
import { readNationalNumbersInFile } from '../../platform/files/index.ts';
import { proposeTitle, takeIn as takeInApart } from './intake.ts';
import { countNumbers, maskBlocks, maskedNumber } from './masking.ts';

const now = new Date('2027-03-15T09:00:00Z');
const takeIn = (...given: Parameters<typeof takeInApart> extends [unknown, ...infer R] ? R : never) =>
  takeInApart({ engines: inlineEngines, owner: 'someone' }, ...given);
const number = '85.07.30-033.28';
const paragraphs = (...texts: string[]): Block[] => texts.map((text, index) => ({ index, kind: 'paragraph', text }));
const file = (name: string, bytes: Uint8Array) => ({ upload: { name, bytes } });
const mask = { numbers: 'mask', now } as const;
const refuse = { numbers: 'refuse', now } as const;

/** A Word file as Word writes them: runs cut anywhere, a header, a footer, properties. */
async function word(options: { body: string[][]; header?: string; footer?: string; title?: string }) {
  const document = new Document({
    ...(options.title ? { title: options.title } : {}),
    sections: [
      {
        ...(options.header ? { headers: { default: new Header({ children: [new Paragraph(options.header)] }) } } : {}),
        ...(options.footer ? { footers: { default: new Footer({ children: [new Paragraph(options.footer)] }) } } : {}),
        children: options.body.map((runs) => new Paragraph({ children: runs.map((text) => new TextRun(text)) })),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

describe('taking in a text', () => {
  it('reads a pasted letter and proposes its subject as title', async () => {
    const taken = await takeIn({ text: 'Commune\n\nObjet : prime communale\n\nBonjour,\n\n- une facture' }, mask);
    expect(taken.ok && taken.value.title).toBe('Prime communale');
    expect(taken.ok && taken.value.blocks.at(-1)).toMatchObject({ kind: 'list-item', text: 'une facture' });
  });
  it('masks a register number in a pasted text, or refuses it', async () => {
    const text = `Votre numéro est le ${number}. Autre forme : 85073003328.`;
    const masked = await takeIn({ text }, mask);
    expect(masked.ok && masked.value.masked).toBe(2);
    expect(masked.ok && masked.value.blocks[0]!.text).toBe(
      `Votre numéro est le ${maskedNumber}. Autre forme : ${maskedNumber}.`,
    );
    expect(await takeIn({ text }, refuse)).toMatchObject({ ok: false, error: { field: 'text' } });
  });
  it('masks a number with any kind of space, and leaves merge fields where they are', () => {
    const block: Block = {
      index: 0,
      kind: 'paragraph',
      text: '«Nom», numéro 85\u00a007\u00a030\u00a0033\u00a028, «Ville»',
      opaque: [
        { from: 0, to: 5 },
        { from: 31, to: 38 },
      ],
    };
    const [masked] = maskBlocks([block]);
    expect(countNumbers([masked!])).toBe(0);
    expect(masked!.opaque!.map((span) => masked!.text.slice(span.from, span.to))).toEqual(['«Nom»', '«Ville»']);
  });
  it.each([
    ['a long dash', '85.07.30\u2014033.28'],
    ['a minus sign', '85.07.30\u2212033.28'],
    ['a non-breaking hyphen', '85.07.30\u2011033.28'],
    ['a soft hyphen', '85.07.30-\u00ad033.28'],
    ['a figure space', '85\u200707\u200730\u2007033\u200728'],
    ['full-width figures', '\uff18\uff15\uff0e07\uff0e30\uff0d033\uff0e28'],
    ['the year in full', '1985.07.30-033.28'],
  ])('masks a number written with %s, in a text and in a Word file', async (_, written) => {
    const pasted = await takeIn({ text: `Numéro ${written} au dossier` }, mask);
    expect(pasted.ok && pasted.value.masked).toBe(1);
    expect(pasted.ok && pasted.value.blocks[0]!.text).toMatch(/^Numéro (?:19)?XX\.XX\.XX-XXX\.XX au dossier$/);
    const docx = writeDocx(paragraphs(`Numéro ${written}`));
    expect(readNationalNumbersInFile(docx)).toEqual({ parts: ['word/document.xml'] });
    const taken = await takeIn(file('lettre.docx', docx), mask);
    if (!taken.ok) throw new Error(taken.error.message);
    expect(readNationalNumbersInFile(taken.value.file!.bytes)).toEqual({ parts: [] });
  });
  it('masks in the Word file itself, also when it is cut over several runs and stands in the footer', async () => {
    const bytes = await word({
      body: [['Objet : votre dossier'], ['Numéro 85.07.', '30-033', '.28 au dossier']],
      footer: `NN ${number}`,
    });
    const taken = await takeIn(file('lettre.docx', bytes), mask);
    if (!taken.ok) throw new Error(taken.error.message);
    expect(taken.value.masked).toBe(2);
    expect(readNationalNumbersInFile(taken.value.file!.bytes)).toEqual({ parts: [] });
    const read = readDocument(taken.value.file!.bytes);
    expect(read.ok && read.value.blocks.map((block) => block.text)).toEqual([
      'Objet : votre dossier',
      `Numéro ${maskedNumber} au dossier`,
      `NN ${maskedNumber}`,
    ]);
  });
  it('refuses a file with a number where it cannot mask: properties', async () => {
    const bytes = await word({ body: [['Bonjour']], title: `Dossier ${number}` });
    const taken = await takeIn(file('lettre.docx', bytes), mask);
    expect(!taken.ok && taken.error.message).toContain('ne peut pas masquer');
  });
  it('masks in an OpenDocument text', async () => {
    const taken = await takeIn(file('lettre.odt', writeOdt(paragraphs('Bonjour', `NN ${number}`))), mask);
    if (!taken.ok) throw new Error(taken.error.message);
    expect(readNationalNumbersInFile(taken.value.file!.bytes)).toEqual({ parts: [] });
  });
  it('masks in plain texts, Markdown and web pages', async () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    for (const [name, text] of [
      ['a.txt', `Numéro ${number}`],
      ['a.md', `# Titre\n\nNuméro ${number}`],
      ['a.html', `<!doctype html><p>Numéro <b>85.07.30</b>-033.28</p>`],
    ] as const) {
      const taken = await takeIn(file(name, encode(text)), mask);
      if (!taken.ok) throw new Error(`${name}: ${taken.error.message}`);
      expect(taken.value.masked, name).toBe(1);
      expect(readNationalNumbersInFile(taken.value.file!.bytes), name).toEqual({ parts: [] });
    }
  });
  it('refuses in words what cannot be read', async () => {
    const docx = writeDocx(paragraphs('Bonjour'));
    const cases: [string, Uint8Array][] = [
      ['vide.docx', new Uint8Array()],
      ['abime.docx', docx.slice(0, docx.length - 50)],
      ['faux.docx', new TextEncoder().encode('%PDF-1.7 …')],
      ['protege.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)])],
      ['image.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3])],
    ];
    for (const [name, bytes] of cases) {
      const taken = await takeIn(file(name, bytes), mask);
      expect(taken.ok, name).toBe(false);
      if (taken.ok) continue;
      expect(taken.error.field).toBe('file');
      expect(taken.error.message.length, name).toBeGreaterThan(20);
    }
  });
});

describe('the title that is proposed', () => {
  it.each<[string[], string | undefined, string | undefined, string]>([
    [['Bonjour', 'Objet : rappel'], 'Modèle', 'x.docx', 'Rappel'],
    [['Bonjour'], 'Modèle 12', 'x.docx', 'Modèle 12'],
    [['Bonjour'], undefined, 'lettre_de_rappel.docx', 'Lettre de rappel'],
    [['Bonjour à vous'], undefined, undefined, 'Bonjour à vous'],
    [['a '.repeat(200)], undefined, undefined, `A${' a'.repeat(58)}…`],
  ])('of %j', (texts, title, fileName, expected) => {
    expect(proposeTitle(paragraphs(...texts), title, fileName)).toBe(expected);
  });
});
