import type { Block } from '@limpide/documents';
import { describe, expect, it } from 'vitest';
import { compareTexts, type Reading } from './analysis.ts';
import { gathered } from './examples/gathered.ts';
import { passages } from './present.ts';
import { solvedRules } from './solved-rules.ts';

const reading: Reading = { kind: 'letter', profile: 'public', dismissed: [] };
const p = (...texts: string[]): Block[] => texts.map((text, index) => ({ index, kind: 'paragraph', text }));
const beadOf = (before: Block[], after: Block[]) => compareTexts(before, after, reading).beads[0]!;

describe('the rules behind a change', () => {
  const before = p('Nous vous prions de nous adresser la facture du mois de mars dans les meilleurs délais.');
  const after = p('Nous vous prions de nous adresser la facture du mois de mars avant le 14 avril 2027.');
  const at = (rule: string, weight: number, from = 0) => ({ rule, weight, block: 0, from, to: from + 4 });

  it('are those that find nothing any more in the passage, what helps most first', () => {
    const bead = beadOf(before, after);
    const found = [at('a', 1), at('b', 5), at('a', 3), at('c', 2)];
    expect(solvedRules(bead, found, [at('c', 9)])).toEqual(['b', 'a']);
    expect(solvedRules(bead, [{ ...at('a', 1), block: 7 }], [])).toEqual([]);
  });
  it('are none where nothing changed', () => {
    expect(solvedRules(beadOf(before, before), [at('a', 1)], [])).toEqual([]);
  });
});

describe('words that changed', () => {
  const marked = (before: string, after: string) => {
    const shown = passages(compareTexts(p(before), p(after), reading));
    const words = (side: 'before' | 'after') =>
      shown.flatMap((passage) => passage[side].flat().flatMap((part) => (part.changed ? [part.text] : [])));
    return { removed: words('before'), added: words('after') };
  };

  it('are marked on both sides where most of the sentence was kept', () => {
    const { removed, added } = marked(
      'Le service Population vous envoie une copie certifiée du document par courrier.',
      'Le service Population vous envoie une copie du document par courrier simple.',
    );
    expect(removed.join(' ')).toContain('certifiée');
    expect(added.join(' ')).toContain('simple');
  });
  it('are left alone where the sentence was written anew, or not at all', () => {
    const none = { removed: [], added: [] };
    expect(marked('Le formulaire est gratuit.', 'Le formulaire est gratuit.')).toEqual(none);
    expect(
      marked(
        'Il vous appartient de faire parvenir le formulaire dûment complété à nos services.',
        'Renvoyez-nous le formulaire.',
      ),
    ).toEqual(none);
  });
});

describe('rows of passages', () => {
  const passage = (relation: 'added' | 'same' | 'split', text: string, rules: string[] = []) => ({
    relation,
    note: relation,
    before: relation === 'added' ? [] : [[{ text }]],
    after: [[{ text }]],
    rules,
  });
  it('gather neighbours that were all added or all kept, and lose no sentence', () => {
    const rows = gathered([
      passage('added', 'a', ['x']),
      passage('added', 'b', ['x', 'y']),
      passage('split', 'c'),
      passage('split', 'd'),
      passage('same', 'e'),
      passage('added', 'f'),
    ]);
    expect(
      rows.map((row) =>
        row.after
          .flat()
          .map(({ text }) => text)
          .join(''),
      ),
    ).toEqual(['ab', 'c', 'd', 'e', 'f']);
    expect(rows[0]).toMatchObject({ note: '2 phrases ajoutées', rules: ['x', 'y'] });
    expect(rows[3]!.note).toBe('same');
  });
});
