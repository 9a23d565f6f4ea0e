import type { AnalysedBlock } from '../analysed.ts';
import { type Passive, passivesOf } from '../passives.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { passiveWithAgentExamples as examples } from './passive-with-agent.examples.ts';

/** A11. Who acts stands after « par »: the sentence can begin with it. No fix: the verb must be conjugated again. */
export const passiveWithAgent = blockRule<true>({
  name: 'passive-with-agent',
  number: 'A11',
  group: 'sentence',
  title: 'Commencer par la personne qui agit',
  why: '« Le collège a pris la décision » se lit plus vite que « La décision a été prise par le collège ».',
  source: cite('europe', 'canada'),
  mark: 'replace',
  cost: 2,
  needs: 'tags',
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'un verbe au passif suivi de « par » et de celui qui agit',
  examples,
  check(block) {
    return passivesOf(block).flatMap((passive) => {
      const draft = passive.agent && draftFor(block, passive, passive.agent);
      return draft ? [draft] : [];
    });
  },
});

function draftFor(block: AnalysedBlock, passive: Passive, agent: NonNullable<Passive['agent']>): Draft {
  const actor = block.text
    .slice(block.tokens[agent.first + 1]!.from, block.tokens[agent.last]!.to)
    .replace(/\s+/gu, ' ')
    // « par vos soins » is a stiff « by you ».
    .replace(/^nos soins$/u, 'nous')
    .replace(/^vos soins$/u, 'vous');
  return {
    from: block.tokens[passive.first]!.from,
    to: block.tokens[agent.last]!.to,
    severity: 'warning',
    title: 'Commencez par qui agit',
    message: `Mettez « ${actor} » en premier, puis le verbe à l’actif : la phrase dit tout de suite qui fait quoi.`,
  };
}
