import { type AnalysedBlock, isMentioned } from '../analysed.ts';
import type { HouseMatch } from '../lexicon/house.ts';
import { choices, isDeterminer, isInfinitive, quoted } from '../lexicon/lexicon-check.ts';
import { replacement } from '../replacement.ts';
import { allBut, blockRule, type LocalEdit } from '../rule.ts';
import { houseTermExamples as examples } from './house-term.examples.ts';

/** H1. The lexicon of the organisation that writes; silent without one. A fix only where nothing else must agree. */
export const houseTerm = blockRule<true>({
  name: 'house-term',
  number: 'H1',
  group: 'word',
  title: 'Suivre le lexique de l’organisation',
  why: 'Un seul mot pour une chose : le lecteur ne se demande pas si c’en est une autre.',
  source: 'Lexique de votre organisation',
  mark: 'replace',
  cost: 3,
  thresholds: allBut<true>(true),
  explain: () => 'les mots que votre organisation a choisis',
  examples,
  check(block) {
    if (block.kind === 'header' || block.kind === 'footer') return [];
    return block.house.flatMap((match) => {
      const { from, to, value } = match;
      if (value.kind === 'kept' || isMentioned(block, from, to)) return [];
      const edit = fixOf(block, match);
      const because = value.why ? ` ${value.why}` : '';
      return [
        {
          from,
          to,
          severity: 'warning' as const,
          title: value.text ? `Remplacez ${quoted(block, from, to)}` : `Évitez ${quoted(block, from, to)}`,
          message: value.text
            ? `Votre organisation écrit ${choices(value.text)}.${because}`
            : `Votre organisation n’emploie pas ces mots.${because}`,
          fixes: edit ? [{ label: `Écrire « ${value.text} »`, edits: [edit] }] : [],
        },
      ];
    });
  },
});

function fixOf(block: AnalysedBlock, { end, from, to, value }: HouseMatch): LocalEdit | null {
  if (value.kind === 'kept' || !value.swap) return null;
  const { text, gender, bare } = value.swap;
  const next = block.tokens[end];
  if (value.tail.kind !== 'none' && (!next || next.kind === 'opaque')) return null;
  if (bare && !(next && (isDeterminer(next) || next.kind === 'number' || isInfinitive(next)))) return null;
  return replacement(block, from, to, text, gender);
}
