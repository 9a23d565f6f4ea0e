import type { Token } from '@limpide/language';
import type { AnalysedBlock } from '../analysed.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { tokensWith } from '../word-marks.ts';
import { ungroupedNumberExamples as examples } from './ungrouped-number.examples.ts';

/** What stands before a number that is no telephone: an enterprise, a file. */
const otherNumber =
  /^(?:bce|tva|entreprise|dossier|réf\.?|références?|niss|registre|national|n°|numéro|client|matricule|code|d[’']entreprise)$/iu;

/** D6. The figures stay, only spaces come between them; the groups are those in use in Belgium. */
export const ungroupedNumber = blockRule<true>({
  name: 'ungrouped-number',
  number: 'D6',
  group: 'number',
  title: 'Grouper les chiffres',
  why: 'De petits groupes se lisent, se recopient et se dictent sans erreur.',
  source: cite('canada'),
  mark: 'replace',
  cost: 2,
  thresholds: allBut<true>(true),
  explain: () => 'un téléphone, un compte ou un montant à partir de 10 000 sans espaces',
  examples,
  wakes: tokensWith(/\d{5}/u),
  check(block) {
    return block.tokens.flatMap((token, i) => {
      const text = token.kind === 'number' ? grouped(block, token, i) : null;
      if (!text) return [];
      return [
        {
          from: token.from,
          to: token.to,
          severity: 'info' as const,
          title: `Groupez les chiffres : ${text}`,
          message: 'De petits groupes se lisent et se recopient sans erreur.',
          fixes: [{ label: `Écrire « ${text} »`, edits: [{ from: token.from, to: token.to, text }] }],
        },
      ];
    });
  },
});

function grouped(block: AnalysedBlock, token: Token, i: number): string | null {
  const { text } = token;
  if (/^BE\d{14}$/u.test(text)) return text.replace(/(.{4})(?=.)/gu, '$1 ');
  const next = block.tokens[i + 1]?.text ?? '';
  if (/^\d{5,9}(?:,\d{1,2})?$/u.test(text) && /^(?:€|euros?|eur)$/iu.test(next)) {
    const [whole, cents] = text.split(',');
    return whole!.replace(/\B(?=(\d{3})+(?!\d))/gu, '\u202F') + (cents === undefined ? '' : `,${cents}`);
  }
  const before = block.tokens.slice(Math.max(0, i - 3), i);
  return before.some((word) => otherNumber.test(word.text)) ? null : phone(text);
}

/** Belgian numbers: 0800 20 000, 0475 12 34 56, 02 123 45 67, 081 12 34 56. */
function phone(text: string): string | null {
  if (/^0(?:800|900|78)\d{5,6}$/u.test(text) && text.length === 9) {
    return text.startsWith('078') ? groups(text, [3, 2, 2, 2]) : groups(text, [4, 2, 3]);
  }
  if (/^04[5-9]\d{7}$/u.test(text)) return groups(text, [4, 2, 2, 2]);
  if (/^0[2349][1-9]\d{6}$/u.test(text)) return groups(text, [2, 3, 2, 2]);
  return /^0[15678][0-9]\d{6}$/u.test(text) ? groups(text, [3, 2, 2, 2]) : null;
}

function groups(text: string, sizes: readonly number[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return parts.join(' ');
}
