import { jargon as entries, keptNames } from '../lexicon/jargon.ts';
import { choices, compileLexicon, findEntries, quoted } from '../lexicon/lexicon-check.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { jargonExamples as examples } from './jargon.examples.ts';

const lexicon = compileLexicon(entries, keptNames);

/** B1. The own lexicon of the project; a fix only where the entry says that the swap is certain. */
export const jargon = blockRule<true>({
  name: 'jargon',
  number: 'B1',
  group: 'word',
  title: 'Remplacer le jargon administratif',
  why: 'Un mot que le lecteur n’emploie jamais l’arrête, même s’il devine le sens.',
  source: cite('cosla', 'canada'),
  mark: 'replace',
  cost: 3,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'un lexique de plus de 250 expressions',
  examples,
  check(block) {
    if (block.kind === 'header' || block.kind === 'footer') return [];
    return findEntries(block, lexicon).map(({ entry, from, to, fix }) => ({
      from,
      to,
      severity: entry.mild ? ('info' as const) : ('warning' as const),
      title: `Remplacez ${quoted(block, from, to)}`,
      message: `${choices(entry.prefer)} : plus de lecteurs comprennent.${entry.note ? ` ${entry.note}` : ''}`,
      fixes: fix ? [{ label: `Écrire « ${entry.prefer} »`, edits: [fix] }] : [],
    }));
  },
});
