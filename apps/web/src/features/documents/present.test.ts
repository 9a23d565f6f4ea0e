import type { Block } from '@limpide/documents';
import { describe, expect, it } from 'vitest';
import { compareTexts, type Reading } from './analysis.ts';
import { countFacts, notFoundAgain, passages, putBack, repairable } from './present.ts';

const reading: Reading = { kind: 'decision', profile: 'decision', dismissed: [] };
const p = (...texts: string[]): Block[] => texts.map((text, index) => ({ index, kind: 'paragraph', text }));

const before = p(
  'Le 9 mars 2027, le Comité spécial du service social a décidé de refuser votre demande.',
  'Un recours contre cette décision peut être introduit dans les trois mois de sa notification, par requête déposée au greffe du tribunal du travail.',
  'Pour toute information, appelez Mme Sophie Piron, assistante sociale, au 081 00 00 00.',
);
const after = p(
  'Le 9 mars 2027, le Comité spécial du service social a refusé votre demande.',
  'Une question ? Appelez Mme Sophie Piron, assistante sociale, au 081 00 00 00.',
);

describe('the comparison on its page', () => {
  const comparison = compareTexts(before, after, reading);

  it('shows the sentence that vanished, with the facts that went with it', () => {
    const gone = passages(comparison).filter((passage) => passage.relation === 'dropped');
    expect(gone).toHaveLength(1);
    expect(gone[0]!.lost.map((fact) => fact.kind)).toContain('remedy');
    expect(
      gone[0]!.before
        .flat()
        .map((segment) => segment.text)
        .join(''),
    ).toBe(before[1]!.text);
  });
  it('cuts sentences at their facts without losing a character', () => {
    for (const passage of passages(comparison)) {
      const bead = comparison.beads[passage.index]!;
      expect(passage.before.map((parts) => parts.map((part) => part.text).join(''))).toEqual(
        bead.before.map((sentence) => sentence.text),
      );
      expect(passage.after.map((parts) => parts.map((part) => part.text).join(''))).toEqual(
        bead.after.map((sentence) => sentence.text),
      );
    }
  });
  it('marks the same fact with the same letter on both sides', () => {
    const letters = (side: 'before' | 'after') =>
      passages(comparison).flatMap((passage) =>
        passage[side].flat().flatMap((part) => (part.letter ? [`${part.letter} ${part.text}`] : [])),
      );
    const phone = letters('before').find((mark) => mark.includes('081'));
    expect(phone).toBeDefined();
    expect(letters('after')).toContain(phone);
  });
  it('marks what surely vanished, and otherwise what is only in doubt', () => {
    const old = p('Payez 120,50 € avant le 14 avril 2027.', 'Notre téléphone : 081 00 00 00.');
    const lost = compareTexts(old, p('Payez avant le 14 avril 2027.'), { ...reading, kind: 'letter' });
    const tones = passages(lost).flatMap((passage) =>
      passage.before.flat().flatMap((part) => (part.tone ? [`${part.tone} ${part.text}`] : [])),
    );
    expect(tones).toEqual(['lost 120,50 €', 'check 081 00 00 00']);
    expect(countFacts(lost)).toMatchObject({ lost: 1, changed: 0, checks: 1 });
    const doubt = passages(lost).find((passage) => passage.toCheck.length > 0)!;
    expect(doubt).toMatchObject({ relation: 'dropped', lost: [] });
    expect(notFoundAgain(lost, doubt.toCheck[0]!.letter)).toEqual({ label: 'Téléphone', text: '081 00 00 00' });
    expect(repairable(lost)).not.toContain(doubt.index);
  });
  it('puts the passage back where it stood, and then nothing stops', () => {
    const indices = repairable(comparison);
    expect(indices).toHaveLength(1);
    const repaired = putBack(before, after, comparison, indices);
    expect(repaired.map((block) => block.text)).toEqual([after[0]!.text, before[1]!.text, after[1]!.text]);
    expect(repaired.map((block) => block.index)).toEqual([0, 1, 2]);
    expect(compareTexts(before, repaired, reading).stops).toEqual([]);
  });
  it('keeps the merge fields of a passage that comes back', () => {
    const old: Block[] = [
      { index: 0, kind: 'paragraph', text: 'Bonjour.' },
      {
        index: 1,
        kind: 'paragraph',
        text: 'Rappelez le numéro «Dossier» dans vos courriers.',
        opaque: [{ from: 19, to: 28 }],
      },
    ];
    const fresh = p('Bonjour.');
    const lost = compareTexts(old, fresh, { ...reading, kind: 'letter' });
    const [, back] = putBack(old, fresh, lost, repairable(lost));
    expect(back!.opaque!.map((span) => back!.text.slice(span.from, span.to))).toEqual(['«Dossier»']);
  });
  it('has nothing to repair when nothing changed', () => {
    expect(repairable(compareTexts(before, before, reading))).toEqual([]);
  });
});
