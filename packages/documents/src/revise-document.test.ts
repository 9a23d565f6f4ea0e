import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Edit } from './block.ts';
import { editsTo } from './edits-to.ts';
import { readDocument } from './read-document.ts';
import { reviseDocument } from './revise-document.ts';
import { encodeText } from './text/encoding.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const options = { author: 'Ana', date: new Date('2027-03-01T09:30:00Z'), mode: 'clean' } as const;

function blocksOf(bytes: Uint8Array, fileName: string): Block[] {
  const result = readDocument(bytes, { fileName });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.blocks;
}

function revise(source: string, fileName: string, edits: (blocks: Block[]) => Edit[]): string {
  const bytes = encoder.encode(source);
  const result = reviseDocument(bytes, edits(blocksOf(bytes, fileName)), { ...options, fileName });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return decoder.decode(result.value);
}

/** Brings a file to a new version of its paragraphs. */
const become = (source: string, fileName: string, paragraphs: string[]) =>
  revise(source, fileName, (blocks) => editsTo(blocks, paragraphs));

describe('plain text', () => {
  test.each([
    ['a word', 'Un chat.\r\n\r\n- Deux\r\n', ['Un chien.', 'Trois'], 'Un chien.\r\n\r\n- Trois\r\n'],
    ['a cut', 'Un. Deux.\n', ['Un.', 'Deux.'], 'Un.\n\nDeux.\n'],
    ['a cut in a list', '1. un, deux\n', ['un', 'deux'], '1. un\n2. deux\n'],
    ['a removal', 'Un texte.\n\nInutile.\n\nUn autre.\n', ['Un texte.', 'Un autre.'], 'Un texte.\n\nUn autre.\n'],
  ])('%s', (_, source, paragraphs, expected) => expect(become(source, 'a.txt', paragraphs)).toBe(expected));

  test('the encoding stays, unless a character lacks in it', () => {
    const old = encodeText('Été à la commune', { encoding: 'windows-1252', mark: false });
    const edit = (text: string) => reviseDocument(old, [{ block: 0, from: 0, to: 3, text }], options);
    const kept = edit('Œuvre’€');
    expect(kept.ok && decoder.decode(kept.value)).toContain('\ufffd');
    expect(kept.ok && readDocument(kept.value)).toMatchObject({
      value: { blocks: [{ text: 'Œuvre’€ à la commune' }] },
    });
    const wide = edit('→');
    expect(wide.ok && decoder.decode(wide.value)).toBe('→ à la commune');
    const marked = encodeText('Été', { encoding: 'utf-16le', mark: true });
    const out = reviseDocument(marked, [{ block: 0, from: 0, to: 1, text: 'é' }], options);
    expect(out.ok && [...out.value.slice(0, 4)]).toEqual([0xff, 0xfe, 0xe9, 0]);
  });
});

describe('Markdown', () => {
  test.each([
    ['a word in bold', 'Un **chat** noir\n', ['Un chien noir'], 'Un **chien** noir\n'],
    ['all bold words go', 'Un **chat** noir\n', ['Un noir'], 'Un noir\n'],
    ['a cut in a quote', '> Un. Deux.\n', ['Un.', 'Deux.'], '> Un.\n>\n> Deux.\n'],
    ['a heading underlined', 'Un\n==\n\nDeux\n', ['Deux'], 'Deux\n'],
    ['plain characters stay plain', 'Un\n', ['Un * [x] <b> {{ a_b }}'], 'Un \\* \\[x\\] \\<b> {{ a_b }}\n'],
    ['a line break', 'Un\n', ['Un\ndeux'], 'Un  \ndeux\n'],
    ['code between', 'Un\n\n```\nx\n```\n\nDeux\n', ['Deux'], '```\nx\n```\n\nDeux\n'],
  ])('%s', (_, source, paragraphs, expected) => expect(become(source, 'a.md', paragraphs)).toBe(expected));
});

describe('web page', () => {
  test.each([
    ['a word', '<p>Un <b>chat</b>&nbsp;noir</p>', ['Un chien\u00a0noir'], '<p>Un <b>chien</b>&nbsp;noir</p>'],
    [
      'a cut',
      '<p id="a" class="b">Un. <b>Deux.</b></p>',
      ['Un.', 'Deux.'],
      '<p id="a" class="b">Un.</p><p class="b"><b>Deux.</b></p>',
    ],
    ['a cut inside', '<p><b>Un. Deux.</b></p>', ['Un.', 'Deux.'], '<p><b>Un.</b></p><p><b>Deux.</b></p>'],
    [
      'a cut in a cell',
      '<table><tr><td>Un. Deux.</td></tr></table>',
      ['Un.', 'Deux.'],
      '<table><tr><td>Un.<br><br>Deux.</td></tr></table>',
    ],
    ['a removal', '<p>Un texte.</p><p>Inutile.</p>', ['Un texte.'], '<p>Un texte.</p>'],
    [
      'a cell stays',
      '<table><tr><td>Un texte.</td><td>Inutile.</td></tr></table>',
      ['Un texte.'],
      '<table><tr><td>Un texte.</td><td></td></tr></table>',
    ],
    ['special characters', '<p>a</p>', ['a < b & "c"\nd'], '<p>a &lt; b &amp; "c"<br>d</p>'],
  ])('%s', (_, source, paragraphs, expected) => expect(become(source, 'a.html', paragraphs)).toBe(expected));

  test('a page in an old encoding takes references', () => {
    const bytes = encodeText('<html><p>é</p></html>', { encoding: 'windows-1252', mark: false });
    const out = reviseDocument(bytes, [{ block: 0, from: 1, to: 1, text: '→' }], options);
    expect(out.ok && new TextDecoder('windows-1252').decode(out.value)).toBe('<html><p>é&#8594;</p></html>');
  });
});

test('these formats keep no tracked changes', () => {
  const result = reviseDocument(encoder.encode('a'), [], { ...options, mode: 'tracked' });
  expect(result).toMatchObject({ ok: false, error: [{ code: 'mode' }] });
});

const word = fc.constantFrom(
  'le',
  'la',
  'dossier',
  'carte',
  'avant',
  'mars',
  'é😀',
  '{{ n }}',
  '&',
  '<b>',
  '*',
  '_x_',
  'a_b',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `T${words.join(' ')}.`);

test('a new version is what is read back, in pages and Markdown', () => {
  const html = (texts: string[]) =>
    texts.map((text) => `<p>A <i>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</i></p>\n`).join('');
  const md = (texts: string[]) => texts.map((text) => `A **${text.replace(/[*_<]/g, '\\$&')}**\n\n`).join('');
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      (before, after) => {
        for (const [source, name] of [
          [html(before), 'a.html'],
          [md(before), 'a.md'],
        ] as const) {
          const out = become(source, name, after);
          expect(blocksOf(encoder.encode(out), name).map(({ text }) => text)).toEqual(after);
        }
      },
    ),
    { numRuns: 200 },
  );
});
