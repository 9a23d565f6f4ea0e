import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, desk, letter, plainLetter } from '../test/terminal.ts';
import { version } from './version.ts';

let files: Desk;
beforeEach(() => {
  files = desk();
  files.put('a.txt', letter);
  files.put('b.txt', plainLetter);
});
afterEach(() => files.clear());

describe('arguments that cannot be used end with code 2 and one line', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'indiquez une commande'],
    ['an unknown command', ['corrige'], 'commande inconnue : corrige'],
    ['an unknown option before the command', ['--zut', 'check'], 'option inconnue : --zut'],
    ['an unknown option', ['check', 'a.txt', '--zut=1'], 'option inconnue : --zut'],
    ['an unknown short option', ['check', 'a.txt', '-z'], 'option inconnue : -z'],
    ['an option without its value', ['check', 'a.txt', '--format'], '--format attend une valeur'],
    ['an unknown format', ['check', 'a.txt', '-f', 'xml'], '« xml » ne convient pas à -f'],
    ['an unknown profile', ['check', 'a.txt', '--profile', 'poésie'], '« poésie » ne convient pas'],
    ['a value for a switch', ['revise', 'a.txt', '--clean=oui'], '--clean ne prend pas de valeur'],
    [
      'an interface language that does not exist',
      ['--ui', 'nl', 'check', 'a.txt'],
      'l’interface n’existe pas en « nl »',
    ],
    ['the same, after the command', ['check', '--ui', 'de', 'a.txt'], 'l’interface n’existe pas en « de »'],
    ['no file', ['check'], 'indiquez un fichier'],
    ['a file that does not exist', ['check', 'absent.txt'], 'absent.txt : ce fichier ou ce dossier n’existe pas'],
    ['a folder', ['compare', '/', 'a.txt'], '/ : c’est un dossier'],
    ['twice the standard input', ['check', '-', '-'], 'qu’une fois'],
    ['one file to compare', ['compare', 'a.txt'], 'indiquez deux fichiers'],
    ['three files to compare', ['compare', 'a.txt', 'b.txt', 'a.txt'], 'indiquez deux fichiers'],
    ['no edits', ['revise', 'a.txt', '-o', 'c.docx'], '--edits'],
    ['no place for the result', ['revise', 'a.txt', '--edits', 'e.json'], '-o'],
    ['help about nothing', ['help', 'corrige'], 'commande inconnue : corrige'],
  ])('%s', async (_, argv, line) => {
    const { code, out, said } = await files.run(...argv);
    expect({ code, out, lines: said.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(said[0]).toContain(line);
    expect(said[0]).toMatch(/^limpide : [^\n]+$/);
  });
});

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['help']], [['--ui', 'fr', '--help']]])('%j lists the commands', async (argv) => {
    const { code, out, said } = await files.run(...argv);
    expect({ code, said }).toEqual({ code: 0, said: [] });
    for (const name of ['check', 'compare', 'revise', 'rewrite', 'tag', 'lsp', 'annotate'])
      expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each([[['check', '--help']], [['help', 'check']], [['--help', 'check']], [['check', 'absent.txt', '-h']]])(
    '%j explains the command',
    async (argv) => {
      const { code, out } = await files.run(...argv);
      expect(code).toBe(0);
      for (const word of ['--format', '--profile', '--fail-on', '--hints', '--output', 'sarif', 'decision']) {
        expect(out).toContain(word);
      }
    },
  );

  it('no line is wider than a terminal', async () => {
    for (const name of ['', 'check', 'compare', 'revise', 'rewrite', 'tag', 'lsp', 'annotate']) {
      const argv = name === '' ? ['--help'] : [name, '--help'];
      const { out } = await files.run(...argv);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(84);
    }
  });

  it('says its version', async () => {
    expect(await files.run('--version')).toEqual({ code: 0, out: `limpide ${version}\n`, said: [] });
  });
});
