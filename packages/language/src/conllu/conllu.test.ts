import { french } from '@limpide/language-fr';
import { frenchWithParser } from '@limpide/language-fr/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateConllu } from './annotate.ts';
import { textToConllu } from './from-text.ts';

const model = frenchWithParser();

/** A line of CoNLL-U from its number, its form and other columns by their place. */
const row = (number: string, form: string, others: Record<number, string> = {}) =>
  [number, form, ...Array.from({ length: 8 }, (_, i) => others[i + 2] ?? '_')].join('\t');

const sample = [
  '# newdoc',
  '# sent_id = a',
  '# text = Le plan du quartier est affiché au guichet.',
  row('1', 'Le', { 5: 'Definite=Def' }),
  row('2', 'plan', { 2: 'faux', 3: 'X', 6: '9', 7: 'dep' }),
  row('3-4', 'du'),
  row('3', 'de', { 4: 'PREP' }),
  row('4', 'le'),
  row('5', 'quartier', { 8: '2:nmod' }),
  row('6', 'est'),
  row('7', 'affiché', { 9: 'Gloss=posted' }),
  row('7.1', 'et', { 3: 'CCONJ', 8: '7:cc' }),
  row('8-9', 'au'),
  row('8', 'à'),
  row('9', 'le'),
  row('10', 'guichet', { 9: 'SpaceAfter=No' }),
  row('11', '.'),
  '',
  '# sent_id = b',
  row('1', 'Il'),
  row('2', 'pleut'),
  row('3', '.'),
  '',
  '',
].join('\n');

function annotated(text: string, parse = true): string {
  const found = annotateConllu(text, model, { parse });
  if (!found.ok) throw new Error(`${found.error.line}: ${found.error.message}`);
  return found.value;
}

/** One column of the words of a text. */
const column = (text: string, at: number) =>
  text
    .split(/\r?\n/u)
    .map((line) => line.split('\t'))
    .filter(([number = '']) => /^\d+$/u.test(number))
    .map((cells) => cells[at]!);

/** The text without what is filled: these columns of the lines of words. */
const blanked = (text: string, columns = [2, 3, 6, 7]) =>
  text
    .split('\n')
    .map((line) => {
      const cells = line.split('\t');
      if (!/^\uFEFF?\d+$/u.test(cells[0]!)) return line;
      return cells.map((content, n) => (columns.includes(n) ? '_' : content)).join('\t');
    })
    .join('\n');

describe('annotateConllu', () => {
  it('fills parts of speech, lemmas and trees', () => {
    const out = annotated(sample);
    expect(column(out, 3).join(' ')).toBe('DET NOUN ADP DET NOUN AUX VERB ADP DET NOUN PUNCT PRON VERB PUNCT');
    expect(column(out, 2).join(' ')).toBe('le plan de le quartier être afficher à le guichet . lui pleuvoir .');
    // What any model knows; the rest of the trees is measured where it is trained.
    expect([0, 2, 3, 11].map((word) => column(out, 6)[word])).toEqual(['2', '5', '5', '2']);
    expect([0, 2, 3, 12].map((word) => column(out, 7)[word])).toEqual(['det', 'case', 'det', 'root']);
  });

  it('changes nothing else', () => expect(blanked(annotated(sample))).toBe(blanked(sample)));

  it('leaves the tree as it is when asked', () => {
    const out = annotated(sample, false);
    expect(blanked(out, [2, 3])).toBe(blanked(sample, [2, 3]));
    expect(column(out, 3)[1]).toBe('NOUN');
  });

  it('does not look at what the columns held', () => {
    expect(annotated(blanked(sample))).toBe(annotated(sample));
    expect(annotated(annotated(sample))).toBe(annotated(sample));
  });

  it.each([
    ['CRLF', sample.replaceAll('\n', '\r\n')],
    ['a byte order mark and no comment', `\uFEFF${row('1', 'Merci')}\n\n`],
    ['no blank line at the end', row('1', 'Merci')],
    ['several blank lines, and white space on them', `${row('1', 'Oui')}\n \n\n\n${row('1', 'Non')}\n\t\n`],
    ['comments without a sentence', '# global.columns = ID FORM\n\n'],
    ['a comment at the end of a sentence', `${row('1', 'Oui')}\n# remarque\n\n`],
    ['an empty node before the first word', `${row('0.1', 'il')}\n${row('1', 'Pleut')}\n\n`],
    ['a form with a space, a form that looks empty', `${row('1', '2 001')}\n${row('2', '_')}\n${row('3', '#')}\n\n`],
    ['a range of one word', `${row('1-1', 'Oui')}\n${row('1', 'oui')}\n\n`],
    ['nothing', ''],
  ])('takes %s', (_, text) => expect(blanked(annotated(text))).toBe(blanked(text)));

  it('tags a range that is no contraction by its words', () => {
    const text = [
      row('1', 'Il'),
      row('2-4', 'va-t-en'),
      ...['va', 'te', 'en'].map((form, i) => row(String(i + 2), form)),
      row('5-6', 'dudit'),
      row('5', 'de'),
      row('6', 'ledit'),
      row('7', 'lieu'),
      '',
    ].join('\n');
    expect(column(annotated(text), 3).join(' ')).toMatch(/^PRON VERB PRON PRON ADP (?:DET|PRON) NOUN$/u);
  });

  it('reads « des » as the file has it', () => {
    const whole = [row('1', 'Voici'), row('2', 'des'), row('3', 'plans'), ''].join('\n');
    expect([column(annotated(whole), 3)[1], column(annotated(whole), 2)[1]]).toEqual(['DET', 'un']);
  });

  it.each<[string, string, number, RegExp]>([
    ['a line without tabs', `# a\n1 Oui _ _\n`, 2, /10 colonnes/],
    ['too few columns', '1\tOui\t_\n', 1, /10 colonnes.*, pas 3/],
    ['a word without its form', `${row('1', '')}\n`, 1, /forme/],
    ['a number that is skipped', `${row('1', 'Oui')}\n${row('3', 'non')}\n`, 2, /« 3 ».*: 2 est attendu/],
    ['a sentence that begins elsewhere', `${row('1', 'Oui')}\n\n${row('2', 'non')}\n`, 3, /: 1 est attendu/],
    ['no number', `${row('un', 'Oui')}\n`, 1, /« un »/],
    ['a range that ends too early', `${row('1-0', 'Oui')}\n`, 1, /finit avant/],
    ['a range in a range', `${row('1-3', 'a')}\n${row('1', 'b')}\n${row('2-3', 'c')}\n`, 3, /dans un autre groupe/],
    ['a range that is cut', `${row('1-2', 'du')}\n${row('1', 'de')}\n\n`, 3, /s’arrête au mot 1.*jusqu’à 2/],
    ['a range that is cut by the end', `${row('1-2', 'du')}\n${row('1', 'de')}`, 2, /s’arrête au mot 1/],
    ['an empty node out of place', `${row('1', 'a')}\n${row('2.1', 'b')}\n`, 2, /: 1\.1 est attendu/],
  ])('refuses %s', (_, text, line, message) => {
    const found = annotateConllu(text, model);
    expect(found).toEqual({ ok: false, error: { line, message: expect.stringMatching(message) } });
  });

  it('asks for a model with a parser to make trees', () => {
    expect(() => annotateConllu('', french())).toThrow(RangeError);
    expect(annotateConllu(sample, french(), { parse: false }).ok).toBe(true);
  });

  it('property: whatever the sentences, what is filled is all that changes, and each tree is one', () => {
    const form = fc.oneof(
      fc.constantFrom('le', 'de', 'des', 'agent', 'Namur', 'envoie', ',', '«', '12 000', '_', '#', '😀', 'auquel'),
      fc.string({ minLength: 1 }).filter((text) => !/[\t\r\n]/u.test(text)),
    );
    const token = fc.record({
      form,
      size: fc.integer({ min: 0, max: 3 }),
      misc: fc.constantFrom('_', 'SpaceAfter=No'),
    });
    const sentence = fc.array(token, { minLength: 1, maxLength: 12 }).map((tokens) => {
      let number = 0;
      return tokens.flatMap((one) => {
        if (one.size === 0) return [row(String(++number), one.form, { 9: one.misc, 6: '7' })];
        const range = row(`${number + 1}-${number + one.size}`, one.form, { 9: one.misc });
        return [range, ...Array.from({ length: one.size }, () => row(String(++number), one.form))];
      });
    });
    const file = fc
      .tuple(fc.array(sentence, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
      .map(([sentences, end]) => sentences.map((lines) => ['# x', ...lines, '', ''].join(end)).join(''));
    fc.assert(
      fc.property(file, (text) => {
        const out = annotated(text);
        expect(blanked(out)).toBe(blanked(text));
        expect(column(out, 3).every((tag) => /^[A-Z]+$/u.test(tag))).toBe(true);
        expect(column(out, 2)).not.toContain('');
        for (const part of out.split(/\r?\n\r?\n/u)) {
          const heads = column(part, 6).map(Number);
          if (heads.length > 0) expect(heads.filter((head) => head === 0)).toHaveLength(1);
          expect(Math.max(0, ...heads)).toBeLessThanOrEqual(heads.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('textToConllu', () => {
  it('cuts, opens contractions and fills', () => {
    const out = textToConllu('Le plan auquel vous pensez est au guichet. Merci !\n\nIl y a des délais.', model);
    expect(blanked(out, [6, 7]).split('\n').slice(0, 9)).toEqual([
      '# newpar',
      '# sent_id = 1',
      '# text = Le plan auquel vous pensez est au guichet.',
      row('1', 'Le', { 2: 'le', 3: 'DET' }),
      row('2', 'plan', { 2: 'plan', 3: 'NOUN' }),
      row('3-4', 'auquel'),
      row('3', 'à', { 2: 'à', 3: 'ADP' }),
      row('4', 'lequel', { 2: 'lequel', 3: 'PRON' }),
      row('5', 'vous', { 2: 'vous', 3: 'PRON' }),
    ]);
    expect([column(out, 6)[0], column(out, 7)[0]]).toEqual(['2', 'det']);
    expect(out.match(/^# .*/gmu)!.slice(3)).toEqual([
      '# sent_id = 2',
      '# text = Merci !',
      '# newpar',
      '# sent_id = 3',
      '# text = Il y a des délais.',
    ]);
    expect(out).toMatch(/\n\n$/u);
    expect(out).not.toMatch(/\n\n\n/u);
    expect(column(out, 1)).toContain('des');
  });

  it('writes no tree when asked', () => {
    const out = textToConllu('Merci.', french(), { parse: false });
    expect([column(out, 6), column(out, 7)]).toEqual([
      ['_', '_'],
      ['_', '_'],
    ]);
    expect(() => textToConllu('Merci.', french())).toThrow(RangeError);
  });

  it('says where there is no space', () => {
    const out = textToConllu("L'avis, joint.", model);
    expect(column(out, 9)).toEqual(['SpaceAfter=No', 'SpaceAfter=No', '_', 'SpaceAfter=No', '_']);
  });

  it.each(['', '  \n \r\n'])('gives nothing for %j', (text) => expect(textToConllu(text, model)).toBe(''));

  it('property: the text is in the tokens, and annotating the result changes nothing', () => {
    const part = fc.constantFrom(
      'Le ',
      'du ',
      'DES ',
      "l'",
      'avis',
      '. ',
      '\n',
      '\n\n',
      '12 h 30',
      'x\tx',
      ' ? ',
      '😀',
      '«',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const out = textToConllu(text, model);
        const texts = [...out.matchAll(/^# text = (.*)$/gmu)].map(([, found]) => found!);
        expect(texts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(annotated(out)).toBe(out);
      }),
      { numRuns: 150 },
    );
  });
});
