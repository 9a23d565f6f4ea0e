import { readSheet as readIndependently } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../test/workbook.ts';
import { type Sheet, writeSheet } from './write-sheet.ts';

const actions: Sheet = {
  name: 'Actions',
  columns: [
    { key: 'title', header: 'Action', width: 40, kind: 'text' },
    { key: 'hours', header: 'Heures', kind: 'number' },
    { key: 'due', header: 'Échéance', kind: 'date' },
  ],
  rows: [
    { title: 'Réécrire la lettre', hours: 12.5, due: '2027-04-14' },
    { title: '', hours: null, due: undefined },
  ],
};

async function independently(bytes: Uint8Array) {
  return readIndependently(new Uint8Array(bytes).buffer, { trim: false });
}

function texts(...values: string[]): Sheet {
  return {
    name: 'Textes',
    columns: [{ key: 'text', header: 'Texte', kind: 'text' }],
    rows: values.map((text) => ({ text })),
  };
}

describe('writeSheet', () => {
  it('writes texts, numbers and days with their type', async () => {
    expect(await independently(await writeSheet(actions))).toEqual([
      ['Action', 'Heures', 'Échéance'],
      ['Réécrire la lettre', 12.5, new Date('2027-04-14T00:00:00Z')],
    ]);
  });

  it('makes the titles bold and keeps them in view', async () => {
    const parts = partsOf(await writeSheet(actions));
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<col [^>]*width="40"/);
    expect(parts['xl/styles.xml']).toContain('<b/>');
    expect(parts['xl/styles.xml']).toContain('formatCode="dd/mm/yyyy"');
  });

  it.each([
    '=1+1',
    '+32 81 00 00 00',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '"=1',
    ';=1',
    '=HYPERLINK("http://x")',
    "=cmd|'/C calc'!A0",
  ])('keeps %j a text, never a formula', async (text) => {
    const bytes = await writeSheet(texts(text));
    const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f');
    expect(sheet).toMatch(/<c r="A2"[^>]* t="s"/);
    expect((await independently(bytes))[1]).toEqual([text]);
  });

  it('gives the text format to what looks like a formula, so that editing the cell keeps it a text', async () => {
    const parts = partsOf(await writeSheet(texts('=1', 'Bonjour')));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const style = (reference: string) => Number(new RegExp(`<c r="${reference}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]);
    const styles = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf ([^>]*)>/g)].map((m) => m[1] ?? '');
    const textFormat = /numFmtId="(\d+)" formatCode="@"/.exec(parts['xl/styles.xml'] ?? '')?.[1];
    expect(styles[style('A2')]).toContain(`numFmtId="${textFormat}"`);
    expect(styles[style('A3')]).not.toContain('numFmtId');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'writes the word %s as any other',
    async (word) => {
      expect((await independently(await writeSheet(texts(word))))[1]).toEqual([word]);
    },
  );

  it.each([
    'a\r\nb',
    'a\rb',
    '_x000D_',
    '_x000D',
    'fin\ufffd',
    '\u0085\u0092',
    '🧾 reçu',
    ' espaces ',
    '<b>&amp;</b>',
    ']]>',
  ])('loses nothing of %j', async (text) => {
    expect((await independently(await writeSheet(texts(text))))[1]).toEqual([text]);
  });

  it('drops what XML cannot hold and mends half a character', async () => {
    const rows = await independently(await writeSheet(texts('a\u0000\u0007b', 'x\ud83dy')));
    expect(rows.slice(1)).toEqual([['ab'], ['x\ufffdy']]);
  });

  it('says when a text is too long for a cell', async () => {
    const [, [text] = []] = await independently(await writeSheet(texts('é'.repeat(40_000))));
    expect(String(text)).toHaveLength(32_767);
    expect(String(text)).toMatch(/texte coupé : une case contient au plus 32 767 caractères\)$/);
  });

  it('writes a day that no spreadsheet knows as text', async () => {
    const sheet: Sheet = {
      name: 'D',
      columns: [{ key: 'd', header: 'Jour', kind: 'date' }],
      rows: [{ d: '1830-10-04' }],
    };
    expect((await independently(await writeSheet(sheet)))[1]).toEqual(['1830-10-04']);
  });

  it.each([
    ['Irritants [2027] : à voir/faire ?', 'Irritants  2027    à voir faire'],
    ["'Cité'", 'Cité'],
    ['', 'Feuille 1'],
    ['a'.repeat(40), 'a'.repeat(31)],
  ])('names the tab for %j', async (name, shown) => {
    const xml = partsOf(await writeSheet({ ...texts('x'), name }))['xl/workbook.xml'];
    expect(/<sheet [^>]*name="([^"]*)"/.exec(xml ?? '')?.[1]).toBe(shown);
  });

  it('throws for a mistake of the caller', async () => {
    const one = (kind: 'text' | 'number' | 'date', value: string | number): Sheet => ({
      name: 'X',
      columns: [{ key: 'k', header: 'K', kind }],
      rows: [{ k: value }],
    });
    await expect(writeSheet({ name: 'X', columns: [], rows: [] })).rejects.toThrow(RangeError);
    await expect(writeSheet(one('number', Number.NaN))).rejects.toThrow(RangeError);
    await expect(writeSheet(one('number', '12'))).rejects.toThrow(TypeError);
    await expect(writeSheet(one('text', 12))).rejects.toThrow(TypeError);
    await expect(writeSheet(one('date', '2027-02-30'))).rejects.toThrow(RangeError);
    const twice = { key: 'k', header: 'K', kind: 'text' } as const;
    await expect(writeSheet({ name: 'X', columns: [twice, twice], rows: [] })).rejects.toThrow(RangeError);
  });
});
