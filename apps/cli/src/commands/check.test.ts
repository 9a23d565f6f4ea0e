import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doc } from '../../../../packages/documents/src/doc/sample-doc.ts';
import { docx, p, pp, zipOf } from '../../../../packages/documents/src/docx/sample-docx.ts';
import { odt } from '../../../../packages/documents/src/odt/sample-odt.ts';
import { pdf, t } from '../../../../packages/documents/src/pdf/sample-pdf.ts';
import { type Desk, desk, letter, plainLetter } from '../../test/terminal.ts';

interface Report {
  file: string;
  format: string;
  profile: string;
  counts: { words: number };
  blocks: { index: number; kind: string; text: string }[];
  findings: { rule: string; block: number; from: number; to: number; text: string }[];
}

let files: Desk;
beforeEach(() => {
  files = desk();
});
afterEach(() => files.clear());

const report = async (...argv: string[]) => JSON.parse((await files.run('check', '-f', 'json', ...argv)).out) as Report;

describe('exit code', () => {
  // One « warning » and no « error ».
  const warned = 'Il vous appartient de nous écrire.\n';
  it.each<[string, string[], number]>([
    [letter, [], 1],
    [letter, ['--fail-on', 'error'], 1],
    [letter, ['--fail-on', 'never'], 0],
    [warned, [], 0],
    [warned, ['--fail-on=warning'], 1],
    [warned, ['--fail-on=never'], 0],
    [plainLetter, ['--fail-on', 'warning'], 0],
  ])('%#', async (text, argv, code) => {
    files.put('a.txt', text);
    expect((await files.run('check', 'a.txt', ...argv)).code).toBe(code);
  });
});

describe('what is read', () => {
  it.each<[string, string | Uint8Array, string, string[]]>([
    ['a.txt', 'Un.\n\nDeux.\n', 'txt', ['Un.', 'Deux.']],
    ['bom.txt', '\ufeffÉté.\n', 'txt', ['Été.']],
    ['crlf.txt', 'Un.\r\n\r\nDeux.\r\n', 'txt', ['Un.', 'Deux.']],
    ['1252.txt', Buffer.from('L\x92\xe9t\xe9 \x96 d\xe9j\xe0.', 'latin1'), 'txt', ['L’été – déjà.']],
    ['16.txt', Buffer.from('\ufeffÉté.', 'utf16le'), 'txt', ['Été.']],
    ['a.md', '# Titre\n\nUn *mot*.\n', 'md', ['Titre', 'Un mot.']],
    ['a.html', '<h1>Titre</h1><p>Un <b>mot</b>.</p>', 'html', ['Titre', 'Un mot.']],
    ['a.docx', docx(pp('<w:outlineLvl w:val="0"/>', 'Titre') + p('Un mot.')), 'docx', ['Titre', 'Un mot.']],
    ['a.odt', odt('<text:p>Un mot.</text:p>'), 'odt', ['Un mot.']],
    ['sans-extension', 'Un mot.', 'txt', ['Un mot.']],
    ['a.rtf', '{\\rtf1\\ansi Un mot.\\par}', 'rtf', ['Un mot.']],
    ['a.eml', 'From: a@example.org\nSubject: Titre\n\nUn mot.', 'eml', ['Titre', 'Un mot.']],
    ['a.pdf', pdf([t(70, 700, 'Un mot.')]), 'pdf', ['Un mot.']],
    ['a.doc', doc('Un mot.\r'), 'doc', ['Un mot.']],
  ])('%s', async (name, content, format, texts) => {
    files.put(name, content);
    const { file, format: found, blocks } = await report(name);
    expect({ file, format: found, texts: blocks.map(({ text }) => text) }).toEqual({
      file: `./${name}`,
      format,
      texts,
    });
    expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, n) => n));
  });

  it('what is piped in, whatever its format', async () => {
    for (const [input, format] of [
      [letter, 'txt'],
      [docx(p('Un mot.')), 'docx'],
    ] as const) {
      const { code, out } = await files.pipe(input, 'check', '-', '-f', 'json', '--fail-on', 'never');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ file: '-', format });
    }
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['vide.txt', '', /vide\.txt : Ce fichier est vide/],
    ['a.pdf', '%PDF-1.7\n', /a\.pdf : .*PDF/],
    ['a.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /a\.doc : .*abîmé/],
    ['a.zip', zipOf([['../a.txt', Buffer.from('a')]]), /a\.zip : Cette archive est abîmée/],
    ['a.docx', Buffer.from('504b030400000000', 'hex'), /a\.docx : .*(?:abîmé|ne peut pas)/],
    ['a.bin', Buffer.from([0, 1, 2, 3]), /a\.bin : .*ne peut pas être lu/],
  ])('refuses %s in one line', async (name, content, line) => {
    files.put(name, content);
    const { code, out, said } = await files.run('check', name);
    expect({ code, out, lines: said.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(said[0]).toMatch(line);
  });

  it('reads the documents of an archive and of a folder, and says what it leaves', async () => {
    files.put(
      'a.zip',
      zipOf([
        ['b/lettre.txt', Buffer.from(letter)],
        ['c.md', Buffer.from('# Titre')],
        ['d.bin', Buffer.from([0, 1])],
      ]),
    );
    const archive = await files.run('check', 'a.zip', '-f', 'json');
    expect(archive.code).toBe(2);
    expect((JSON.parse(archive.out) as Report[]).map(({ file }) => file)).toEqual([
      './a.zip/b/lettre.txt',
      './a.zip/c.md',
    ]);
    expect(archive.said[0]).toMatch(/a\.zip\/d\.bin : .*ne peut pas être lu/);
    files.put('b.txt', 'Un mot.');
    files.put('c.png', 'x');
    const folder = files.path('');
    const { code, out, said } = await files.run('check', folder, '-f', 'json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as Report[]).map(({ file }) => file)).toEqual(['./b.txt']);
    expect(said).toEqual(
      ['limpide : . : 2 fichiers d’autres types sont laissés de côté'].map((line) => line.replace('2 f', '2\u00a0f')),
    );
  });

  it('refuses what is piped in beyond the limit without reading all of it', async () => {
    const { code, said } = await files.pipe(Buffer.alloc(20_000_000, 97), 'check', '-');
    expect(code).toBe(2);
    expect(said[0]).toMatch(/^limpide : - : Ce fichier est trop grand/);
  });
});

describe('several files', () => {
  it('give an array, in the order they were given', async () => {
    files.put('a.txt', letter);
    files.put('b.txt', plainLetter);
    const { out, code } = await files.run('check', 'b.txt', 'a.txt', '-f', 'json');
    expect((JSON.parse(out) as Report[]).map(({ file }) => file)).toEqual(['./b.txt', './a.txt']);
    expect(code).toBe(1);
  });

  it('a bad one does not hide the others', async () => {
    files.put('a.txt', letter);
    const { out, code, said } = await files.run('check', 'absent.txt', 'a.txt', '-f', 'json');
    expect((JSON.parse(out) as Report[]).map(({ file }) => file)).toEqual(['./a.txt']);
    expect({ code, said: said.length }).toEqual({ code: 2, said: 1 });
  });
});

describe('the result', () => {
  it('quotes the words at the offsets it gives', async () => {
    files.put('a.txt', letter);
    const { blocks, findings } = await report('a.txt');
    expect(findings.length).toBeGreaterThan(3);
    for (const { block, from, to, text } of findings) expect(blocks[block]!.text.slice(from, to)).toBe(text);
  });

  it('follows the profile', async () => {
    files.put('a.txt', letter);
    const rules = async (profile: string) => (await report('a.txt', '--profile', profile)).findings.length;
    expect(await rules('easy')).toBeGreaterThan(await rules('legal'));
  });

  it('reads the grammar of sentences', async () => {
    files.put(
      'a.txt',
      'Vous devez, avant le dernier jour du mois de mai et sans rappel de notre part, renvoyer la fiche.',
    );
    expect((await report('a.txt')).findings.map(({ rule }) => rule)).toContain('verb-object-insertion');
  });

  it('gives hints only when asked', async () => {
    files.put('a.txt', 'Le voisin appelle le plombier. Ce dernier coupe l’eau.\n');
    const hint = 'unclear-antecedent';
    const rules = async (...argv: string[]) => (await report('a.txt', ...argv)).findings.map(({ rule }) => rule);
    expect(await rules()).not.toContain(hint);
    expect(await rules('--hints')).toContain(hint);
  });

  it('goes to a file with -o, and nothing then to the screen', async () => {
    files.put('a.txt', letter);
    const { out, code } = await files.run('check', 'a.txt', '-f', 'json', '-o', files.path('r.json'));
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(JSON.parse(files.get('r.json').toString())).toMatchObject({ format: 'txt' });
  });

  it('says when it cannot be written', async () => {
    files.put('a.txt', letter);
    const { code, said } = await files.run('check', 'a.txt', '-o', files.path('absent/r.txt'));
    expect(code).toBe(2);
    expect(said).toEqual(['limpide : ./absent/r.txt : ce fichier ou ce dossier n’existe pas']);
  });
});
