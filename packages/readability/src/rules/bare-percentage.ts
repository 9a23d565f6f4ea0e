import type { Sentence, Token } from '@limpide/language';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { tokensWith } from '../word-marks.ts';
import { barePercentageExamples as examples } from './bare-percentage.examples.ts';

const BIG = 10_000;

/** D5. Amounts of money are exact on purpose and do not count. */
export const barePercentage = blockRule<number>({
  name: 'bare-percentage',
  number: 'D5',
  group: 'number',
  title: 'Donner un ordre de grandeur',
  why: 'Les pourcentages et les grands nombres sont difficiles à se représenter.',
  source: cite('falc', 'lucid'),
  mark: 'explain',
  cost: 2,
  thresholds: { public: 1, easy: 0, decision: null, legal: null, web: 1, form: 1 },
  explain: (most) => `plus de ${most} pourcentage ou grand nombre dans une phrase`,
  examples,
  wakes: tokensWith(/^(?:%|cent)$|\d[ .\u00A0\u202F]\d{3}/u),
  check(block, most) {
    if (block.kind === 'table-cell' || block.kind === 'footnote') return [];
    return block.sentences.flatMap((sentence) => {
      if (sentence.tokens.some((token) => token.text === '=')) return [];
      const found = hardNumbers(sentence);
      const first = found[0];
      if (!first || found.length <= most) return [];
      return [
        {
          from: first.from,
          to: found.at(-1)!.to,
          severity: 'info' as const,
          title: 'Donnez un ordre de grandeur',
          message: 'Écrivez par exemple « environ 1 ménage sur 6 », et gardez les chiffres exacts dans un tableau.',
        },
      ];
    });
  },
});

/** Percentages with their sign, and numbers from 10 000 that are no amount, account or reference. */
function hardNumbers({ tokens }: Sentence): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'number') return;
    const last = found.at(-1);
    const previous = tokens[i - 2];
    // « entre 15 % et 25 % » is one range.
    if (last && previous?.to === last.to && /^(?:et|ou|à|,|-|–)$/u.test(tokens[i - 1]!.text)) {
      last.to = tokens[i + 1]?.text === '%' ? tokens[i + 1]!.to : token.to;
      return;
    }
    const next = tokens[i + 1];
    if (next?.text === '%') found.push({ from: token.from, to: next.to });
    else if (next?.text === 'pour' && tokens[i + 2]?.text === 'cent')
      found.push({ from: token.from, to: tokens[i + 2]!.to });
    else if (isBig(token) && !/^(?:€|euros?|eur|francs?)$/iu.test(next?.text ?? ''))
      found.push({ from: token.from, to: token.to });
  });
  return found;
}

function isBig(token: Token): boolean {
  return /^\d{1,3}(?:[ \u00A0\u202F.]\d{3})+$/u.test(token.text) && Number(token.text.replace(/\D/gu, '')) >= BIG;
}
