import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, isMentioned, sentenceAt, tokenIndexFrom } from '../analysed.ts';
import { terms } from '../lexicon/terms.ts';
import { findPhrases, phraseBook } from '../phrases.ts';
import { allBut, type DocumentDraft, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { unexplainedTermExamples as examples } from './unexplained-term.examples.ts';

const book = phraseBook(terms.map(([term, explanation]) => [term, { term, explanation }] as const));
/** Right after the term: « (… », « , c’est-à-dire », « : … », « est… », « signifie… ». */
const explainsAfter =
  /^[\s»"”]*(?:\(|,? (?:c[’']est-à-dire|soit)(?!\p{L})|:|–|—|= |(?:(?:est|sont) (?:un|une|le|la|les|l[’']|des)|signifie|désigne|veut dire|permet|sert)(?!\p{L})|, (?:un|une|le|la|les|qui|envoyée?s?|donnée?s?)(?!\p{L})|, l[’']|(?:faite?s?|délivrée?s?|envoyée?s?|donnée?s?) par(?!\p{L}))/iu;
const explainsNext =
  /^(?:c[’']est|ce sont|il s[’']agit|cela (?:veut dire|signifie)|ce (?:document|calcul|numéro|droit|mot)|cette (?:somme|lettre|attestation))(?!\p{L})/iu;

/** B7. At the first use only; an explanation in the sentence or at the start of the next one is enough. */
export const unexplainedTerm = documentRule<true>({
  name: 'unexplained-term',
  number: 'B7',
  group: 'word',
  title: 'Expliquer un terme technique la première fois',
  why: 'Un terme exact reste parfois nécessaire ; une explication de quelques mots le rend utile.',
  source: cite('cosla', 'wcagWords'),
  mark: 'explain',
  cost: 3,
  hint: 'three findings in four are right: whether a reader knows a term depends on the reader',
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'le premier emploi de termes d’un petit glossaire belge',
  examples,
  check({ blocks }) {
    const met = new Set<string>();
    const drafts: DocumentDraft[] = [];
    blocks.forEach((block, index) => {
      if (block.kind === 'header' || block.kind === 'footer') return;
      for (const match of findPhrases(book, block)) {
        const { term, explanation } = match.value;
        if (met.has(term)) continue;
        met.add(term);
        if (block.kind === 'heading' || isMentioned(block, match.from, match.to)) continue;
        if (isExplained(block, blocks[index + 1], match.from, match.to)) continue;
        drafts.push({
          block: index,
          from: match.from,
          to: match.to,
          severity: 'warning',
          title: `Expliquez « ${term} »`,
          message: `Par exemple entre parenthèses : ${explanation}.`,
        });
      }
    });
    return drafts;
  },
});

function isExplained(block: AnalysedBlock, after: AnalysedBlock | undefined, from: number, to: number): boolean {
  const sentence = sentenceAt(block, from)!;
  if (explainsAfter.test(block.text.slice(to, sentence.to))) return true;
  const before = block.text.slice(sentence.from, from);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  const next: Sentence | undefined = sentenceAt(block, block.tokens[tokenIndexFrom(block, sentence.to)]?.from ?? -1);
  const following = next ? block.text.slice(next.from, next.to) : (after?.text ?? '');
  return explainsNext.test(following.trimStart());
}
