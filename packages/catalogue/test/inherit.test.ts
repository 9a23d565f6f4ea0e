import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BlockDefinition,
  blockFingerprint,
  changeOf,
  type Definitions,
  difference,
  fingerprint,
  mergeBlock,
  overlayOf,
  resolve,
  withoutEchoes,
} from '../src/inherit/index.ts';

const steps: BlockDefinition = { kind: 'list', keyOf: (item: { id: string }) => item.id, ordered: true };
const definitions: Definitions = {
  summary: { kind: 'text' },
  prepare: { kind: 'list' },
  words: { kind: 'terms' },
  cost: { kind: 'facts' },
  url: { kind: 'value' },
  steps,
};

const sentence = fc.constantFrom(
  'Venez au guichet.',
  'Apportez une photo.',
  'Vous payez 20 €.',
  'Nous répondons.',
  'Appelez-nous.',
  'Une copie suffit.',
  'Signez la demande.',
);
const text = fc.array(sentence, { maxLength: 5 }).map((parts) => parts.join(' '));
const words = fc.uniqueArray(fc.constantFrom('carte', 'photo', 'bail', 'devis', 'plan', 'facture'), { maxLength: 5 });
const facts = fc.record({ value: sentence, note: text, source: sentence }, { requiredKeys: [] });
const stepList = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), title: sentence, body: text }))));
const values: Record<string, fc.Arbitrary<unknown>> = {
  summary: text,
  prepare: words,
  words,
  cost: facts,
  url: fc.constantFrom('https://exemple.be/a', 'https://exemple.be/b'),
  steps: stepList,
};
const fiche = fc.record(values, { requiredKeys: [] });
const names = Object.keys(definitions);
const same = (name: string, a: unknown, b: unknown) =>
  blockFingerprint(definitions[name]!, a) === blockFingerprint(definitions[name]!, b);

describe('a local fiche', () => {
  it('is its fiche modèle and what it says itself: nothing is lost on the way there and back', () => {
    fc.assert(
      fc.property(fiche, fiche, (instance, concept) => {
        const overlay = overlayOf(definitions, instance, concept, { overlay: {}, version: 3 });
        const back = resolve(concept, overlay);
        expect(difference(definitions, back, instance)).toEqual([]);
        expect(Object.keys(overlay)).toEqual(difference(definitions, instance, concept));
        expect(overlayOf(definitions, back, concept, { overlay, version: 9 })).toEqual(overlay);
      }),
    );
  });
  it('keeps the version that a block was written against until it is looked at', () => {
    const known = { overlay: { summary: { value: 'À nous.', base: 1 } }, version: 4 };
    const instance = { summary: 'Toujours à nous.', url: 'https://exemple.be' };
    expect(overlayOf(definitions, instance, {}, known)).toEqual({
      summary: { value: 'Toujours à nous.', base: 1 },
      url: { value: 'https://exemple.be', base: 4 },
    });
  });
  it('follows what it did not touch, and only that, when the fiche modèle changes', () => {
    fc.assert(
      fc.property(fiche, fiche, fiche, (instance, before, after) => {
        const overlay = overlayOf(definitions, instance, before, { overlay: {}, version: 1 });
        const now = resolve(after, overlay);
        for (const name of names) expect(same(name, now[name], (name in overlay ? instance : after)[name])).toBe(true);
      }),
    );
  });
  it('follows again where the fiche modèle came to say the same', () => {
    const overlay = { summary: { value: 'Venez.', base: 1 }, url: { value: 'https://a.be', base: 1 } };
    expect(Object.keys(withoutEchoes(definitions, overlay, { summary: ' Venez. ' }))).toEqual(['url']);
  });
});

describe('a fingerprint', () => {
  it('does not see typography, the order of keys, nor what is empty', () => {
    expect(fingerprint({ b: 'l’été à 8 h', a: '', c: [] })).toBe(fingerprint({ b: "l'été à 8\u00a0h " }));
    expect(fingerprint(undefined)).toBe(fingerprint({ notes: ['', {}] }));
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['b', 'a']));
    expect(blockFingerprint({ kind: 'terms' }, ['a', 'b'])).toBe(blockFingerprint({ kind: 'terms' }, ['b', 'a', 'a']));
  });
});

describe('a merge', () => {
  const triple = fc.constantFrom(...names).chain((name) => {
    const one = fc.option(values[name]!, { nil: undefined });
    return fc.tuple(fc.constant(name), one, one, one);
  });
  it('gives back the side that alone changed, and what both agree on', () => {
    fc.assert(
      fc.property(triple, ([name, base, mine, theirs]) => {
        const definition = definitions[name]!;
        const value = (b: unknown, m: unknown, t: unknown) => {
          const merged = mergeBlock(definition, b, m, t);
          return merged.outcome === 'merged' ? merged.value : 'conflict';
        };
        expect(same(name, value(base, mine, base), mine)).toBe(true);
        expect(same(name, value(base, base, theirs), theirs)).toBe(true);
        expect(same(name, value(base, mine, mine), mine)).toBe(true);
      }),
    );
  });
  it('has the same outcome whoever is first, and changes nothing when done again', () => {
    fc.assert(
      fc.property(triple, ([name, base, mine, theirs]) => {
        const definition = definitions[name]!;
        const merged = mergeBlock(definition, base, mine, theirs);
        expect(mergeBlock(definition, base, theirs, mine).outcome).toBe(merged.outcome);
        if (merged.outcome === 'merged') {
          expect(mergeBlock(definition, theirs, merged.value, theirs)).toEqual({
            outcome: 'merged',
            value: merged.value,
          });
        }
      }),
    );
  });
  it('loses nothing that a side wrote alone', () => {
    const parts = (value: unknown): string[] =>
      typeof value === 'string'
        ? value.split(/(?<=[.!?]) /u).filter(Boolean)
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(parts)
          : [];
    fc.assert(
      fc.property(triple, ([name, base, mine, theirs]) => {
        const merged = mergeBlock(definitions[name]!, base, mine, theirs);
        if (merged.outcome === 'conflict') {
          expect(merged).toEqual({ outcome: 'conflict', mine, theirs });
          return;
        }
        const was = new Set(parts(base));
        const is = new Set(parts(merged.value));
        for (const part of [...parts(mine), ...parts(theirs)]) if (!was.has(part)) expect(is).toContain(part);
      }),
      { numRuns: 400 },
    );
  });

  const merged = (value: unknown) => ({ outcome: 'merged', value });
  it.each<[string, BlockDefinition, unknown, unknown, unknown, unknown]>([
    [
      'two sentences',
      { kind: 'text' },
      'A vient. B part.',
      'A vient ici. B part.',
      'A vient. B reste.',
      'A vient ici. B reste.',
    ],
    ['added items', { kind: 'list' }, ['carte'], ['carte', 'bail'], ['carte', 'photo'], ['carte', 'photo', 'bail']],
    [
      'an item taken away',
      { kind: 'list' },
      ['carte', 'photo'],
      ['carte', 'photo', 'bail'],
      ['carte'],
      ['carte', 'bail'],
    ],
    [
      'facts by key',
      { kind: 'facts' },
      { value: '15 €', note: 'a' },
      { value: '15 €', note: 'b' },
      { value: '20 €', note: 'a' },
      { value: '20 €', note: 'b' },
    ],
    ['terms', { kind: 'terms' }, ['a', 'b'], ['a', 'b', 'c'], ['b'], ['b', 'c']],
    [
      'the fields of one step',
      steps,
      [{ id: '1', title: 'A', body: 'x' }],
      [{ id: '1', title: 'A', body: 'y' }],
      [{ id: '1', title: 'B', body: 'x' }],
      [{ id: '1', title: 'B', body: 'y' }],
    ],
  ])('joins %s', (_, definition, base, mine, theirs, value) => {
    expect(mergeBlock(definition, base, mine, theirs)).toEqual(merged(value));
  });
  it.each<[string, BlockDefinition, unknown, unknown, unknown]>([
    ['the same sentence', { kind: 'text' }, 'A vient.', 'A part.', 'A reste.'],
    ['the same item', { kind: 'list' }, ['une photo'], ['deux photos'], ['trois photos']],
    ['the same fact', { kind: 'facts' }, { value: '15 €' }, { value: '18 €' }, { value: '20 €' }],
    ['a block left out', { kind: 'text' }, 'A vient.', undefined, 'A reste.'],
    ['a step taken away here and rewritten there', steps, [{ id: '1', title: 'A' }], [], [{ id: '1', title: 'B' }]],
    ['a value', { kind: 'value' }, 'a', 'b', 'c'],
  ])('leaves %s to a person', (_, definition, base, mine, theirs) => {
    expect(mergeBlock(definition, base, mine, theirs)).toEqual({ outcome: 'conflict', mine, theirs });
  });
});

describe('the class of a change', () => {
  it('is none for the same thing, and never none for another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fiche, fiche, (name, one, other) => {
        const definition = definitions[name]!;
        expect(changeOf(definition, one[name], one[name])).toBe('none');
        expect(changeOf(definition, one[name], other[name]) === 'none').toBe(same(name, one[name], other[name]));
      }),
    );
  });
  it('counts the order of steps, not that of things to bring', () => {
    const [a, b] = [
      { id: '1', title: 'A' },
      { id: '2', title: 'B' },
    ];
    expect(changeOf(steps, [a, b], [b, a])).toBe('functional');
    expect(changeOf({ kind: 'list' }, ['a', 'b'], ['b', 'a'])).toBe('wording');
    expect(changeOf({ kind: 'terms' }, ['a'], ['a', 'b'])).toBe('wording');
    expect(changeOf({ kind: 'value' }, 'http://exemple.be/a', 'https://exemple.be/a/')).toBe('wording');
    expect(changeOf({ kind: 'value' }, 'https://exemple.be/a', 'https://exemple.be/b')).toBe('functional');
  });
});
