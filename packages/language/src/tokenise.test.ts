import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const texts = (text: string) => tokenise(text).map((token) => token.text);
const kinds = (text: string) => tokenise(text).map((token) => `${token.kind}:${token.text}`);

describe('tokenise', () => {
  it.each([
    ["l'examen de votre demande", ["l'", 'examen', 'de', 'votre', 'demande']],
    ['jusqu’au 1er mai', ['jusqu’', 'au', '1er', 'mai']],
    ['Envoyez-nous la copie', ['Envoyez', '-nous', 'la', 'copie']],
    ['Y a-t-il un guichet ?', ['Y', 'a', '-t-il', 'un', 'guichet', '?']],
    ['Donnez-le-nous', ['Donnez', '-le', '-nous']],
    ['un rendez-vous, peut-être là-bas', ['un', 'rendez-vous', ',', 'peut-être', 'là-bas']],
    [
      "votre avertissement-extrait de rôle aujourd'hui",
      ['votre', 'avertissement-extrait', 'de', 'rôle', "aujourd'hui"],
    ],
    ["quelqu'un d'Ottignies-Louvain-la-Neuve", ["quelqu'un", "d'", 'Ottignies-Louvain-la-Neuve']],
    ["à Villers-le-Bouillet et Braine-l'Alleud", ['à', 'Villers-le-Bouillet', 'et', "Braine-l'Alleud"]],
    ['les étudiant·e·s et agent(e)s', ['les', 'étudiant·e·s', 'et', 'agent(e)s']],
    ['1 234,50 € ou 1.234,50 EUR', ['1 234,50', '€', 'ou', '1.234,50', 'EUR']],
    ['de 9 h 30 à 12h, le 14/04/2027', ['de', '9 h 30', 'à', '12h', ',', 'le', '14/04/2027']],
    ['Tél. : 081/23.45.67', ['Tél.', ':', '081/23.45.67']],
    ['au +32 475 12 34 56.', ['au', '+32 475 12 34 56', '.']],
    ['BE68 5390 0754 7034 TTC', ['BE68 5390 0754 7034', 'TTC']],
    ['dossier 2024/123-B, page 3', ['dossier', '2024/123-B', ',', 'page', '3']],
    ["l'art. L1122-30 du CDLD", ["l'", 'art.', 'L1122-30', 'du', 'CDLD']],
    ['p. ex. le n° 12', ['p. ex.', 'le', 'n°', '12']],
    ['M. J.-P. Servais et Mme Noël', ['M.', 'J.-P.', 'Servais', 'et', 'Mme', 'Noël']],
    ['à info@commune.be, ou www.commune.be/prime.', ['à', 'info@commune.be', ',', 'ou', 'www.commune.be/prime', '.']],
    ['(https://exemple.be/a_(b))', ['(', 'https://exemple.be/a_(b)', ')']],
    ['Attendez... 12,5 % ?!', ['Attendez', '...', '12,5', '%', '?!']],
    ['le dossier de A. Martin et d’É. Noël', ['le', 'dossier', 'de', 'A.', 'Martin', 'et', 'd’', 'É.', 'Noël']],
    ["l'architecte P. Lambert", ["l'", 'architecte', 'P.', 'Lambert']],
    ['(A. Martin), B. Noël', ['(', 'A.', 'Martin', ')', ',', 'B.', 'Noël']],
    ['Ph. Servais et Mme Ch. Noël', ['Ph.', 'Servais', 'et', 'Mme', 'Ch.', 'Noël']],
    ["l'article R. 123-4", ["l'", 'article', 'R.', '123-4']],
    ['le cadre C. Renvoyez', ['le', 'cadre', 'C', '.', 'Renvoyez']],
    ['les cadres A, B. Complétez', ['les', 'cadres', 'A', ',', 'B', '.', 'Complétez']],
    ['les cadres A et B. Complétez', ['les', 'cadres', 'A', 'et', 'B', '.', 'Complétez']],
    ['sous Léopold I. Ensuite', ['sous', 'Léopold', 'I', '.', 'Ensuite']],
    ["le S.P.W et l'A.R du 3 mai", ['le', 'S.P.W', 'et', "l'", 'A.R', 'du', '3', 'mai']],
    ["l'article D.IV.4 du CoDT", ["l'", 'article', 'D.IV.4', 'du', 'CoDT']],
    ['Peut-on payer ? Peut-être.', ['Peut', '-on', 'payer', '?', 'Peut-être', '.']],
    ['de W. C. Lenoir', ['de', 'W.', 'C.', 'Lenoir']],
    ['le cadre B.La date', ['le', 'cadre', 'B', '.', 'La', 'date']],
    ['NOM DU (DES) DEMANDEUR(S)', ['NOM', 'DU', '(', 'DES', ')', 'DEMANDEUR(S)']],
    ["il y'a", ['il', "y'", 'a']],
    ["l'option 's'", ["l'", 'option', "'", 's', "'"]],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('names the kinds', () => {
    expect(kinds('Le SPW, art. 3, 4 documents : a@b.be §')).toEqual([
      'word:Le',
      'acronym:SPW',
      'punctuation:,',
      'abbreviation:art.',
      'number:3',
      'punctuation:,',
      'number:4',
      'word:documents',
      'punctuation::',
      'link:a@b.be',
      'symbol:§',
    ]);
    expect(kinds('un métier d’art. Le C.P.A.S. aide')).toContain('acronym:C.P.A.S.');
    expect(kinds('un métier d’art. Le')).toContain('word:art');
  });

  it('keeps a merge field whole and lets nothing run into it', () => {
    const text = "d'«Nom Prénom»2024/12";
    const opaque = [{ from: 2, to: 14 }];
    expect(tokenise(text, { opaque }).map((t) => `${t.kind}:${t.text}`)).toEqual([
      "word:d'",
      'opaque:«Nom Prénom»',
      'number:2024/12',
    ]);
    expect(() => tokenise('abc', { opaque: [{ from: 2, to: 9 }] })).toThrow(RangeError);
  });

  const fragment = fc.constantFrom(
    ...[
      'l’',
      "d'",
      'art. ',
      'M. ',
      '12',
      ' ',
      '\u00A0',
      '\u202F',
      '\n',
      '.',
      ', ',
      '-nous',
      '/',
      '€',
      '«',
      '»',
      'é',
      'A.',
    ],
    ...[
      'www.',
      'http://',
      '@',
      '.be',
      '0',
      '+32',
      ' h ',
      '😀',
      'e\u0301',
      '(e)s',
      '·',
      '…',
      'BE68',
      '\t',
      'Mot',
      'mot',
    ],
  );
  const messy = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('covers every character that is not a space, once, whatever the text', () => {
    fc.assert(
      fc.property(messy, fc.array(fc.tuple(fc.nat(60), fc.nat(8)), { maxLength: 3 }), (text, raw) => {
        const opaque = raw
          .map(([from, length]) => ({ from: Math.min(from, text.length), to: Math.min(from + length, text.length) }))
          .filter((span) => span.from < span.to);
        let at = 0;
        for (const token of tokenise(text, { opaque })) {
          expect(token.from).toBeGreaterThanOrEqual(at);
          expect(token.to).toBeGreaterThan(token.from);
          expect(text.slice(at, token.from)).toMatch(/^\s*$/u);
          expect(token.text).toBe(text.slice(token.from, token.to));
          at = token.to;
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
      { numRuns: 600 },
    );
  });
});
