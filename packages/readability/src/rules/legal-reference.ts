import type { AnalysedBlock } from '../analysed.ts';
import { legalReferences, legalWords } from '../legal-references.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { legalReferenceExamples as examples } from './legal-reference.examples.ts';

interface Limits {
  /** References that one sentence may hold. */
  most: number;
  /** A decision must keep them: the finding says so. */
  keep: boolean;
}

/** How far into its sentence a reference may start and still stand before the message. */
const OPENING = 40;
const opener =
  /^(?:en vertu|en application|en exécution|conformément|vu|selon|sur (?:la )?base|sur pied|au sens|aux termes|par application|eu égard|l[’']article|les articles|l[’']art\.|suivant)(?!\p{L})/iu;
/** A sentence that is there to give its legal basis. */
const basis =
  /^\(?(?:base légale|bases légales|références? légales?|fondement légal|textes? légaux?|pour en savoir plus|source)/iu;

/** D1. Never a fix: a reference moves, it does not vanish. */
export const legalReference = blockRule<Limits>({
  name: 'legal-reference',
  number: 'D1',
  group: 'number',
  title: 'Placer les références légales après le message',
  why: 'Une référence en tête de phrase retarde ce que le lecteur veut savoir.',
  source: cite('cego', 'daily'),
  mark: 'replace',
  cost: 3,
  thresholds: allBut<Limits>(
    { most: 1, keep: false },
    { decision: { most: 2, keep: true }, legal: null, easy: { most: 0, keep: false } },
  ),
  explain: ({ most, keep }) =>
    `une référence avant le message, ou plus de ${most} dans une phrase${keep ? ' ; à déplacer plus bas, ne pas supprimer' : ''}`,
  examples,
  wakes: legalWords,
  check(block, limits) {
    if (block.kind === 'footnote' || block.kind === 'header' || block.kind === 'footer') return [];
    return block.sentences.flatMap((sentence) => draftFor(block, sentence.from, sentence.to, limits));
  },
});

function draftFor(block: AnalysedBlock, from: number, to: number, { most, keep }: Limits): Draft[] {
  const text = block.text.slice(from, to);
  if (basis.test(text)) return [];
  const free = chains(text).filter((reference) => !isInParenthesis(text, reference.from));
  const first = free[0];
  if (!first) return [];
  const opens = opener.test(text) && first.from <= OPENING;
  if (!opens && free.length <= most) return [];
  const end = opens ? openingEnd(text, first.to) : free.at(-1)!.to;
  return [
    {
      from: from + (opens ? 0 : first.from),
      to: from + end,
      severity: keep ? 'info' : 'warning',
      title: keep ? 'Placez cette référence plus bas, sans la supprimer' : 'Placez cette référence plus bas',
      message: keep
        ? 'Une décision doit garder ses bases légales. Dites d’abord ce qui est décidé, puis citez les textes.'
        : 'Dites d’abord ce que cela change pour le lecteur. Mettez la base légale à la fin ou entre parenthèses.',
    },
  ];
}

/** « article 4 de la loi du 2 mai 2020 » is one reference, not two. */
function chains(text: string): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = [];
  for (const reference of legalReferences(text)) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.to, reference.from) : '';
    if (last && /^,?[ \u00A0]?(?::|du|de|des|§[ \u00A0]?\d+,? (?:du|de))?[ \u00A0]?(?:la |le |les |l[’'])?$/u.test(gap))
      last.to = reference.to;
    else joined.push({ ...reference });
  }
  return joined;
}

/** Up to the comma that closes the opening, when it is near; otherwise up to the end of the reference. */
function openingEnd(text: string, referenceEnd: number): number {
  const rest = text.slice(referenceEnd, referenceEnd + 80);
  const comma = /^(?:(?:, (?:§|al|alinéa|titre)[^,]{0,20})|[^,;.])*/u.exec(rest)?.[0].length ?? 0;
  return /^[,;]/u.test(rest.slice(comma)) ? referenceEnd + rest.slice(0, comma).trimEnd().length : referenceEnd;
}

/** Looks back over a bounded stretch: a parenthesis is not longer. */
function isInParenthesis(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
