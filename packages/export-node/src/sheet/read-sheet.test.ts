import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf, t, workbook } from '../../test/workbook.ts';
import { cleanText } from '../clean-text.ts';
import { frenchSpaces } from '../french-spaces.ts';
import { type ReadColumn, readSheet } from './read-sheet.ts';
import { type CellValue, type SheetColumn, writeSheet } from './write-sheet.ts';

const columns: ReadColumn[] = [
  { key: 'title', headers: ['Irritant', 'Intitulé'], required: true, kind: 'text', maxLength: 20 },
  { key: 'state', headers: ['État'], kind: 'text', oneOf: ['Signalé', 'Résolu'] },
  { key: 'calls', headers: ['Appels'], kind: 'number' },
  { key: 'since', headers: ['Depuis le'], kind: 'date' },
];

function read(content: string | Uint8Array, wanted = columns, more = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readSheet(bytes, { columns: wanted, ...more });
}

async function reading(content: string | Uint8Array, wanted = columns, more = {}) {
  const result = await read(content, wanted, more);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function refusal(content: string | Uint8Array, more = {}) {
  const result = await read(content, columns, more);
  return result.ok ? 'accepted' : result.error.code;
}

describe('columns', () => {
  it('are found by title, in any order, whatever the case, accents, spacing or star', async () => {
    const { rows, unknownColumns, missingColumns } = await reading('etat;Remarque;  INTITULE *\nrésolu;x;Attente\n');
    expect(rows).toEqual([{ line: 2, values: { title: 'Attente', state: 'Résolu' } }]);
    expect(unknownColumns).toEqual(['Remarque']);
    expect(missingColumns).toEqual(['calls', 'since']);
  });

  it('may stand below a heading; line numbers are those of the spreadsheet', async () => {
    const { rows } = await reading('Irritants de mars;;\n;;\nIrritant;Appels;\nAttente;63;\n;;\nBruit;2;\n');
    expect(rows.map((row) => [row.line, row.values.title])).toEqual([
      [4, 'Attente'],
      [6, 'Bruit'],
    ]);
  });

  it('are named when one is missing or found twice', async () => {
    expect(await read('Appels\n63\n')).toEqual({
      ok: false,
      error: { code: 'missing-column', message: frenchSpaces('Cette colonne obligatoire manque : « Irritant ».') },
    });
    expect(await refusal('Irritant;Intitulé\na;b\n')).toBe('duplicate-column');
    const none = await read('Nom;Prénom\na;b\n');
    expect(none).toMatchObject({ ok: false, error: { code: 'no-header' } });
    expect(!none.ok && none.error.message).toContain(frenchSpaces('« Irritant », « État »'));
  });

  it('without title are told by their letter', async () => {
    expect((await reading('Irritant;;Note\na;perdu;n\n')).unknownColumns).toEqual(['Note', 'colonne B (sans titre)']);
  });

  it('called like a member of every object do no harm', async () => {
    const text = 'Irritant;__proto__;constructor\na;{"polluted":1};b\n';
    const { rows, unknownColumns } = await reading(text);
    expect(unknownColumns).toEqual(['__proto__', 'constructor']);
    expect(rows[0]?.values).toEqual({ title: 'a' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const own = await reading(text, [{ key: '__proto__', headers: ['__proto__'], kind: 'text' }]);
    expect(Object.getOwnPropertyNames(own.rows[0]?.values)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(own.rows[0]?.values)).toBe(Object.prototype);
  });
});

describe('problems', () => {
  it('name the line, the column and what to do; their rows are left out', async () => {
    const { rows, problems, rowCount } = await reading(
      [
        'Irritant;État;Appels;Depuis le',
        'Attente;signalé;63;14/04/2027',
        ';signalé;1;',
        'Bruit;urgent;douze;31/02/2027',
        'Un texte bien plus long que permis;;;',
        'Prix;;1.234;14/04/27',
      ].join('\r\n'),
    );
    expect(rowCount).toBe(5);
    expect(rows).toEqual([{ line: 2, values: { title: 'Attente', state: 'Signalé', calls: 63, since: '2027-04-14' } }]);
    expect(problems).toEqual([
      { line: 3, column: 'Irritant', message: frenchSpaces('Case vide : « Irritant » est obligatoire.') },
      {
        line: 4,
        column: 'État',
        message: frenchSpaces('« urgent » n’est pas admis ici. Valeurs admises : Signalé, Résolu.'),
      },
      {
        line: 4,
        column: 'Appels',
        message: frenchSpaces('« douze » n’est pas un nombre. Écrivez par exemple 1234,50.'),
      },
      {
        line: 4,
        column: 'Depuis le',
        message: frenchSpaces('« 31/02/2027 » n’est pas une date. Écrivez par exemple 14/04/2027.'),
      },
      { line: 5, column: 'Irritant', message: frenchSpaces('Ce texte compte 34 caractères ; 20 au plus.') },
      {
        line: 6,
        column: 'Appels',
        message: frenchSpaces('« 1.234 » se lit de deux façons : 1234 ou 1,234. Écrivez le nombre sans point.'),
      },
      { line: 6, column: 'Depuis le', message: frenchSpaces('« 14/04/27 » : écrivez l’année en quatre chiffres.') },
    ]);
  });

  it('include a formula that nobody computed, but not one that gives nothing', async () => {
    const cells = (f: string) =>
      workbook(`<row r="1">${t('A1', 'Irritant')}${t('B1', 'Appels')}</row><row r="2">${t('A2', 'a')}${f}</row>`);
    expect((await reading(cells('<c r="B2"><f>1+1</f><v/></c>'))).problems).toEqual([
      {
        line: 2,
        column: 'Appels',
        message: 'Cette formule n’a jamais été calculée. Ouvrez le fichier dans votre tableur et enregistrez-le.',
      },
    ]);
    expect((await reading(cells('<c r="B2" t="str"><f>""</f><v></v></c>'))).rows[0]?.values.calls).toBeNull();
  });

  it('include a formula that failed', async () => {
    const rows = `<row r="1">${t('A1', 'Irritant')}${t('B1', 'Appels')}</row><row r="2">${t('A2', 'a')}<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`;
    const { problems } = await reading(workbook(rows));
    expect(problems).toEqual([
      { line: 2, column: 'Appels', message: frenchSpaces('Cette case montre une erreur de calcul (#DIV/0!).') },
    ]);
  });
});

describe('values', () => {
  it.each([
    ['1234,5', 1234.5],
    ['1 234,50 €', 1234.5],
    ['1\u202f234', 1234],
    ['1.234.567,8', 1234567.8],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['-3', -3],
    ['−3', -3],
    ['€ 20', 20],
  ])('read the number %j', async (text, number) => {
    expect((await reading(`Irritant;Appels\na;${text}\n`)).rows[0]?.values.calls).toBe(number);
  });

  it.each(['12 %', '1,2,3', '1e5', '0x10', '--1', '1/2', 'NaN', '12 kg', `1${'0'.repeat(400)}`])(
    'do not guess the number %j',
    async (text) => {
      expect((await reading(`Irritant;Appels\na;"${text}"\n`)).problems).toHaveLength(1);
    },
  );

  it.each([
    ['14/04/2027', '2027-04-14'],
    ['14-4-2027', '2027-04-14'],
    ['14.04.2027', '2027-04-14'],
    ['2027-04-14', '2027-04-14'],
    ['2027-04-14T10:30:00Z', '2027-04-14'],
    ['1er mai 2027', '2027-05-01'],
    ['14 Août 2027', '2027-08-14'],
    ['29/02/2028', '2028-02-29'],
  ])('read the date %j', async (text, day) => {
    expect((await reading(`Irritant;Depuis le\na;${text}\n`)).rows[0]?.values.since).toBe(day);
  });

  it.each([
    '29/02/2027',
    '04/14/2027',
    'avril 2027',
    '14/04',
    '2027-04-14 environ',
    '46491',
    '14 brumaire 2027',
    '14/04-2027',
  ])('do not guess the date %j', async (text) => {
    expect((await reading(`Irritant;Depuis le\na;${text}\n`)).problems).toHaveLength(1);
  });
});

describe('workbooks', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-80C]dd\\/mm\\/yyyy;@"/><numFmt numFmtId="165" formatCode="0&quot; jours&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>';
  const text = (...list: string[]): ReadColumn[] =>
    list.map((header) => ({ key: header, headers: [header], kind: 'text' }));

  it('give cached values, rich texts, dates and ticked boxes as one reads them', async () => {
    const rows =
      `<row r="1">${['Formule', 'Riche', 'Jour', 'Durée', 'Heure', 'Coché'].map((h, i) => t(`${'ABCDEF'[i]}1`, h)).join('')}</row>` +
      '<row r="3"><c r="A3" t="str"><f>"a"&amp;"b"</f><v>ab &amp; _x005F_x</v></c><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>46491.4375</v></c><c r="D3" s="2"><v>30.000000000000004</v></c><c r="E3" s="3"><v>0.375</v></c><c r="F3" t="b"><v>1</v></c></row>';
    const strings =
      '<si><r><t>Deux </t></r><r><rPr><b/></rPr><t>morceaux</t></r><rPh sb="0" eb="1"><t>non</t></rPh></si>';
    const bytes = workbook({ sheets: [{ name: 'F', rows }], strings, styles });
    const result = await reading(bytes, text('Formule', 'Riche', 'Jour', 'Durée', 'Heure', 'Coché'));
    expect(result.rows).toEqual([
      {
        line: 3,
        values: {
          Formule: 'ab & _x',
          Riche: 'Deux morceaux',
          Jour: '14/04/2027 10:30',
          Durée: '30',
          Heure: '09:00',
          Coché: 'oui',
        },
      },
    ]);
    expect((await reading(bytes, [{ key: 'd', headers: ['Jour'], kind: 'date' }])).rows[0]?.values).toEqual({
      d: '2027-04-14',
    });
  });

  it('of an old Macintosh count from 1904', async () => {
    const rows = `<row r="1">${t('A1', 'Jour')}</row><row r="2"><c r="A2" s="1"><v>45029</v></c></row>`;
    const bytes = workbook({ sheets: [{ name: 'F', rows }], styles, workbookProperties: '<workbookPr date1904="1"/>' });
    expect((await reading(bytes, [{ key: 'd', headers: ['Jour'], kind: 'date' }])).rows[0]?.values.d).toBe(
      '2027-04-14',
    );
  });

  it('without cell references, with prefixes and empty cells, are read as well', async () => {
    const bytes = workbook({
      sheets: [{ name: 'F', rows: '' }],
      more: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Irritant</x:t></x:is></x:c></x:row><x:row><x:c/></x:row><x:row><x:c t="str"><x:v><![CDATA[a<b]]></x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect((await reading(bytes)).rows).toEqual([{ line: 3, values: { title: 'a<b' } }]);
  });

  it('give the first visible sheet, or the one that is asked', async () => {
    const sheet = (value: string) => `<row r="1">${t('A1', 'Irritant')}</row><row r="2">${t('A2', value)}</row>`;
    const bytes = workbook({
      sheets: [
        { name: 'Listes', rows: sheet('cachée'), state: 'hidden' },
        { name: 'Mars', rows: sheet('mars') },
        { name: 'Avril', rows: sheet('avril') },
      ],
    });
    const first = await reading(bytes);
    expect([first.sheet, first.otherSheets, first.rows[0]?.values.title]).toEqual(['Mars', ['Avril'], 'mars']);
    expect((await reading(bytes, columns, { sheet: 'Avril' })).rows[0]?.values.title).toBe('avril');
    const absent = await read(bytes, columns, { sheet: 'Mai' });
    expect(!absent.ok && absent.error.message).toContain(frenchSpaces(': « Mars », « Avril ».'));
  });
});

describe('what is refused', () => {
  const header = `<row r="1">${t('A1', 'Irritant')}</row>`;

  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'empty'],
    ['blank lines', '\n;;\n', 'empty'],
    ['a PDF', '%PDF-1.7\n', 'not-a-sheet'],
    ['a web page called .xls', '\ufeff <html><table>', 'not-a-sheet'],
    ['bytes that are no text', new Uint8Array([1, 0, 2, 0, 59]), 'not-a-sheet'],
    ['an old or protected workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-excel'],
    ['an OpenDocument', archiveOf({ mimetype: 'x', 'content.xml': '<a/>' }), 'opendocument'],
    ['a Word document', archiveOf({ 'word/document.xml': '<a/>' }), 'not-a-sheet'],
    ['a cut archive', workbook(header).slice(0, 400), 'unreadable'],
    ['a quote never closed', 'Irritant\n"a\n', 'unreadable'],
    [
      'a document type',
      workbook({
        sheets: [{ name: 'F', rows: '' }],
        more: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
      }),
      'unreadable',
    ],
    ['tags that do not match', workbook('<row r="1"></c>'), 'unreadable'],
    ['a row number that is none', workbook(`${header}<row r="-3">${t('A3', 'x')}</row>`), 'unreadable'],
    ['a workbook without sheet', workbook({ sheets: [] }), 'no-sheet'],
    ['a column very far away', workbook(`${header}<row r="2">${t('XFD2', 'x')}</row>`), 'too-many-columns'],
    ['too many columns in a text', `Irritant${';x'.repeat(300)}\n`, 'too-many-columns'],
    [
      'a part that unpacks to more than is allowed',
      workbook({ sheets: [{ name: 'F', rows: header }], more: { 'xl/media/a.bin': '0'.repeat(101_000_000) } }),
      'archive-refused',
    ],
  ])('%s', async (_, content, code) => {
    expect(await refusal(content)).toBe(code);
  });

  it('files and tables over the limits', async () => {
    expect(await refusal(`Irritant\n${'x'.repeat(5_000_000)}`)).toBe('too-large');
    expect(await refusal(`Irritant\n${'a\n'.repeat(5_001)}`)).toBe('too-many-rows');
    expect((await reading(`Irritant\n${'a\n'.repeat(5_000)}`)).rowCount).toBe(5_000);
    const rows = Array.from({ length: 12 }, (_, i) => `<row r="${i + 2}">${t(`A${i + 2}`, 'x')}</row>`).join('');
    expect(await refusal(workbook(header + rows), { limits: { rows: 11 } })).toBe('too-many-rows');
    expect(await refusal(workbook(header + rows), { limits: { rows: 12 } })).toBe('accepted');
  });

  it('a sheet of more rows than any program makes, even if they are blank', async () => {
    expect(await refusal(workbook(header + '<row/>'.repeat(1_048_576)))).toBe('archive-refused');
  });

  it('not a row numbered far away: only rows that hold something cost anything', async () => {
    const { rows } = await reading(workbook(`${header}<row r="900000000">${t('A900000000', 'x')}</row>`));
    expect(rows).toEqual([{ line: 900_000_000, values: { title: 'x' } }]);
  });

  it('columns that contradict each other, as a mistake of the caller', async () => {
    await expect(read('a', [])).rejects.toThrow(RangeError);
    const column: ReadColumn = { key: 'a', headers: ['Été'], kind: 'text' };
    await expect(read('a', [column, { ...column, key: 'b', headers: ['ete'] }])).rejects.toThrow(RangeError);
  });

  it('never by throwing, whatever the bytes', async () => {
    const good = workbook(`${header}<row r="2">${t('A2', 'x')}</row>`);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
        expect(await refusal(noise)).toBeTypeOf('string');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const spoiled = good.slice();
        spoiled[at] = byte;
        expect(await refusal(spoiled)).toBeTypeOf('string');
      }),
    );
  });
});

describe('round trip', () => {
  const written: SheetColumn[] = [
    { key: 'text', header: 'Texte', kind: 'text' },
    { key: 'number', header: 'Nombre', kind: 'number' },
    { key: 'date', header: 'Jour', kind: 'date' },
  ];
  const wanted: ReadColumn[] = written.map(({ key, header, kind }) => ({ key, headers: [header], kind }));
  const tricky = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '_x000D_',
    '_x',
    '000D',
    '_',
    '"',
    ';',
    "'",
    ' ',
    '＝',
    '\ufffd',
    '\u0085',
    '\u2028',
    '\uffff',
    '\u{1fffe}',
    '<',
    '&amp;',
    '🧾',
    'é',
    '__proto__',
    'constructor',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(tricky, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.constantFrom('__proto__', 'constructor', 'valueOf', '1.234', '14/04/2027', '46491', 'VRAI', '#N/A'),
  );
  const day = fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
  const row = fc.record({
    text: fc.option(text),
    number: fc.option(number),
    date: fc.option(day),
  });

  it('reads back what was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const back = await reading(await writeSheet({ name: 'Tout', columns: written, rows }), wanted);
        const expected: { line: number; values: Record<string, CellValue> }[] = [];
        for (const [i, { text: t0, number: n, date: d }] of rows.entries()) {
          const kept = t0 === null || cleanText(t0).trim() === '' ? null : cleanText(t0);
          if (kept !== null || n !== null || d !== null) {
            expected.push({ line: i + 2, values: { text: kept, number: n, date: d } });
          }
        }
        expect(back.problems).toEqual([]);
        expect(back.rows).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
