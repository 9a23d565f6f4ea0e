/** How something must be done (« en original », « personnellement », « par écrit », « signé ») and whether it is still said. */
import type { FactPair, MatchContext } from './matching.ts';

/** What asks for a manner, and what still says it. */
const manners: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\b(?:en original|originaux|l'original|originale?)\b/, /\borigina/, 'en original'],
  [
    /\b(?:personnellement|en personne)\b/,
    /\b(?:personnel|personne|(?:vous|soi|lui|elle|eux|elles)-memes?\b)/,
    'en personne',
  ],
  [/\bpar ecrit\b/, /\b(?:ecri|lettre|courrier|e-mail|formulaire)/, 'par écrit'],
  [/\brecommandee?s?\b/, /\brecommande/, 'par recommandé'],
  [/\b(?:co)?signee?s?\b/, /\bsign/, 'signé'],
  [/\blegalisee?s?\b/, /\blegalis/, 'légalisé'],
  [/\bcertifiee?s? conformes?\b/, /\bconforme/, 'certifié conforme'],
];

/** A kept duty whose manner is said nowhere any more becomes something to check; any other pair comes back unchanged. */
export function withManner(pair: FactPair, context: MatchContext): FactPair {
  const { before, status } = pair;
  if (status !== 'kept' || !before || !pair.after || (before.force !== 'obligation' && before.force !== 'request'))
    return pair;
  const sentence = context.before.sentences[before.sentence];
  if (!sentence) return pair;
  const clause = /^[^;:.!?\n]{0,60}/.exec(sentence.plain.slice(before.to - sentence.from))?.[0] ?? '';
  const words = sentence.plain.slice(Math.max(0, before.from - sentence.from), before.to - sentence.from) + clause;
  const gone = manners.find(
    ([asked, said]) => asked.test(words) && !context.after.sentences.some(({ plain }) => said.test(plain)),
  );
  if (!gone) return pair;
  return { ...pair, status: 'changed', weight: 'unsure', note: `La manière n’est plus dite : « ${gone[2]} ».` };
}
