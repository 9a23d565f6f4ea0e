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
  explain: () => 'un téléphone, un compte, un montant ou une quantité à partir de 10 000 sans espaces',
  examples,
  wakes: tokensWith(/\d{5}/u),
  check(block) {
    return block.tokens.flatMap((token, i) => {
      const text = token.kind === 'number' || /^0\d{1,3}\/\d{6,7}$/u.test(token.text) ? grouped(block, token, i) : null;
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
  if (isQuantity(block, i)) {
    const [whole, rest] = text.split(',');
    return whole!.replace(/\B(?=(\d{3})+(?!\d))/gu, '\u202F') + (rest === undefined ? '' : `,${rest}`);
  }
  const before = block.tokens.slice(Math.max(0, i - 3), i);
  return before.some((word) => otherNumber.test(word.text)) ? null : phone(text);
}

const money = /^(?:€|euros?|eur)$/iu;
const unit = /^(?:m|m²|m2|m³|m3|km|km²|ha|kg|kWh|MWh|litres?|tonnes?|%)$/u;

/** From 10 000 on: an amount, a measure, or things that one counts (« 15300 demandes »); no code, no postcode. */
function isQuantity({ tokens }: AnalysedBlock, i: number): boolean {
  const [before, number, after] = [tokens[i - 1]?.text ?? '', tokens[i]!.text, tokens[i + 1]];
  if (!/^[1-9]\d{4,8}(?:,\d{1,2})?$/u.test(number)) return false;
  if (money.test(before) || money.test(after?.text ?? '') || unit.test(after?.text ?? '')) return true;
  return (
    !otherNumber.test(before) &&
    after?.kind === 'word' &&
    /^\p{Ll}{3,}[sx]$/u.test(after.text) &&
    !/^(?:dans|vers|sous|sans|puis)$/u.test(after.text)
  );
}

/** Belgian numbers: 0800 20 000, 0475 12 34 56, 02 123 45 67, 081 12 34 56. */
function phone(written: string): string | null {
  const abroad = /^(?:\+|00)32(?=[1-9]\d{7,8}$)/u.exec(written)?.[0] ?? '';
  if (abroad !== '') {
    const home = phone(`0${written.slice(abroad.length)}`);
    return home && `+32 ${home.slice(1)}`;
  }
  const text = /^0\d{1,3}\/\d{6,7}$/u.test(written) ? written.replace('/', '') : written;
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
