import { countWords, type Token } from '@limpide/language';
import type { AnalysedBlock } from '../analysed.ts';
import { hasLegalReference } from '../legal-references.ts';
import { blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { wordSet } from '../word-marks.ts';
import { longParenthesisExamples as examples } from './long-parenthesis.examples.ts';

/** A18. Parentheses that hold a legal basis or an address to write to are where such things belong. */
export const longParenthesis = blockRule<number>({
  name: 'long-parenthesis',
  number: 'A18',
  group: 'sentence',
  title: 'Garder des parenthèses courtes',
  why: 'Une longue parenthèse coupe la phrase : au retour, le lecteur a perdu le début.',
  source: cite('leys', 'cosla'),
  mark: 'cut',
  cost: 2,
  thresholds: { public: 10, easy: 6, decision: 13, legal: 16, web: 10, form: 10 },
  explain: (most) => `plus de ${most} mots entre parenthèses, ou des parenthèses dans des parenthèses`,
  examples,
  wakes: wordSet(['(']),
  check(block, most) {
    return block.sentences.flatMap((sentence) =>
      parenthesesOf(sentence.tokens).flatMap((found) => draftFor(block, found, most)),
    );
  },
});

interface Parenthesis {
  tokens: readonly Token[];
  depth: number;
}

/** The outermost parentheses that are closed, with the depth of what they hold. */
function parenthesesOf(tokens: readonly Token[]): Parenthesis[] {
  const found: Parenthesis[] = [];
  let start = -1;
  let depth = 0;
  let deepest = 0;
  tokens.forEach((token, i) => {
    if (token.text === '(') {
      if (depth === 0) start = i;
      depth++;
      deepest = Math.max(deepest, depth);
    } else if (token.text === ')' && depth > 0) {
      depth--;
      if (depth === 0) {
        found.push({ tokens: tokens.slice(start, i + 1), depth: deepest });
        deepest = 0;
      }
    }
  });
  return found;
}

function draftFor(block: AnalysedBlock, { tokens, depth }: Parenthesis, most: number): Draft[] {
  const from = tokens[0]!.from;
  const to = tokens.at(-1)!.to;
  const words = countWords(tokens);
  const reaches = tokens.some(
    (token) => token.kind === 'link' || (token.kind === 'number' && /^[+0]\d[\d ./\u00A0\u202F]{7,}/u.test(token.text)),
  );
  if (reaches || hasLegalReference(block.text.slice(from, to))) return [];
  if (depth > 1) {
    return [
      {
        from,
        to,
        severity: 'warning',
        title: 'Sortez les parenthèses l’une de l’autre',
        message: 'Deux parenthèses emboîtées font perdre le fil. Écrivez deux phrases ou une virgule.',
      },
    ];
  }
  if (words <= most) return [];
  return [
    {
      from,
      to,
      severity: 'warning',
      title: `Sortez cette parenthèse : ${words} mots`,
      message: 'Si c’est utile, faites-en une phrase. Sinon, supprimez-la.',
      strain: words / (most * 2),
    },
  ];
}
