import { expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { writeSheet } from './write-sheet.ts';

const csv = (text: string) => new TextEncoder().encode(text);

it('reads every column of a workbook, known or not, as text', async () => {
  const bytes = await writeSheet({
    name: 'Démarches',
    columns: [
      { key: 'a', header: 'Titre', kind: 'text' },
      { key: 'b', header: 'Nombre', kind: 'number' },
    ],
    rows: [
      { a: 'Demander\nune carte', b: 3 },
      { a: null, b: null },
      { a: 'Déclarer', b: null },
    ],
  });
  const table = await readTable(bytes, ['Titre']);
  expect(table.ok && table.value).toMatchObject({
    titles: ['Titre', 'Nombre'],
    rows: [
      { line: 2, cells: ['Demander\nune carte', '3'] },
      { line: 4, cells: ['Déclarer', ''] },
    ],
    sheet: 'Démarches',
  });
});

it('finds the titles below other rows, and names a column without title by its letter', async () => {
  const table = await readTable(csv('Liste 2026\n\nIntitulé;Prix;\nDemander;5 €;note'), ['Intitulé']);
  expect(table.ok && table.value.titles).toEqual(['Intitulé', 'Prix', 'colonne C']);
  expect(table.ok && table.value.rows).toEqual([{ line: 4, cells: ['Demander', '5 €', 'note'] }]);
});

it('takes the first wide row when it knows no title', async () => {
  const table = await readTable(csv('un,deux\n1,2'), ['Titre']);
  expect(table.ok && table.value).toMatchObject({ titles: ['un', 'deux'], rows: [{ cells: ['1', '2'] }] });
});

it.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a page', csv('<html></html>'), 'not-a-sheet'],
  ['too many rows', csv(`Titre;b\n${'x;y\n'.repeat(50)}`), 'too-many-rows'],
])('refuses %s', async (_, bytes, code) => {
  const table = await readTable(bytes, ['Titre'], { limits: { rows: 10 } });
  expect(!table.ok && table.error.code).toBe(code);
});
