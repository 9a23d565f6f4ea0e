import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../model.ts';
import { refusalOf, refusalOfEdits } from './guard.ts';
import { wordsOf } from './guard-words.ts';

const block = (text: string, opaque: TextBlock['opaque'] = []): TextBlock[] => [
  { index: 0, kind: 'paragraph', text, opaque },
];

/** Sentences to put around what is changed. */
const around = [
  'Le service examine le dossier.',
  'Votre enfant reçoit une place à la crèche.',
  'Apportez une photo et la carte.',
  'La commune organise un atelier pour les familles.',
  'Une question ? Appelez le guichet.',
  'Vous trouvez le formulaire sur le site.',
] as const;

interface Family {
  name: string;
  /** The text before, with what is guarded between braces. */
  text: string;
  /** What replaces it; an empty text deletes it. */
  others: readonly string[];
}

const families: readonly Family[] = [
  { name: 'a number', text: 'Joignez {3} copies du bail.', others: ['', '4', '30', '2'] },
  { name: 'a number in words', text: 'Joignez {trois} copies du bail.', others: ['', 'quatre', 'deux', 'treize'] },
  { name: 'an amount', text: 'La taxe est de {1 250,50 €}.', others: ['', '1 250,60 €', '250,50 €', '1 250,50 %'] },
  { name: 'a percentage', text: 'La réduction est de {12 %}.', others: ['', '21 %', '12 €', '1,2 %'] },
  {
    name: 'a date',
    text: 'Le bureau ferme le {14 avril 2027}.',
    others: ['', '14 avril', '14 mai 2027', '15 avril 2027'],
  },
  { name: 'a date in figures', text: 'La séance a lieu le {14/04/2027}.', others: ['', '14/05/2027', '04/14/2027'] },
  { name: 'an hour', text: 'Le guichet ouvre à {9 h 30}.', others: ['', '9 h', '19 h 30', '9 h 45'] },
  {
    name: 'a deadline',
    text: 'Répondez {dans les 15 jours}.',
    others: ['', 'après 15 jours', 'dans les 15 mois', 'dans les 51 jours'],
  },
  { name: 'what a deadline counts', text: 'Vous avez dix jours {ouvrables}.', others: ['', 'calendrier', 'francs'] },
  { name: 'before or after', text: 'Payez {avant} le 3 mai.', others: ['', 'après', 'dès'] },
  { name: 'a name', text: 'Contactez madame {Lambert} au guichet.', others: ['', 'Dupont', 'lambert'] },
  { name: 'an acronym', text: 'Le dossier va au {CPAS} demain.', others: ['', 'SPW', 'CAP'] },
  { name: 'an address', text: 'Écrivez à {info@exemple.be} pour cela.', others: ['', 'infos@exemple.be'] },
  { name: 'a negation', text: 'Vous {ne} payez {pas} la taxe.', others: ['', 'plus', 'jamais'] },
  { name: 'without', text: 'Venez {sans} rendez-vous.', others: ['', 'avec', 'sur'] },
  { name: 'none', text: '{Aucune} demande n’est acceptée.', others: ['Une', 'Toute', 'Cette'] },
  { name: 'an exception', text: 'Le bureau ouvre tous les jours {sauf} le lundi.', others: ['', 'et', 'surtout'] },
  { name: 'a restriction', text: 'Le guichet reçoit {uniquement} le matin.', others: ['', 'aussi', 'souvent'] },
  { name: 'a duty', text: 'Vous {devez} remplir le cadre.', others: ['pouvez', 'devriez', 'pourriez', ''] },
  { name: 'a right', text: 'Vous {pouvez} demander une aide.', others: ['devez', 'pourriez', 'ne pouvez pas', ''] },
  { name: 'a conditional', text: 'La prime {serait} accordée.', others: ['est', 'sera', ''] },
  { name: 'a prohibition', text: 'Il est {interdit} de fumer.', others: ['permis', 'possible', ''] },
  { name: 'a condition', text: 'Vous recevez l’aide {si} vous habitez ici.', others: ['', 'car', 'et'] },
  { name: 'a remedy', text: 'Vous pouvez introduire un {recours} au greffe.', others: ['', 'dossier', 'texte'] },
  { name: 'where to appeal', text: 'Écrivez au {tribunal} de Namur.', others: ['', 'service', 'guichet'] },
  {
    name: 'a legal reference',
    text: 'Selon l’{article 12} du décret, la prime existe.',
    others: ['', 'article 13', 'alinéa 12'],
  },
  { name: 'an act', text: 'La {loi} du 3 mai 2019 le prévoit.', others: ['circulaire', 'note', ''] },
  { name: 'who must', text: '{Vous} devez signer la lettre.', others: ['Nous', 'Ils', 'Elle'] },
  { name: 'which person must', text: 'Le {locataire} doit signer.', others: ['propriétaire', 'bailleur', ''] },
  { name: 'whose', text: 'Nous avons reçu {votre} demande.', others: ['notre', 'sa', 'leur'] },
  { name: 'quoted words', text: 'Écrivez « {lu et approuvé} » en bas.', others: ['', 'lu', 'approuvé et lu'] },
  { name: 'a question', text: 'Vous déménagez{ ?}', others: ['.', ' !'] },
  { name: 'and, or', text: 'Apportez le bail {ou} la facture.', others: ['et', '', 'sans'] },
];

const bare = (text: string) => text.replace(/[{}]/gu, '');
const sentence = fc.constantFrom(...around);

describe('a change of something that matters is refused', () => {
  it.each(families.map((family) => [family.name, family] as const))('%s', (_, { text, others }) => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 3 }),
        fc.constantFrom(...others),
        fc.array(sentence, { maxLength: 3 }),
        fc.boolean(),
        (head, other, tail, isLicensed) => {
          const changed = text.replace(/\{[^}]*\}/u, other).replace(/[{}]/gu, '');
          const [old, fresh] = [bare(text), changed].map((one) => [...head, one, ...tail].join(' '));
          // The hardest case: a rewriting that says that it may lose and gain these very words.
          const licence =
            isLicensed && !/doit signer/u.test(text)
              ? { loses: wordsOf(bare(text), false), gains: wordsOf(changed, false) }
              : {};
          expect(refusalOf(block(old!), block(fresh!), licence)).not.toBeNull();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('the place of a negation', () => {
    const [one, other] = [
      'Vous ne devez pas payer et vous devez venir.',
      'Vous devez payer et vous ne devez pas venir.',
    ];
    expect(refusalOf(block(one), block(other), { moves: true })).not.toBeNull();
  });

  it('who must, when words may move', () => {
    const [one, other] = ['Le locataire doit prévenir le bailleur.', 'Le bailleur doit prévenir le locataire.'];
    expect(refusalOf(block(one), block(other), { moves: true })).toBe('actors');
    const passive = 'Le bailleur doit être prévenu par le locataire.';
    const licence = { moves: true, loses: ['être', 'prévenu', 'par'], gains: ['prévenir'] };
    expect(refusalOf(block(passive), block(one), licence)).toBeNull();
    expect(refusalOf(block(passive), block(other), licence)).toBe('actors');
  });

  it('merge fields', () => {
    const text = 'Bonjour Nom, votre code est Code.';
    const opaque = [
      { from: 8, to: 11 },
      { from: 28, to: 32 },
    ];
    expect(refusalOf(block(text, opaque), block(text, [opaque[0]!]))).toBe('merge-fields');
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('', 'x'), (a, b, put) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const touches = opaque.some((span) => span.from < to && from < span.to);
        fc.pre(touches);
        expect(refusalOfEdits(block(text, opaque), [{ block: 0, from, to, text: put }])).toBe('merge-fields');
      }),
    );
  });

  it('any word that is deleted, or any figure that is changed', () => {
    const words = 'Vous devez payer 25 € à la commune avant le 3 mai sinon le service refuse votre demande'.split(' ');
    fc.assert(
      fc.property(fc.nat(words.length - 1), (at) => {
        fc.pre(!/^(?:le|la|à)$/u.test(words[at]!));
        const fresh = words.filter((_, n) => n !== at).join(' ');
        expect(refusalOf(block(`${words.join(' ')}.`), block(`${fresh}.`))).not.toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (a, b) => {
        fc.pre(a !== b);
        const licence = { loses: [String(a)], gains: [String(b)] };
        expect(refusalOf(block(`Payez ${a} € ici.`), block(`Payez ${b} € ici.`), licence)).not.toBeNull();
      }),
    );
  });

  it('what it cannot read', () => {
    expect(refusalOf(block('a'), [])).toBe('unreadable');
    expect(refusalOf(block('Oui.'), block('Oui. ', [{ from: 9, to: 12 }]))).not.toBeNull();
    expect(refusalOfEdits(block('Oui.'), [{ block: 0, from: 2, to: 9, text: '' }])).not.toBeNull();
    expect(refusalOfEdits(block('Oui.'), [{ block: 7, from: 0, to: 1, text: '' }])).not.toBeNull();
  });
});

describe('no change that matters is accepted', () => {
  const spaces = fc.constantFrom(' ', '\u00A0', '\u202F', '  ', '\n');

  it('the same text, and other spaces', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...families),
        fc.array(sentence, { maxLength: 4 }),
        fc.infiniteStream(spaces),
        (family, more, stream) => {
          const text = [bare(family.text), ...more].join(' ');
          expect(refusalOf(block(text), block(text))).toBeNull();
          const other = text.replace(/(?<!\d) (?!\d)/gu, () => stream.next().value as string);
          expect(refusalOf(block(text), block(other))).toBeNull();
        },
      ),
    );
  });

  it('apostrophes', () => {
    expect(refusalOf(block("S'il n'y a pas d'eau, appelez."), block('S’il n’y a pas d’eau, appelez.'))).toBeNull();
  });

  it.each([
    [
      'Il y a lieu de compléter le cadre B.',
      'Complétez le cadre B.',
      ['il', 'y', 'a', 'lieu', 'compléter'],
      ['complétez'],
    ],
    ['Vous payez endéans les 8 jours.', 'Vous payez dans les 8 jours.', ['endéans'], ['dans']],
    ['Procédez au paiement de la taxe.', 'Payez la taxe.', ['procédez', 'paiement'], ['payez']],
  ])('%s', (old, fresh, loses, gains) => {
    expect(refusalOf(block(old), block(fresh), { loses, gains })).toBeNull();
  });

  it('a sentence in two, a passive in the active', () => {
    expect(
      refusalOf(
        block('Vous payez la taxe, et nous envoyons la carte.'),
        block('Vous payez la taxe. Nous envoyons la carte.'),
        { cuts: true, loses: ['et'] },
      ),
    ).toBeNull();
    expect(
      refusalOf(
        block('Votre demande a été examinée par notre service.'),
        block('Notre service a examiné votre demande.'),
        { moves: true, loses: ['été', 'examinée', 'par'], gains: ['examiné'] },
      ),
    ).toBeNull();
  });
});
