import { describe, expect, it } from 'vitest';
import { ruleNamed } from '../src/index.ts';
import { evaluationSet } from './evaluation-set.ts';
import { allVerdicts, qualityOf, tableOf, wilson, writtenTable } from './rule-quality.ts';

/** A rule that is on by default was judged as often as this at least, and right as often as that. */
const ENOUGH = 20;
const LEAST = 0.85;

describe('the evaluation set', () => {
  const qualities = qualityOf(allVerdicts());

  it('lets a rule be on only when it was judged often enough, and right often enough', () => {
    const on = qualities.filter(({ rule }) => ruleNamed(rule) !== undefined && ruleNamed(rule)!.hint === undefined);
    const poor = on.flatMap(({ rule, right, elsewhere, wrong }) => {
      const judged = right + elsewhere + wrong;
      return judged < ENOUGH || (right + elsewhere) / judged < LEAST
        ? [`${rule}: ${right + elsewhere} of ${judged}`]
        : [];
    });
    expect(on.length).toBeGreaterThan(50);
    expect(poor).toEqual([]);
  });

  it('has half of its texts clean, or nearly, and thirty letters and more', () => {
    const items = evaluationSet();
    const texts = items.filter(({ isLetter }) => !isLetter);
    const clean = texts.filter(({ expected }) => expected.length === 0);
    expect(clean.length / texts.length).toBeGreaterThan(0.48);
    expect(items.length - texts.length).toBeGreaterThanOrEqual(30);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
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
