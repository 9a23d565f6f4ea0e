import { describe, expect, it } from 'vitest';
import type { Change } from '../evaluation/changes/change.ts';
import { seenOnce } from '../evaluation/changes/seen-once.ts';
import { seenTwice } from '../evaluation/changes/seen-twice.ts';
import { setAside } from '../evaluation/changes/set-aside.ts';
import { writtenWith } from '../evaluation/changes/written-with.ts';
import { type BlockDefinition, changeOf } from '../src/inherit/index.ts';

const definitionOf = ({ kind }: Change): BlockDefinition =>
  kind === 'list'
    ? { kind, keyOf: (item: string | { title: string }) => (typeof item === 'string' ? item : item.title) }
    : { kind };
const said = (change: Change) => changeOf(definitionOf(change), change.before, change.after);

/** How often a review that is asked is a true one, and how many of the true ones are asked. */
function measure(changes: readonly Change[]) {
  const asked = changes.filter((change) => said(change) === 'functional');
  const right = asked.filter(({ label }) => label === 'functional').length;
  const all = changes.filter(({ label }) => label === 'functional').length;
  return { count: changes.length, precision: right / asked.length, recall: right / all };
}

describe('the review signal', () => {
  it.each<[string, readonly Change[], number]>([
    ['the changes it was written with', [...writtenWith, ...seenOnce, ...seenTwice], 0.9],
    ['the half that was set aside', setAside, 0.9],
  ])('is precise and complete on %s', (name, changes, least) => {
    const { count, precision, recall } = measure(changes);
    console.info(`${name}: ${count} changes, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(precision).toBeGreaterThanOrEqual(least);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('has both classes in each half', () => {
    for (const changes of [[...writtenWith, ...seenOnce, ...seenTwice], setAside]) {
      const functional = changes.filter(({ label }) => label === 'functional').length;
      expect(functional).toBeGreaterThan(18);
      expect(changes.length - functional).toBeGreaterThan(18);
    }
  });
});
