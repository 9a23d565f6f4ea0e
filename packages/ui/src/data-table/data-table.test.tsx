import { expect, test } from 'vitest';
import { html, tag, words } from '../../test/html.ts';
import { DataTable, type TableColumn } from './data-table.tsx';

const columns: TableColumn[] = [
  { key: 'name', header: 'Nom', rowHeader: true },
  { key: 'score', header: 'Score', numeric: true, sort: { href: '?tri=score', direction: 'descending' } },
  { key: 'owner', header: 'Porteur', sort: { href: '?tri=porteur' } },
  { key: 'action', header: 'Action', headerHidden: true },
];
const rows = [{ id: 'r1', cells: { name: 'Le plan', score: '12', owner: 'Nadia' } }];

test('keeps its roles when the style turns rows into blocks', () => {
  const text = html(<DataTable caption="Irritants" columns={columns} rows={rows} />);
  expect(tag(text, 'table')).toContain('role="table"');
  expect([...text.matchAll(/role="(\w+)"/g)].map((match) => match[1])).toEqual([
    'table',
    'rowgroup',
    'row',
    ...Array(4).fill('columnheader'),
    'rowgroup',
    'row',
    'rowheader',
    'cell',
    'cell',
    'cell',
  ]);
});

test('says by which column it is sorted, and offers the others as links', () => {
  const text = html(<DataTable caption="Irritants" columns={columns} rows={rows} />);
  const sorted = [...text.matchAll(/<th[^>]*aria-sort="(\w+)"[^>]*>/g)].map((match) => match[1]);
  expect(sorted).toEqual(['descending']);
  expect(text).toContain('href="?tri=porteur"');
});

test('repeats the header in each cell for narrow screens, silently, but for the row’s own name', () => {
  const text = html(<DataTable caption="Irritants" columns={columns} rows={rows} />);
  const labels = [...text.matchAll(/<span class="lp-table__label" aria-hidden="true">([^<]*)</g)].map((m) => m[1]);
  expect(labels).toEqual(['Score', 'Porteur']);
});

test('says what to do when it is empty', () => {
  const text = html(<DataTable caption="Irritants" columns={columns} rows={[]} empty="Aucun irritant." />);
  expect(words(text)).toContain('Aucun irritant.');
  expect(tag(text, 'td')).toContain('colspan="4"');
});

test('a table that scrolls sits in a region that the keyboard reaches and that has the table’s name', () => {
  const text = html(<DataTable caption="Dossiers" columns={columns} rows={rows} narrow="scroll" />);
  expect(tag(text, 'section')).toMatch(/tabindex="0" aria-label="Dossiers"/);
});
