import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from './block.ts';
import { applyChange, checkEdits } from './check-edits.ts';
import { editsTo } from './edits-to.ts';
import { templateFields } from './template-fields.ts';
import { diffTokens, diffWords } from './word-diff.ts';

function blocks(...texts: string[]): Block[] {
  return texts.map((given, index) => {
    const heading = given.startsWith('# ');
    const text = heading ? given.slice(2) : given;
    const opaque = templateFields(text);
    return {
      index,
      kind: heading ? ('heading' as const) : ('paragraph' as const),
      text,
      ...(opaque.length > 0 ? { opaque } : {}),
    };
  });
}

function result(before: readonly Block[], edits: ReturnType<typeof editsTo>): string[] {
  const checked = checkEdits(before, edits);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  const changes = new Map(checked.value.map((change) => [change.block, change]));
  return before.flatMap((block) => {
    const change = changes.get(block.index);
    return change ? applyChange(block, change) : [block.text];
  });
}

describe('edits are small', () => {
  test.each([
    ['one word', ['Le chat dort.'], ['Le chien dort.'], [[0, 3, 7, 'chien']]],
    [
      'neighbouring words are one change',
      ['Veuillez nous faire parvenir la carte.'],
      ['Envoyez la carte.'],
      [[0, 0, 28, 'Envoyez']],
    ],
    [
      'a paragraph cut in two',
      ['Envoyez la carte. Gardez une copie.'],
      ['Envoyez la carte.', 'Gardez une copie.'],
      [[0, 17, 18, '\n']],
    ],
    [
      'a paragraph dropped',
      ['Un premier texte.', 'Inutile.', 'Un autre texte.'],
      ['Un premier texte.', 'Un autre texte.'],
      [[1, 0, 8, '']],
    ],
    [
      'a paragraph added',
      ['Un premier texte.', 'Un autre texte.'],
      ['Un premier texte.', 'Ajouté.', 'Un autre texte.'],
      [[0, 17, 17, '\nAjouté.']],
    ],
    [
      'added after a title',
      ['# Vos droits', 'Vous pouvez écrire.'],
      ['Vos droits', 'Bonjour.', 'Vous pouvez écrire.'],
      [[1, 0, 0, 'Bonjour.\n']],
    ],
    ['added before all', ['Un texte.'], ['Bonjour.', 'Un texte.'], [[0, 0, 0, 'Bonjour.\n']]],
    [
      'two joined',
      ['La carte est prête.', 'Venez la chercher.'],
      ['La carte est prête. Venez la chercher.'],
      [
        [0, 19, 19, ' Venez la chercher.'],
        [1, 0, 18, ''],
      ],
    ],
    ['rewritten from the ground up', ['abc def', 'ghi'], ['xyz', 'ghi'], [[0, 0, 7, 'xyz']]],
    [
      'a field stays',
      ['Cher {{ nom }}, votre dossier {{ id }} est complet.'],
      ['Bonjour {{ nom }}. Le dossier {{ id }} est complet.'],
      [
        [0, 0, 4, 'Bonjour'],
        [0, 14, 21, '. Le'],
      ],
    ],
    ['a line break', ['a\nb'], ['a\nc'], [[0, 2, 3, 'c']]],
    ['nothing', ['a', 'b'], ['a', '  ', 'b'], []],
    ['repeated paragraphs', ['x', 'Oui', 'x', 'Non', 'x'], ['x', 'Oui', 'x', 'x'], [[3, 0, 3, '']]],
  ])('%s', (_, before, after, expected) => {
    const given = blocks(...before);
    const edits = editsTo(given, after);
    expect(edits.map(({ block, from, to, text }) => [block, from, to, text])).toEqual(expected);
    expect(result(given, edits)).toEqual(after.filter((text) => text.trim() !== ''));
  });

  test('a block keeps the index it has in its document', () => {
    expect(editsTo([{ index: 7, kind: 'paragraph', text: 'a' }], ['b'])).toEqual([
      { block: 7, from: 0, to: 1, text: 'b' },
    ]);
  });
});

const words = fc.constantFrom(
  'le',
  'la',
  'dossier',
  'carte',
  'envoyer',
  'avant',
  'mars',
  '12',
  '{{ nom }}',
  '[MONTANT]',
  ',',
  '.',
  '\n',
  'é😀',
);
const paragraph = fc
  .array(words, { minLength: 1, maxLength: 12 })
  .map((list) => list.join(' '))
  .filter((text) => text.trim() !== '');

test('the edits lead to the new version, whatever the two are', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 7 }),
      fc.array(fc.tuple(fc.nat(20), paragraph), { maxLength: 7 }),
      fc.boolean(),
      (old, changes, shuffle) => {
        const version = [...old];
        for (const [n, text] of changes) {
          if (n % 3 === 0) version.splice(n % (version.length + 1), 0, text);
          else if (n % 3 === 1) version.splice(n % (version.length + 1), 1);
          else if (version.length > 0) version[n % version.length] += ` ${text}`;
        }
        if (shuffle) version.reverse();
        const before = blocks(...old);
        expect(result(before, editsTo(before, version))).toEqual(version);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a diff rebuilds the new text', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.array(words, { maxLength: 30 }), (a, b) => {
      const before = a.join(' ');
      const after = b.join(' ');
      let out = '';
      let at = 0;
      for (const { from, to, text } of diffWords(diffTokens(before), diffTokens(after), () => false)) {
        out += before.slice(at, from) + text;
        at = to;
      }
      expect(out + before.slice(at)).toBe(after);
    }),
  );
});
