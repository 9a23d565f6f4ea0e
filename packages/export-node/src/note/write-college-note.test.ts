import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyNote, note } from '../../test/note.ts';
import { partsOf } from '../../test/workbook.ts';
import { scanXml } from '../archive/xml-scan.ts';
import { writeCollegeNote } from './write-college-note.ts';

/** Paragraphs of a part, as text, with their style; line breaks and tabs as such. */
function paragraphs(xml: string): { style: string; text: string }[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inside)?.[1] ?? '',
    text: [...inside.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t xml:space="preserve">([^<]*)|<w:br\/>|<w:tab\/>/g)]
      .map(([tag, text]) =>
        tag === '<w:br/>' ? '\n' : tag === '<w:tab/>' ? '\t' : decode(text ?? tag.replace(/<[^>]*>/g, '')),
      )
      .join(''),
  }));
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

async function written(...args: Parameters<typeof note>) {
  const parts = partsOf(await writeCollegeNote(note(...args)));
  const document = parts['word/document.xml'] ?? '';
  return { parts, document, paragraphs: paragraphs(document) };
}

describe('writeCollegeNote', () => {
  it('is an A4 page in Belgian French with a title in its properties', async () => {
    const { parts, document } = await written();
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-BE"/>');
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Note au Collège communal\u00a0: Réécrire la lettre de demande de pièces</dc:title>',
    );
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Anaïs Léonard</dc:creator>');
  });

  it('has real headings, in order', async () => {
    const { paragraphs: all, parts } = await written();
    expect(all.filter(({ style }) => style === 'Title').map(({ text }) => text)).toEqual(['Note au Collège communal']);
    expect(all.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      'Contexte et constat',
      'Ce qui change pour les usagers',
      'Ce qui change pour l’équipe',
      'Changement de processus',
      'Document avant et après',
      'Budget',
      'Avis requis',
      'Base légale',
      'Proposition de décision',
      'Signatures',
      'Décision',
    ]);
    expect(parts['word/styles.xml']).toMatch(
      /<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Heading 1"\/>/i,
    );
  });

  it('gives each table a header row that repeats', async () => {
    const { document } = await written();
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, i) => i === 0));
    }
  });

  it('has a decision box with boxes that one can tick', async () => {
    const { document, paragraphs: all } = await written();
    expect(document.match(/<w14:checkbox>/g)).toHaveLength(4);
    expect(document).toContain('<w:alias w:val="Approuvé"/>');
    expect(all.map(({ text }) => text)).toContain('Séance du\u00a0:');
  });

  it('says in words what is missing, what is a hypothesis and what is fictional', async () => {
    const parts = partsOf(await writeCollegeNote(emptyNote));
    const texts = paragraphs(parts['word/document.xml'] ?? '').map(({ text }) => text);
    expect(texts).toContain('Objet\u00a0:\tÀ compléter\u00a0: l’objet de la note');
    expect(texts).toContain('À compléter\u00a0: la proposition de décision');
    expect(texts).toContain('Non estimé.');
    const hypothesis = await written({ irritants: [{ evidence: [] }], fictional: true });
    expect(hypothesis.paragraphs).toContainEqual({
      style: 'Hypothese',
      text: 'Hypothèse\u00a0: pas encore de preuve.',
    });
    const header = Object.entries(hypothesis.parts).find(([name]) => /header\d*\.xml$/.test(name))?.[1] ?? '';
    expect(paragraphs(header)[0]?.text).toBe('Données fictives · Commune de Valbrume');
  });

  it('keeps paragraphs, line ends, tabs and emoji', async () => {
    const { paragraphs: all } = await written({
      context: '\n\nUn\r\ndeux\ttrois\n \n\n🧾 quatre <b>&amp;</b>\n',
      articles: ['A\n\nB'],
    });
    const at = all.findIndex(({ text }) => text === 'Contexte et constat');
    expect(all.slice(at + 1, at + 3).map(({ text }) => text)).toEqual(['Un\ndeux\ttrois', '🧾 quatre <b>&amp;</b>']);
    expect(all.map(({ text }) => text)).toContain('Article 1er.\u00a0A');
    expect(all.map(({ text }) => text)).toContain('B');
  });

  it('holds a very long text whole', async () => {
    const long = 'Une phrase qui se répète. '.repeat(20_000).trim();
    const { paragraphs: all } = await written({ effectForUsers: long });
    expect(all.map(({ text }) => text)).toContain(long);
  });

  it('stays well formed whatever the texts', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u0000\u0008\u000b',
        '\ud83d',
        '\udc00a',
        '\uffff\ufffe',
        '<w:p>',
        ']]>',
        '&#0;',
        '"\'',
        '\u2028',
      ),
    );
    await fc.assert(
      fc.asyncProperty(anything, anything, async (a, b) => {
        const parts = partsOf(
          await writeCollegeNote(
            note({
              organisation: a,
              subject: b,
              reference: a,
              context: b,
              agent: { name: a },
              irritants: [{ title: a, userVoice: b, evidence: [{ statement: a, level: 'observed', source: b }] }],
              articles: [a, b],
              legalBasis: [a],
              documentChange: { title: a, before: { text: a }, after: { text: b } },
            }),
          ),
        );
        for (const [name, xml] of Object.entries(parts)) {
          expect(scanXml(xml, {}), name).toBe('complete');
          expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});
