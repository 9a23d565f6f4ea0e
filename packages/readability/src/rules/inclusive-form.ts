import { matchesIn, mayHold, tokenIndexFrom } from '../analysed.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { tokensWith } from '../word-marks.ts';
import { inclusiveFormExamples as examples } from './inclusive-form.examples.ts';

const ending = '(?:[a-zéèê]{0,3}(?:rice|euse|esse|elle|ère|eure|enne|onne|ve|fe|ne|le|te|se|e)s?|[eo]?s|x)';
/** « élu·e·s », « directeur·rice », « tou·te·s » : a middle dot or a bullet between letters. */
const dot = /(?<![\p{L}\p{N}])\p{L}+(?:[·•∙‧⋅]\p{L}+){1,3}(?!\p{L})/gu;
/** « agent.e.s », « électeur.rice ». A full stop may also be a missing space: the ending must be one of a feminine. */
const stop =
  /(?<![\p{L}\p{N}./@-])\p{L}\p{Ll}{2,}\.(?:e|ne|le|te|se|ve|fe|trice|rice|euse|ère|eure|enne|onne)s?(?:\.s)?(?![\p{L}\p{N}@/-]|\.\p{L})/gu;
/** « délégué-e-s », « acheteur-euse » ; « -le » and « -te » are pronouns after a verb. */
const hyphen =
  /(?<![\p{L}\p{N}-])\p{L}\p{Ll}{2,}[-\u2011](?:e|ne|trice|rice|euse|ère|eure|enne|onne|ve|fe)(?:[-\u2011]?s)?(?![\p{L}\p{N}-])/gu;
/** What each expression needs, cheaper to look for. */
const dotted = tokensWith(/[·•∙‧⋅]/u);
const hyphened = tokensWith(/[-\u2011](?:e|ne|t?rice|è|onne|ve|fe)/u);
const stopInside = /\.(?=\p{L})/u;
const plausible = new RegExp(`^${ending}$`, 'u');

/** C5. Double forms in full, « (e) » and « / » are left alone. */
export const inclusiveForm = blockRule<true>({
  name: 'inclusive-form',
  number: 'C5',
  group: 'tone',
  title: 'Écrire les deux formes en entier',
  why: 'Points et tirets au milieu d’un mot arrêtent l’œil, et un lecteur d’écran les épelle.',
  source: cite('quebec'),
  mark: 'replace',
  cost: 2,
  thresholds: allBut<true>(true),
  explain: () => 'un point, un point médian ou un tiret au milieu d’un mot',
  examples,
  check(block) {
    const found = [
      ...(mayHold(block, dotted) ? matchesIn(block, dot).filter(({ match }) => isPlausible(match[0])) : []),
      ...(stopInside.test(block.text) ? matchesIn(block, stop) : []),
      ...(mayHold(block, hyphened) ? matchesIn(block, hyphen) : []),
    ];
    return found
      .filter(({ from }) => block.tokens[tokenIndexFrom(block, from + 1) - 1]?.kind !== 'link')
      .map(({ from, to }) => ({
        from,
        to,
        severity: 'info' as const,
        title: 'Écrivez les deux formes, ou un mot qui vaut pour tous',
        message: `${quoted(block, from, to)} se lit mal et ne se dit pas. « Les agentes et les agents », « le personnel » se lisent à voix haute.`,
      }));
  },
});

function isPlausible(word: string): boolean {
  return word
    .toLowerCase()
    .split(/[·•∙‧⋅]/u)
    .slice(1)
    .every((part) => plausible.test(part));
}
