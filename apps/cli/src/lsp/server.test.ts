import { afterEach, describe, expect, it, vi } from 'vitest';
import { Editor } from '../../test/editor.ts';
import { version } from '../version.ts';

const uri = 'file:///lettre.txt';
const letter = 'Madame,\n\nIl vous appartient de payer.\nMerci de nous faire parvenir une copie.\n';

// Each test starts the program anew.
vi.setConfig({ testTimeout: 60_000 });

let editor: Editor;
const start = async (...argv: string[]) => {
  editor = new Editor(...argv);
  return editor;
};
afterEach(() => {
  editor.child.kill();
});

const words = (list: { range: Parameters<Editor['text']>[1]; code?: unknown }[]) =>
  list.map(({ code, range }) => [code, editor.text(uri, range)]);

describe('a session', () => {
  it('goes from the first greeting to the end', async () => {
    await start('--stdio');
    const { capabilities, serverInfo } = await editor.initialize();
    expect(serverInfo).toEqual({ name: 'limpide', version });
    expect(capabilities).toMatchObject({ hoverProvider: true, codeActionProvider: { codeActionKinds: ['quickfix'] } });

    await editor.open(uri, 'plaintext', letter);
    const found = await editor.diagnostics(uri);
    expect(words(found)).toEqual(
      expect.arrayContaining([
        ['impersonal-obligation', 'Il vous appartient'],
        ['jargon', 'faire parvenir'],
      ]),
    );
    const [first] = found.filter(({ code }) => code === 'impersonal-obligation');
    expect(first).toMatchObject({ source: 'Limpide', severity: 2 });
    expect(first!.range.start).toEqual({ line: 2, character: 0 });

    const [action] = await editor.actions(uri, 'vous appartient');
    expect(action!.title).toContain('vous devez');
    expect(editor.applied(uri, action!.edit.changes[uri]!)).toBe(
      letter.replace('Il vous appartient de payer', 'Vous devez payer'),
    );
    expect(await editor.actions(uri, 'vous appartient', ['refactor'])).toEqual([]);

    await editor.change(uri, 'Il vous appartient de payer.', 'Vous devez payer 😀 40 euros.');
    expect(words(await editor.diagnostics(uri, 2))).not.toContainEqual(['impersonal-obligation', expect.anything()]);
    // Before the pause is over, what is asked is answered on the text as it is now.
    await editor.change(uri, 'Madame,', 'Madame la présidente,\n');
    const [later] = await editor.actions(uri, 'faire parvenir');
    expect(editor.applied(uri, later!.edit.changes[uri]!)).toBe(editor.text(uri).replace('faire parvenir', 'envoyer'));

    await editor.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect(await editor.end()).toEqual({ code: 0, errors: '' });
    expect(editor.last(uri)).toEqual({ uri, diagnostics: [] });
  });

  it('explains on hover, in Markdown or in plain text', async () => {
    await start();
    await editor.initialize({ capabilities: {}, initializationOptions: { guide: 'https://exemple.be/regles' } });
    await editor.open(uri, 'plaintext', letter);
    const [found] = (await editor.diagnostics(uri)).filter(({ code }) => code === 'jargon');
    expect(found!.codeDescription).toEqual({ href: 'https://exemple.be/regles#jargon' });
    const plain = await editor.hover(uri, 'faire parvenir');
    expect(plain).toMatchObject({ kind: 'plaintext' });
    expect(plain!.value).toMatch(/envoyer/);
    expect(plain!.value).not.toMatch(/\*\*|\]\(/);
    expect(await editor.hover(uri, 'Madame')).toBeUndefined();
    await editor.end();

    await start('--guide', 'https://exemple.be/regles');
    await editor.initialize();
    await editor.open(uri, 'plaintext', letter);
    await editor.diagnostics(uri);
    const rich = await editor.hover(uri, 'faire parvenir');
    expect(rich!.value).toMatch(/^\*\*[^*]+\*\*\n\n/);
    expect(rich!.value).toContain('[jargon](https://exemple.be/regles#jargon)');
    await editor.end();
  });

  it('takes its settings from the command line, then from the editor', async () => {
    await start('--hints', '--profile', 'easy');
    await editor.initialize();
    const text = 'Le voisin appelle le plombier. Ce dernier coupe l’eau.\n';
    await editor.open(uri, 'plaintext', text);
    const codes = (list: { code?: unknown }[]) => list.map(({ code }) => code);
    expect(codes(await editor.diagnostics(uri))).toContain('unclear-antecedent');
    await editor.client.sendNotification('workspace/didChangeConfiguration', {
      settings: { limpide: { hints: false } },
    });
    await editor.change(uri, 'plombier', 'chauffagiste');
    expect(codes(await editor.diagnostics(uri, 2))).not.toContain('unclear-antecedent');
    await editor.end();
  });
});

describe('fixes in the text of each kind of file', () => {
  const wrapped = (words: string) =>
    `Madame,\r\n\r\nNous avons bien reçu votre dossier le 3 mai 2027. Pour la suite, veuillez nous ${words} une copie de la carte avant le 1er juin 2027 au guichet du rez-de-chaussée. Vous\r\npouvez nous appeler chaque matin.\r\n`;

  const cases: [language: string, text: string, title: string, expected: string | undefined][] = [
    ['plaintext', wrapped('faire\r\nparvenir'), 'envoyer', wrapped('envoyer')],
    ['plaintext', '\ufeffVeuillez nous faire parvenir un plan.', 'envoyer', '\ufeffVeuillez nous envoyer un plan.'],
    [
      'markdown',
      '# Titre\n\n* Il vous appartient de payer **vite** & `bien`.\n* Non\n',
      'vous devez',
      '# Titre\n\n* Vous devez payer **vite** & `bien`.\n* Non\n',
    ],
    ['markdown', 'Il vous **appartient** de payer *vite*.\n', 'vous devez', undefined],
    [
      'html',
      '<p title="a">&Agrave; l&rsquo;aide, il vous appartient de <b>payer</b> &amp; signer.</p>\n',
      'vous devez',
      '<p title="a">&Agrave; l&rsquo;aide, vous devez <b>payer</b> &amp; signer.</p>\n',
    ],
    [
      'html',
      '<p>Veuillez <b>nous</b> faire\n  <i>parvenir</i> <b>le plan</b>.</p>\n',
      'envoyer',
      '<p>Veuillez <b>nous</b> envoyer<i></i> <b>le plan</b>.</p>\n',
    ],
  ];

  it('is what was asked, to the character', async () => {
    await start();
    await editor.initialize();
    for (const [n, [language, text, title, expected]] of cases.entries()) {
      const name = `file:///${n}`;
      await editor.open(name, language, text);
      await editor.diagnostics(name);
      const actions = await editor.actions(name, text);
      const action = actions.find((one) => one.title.includes(title));
      expect(action && editor.applied(name, action.edit.changes[name]!)).toBe(expected);
    }
    await editor.end();
  });
});

describe('odd input', () => {
  it('leaves what it does not know alone, and goes on', async () => {
    await start();
    await editor.initialize({ initializationOptions: { profile: 'poésie', hints: 'oui', guide: 12 } });
    const open = (name: string, language: string, text: string) => editor.open(`file:///${name}`, language, text);
    await open('a.ts', 'typescript', 'Il vous appartient de payer.');
    await open('vide.txt', 'plaintext', '');
    await open('rtf.txt', 'plaintext', '{\\rtf1 Il vous appartient de payer.}');
    await open('moitie.txt', 'plaintext', 'Il vous appartient de payer. \ud83d');
    await open('zero.txt', 'plaintext', '\u0000\u0001\n\rIl vous appartient\rde payer.');
    await open('casse.html', 'html', '<p>Il vous <b appartient<<p></i>&#xffffffff; de payer <!--');
    expect(await editor.diagnostics('file:///vide.txt')).toEqual([]);
    expect((await editor.diagnostics('file:///moitie.txt')).map(({ code }) => code)).toContain('impersonal-obligation');
    const [action] = await editor.actions('file:///moitie.txt', 'appartient');
    expect(editor.applied('file:///moitie.txt', action!.edit.changes['file:///moitie.txt']!)).toBe(
      'Vous devez payer. \ud83d',
    );
    for (const name of ['rtf.txt', 'zero.txt', 'casse.html']) await editor.diagnostics(`file:///${name}`);
    expect(editor.last('file:///a.ts')).toBeUndefined();
    expect(
      await editor.client.sendRequest('textDocument/hover', {
        textDocument: { uri: 'file:///absent.txt' },
        position: { line: 1, character: 1 },
      }),
    ).toBeNull();
    await expect(editor.client.sendRequest('textDocument/zut', {})).rejects.toThrow(/zut/);
    await editor.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.client.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///absent.txt' } });
    expect(await editor.end()).toEqual({ code: 0, errors: '' });
  });

  it('refuses files on the command line', async () => {
    await start('a.txt');
    expect(await editor.ended()).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/^limpide : lsp : [^\n]+\n$/),
    });
  });
});

describe('how it ends', () => {
  it('with code 1 when the editor does not say goodbye first', async () => {
    await start();
    await editor.initialize();
    void editor.client.sendNotification('exit').catch(() => {});
    expect(await editor.ended()).toEqual({ code: 1, errors: '' });
  });

  it('with code 1 when the editor goes away', async () => {
    await start();
    await editor.initialize();
    editor.child.stdin.end();
    expect(await editor.ended()).toEqual({ code: 1, errors: '' });
  });
});
