import { describe, expect, it } from 'vitest';
import { ruleNamed } from '../src/index.ts';
import { allVerdicts, qualityOf, tableOf, wilson, writtenTable } from './rule-quality.ts';

/** Fewer findings than this say little about a rule. */
const ENOUGH = 20;
const LEAST = 0.85;

describe('the evaluation set', () => {
  const qualities = qualityOf(allVerdicts());

  it('keeps off by default the rules that it proves too often wrong', () => {
    const poor = qualities.filter(({ rule, right, elsewhere, wrong }) => {
      const isOn = ruleNamed(rule) !== undefined && ruleNamed(rule)!.hint === undefined;
      const judged = right + elsewhere + wrong;
      return isOn && judged >= ENOUGH && (right + elsewhere) / judged < LEAST;
    });
    expect(poor).toEqual([]);
  });

  // When this fails: node --conditions=source packages/readability/test/rule-quality.ts --write
  it('gives the figures that the documentation shows', () => {
    expect(writtenTable()).toBe(tableOf(qualities));
  });

  it('holds a finding due for most rules', () => {
    expect(qualities.filter(({ due }) => due >= 4).length).toBeGreaterThan(40);
  });
});

describe('wilson', () => {
  it('is narrow when much was seen', () => {
    const [low, high] = wilson(90, 100);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.826', '0.945']);
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(wilson(5, 5)[1]).toBe(1);
  });
});
