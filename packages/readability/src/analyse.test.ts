import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, createAnalyser } from './analyse.ts';
import { applyEdits } from './apply-edits.ts';
import { exampleBlocks } from './example-blocks.ts';
import { jargonSize } from './lexicon/jargon.ts';
import { profiles } from './model.ts';
import { mostUseful } from './most-useful.ts';
import { rules } from './registry.ts';
import { ruleGuide } from './rule-guide.ts';

const letter = `Madame [[Nom]],

Suite à l’examen de votre demande, il vous appartient de nous faire parvenir, dans les 30 jours de la présente, le récépissé dûment complété ainsi que la copie de votre bail signé par vous et par le propriétaire du logement que vous louez.

Nonobstant ce qui précède, le service se tient à votre disposition. Nous vous répondrons dans les meilleurs délais.

Veuillez agréer, Madame [[Nom]], l’expression de nos sentiments distingués.`;

describe('analyse', () => {
  it('counts the running text and scores it', () => {
    const { counts, scores } = analyse(exampleBlocks('Le chat dort. Le chien court vite.\n\nRue du Bief 12'));
    expect(counts).toEqual({ words: 11, sentences: 2, paragraphs: 2, longestSentence: 4, meanSentence: 3.5 });
    expect(scores).toEqual({ kandelMoles: null, lix: null });
  });

  it('computes Kandel-Moles and LIX as published', () => {
    // 40 words, 8 sentences, 48 syllables (« le » 1, « chat » 1, « dort » 1, « bien » 1, « ici » 2), no long word.
    const { scores } = analyse(exampleBlocks('Le chat dort bien ici. '.repeat(8).trim()));
    expect(scores.kandelMoles).toBe(Math.round((207 - 1.015 * 5 - 73.6 * (48 / 40)) * 10) / 10);
    expect(scores.lix).toBe(5);
  });

  it('does not count a double form as length', () => {
    const one = analyse(exampleBlocks('Les agents répondent.')).counts.words;
    expect(analyse(exampleBlocks('Les agentes et les agents répondent.')).counts.words).toBe(one);
  });

  it('gives the block of the document, not its place in the list', () => {
    const blocks = [{ index: 7, kind: 'paragraph' as const, text: 'Nonobstant ce retard, venez.' }];
    const [finding] = analyse(blocks).findings;
    expect([finding?.block, finding?.fixes[0]?.edits[0]?.block]).toEqual([7, 7]);
  });

  it('silences what the writer dismissed, in every place, whatever the spaces and apostrophes', () => {
    const blocks = exampleBlocks(
      'Répondez dans les  meilleurs délais.\n\nAgissez dans les meilleurs délais. Nonobstant tout.',
    );
    const dismissed = [{ rule: 'vague-quantity', text: 'dans les meilleurs délais', reason: 'Formule du contrat' }];
    expect(analyse(blocks, { dismissed }).findings.map((finding) => finding.rule)).toEqual(['jargon']);
  });

  it('refuses an unknown profile', () => {
    expect(() => analyse([], { profile: 'expert' as never })).toThrow(RangeError);
  });

  it('gives the same result when it is updated as when it reads everything', () => {
    const part = fc.constantFrom(
      'Nonobstant ',
      'le SPW ',
      'Il y a lieu de payer. ',
      'dans les 30 jours ',
      'un mot ',
      '. ',
      'cf. ',
    );
    const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
    const documents = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(documents, (versions) => {
        const analyser = createAnalyser();
        for (const version of versions) {
          const blocks = version.map((entry, index) => ({ index, kind: 'paragraph' as const, text: entry }));
          expect(analyser.update(blocks)).toEqual(analyse(blocks));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('touches no merge field, whatever the profile', () => {
    const blocks = exampleBlocks(letter);
    for (const profile of profiles) {
      for (const finding of analyse(blocks, { profile }).findings) {
        const opaque = blocks[finding.block]!.opaque ?? [];
        const touches = (from: number, to: number) => opaque.some((span) => span.from < to && from < span.to);
        if (finding.mark !== 'cut') expect(touches(finding.from, finding.to)).toBe(false);
        for (const edit of finding.fixes.flatMap((fix) => fix.edits)) expect(touches(edit.from, edit.to)).toBe(false);
      }
    }
  });

  it('never lets a fix change a figure or a negation', () => {
    const pieces = rules.flatMap((rule) => [...rule.examples.positive, ...rule.examples.negative]);
    for (const { text, kind } of pieces) {
      const blocks = exampleBlocks(text, kind);
      for (const finding of analyse(blocks).findings.filter((entry) => entry.rule !== 'number-in-words')) {
        for (const fix of finding.fixes) {
          const before = blocks.map((block) => block.text).join('\n');
          const after = applyEdits(blocks, fix.edits).join('\n');
          expect(after.replace(/\D/gu, '')).toBe(before.replace(/\D/gu, ''));
          const negations = (value: string) =>
            value.match(/(?<!\p{L})(?:ne|n[’']|pas|jamais|aucune?|sans)(?!\p{Ll}{2})/giu)?.length ?? 0;
          expect(negations(after)).toBe(negations(before));
        }
      }
    }
  });
});

describe('mostUseful', () => {
  const analysis = analyse(exampleBlocks(letter));

  it('puts first what costs the reader most, with at most two of a rule', () => {
    const chosen = mostUseful(analysis);
    expect(chosen[0]?.rule).toBe('sentence-too-long');
    expect(
      chosen
        .slice(1, 4)
        .map((finding) => finding.rule)
        .sort(),
    ).toEqual(['impersonal-obligation', 'missing-contact', 'relative-deadline']);
    expect(chosen).toHaveLength(5);
    const all = mostUseful(analysis, 50);
    for (const rule of rules) expect(all.filter((finding) => finding.rule === rule.name).length).toBeLessThanOrEqual(2);
  });

  it('says one thing about the same words', () => {
    const chosen = mostUseful(analyse(exampleBlocks('Payez dans le délai imparti.')));
    expect(chosen.map((finding) => finding.rule)).toEqual(['vague-quantity']);
  });

  it('survives a copy, so that it can run away from the analyser', () => {
    expect(mostUseful(structuredClone(analysis))).toEqual(mostUseful(analysis));
  });

  it('refuses a count that is none', () => {
    expect(() => mostUseful(analysis, -1)).toThrow(RangeError);
    expect(mostUseful(analysis, 0)).toEqual([]);
  });
});

describe('rules and lexicon', () => {
  it('have distinct names and numbers, and a guide entry each', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    expect(new Set(rules.map((rule) => rule.number)).size).toBe(rules.length);
    const guide = ruleGuide();
    expect(guide.map((entry) => entry.name)).toEqual(rules.map((rule) => rule.name));
    for (const entry of guide) {
      expect(entry.example.before).toContain(entry.example.flagged);
      expect(Object.values(entry.thresholds).some((threshold) => threshold !== null)).toBe(true);
    }
  });

  it('know at least 250 expressions of jargon', () => {
    expect(jargonSize).toBeGreaterThanOrEqual(250);
  });
});
