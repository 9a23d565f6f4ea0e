import { readDocument } from '@limpide/documents';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, p } from '../../../../packages/documents/src/docx/sample-docx.ts';
import { defaultLimits } from '../../../../packages/documents/src/limits.ts';
import { odt } from '../../../../packages/documents/src/odt/sample-odt.ts';
import { readZip } from '../../../../packages/documents/src/zip/read-zip.ts';
import { type Desk, desk } from '../../test/terminal.ts';

let files: Desk;
beforeEach(() => {
  files = desk();
  files.put('lettre.docx', docx(p('Veuillez nous faire parvenir le formulaire.') + p('Merci.')));
});
afterEach(() => files.clear());

const envoyer = { block: 0, from: 14, to: 28, text: 'envoyer' };
const edits = (...list: unknown[]) => files.put('edits.json', JSON.stringify(list));
const revise = (...more: string[]) =>
  files.run('revise', 'lettre.docx', '--edits', 'edits.json', '-o', files.path('out.docx'), ...more);
const texts = () => {
  const read = readDocument(files.get('out.docx'));
  return read.ok ? read.value.blocks.map(({ text }) => text) : [];
};
const markup = () => new TextDecoder().decode(readZip(files.get('out.docx'), defaultLimits).read('word/document.xml'));

it('writes tracked changes', async () => {
  edits(envoyer);
  const { code, out, said } = await revise();
  expect({ code, said }).toEqual({ code: 0, said: [] });
  expect(out).toBe('./out.docx\u00a0: 1\u00a0modification\n');
  expect(markup()).toMatch(/<w:ins [^>]*w:author="Limpide"/);
  expect(markup()).toContain('<w:del ');
});

it('names the author', async () => {
  edits(envoyer);
  await revise('--author', 'Nadia Lambert');
  expect(markup()).toContain('w:author="Nadia Lambert"');
});

it('keeps no trace with --clean', async () => {
  edits(envoyer);
  await revise('--clean');
  expect(markup()).not.toMatch(/<w:(?:ins|del) /);
  expect(texts()).toEqual(['Veuillez nous envoyer le formulaire.', 'Merci.']);
});

it('accepts what says what it replaces, and other properties', async () => {
  edits({ ...envoyer, before: 'faire parvenir', rules: ['jargon'] });
  expect((await revise()).code).toBe(0);
});

it('an empty list gives the document back', async () => {
  edits();
  expect((await revise()).code).toBe(0);
  expect(files.get('out.docx').equals(files.get('lettre.docx'))).toBe(true);
});

it('reads edits from the standard input and writes the document to the standard output', async () => {
  const { code, out } = await files.pipe(JSON.stringify([envoyer]), 'revise', 'lettre.docx', '-e', '-', '-o', '-');
  expect(code).toBe(0);
  expect(out.startsWith('PK')).toBe(true);
});

it('takes the fixes of check unchanged', async () => {
  const checked = JSON.parse((await files.run('check', 'lettre.docx', '-f', 'json')).out) as {
    findings: { fixes: { edits: unknown[] }[] }[];
  };
  const fixes = checked.findings.flatMap(({ fixes }) => fixes.slice(0, 1).flatMap((fix) => fix.edits));
  expect(fixes.length).toBeGreaterThan(0);
  edits(...fixes);
  expect((await revise('--clean')).code).toBe(0);
  expect(texts()[0]).not.toContain('faire parvenir');
});

it.each([
  ['a.odt', odt('<text:p>Veuillez nous faire parvenir le formulaire.</text:p>'), []],
  ['a.odt', odt('<text:p>Veuillez nous faire parvenir le formulaire.</text:p>'), ['--clean']],
  ['a.html', '<p>Veuillez nous faire <b>parvenir</b> le formulaire.</p>', ['--clean']],
  ['a.md', 'Veuillez nous *faire parvenir* le formulaire.\n', ['--clean']],
  ['a.txt', 'Veuillez nous faire parvenir le formulaire.\n', ['--clean']],
] as const)('revises %s', async (name, content, more) => {
  files.put(name, content);
  edits(envoyer);
  const result = `r${name}`;
  const { code, said } = await files.run('revise', name, '-e', 'edits.json', '-o', files.path(result), ...more);
  expect({ code, said }).toEqual({ code: 0, said: [] });
  const read = readDocument(files.get(result), { fileName: result });
  expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual(['Veuillez nous envoyer le formulaire.']);
});

describe('refuses in one line, and writes nothing', () => {
  it.each<[string, string, RegExp]>([
    ['no JSON', '[{"block":', /edits\.json : ce n’est pas du JSON valide/],
    ['no list', '{"block":0}', /edits\.json : il faut une liste/],
    ['no object', '[3]', /modification 1 : il faut un objet/],
    ['no text', '[{"block":0,"from":0,"to":1}]', /modification 1 : « text »/],
    ['an offset that is no whole number', '[{"block":0,"from":0.5,"to":1,"text":""}]', /modification 1 : « from »/],
    ['a block as text', '[{"block":"0","from":0,"to":1,"text":""}]', /modification 1 : « block »/],
    ['an unknown block', JSON.stringify([envoyer, { ...envoyer, block: 9 }]), /edits\.json : modification 2 : /],
    ['beyond the end', JSON.stringify([{ ...envoyer, to: 999 }]), /edits\.json : modification 1 : /],
    ['an overlap', JSON.stringify([envoyer, { ...envoyer, from: 20 }]), /modification 2 : .*chevauchent/],
    ['another text', JSON.stringify([{ ...envoyer, before: 'envoyer' }]), /le document dit « faire parvenir »/],
  ])('%s', async (_, content, line) => {
    files.put('edits.json', content);
    const { code, out, said } = await revise();
    expect({ code, out, lines: said.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(said[0]).toMatch(line);
    expect(() => files.get('out.docx')).toThrow();
  });

  it('the document itself as the place for the result', async () => {
    edits(envoyer);
    const before = files.get('lettre.docx');
    const { code, said } = await files.run('revise', 'lettre.docx', '-e', 'edits.json', '-o', 'lettre.docx');
    expect({ code, lines: said.length }).toEqual({ code: 2, lines: 1 });
    expect(files.get('lettre.docx').equals(before)).toBe(true);
  });

  it('a format that keeps no tracked changes', async () => {
    files.put('a.txt', 'Veuillez nous faire parvenir le formulaire.');
    edits(envoyer);
    const { code, said } = await files.run('revise', 'a.txt', '-e', 'edits.json', '-o', files.path('b.txt'));
    expect({ code, lines: said.length }).toEqual({ code: 2, lines: 1 });
    expect(said[0]).toContain('modifications suivies');
  });
});
