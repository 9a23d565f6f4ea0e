/**
 * How well the stops of a comparison tell good rewritings from flawed ones, over the pairs of `compare/cases`.
 * `node --conditions=source packages/readability/test/comparison-quality.ts` prints the table.
 */
import { flawedRewritings } from '../src/compare/cases/flawed-rewritings.ts';
import { goodRewritings } from '../src/compare/cases/good-rewritings.ts';
import { laterRewritings } from '../src/compare/cases/later-rewritings.ts';
import type { Rewriting } from '../src/compare/cases/rewriting.ts';
import { compare } from '../src/compare/compare.ts';
import type { Comparison, Fact, Stop } from '../src/compare/comparison.ts';
import { exampleBlocks } from '../src/example-blocks.ts';

export interface Verdict {
  rewriting: Rewriting;
  comparison: Comparison;
  /** Stops that say what was planted. */
  right: Stop[];
  /** Every other stop: a false alarm. */
  wrong: Stop[];
  missed: boolean;
}

export function verdictOn(rewriting: Rewriting): Verdict {
  const comparison = compare(exampleBlocks(rewriting.before), exampleBlocks(rewriting.after), {
    decision: rewriting.decision ?? false,
  });
  const { planted } = rewriting;
  const factOf = (stop: Stop): Fact => comparison.facts.find((fact) => fact.letter === stop.letter)!;
  const tells = (stop: Stop): boolean => {
    const { before, after } = factOf(stop);
    const words = `${before?.text ?? ''} | ${after?.text ?? ''}`;
    // Two amounts that changed places are two stops about one fault.
    return planted?.kinds.includes(stop.kind) === true && (words.includes(planted.text) || isExchange(stop));
  };
  const right = comparison.stops.filter(tells);
  const wrong = comparison.stops.filter((stop) => !tells(stop));
  return { rewriting, comparison, right, wrong, missed: planted !== undefined && right.length === 0 };
}

function isExchange(stop: Stop): boolean {
  return stop.message.includes('changé de place');
}

export interface Quality {
  pairs: number;
  /** Right stops out of all stops. */
  precision: number;
  /** Planted faults that a stop says. */
  recall: number;
  /** Good rewritings that nothing stops. */
  quiet: number;
  /** Things to check in a good rewriting, on average. */
  checks: number;
}

export function qualityOf(verdicts: readonly Verdict[]): Quality {
  const right = verdicts.reduce((sum, one) => sum + one.right.length, 0);
  const wrong = verdicts.reduce((sum, one) => sum + one.wrong.length, 0);
  const flawed = verdicts.filter((one) => one.rewriting.planted);
  const good = verdicts.filter((one) => !one.rewriting.planted);
  return {
    pairs: verdicts.length,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: flawed.filter((one) => !one.missed).length / flawed.length,
    quiet: good.filter((one) => one.wrong.length === 0).length / good.length,
    checks: good.reduce((sum, one) => sum + one.comparison.checks.length, 0) / good.length,
  };
}

/** The pairs by which the comparison was corrected, and those written afterwards. */
export const sets: Readonly<Record<string, readonly Rewriting[]>> = {
  'first set': [...goodRewritings, ...flawedRewritings],
  'second set': laterRewritings,
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

if (import.meta.main) {
  for (const [name, rewritings] of Object.entries(sets)) {
    const verdicts = rewritings.map(verdictOn);
    for (const { rewriting, right, wrong, missed, comparison } of verdicts) {
      const state = missed ? 'missed' : wrong.length > 0 ? 'false alarm' : 'right';
      console.log(`${state.padEnd(12)}${rewriting.planted ? 'flawed' : 'good  '}  ${rewriting.name}`);
      for (const stop of right) console.log(`              + ${stop.message}`);
      for (const stop of wrong) console.log(`              − ${stop.message}`);
      for (const check of comparison.checks) console.log(`              ? ${check.message}`);
    }
    const { pairs, precision, recall, quiet, checks } = qualityOf(verdicts);
    console.log(
      `${name}, ${pairs} pairs: precision of stops ${percent(precision)}, planted faults found ${percent(recall)}, ` +
        `good rewritings not stopped ${percent(quiet)}, things to check in a good one ${checks.toFixed(1)}\n`,
    );
  }
}
