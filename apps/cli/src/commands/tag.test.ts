import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, p } from '../../../../packages/documents/src/docx/sample-docx.ts';
import { type Desk, desk } from '../../test/terminal.ts';

const blank = '\t_'.repeat(8);
const conllu = ['# sent_id = 1', `1\tVous${blank}`, `2\trecevez${blank}`, `3\tun${blank}`, `4\tavis${blank}`, '', ''];

let files: Desk;
beforeEach(() => {
  files = desk();
  files.put('a.conllu', conllu.join('\n'));
  files.put('a.txt', 'Vous recevez un avis. Le délai du recours est court.\n');
});
afterEach(() => files.clear());

const cells = (out: string) =>
  out
    .split(/\r?\n/)
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));

describe('tag', () => {
  it('fills the columns of CoNLL-U', async () => {
    const { code, out, said } = await files.run('tag', 'a.conllu');
    expect({ code, said }).toEqual({ code: 0, said: [] });
    expect(cells(out).map((row) => [row[1], row[2], row[3], row[6], row[7]].join(' '))).toEqual([
      'Vous vous PRON 2 nsubj',
      'recevez recevoir VERB 0 root',
      'un un DET 4 det',
      'avis avis NOUN 2 obj',
    ]);
    expect(out.split('\n').length).toBe(conllu.length);
  });

  it('keeps line ends and the mark of the file, from the standard input too', async () => {
    const { out } = await files.pipe(`\ufeff${conllu.join('\r\n')}`, 'tag', '-');
    expect(out.startsWith('\ufeff# sent_id = 1\r\n')).toBe(true);
    expect(out.split('\r\n').length).toBe(conllu.length);
  });

  it('--no-parse leaves the tree as it is', async () => {
    const { out } = await files.run('tag', '--no-parse', 'a.conllu');
    expect(cells(out).map((row) => `${row[3]}${row[6]}${row[7]}`)).toEqual(['PRON__', 'VERB__', 'DET__', 'NOUN__']);
  });

  it('--text cuts raw text, in any encoding of texts', async () => {
    const { out } = await files.run('tag', '--text', 'a.txt');
    expect(out.match(/^# text = .*/gm)).toEqual([
      '# text = Vous recevez un avis.',
      '# text = Le délai du recours est court.',
    ]);
    expect(out).toContain('\n3-4\tdu\t');
    const old = await files.pipe(Buffer.from('Un d\xe9lai.', 'latin1'), 'tag', '--text', '--no-parse', '-');
    expect(old.out).toContain('# text = Un délai.\n');
  });

  it('--text takes any text, whatever it looks like', async () => {
    const mail = 'From: Nadia Lambert\nSubject: Votre demande\n\nVous recevez un avis.\n';
    const { code, out } = await files.pipe(mail, 'tag', '--text', '--no-parse', '-');
    expect(code).toBe(0);
    expect(out).toContain('# text = Vous recevez un avis.');
  });

  it('goes to a file with -o', async () => {
    const { code, out } = await files.run('tag', 'a.conllu', '-o', files.path('b.conllu'));
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(cells(files.get('b.conllu').toString())).toHaveLength(4);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a.conllu', '1\tVous\n', /a\.conllu : ligne 1 : il faut 10 colonnes/],
    ['b.conllu', `1\tVous${blank}\n3\tavez${blank}\n`, /b\.conllu : ligne 2 : .*2 est attendu/],
    ['c.conllu', Buffer.from(`1\tD\xe9lai${blank}\n`, 'latin1'), /c\.conllu : .*UTF-8/],
    ['d.docx', docx(p('Un mot.')), /d\.docx : ce n’est pas un fichier de texte brut/],
  ])('refuses %s in one line', async (name, content, line) => {
    files.put(name, content);
    const { code, out, said } = await files.run('tag', name);
    expect({ code, out, lines: said.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(said[0]).toMatch(line);
  });

  it('takes one file', async () => {
    for (const argv of [[], ['a.conllu', 'a.txt']]) expect((await files.run('tag', ...argv)).code).toBe(2);
  });
});
