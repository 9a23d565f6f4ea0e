import { readDocument, reviseDocument } from '@limpide/documents';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { b, docx, p, pp } from '../../../../packages/documents/src/docx/sample-docx.ts';
import { odt } from '../../../../packages/documents/src/odt/sample-odt.ts';
import { type Desk, desk } from '../../test/terminal.ts';

const letter = docx(
  pp('<w:outlineLvl w:val="0"/>', 'Votre demande') + p('Veuillez nous ', b('faire'), ' parvenir une copie.'),
);

let files: Desk;
beforeEach(() => {
  files = desk();
  files.put('a.docx', letter);
});
afterEach(() => files.clear());

const blocksOf = (bytes: Uint8Array) => {
  const read = readDocument(bytes);
  return read.ok ? read.value.blocks : undefined;
};

describe('annotate', () => {
  it('writes a document with the same text, and comments', async () => {
    const { findings } = JSON.parse((await files.run('check', '-f', 'json', 'a.docx')).out) as { findings: unknown[] };
    const { code, out, said } = await files.run('annotate', 'a.docx', '-o', files.path('b.docx'), '--author', 'Zoé');
    expect({ code, said }).toEqual({ code: 0, said: [] });
    expect(out).toBe(`./b.docx\u00a0: ${findings.length}\u00a0commentaires\n`);
    const annotated = files.get('b.docx');
    expect(blocksOf(annotated)).toEqual(blocksOf(letter));
    expect(files.get('a.docx').equals(letter)).toBe(true);
    const again = JSON.parse((await files.run('check', '-f', 'json', files.path('b.docx'))).out) as {
      findings: unknown[];
      notices: { code: string }[];
    };
    expect(again.findings).toEqual(findings);
    expect(again.notices.map((notice) => notice.code)).toContain('comments-skipped');
    // What was annotated can still be revised.
    const edits = [{ block: 1, from: 14, to: 28, text: 'envoyer' }];
    const revised = reviseDocument(annotated, edits, { author: 'a', date: new Date(0), mode: 'clean' });
    expect(revised.ok && blocksOf(revised.value)![1]!.text).toBe('Veuillez nous envoyer une copie.');
  });

  it('reads the standard input and writes to the standard output', async () => {
    const { code, out } = await files.pipe(letter, 'annotate', '-', '-o', '-');
    expect({ code, start: out.slice(0, 2) }).toEqual({ code: 0, start: 'PK' });
  });

  it.each<[string, string[], RegExp]>([
    ['no result', ['a.docx'], /indiquez où écrire/],
    ['two documents', ['a.docx', 'a.docx', '-o', 'c.docx'], /un seul document/],
    ['the same file', ['a.docx', '-o', 'a.docx'], /choisissez un autre nom/],
    ['a text', ['a.txt', '-o', 'c.docx'], /a\.txt : les commentaires ne s’écrivent que dans un fichier Word/],
    ['an .odt', ['a.odt', '-o', 'c.docx'], /a\.odt : les commentaires/],
    ['an author that cannot be written', ['a.docx', '-o', 'c.docx', '--author', ' '], /a\.docx : Indiquez le nom/],
  ])('refuses %s', async (_, argv, line) => {
    files.put('a.txt', 'Un texte.');
    files.put('a.odt', odt('<text:p>Un texte.</text:p>'));
    const { code, out, said } = await files.run('annotate', ...argv);
    expect({ code, out, lines: said.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(said[0]).toMatch(line);
  });
});
