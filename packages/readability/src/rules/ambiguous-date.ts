import { isMentioned } from '../analysed.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { tokensWith } from '../word-marks.ts';
import { ambiguousDateExamples as examples } from './ambiguous-date.examples.ts';

interface Limits {
  /** Also « 03/04/2027 », which is a day and a month in either order. */
  fullYear: boolean;
}

const shape = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/u;
const label = /^(?:réf\.?|références?|dossier|n°|numéro|compte|version|code|tél\.?|téléphone|fax|gsm)$/iu;

/** D3. Never a fix: only the writer knows which is the day. */
export const ambiguousDate = blockRule<Limits>({
  name: 'ambiguous-date',
  number: 'D3',
  group: 'number',
  title: 'Écrire le mois en lettres et l’année en entier',
  why: '« 03/04/27 » se lit de plusieurs façons, et une date mal lue fait manquer une échéance.',
  source: cite('cego'),
  mark: 'specify',
  cost: 3,
  thresholds: allBut<Limits>(
    { fullYear: true },
    { form: { fullYear: false }, web: { fullYear: true }, legal: { fullYear: false } },
  ),
  explain: ({ fullYear }) =>
    fullYear ? 'une année à deux chiffres, ou un jour et un mois qui se confondent' : 'une année à deux chiffres',
  examples,
  wakes: tokensWith(shape),
  check(block, { fullYear }) {
    return block.tokens.flatMap((token, i) => {
      const parts = token.kind === 'number' ? shape.exec(token.text) : null;
      if (!parts || !isCalendar(Number(parts[1]), Number(parts[3])) || isMentioned(block, token.from, token.to))
        return [];
      const before = block.tokens[i - 1]?.text === ':' ? block.tokens[i - 2] : block.tokens[i - 1];
      if (before && label.test(before.text)) return [];
      const isShort = parts[4]!.length === 2;
      const confused = Number(parts[1]) <= 12 && Number(parts[3]) <= 12 && Number(parts[1]) !== Number(parts[3]);
      if (!isShort && !(confused && fullYear && block.kind !== 'table-cell')) return [];
      return [
        {
          from: token.from,
          to: token.to,
          severity: isShort ? ('warning' as const) : ('info' as const),
          title: 'Écrivez le mois en lettres',
          message: `« ${token.text} » se lit de plusieurs façons. Écrivez le jour, le mois en lettres et l’année en quatre chiffres.`,
        },
      ];
    });
  },
});

function isCalendar(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && ((a <= 31 && b <= 12) || (a <= 12 && b <= 31));
}
