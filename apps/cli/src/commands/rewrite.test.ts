import { readDocument } from '@limpide/documents';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, field, p, r } from '../../../../packages/documents/src/docx/sample-docx.ts';
import { odt } from '../../../../packages/documents/src/odt/sample-odt.ts';
import { faults, schemaNamed } from '../../test/json-schema.ts';
import { type Desk, desk } from '../../test/terminal.ts';

let files: Desk;
beforeEach(() => {
  files = desk();
});
afterEach(() => files.clear());

const lines = ['Votre demande a été examinée par le collège.', 'Vous devez procéder au paiement de la taxe.', 'Merci.'];
const plain = ['Le collège a examiné votre demande.', 'Vous devez payer la taxe.', 'Merci.'];

it('writes the text rewritten, with its layout', async () => {
  files.put('a.txt', `${lines.join('\n\n')}\n`);
  const { code, out, said } = await files.run('rewrite', 'a.txt');
  expect({ code, out, said }).toEqual({ code: 0, out: `${plain.join('\n\n')}\n`, said: [] });
  expect((await files.pipe(lines[0]!, 'rewrite', '-')).out.trim()).toBe(plain[0]);
});

it('writes edits that say what they replace, and the rules', async () => {
  files.put('a.txt', lines[1]!);
  const { out } = await files.run('rewrite', 'a.txt', '--format', 'json');
  const before = 'procéder au paiement de ';
  expect(JSON.parse(out)).toEqual([
    { block: 0, from: 11, to: 11 + before.length, text: 'payer ', before, rules: ['empty-verb'] },
  ]);
  expect(faults(schemaNamed('edits'), JSON.parse(out))).toEqual([]);
});

it('writes to a file, and an empty list where nothing can be done', async () => {
  files.put('a.txt', 'Merci.');
  const { out } = await files.run('rewrite', 'a.txt', '-f', 'json', '-o', files.path('edits.json'));
  expect(out).toBe('');
  expect(files.get('edits.json').toString()).toBe('[]\n');
});

describe('what it writes goes into the document', () => {
  it.each([
    ['a.docx', docx(lines.map((line) => p(line)).join(''))],
    ['a.odt', odt(lines.map((line) => `<text:p>${line}</text:p>`).join(''))],
  ])('%s', async (name, content) => {
    files.put(name, content);
    files.put('edits.json', (await files.run('rewrite', name, '-f', 'json')).out);
    const result = `r${name}`;
    for (const more of [[], ['--clean']]) {
      const { code, said } = await files.run('revise', name, '-e', 'edits.json', '-o', files.path(result), ...more);
      expect({ code, said }).toEqual({ code: 0, said: [] });
      const read = readDocument(files.get(result), { fileName: result });
      expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual(plain);
    }
  });

  it('a list becomes paragraphs, and merge fields stay', async () => {
    const list = 'Joignez : une copie du bail, une photo, la facture et le plan.';
    files.put('a.docx', docx(p('Bonjour ', field('MERGEFIELD Nom', r('«Nom»')), ', ', lines[1]!) + p(list)));
    files.put('edits.json', (await files.run('rewrite', 'a.docx', '-f', 'json')).out);
    await files.run('revise', 'a.docx', '-e', 'edits.json', '-o', files.path('b.docx'), '--clean');
    const read = readDocument(files.get('b.docx'), { fileName: 'b.docx' });
    expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual([
      'Bonjour «Nom», Vous devez payer la taxe.',
      'Joignez :',
      '- une copie du bail ;',
      '- une photo ;',
      '- la facture ;',
      '- le plan.',
    ]);
  });
});

it.each([
  ['no file', [], /indiquez un seul fichier/],
  ['two files', ['-', '-'], /indiquez un seul fichier/],
  ['another format', ['-', '--format', 'xml'], /text, json/],
])('refuses %s in one line', async (_, argv, line) => {
  const { code, said } = await files.run('rewrite', ...argv);
  expect({ code, lines: said.length }).toEqual({ code: 2, lines: 1 });
  expect(said[0]).toMatch(line);
});
