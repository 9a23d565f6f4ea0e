import type { Token } from '@limpide/language';
import { type AnalysedBlock, isMentioned } from '../analysed.ts';
import { isInfinitive, quoted } from '../lexicon/lexicon-check.ts';
import { findPhrases, phraseBook, wordKey } from '../phrases.ts';
import { capitalised } from '../replacement.ts';
import { allBut, blockRule, type LocalEdit } from '../rule.ts';
import { cite } from '../sources.ts';
import { impersonalObligationExamples as examples } from './impersonal-obligation.examples.ts';

/** `you`: the reader is named, so « vous devez » says the same obligation; `act`: an obligation before an infinitive only. */
type Who = 'nobody' | 'you' | 'act';

const openings: readonly [phrase: string, who: Who][] = [
  ...['a', 'aura', 'aurait', 'avait'].map((verb) => [`il y ${verb} lieu`, 'nobody'] as [string, Who]),
  ...['convient', 'conviendra', 'conviendrait', 'importe', 'sied', 'échet', 'échoit'].map(
    (verb) => [`il ${verb}`, 'nobody'] as [string, Who],
  ),
  ...'impératif indispensable nécessaire obligatoire requis demandé exigé primordial'
    .split(' ')
    .flatMap((word) => ['est', 'sera', 'serait', 'était'].map((be) => [`il ${be} ${word}`, 'nobody'] as [string, Who])),
  ['il est de rigueur', 'nobody'],
  ['il est de mise', 'nobody'],
  // Plain words, but only before an infinitive: « il faut que vous signiez » names the reader.
  ...['il faut', 'il faudra', 'il faudrait', 'il s’agit', 'il s’agira'].map((words) => [words, 'act'] as [string, Who]),
  ['il s’impose', 'nobody'],
  ['il s’indique', 'nobody'],
  ['il appartient', 'nobody'],
  ['il incombe', 'nobody'],
  ['il vous appartient', 'you'],
  ['il vous appartiendra', 'you'],
  ['il vous incombe', 'you'],
  ['il vous incombera', 'you'],
  ['il vous revient', 'you'],
  ['il vous est demandé', 'you'],
  ['il est de votre responsabilité', 'you'],
  ['il est de votre devoir', 'you'],
  ...['prié', 'priée', 'priés', 'priées', 'prié(e)', 'prié(e)s'].map(
    (word) => [`vous êtes ${word}`, 'you'] as [string, Who],
  ),
  ...['priés', 'priées', 'prié(e)s'].map((word) => [`sont ${word}`, 'nobody'] as [string, Who]),
  ...['prié', 'priée', 'prié(e)'].map((word) => [`est ${word}`, 'nobody'] as [string, Who]),
];
const book = phraseBook(openings);
/** Only these say an obligation that « vous devez » keeps exactly. */
const certain = /^il vous (?:appartien|incombe)/iu;

/** A12. « Il n'y a pas lieu de » and « s'il y a lieu » are other things and stay. */
export const impersonalObligation = blockRule<true>({
  name: 'impersonal-obligation',
  number: 'A12',
  group: 'sentence',
  title: 'Dire directement qui doit faire quoi',
  why: '« Il y a lieu de » cache la personne qui doit agir : le lecteur ne sait pas que c’est à lui.',
  source: cite('cosla', 'quebec'),
  mark: 'replace',
  cost: 4,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une liste de tournures',
  examples,
  check(block) {
    return findPhrases(book, block).flatMap((match) => {
      const next = block.tokens[match.end];
      const before = wordKey(block.tokens[match.first - 1]?.text ?? '');
      if (
        !next ||
        !(match.value === 'act' ? isToDo(block, match.end) : isFollowed(block, match.end)) ||
        before === "s'" ||
        before === 'si'
      )
        return [];
      if (isMentioned(block, match.from, match.to)) return [];
      const verb = block.tokens[match.value === 'act' && isInfinitive(next) ? match.end : match.end + 1];
      // « Il convient de noter que… » opens a sentence for nothing: another rule says so.
      if (
        verb &&
        /^(?:noter|remarquer|souligner|rappeler|signaler|préciser|observer|constater)$/u.test(wordKey(verb.text))
      )
        return [];
      const edit = match.value === 'you' ? asDuty(block, match.from, next, verb) : null;
      return [
        {
          from: match.from,
          to: match.to,
          severity: match.value === 'act' ? ('info' as const) : ('warning' as const),
          title: 'Dites directement quoi faire',
          message: adviceFor(quoted(block, match.from, next.to), verb),
          fixes: edit ? [{ label: 'Écrire « vous devez »', edits: [edit] }] : [],
        },
      ];
    });
  },
});

/** « de », « que », or « il appartient au propriétaire de », « il est demandé aux parents de » : otherwise something belongs to someone. */
function isFollowed(block: AnalysedBlock, at: number): boolean {
  const [link = '', ...rest] = block.tokens
    .slice(at, at + 9)
    .map((token) => (token.kind === 'opaque' ? '' : wordKey(token.text)));
  if (/^(?:de|d'|que|qu')$/u.test(link)) return true;
  const belongs = /^(?:appartient|incombe|demandé)$/u.test(wordKey(block.tokens[at - 1]!.text));
  return belongs && /^(?:à|au|aux)$/u.test(link) && rest.some((word) => word === 'de' || word === "d'");
}

/** « il faut signer », « il s'agit de signer »: an infinitive, which « de » and a pronoun may precede. */
function isToDo(block: AnalysedBlock, at: number): boolean {
  const takesDe = /^agi/u.test(wordKey(block.tokens[at - 1]!.text));
  let verb = at;
  if (takesDe) {
    if (!/^(?:de|d')$/u.test(wordKey(block.tokens[at]!.text))) return false;
    verb++;
  }
  for (let i = verb; i < Math.min(verb + 3, block.tokens.length); i++) {
    const token = block.tokens[i]!;
    if (token.kind !== 'word') return false;
    if (isInfinitive(token)) return wordKey(token.text) !== 'faire' || i === verb;
    if (
      !/^(?:le|la|les|l'|lui|leur|y|en|ne|n'|pas|donc|alors|aussi|toujours|d'abord|ensuite)$/u.test(wordKey(token.text))
    )
      return false;
  }
  return false;
}

/** « il vous appartient de signer » → « vous devez signer ». Nothing before « ne » or a merge field. */
function asDuty(block: AnalysedBlock, from: number, link: Token, verb: Token | undefined): LocalEdit | null {
  const opening = block.text.slice(from, link.from);
  if (!certain.test(opening) || !/^(?:de|d')$/u.test(wordKey(link.text)) || !verb || verb.kind === 'opaque')
    return null;
  const pronoun = /^(?:nous|me|m'|leur|lui|y|en|le|la|les|vous)$/u.test(wordKey(verb.text));
  if (!pronoun && !isInfinitive(verb)) return null;
  const text = /^\p{Lu}/u.test(opening) ? capitalised('vous devez ') : 'vous devez ';
  return { from, to: verb.from, text };
}

function adviceFor(words: string, verb: Token | undefined): string {
  const name = verb && verb.kind === 'word' ? verb.text.toLowerCase() : '';
  const regular = /^[a-zàâéèêëîïôûç-]{3,}er$/u.test(name) && !/(?:^|[^a-z])aller$/u.test(name);
  if (regular && verb && isInfinitive(verb)) {
    const order = capitalised(`${name.slice(0, -2)}ez`);
    return `${words} ne dit pas qui agit. Si c’est le lecteur, écrivez « ${order} » ou « Vous devez ${name} » ; si c’est vous, écrivez « Nous… ».`;
  }
  return `${words} ne dit pas qui agit. Si c’est le lecteur, écrivez « Vous devez… » ; si c’est vous, écrivez « Nous… ».`;
}
