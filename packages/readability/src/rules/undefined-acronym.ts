import { isClitic, type Token } from '@limpide/language';
import { type AnalysedBlock, sentenceAt } from '../analysed.ts';
import { knownAcronyms, spelledOut } from '../lexicon/acronyms.ts';
import { wordKey } from '../phrases.ts';
import { replacement } from '../replacement.ts';
import { allBut, type DocumentDraft, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { undefinedAcronymExamples as examples } from './undefined-acronym.examples.ts';

/** What stands before a code, not before an acronym. */
const codeLabels =
  /^(?:réf\.?|références?|dossier|code|formulaire|modèle|n°|numéro|plaque|lot|compte|articles?|art\.|zone|salle|bâtiment|ligne|bus)$/iu;

/** B8. Said once, at the first use that is not explained there. */
export const undefinedAcronym = documentRule<true>({
  name: 'undefined-acronym',
  number: 'B8',
  group: 'word',
  title: 'Écrire les sigles en toutes lettres la première fois',
  why: 'Un sigle n’est clair que pour ceux qui le connaissent déjà.',
  source: cite('wcagAbbreviations', 'canada', 'falc'),
  mark: 'explain',
  cost: 3,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'le premier emploi de chaque sigle, sauf les plus connus (TVA, CPAS, PDF…)',
  examples,
  check({ blocks }) {
    const met = new Set<string>();
    const drafts: DocumentDraft[] = [];
    blocks.forEach((block, index) => {
      if (block.kind === 'header' || block.kind === 'footer') return;
      block.tokens.forEach((token, i) => {
        if (token.kind !== 'acronym') return;
        const name = token.text.replace(/\./gu, '');
        if (met.has(name) || knownAcronyms.has(name) || isRoman(name) || isInCapitals(block, i) || isCode(block, i))
          return;
        met.add(name);
        if (!isExplained(block, i, name)) drafts.push(draftFor(block, index, token, name));
      });
    });
    return drafts;
  },
});

function draftFor(block: AnalysedBlock, index: number, token: Token, name: string): DocumentDraft {
  const words = spelledOut.get(name);
  const inParenthesis = /\($/u.test(block.text.slice(Math.max(0, token.from - 1), token.from));
  const edit =
    words && !inParenthesis && block.kind !== 'heading'
      ? replacement(block, token.from, token.to, `${words} (${token.text})`)
      : null;
  return {
    block: index,
    from: token.from,
    to: token.to,
    severity: 'warning',
    title: `Expliquez « ${token.text} »`,
    message: words
      ? `Écrivez d’abord « ${words} (${token.text}) », puis le sigle seul.`
      : 'Écrivez le nom complet la première fois, avec le sigle entre parenthèses.',
    fixes: edit ? [{ label: 'Écrire le nom complet', edits: [edit] }] : [],
  };
}

/** « Service public de Wallonie (SPW) », « SPW (Service public de Wallonie) », « SPW, c’est-à-dire… ». */
function isExplained(block: AnalysedBlock, i: number, name: string): boolean {
  const tokens = block.tokens;
  const initial = wordKey(name[0]!);
  const starts = (token: Token | undefined) =>
    token?.kind === 'word' && wordKey(token.text).normalize('NFD')[0] === initial.normalize('NFD')[0];
  if (tokens[i - 1]?.text === '(') return tokens.slice(Math.max(0, i - 14), i - 1).some(starts);
  const next = tokens[i + 1]?.text;
  if (next === '(') {
    const inside = tokens.slice(i + 2, i + 32);
    const end = inside.findIndex((token) => token.text === ')');
    return end > 1 && inside.slice(0, end).some(starts);
  }
  if (next === ',' || next === ':' || next === '=' || next === '–') {
    return (
      tokens.slice(i + 2, i + 6).some((token) => /^(?:c'est-à-dire|càd)$/u.test(wordKey(token.text))) ||
      (starts(tokens[i + 2]) && !isClitic(tokens[i + 2]!) && next !== ',')
    );
  }
  return next !== undefined && /^(?:signifie|désigne|c'est-à-dire)$/u.test(wordKey(next));
}

function isRoman(name: string): boolean {
  return /^[IVXLC]+$/u.test(name);
}

/** Beside other words in capitals, or in a sentence without small letters, it is no acronym, only shouting. */
function isInCapitals(block: AnalysedBlock, i: number): boolean {
  const sentence = sentenceAt(block, block.tokens[i]!.from)!;
  if (sentence.words > 2 && !/\p{Ll}/u.test(block.text.slice(sentence.from, sentence.to))) return true;
  const loud = (token: Token | undefined) =>
    token !== undefined &&
    token.kind !== 'number' &&
    /^\p{Lu}[\p{Lu}’'-]+$/u.test(token.text) &&
    !spelledOut.has(token.text);
  return loud(block.tokens[i - 1]) || loud(block.tokens[i + 1]);
}

function isCode(block: AnalysedBlock, i: number): boolean {
  const before = block.tokens[i - 1];
  const label = before?.text === ':' || before?.text === '.' ? block.tokens[i - 2] : before;
  if (label && codeLabels.test(label.text)) return true;
  const next = block.tokens[i + 1];
  return (
    next?.kind === 'number' &&
    block.text.slice(block.tokens[i]!.to, next.from).length <= 1 &&
    /^\d{3,}/u.test(next.text)
  );
}
