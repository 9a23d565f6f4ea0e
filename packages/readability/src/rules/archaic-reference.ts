import { type AnalysedBlock, isMentioned, touchesOpaque } from '../analysed.ts';
import { choices, quoted } from '../lexicon/lexicon-check.ts';
import { findPhrases, type PhraseMatch, phraseBook, wordKey } from '../phrases.ts';
import { capitalised } from '../replacement.ts';
import { allBut, blockRule, type LocalEdit } from '../rule.ts';
import { cite } from '../sources.ts';
import { archaicReferenceExamples as examples } from './archaic-reference.examples.ts';

/** Determiners that become a plain one; « * » is « cet » before a vowel, « ce » elsewhere. */
const determiners: Record<string, string> = {
  ledit: '*',
  ladite: 'cette',
  lesdits: 'ces',
  lesdites: 'ces',
  dudit: 'de *',
  desdits: 'de ces',
  desdites: 'de ces',
  auxdits: 'à ces',
  auxdites: 'à ces',
  'de ladite': 'de cette',
  'à ladite': 'à cette',
};
const others: readonly [phrase: string, prefer: string][] = [
  ...['susdit', 'susdite', 'susdits', 'susdites'].map((word) => [word, 'ce / cette'] as [string, string]),
  ...[
    'susmentionné',
    'susvisé',
    'susnommé',
    'susindiqué',
    'précité',
    'prénommé',
    'prérappelé',
    'susénoncé',
    'susrappelé',
  ].flatMap((word) =>
    ['', 'e', 's', 'es'].map((ending) => [word + ending, 'ce / cette, avec le nom de la chose'] as [string, string]),
  ),
  ...['afférent', 'afférente', 'afférents', 'afférentes'].flatMap(
    (word) =>
      [
        [`y ${word}`, 'qui va avec / lié'],
        [`${word} à`, 'lié à'],
        [`${word} au`, 'lié au'],
        [`${word} aux`, 'lié aux'],
      ] as [string, string][],
  ),
  ...['annexé', 'joint', 'mentionné', 'repris', 'visé'].flatMap((word) =>
    (word === 'repris' || word === 'joint' ? ['e', 'es'] : ['', 'e', 's', 'es']).map(
      (ending) => [`y ${word}${ending}`, 'qui s’y trouve / avec le nom de la chose'] as [string, string],
    ),
  ),
  ['y relatif', 'lié'],
  ['y relative', 'liée'],
  ['y relatifs', 'liés'],
  ['y relatives', 'liées'],
  ['dont question', 'dont nous parlons'],
  ['dont question ci-dessus', 'dont nous parlons plus haut'],
  ['dont il est question ci-dessus', 'dont nous parlons plus haut'],
  ['sous rubrique', 'ce dossier / cet objet'],
  ['mentionné sous rubrique', 'ce dossier / cet objet'],
  ['visé sous rubrique', 'ce dossier / cet objet'],
  ['par la présente', 'par cette lettre'],
  ['sous ce pli', 'avec cette lettre'],
  ['de la présente', 'de cette lettre'],
  ['à la présente', 'à cette lettre'],
  ['par les présentes', 'par ce document'],
  ['ci-après dénommé', 'ou, en bref,'],
  ['ci-après dénommée', 'ou, en bref,'],
  ['ci-dessus référencé', 'ce dossier'],
  ['ci-dessus référencée', 'cette lettre'],
  ['icelui', 'celui-ci'],
  ['icelle', 'celle-ci'],
];
const book = phraseBook<string>([...Object.entries(determiners), ...others]);

/** B14. « audit » is left alone: it is also a noun. */
export const archaicReference = blockRule<true>({
  name: 'archaic-reference',
  number: 'B14',
  group: 'word',
  title: 'Éviter « ledit », « susmentionné », « y afférent »',
  why: 'Ces mots obligent à chercher plus haut de quoi l’on parle, et personne ne les dit.',
  source: cite('canada', 'cosla'),
  mark: 'replace',
  cost: 2,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une liste de mots',
  examples,
  check(block) {
    return findPhrases(book, block).flatMap((match) => {
      if (isMentioned(block, match.from, match.to)) return [];
      const next = wordKey(block.tokens[match.end]?.text ?? '');
      // « la présente décision », « la présente note » : an adjective before its noun.
      if (/présentes?$/u.test(wordKey(block.text.slice(match.from, match.to))) && isNounAfter(block, match)) return [];
      const form = determiners[wordKey(block.text.slice(match.from, match.to))];
      const words = form?.replace('*', /^[aeiouàâäéèêëîïôöùûœæ]/u.test(next) ? 'cet' : 'ce');
      const edit = words && !/^h/u.test(next) ? determinerEdit(block, match, words) : null;
      return [
        {
          from: match.from,
          to: match.to,
          severity: 'warning' as const,
          title: `Remplacez ${quoted(block, match.from, match.to)}`,
          message: words
            ? `${choices(words)} suffit.`
            : `${choices(match.value)} : le lecteur ne doit pas chercher plus haut.`,
          fixes: edit ? [{ label: `Écrire « ${words} »`, edits: [edit] }] : [],
        },
      ];
    });
  },
});

/** A plain word right after, which « présente » may describe. */
function isNounAfter(block: AnalysedBlock, match: PhraseMatch<string>): boolean {
  const next = block.tokens[match.end];
  if (next?.kind !== 'word') return false;
  return !/^(?:et|ou|pour|par|de|d'|du|à|au|aux|en|que|qu'|qui|dont|est|sera|nous|je|vous|ci-\p{L}+|sous|avec|dans|ainsi)$/u.test(
    wordKey(next.text),
  );
}

function determinerEdit(block: AnalysedBlock, match: PhraseMatch<string>, words: string): LocalEdit | null {
  const next = block.tokens[match.end];
  if (next?.kind !== 'word' || touchesOpaque(block, match.from, match.to + 2)) return null;
  const capital = /^\p{Lu}/u.test(block.text.slice(match.from));
  return { from: match.from, to: match.to, text: capital ? capitalised(words) : words };
}
