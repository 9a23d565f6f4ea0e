import type { Token } from '@limpide/language';
import { type AnalysedBlock, isMentioned, opensSentence, touchesOpaque } from '../analysed.ts';
import { isNumeral, numeralValue } from '../numerals.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { wordSet } from '../word-marks.ts';
import { numberInWordsExamples as examples } from './number-in-words.examples.ts';

/** Nouns that are counted, so that « deux » is a quantity and not « tous les deux ». */
const counted =
  /^(?:jours?|semaines?|mois|ans|années?|heures?|minutes?|euros?|cents|pour|documents?|copies?|exemplaires?|pièces?|photos?|pages?|formulaires?|annexes?|personnes?|enfants?|kilomètres?|mètres?|paiements?|tranches?|versements?|témoins?|attestations?|factures?|trimestres?)$/u;

/** « les deux filles »: all of them, which nobody counts; « à deux pas », « en deux mots »: ways of speaking. */
const definite = /^(?:les|ces|des|aux|mes|tes|ses|nos|vos|leurs|tous|toutes|ou|entre|à|en)$/u;
const idioms = /^(?:mots|pas|fois|mains|doigts|excuses|mercis|grâces|côtés|cents|mille|vingts)$/u;

const numerals = wordSet(isNumeral);

/** D4. The fix keeps the value; none at the start of a sentence, beside the same number in figures, or before a rarer noun. */
export const numberInWords = blockRule<number>({
  name: 'number-in-words',
  number: 'D4',
  group: 'number',
  title: 'Écrire les nombres en chiffres',
  why: 'Un chiffre se voit d’un coup d’œil et se retrouve sans relire.',
  source: cite('canada', 'falc'),
  mark: 'replace',
  cost: 2,
  thresholds: allBut(2, { legal: null, decision: 2 }),
  explain: (least) => `à partir de ${least}, devant une durée, une somme ou une chose que l’on compte`,
  examples,
  wakes: numerals,
  check(block, least) {
    const drafts: Draft[] = [];
    const tokens = block.tokens;
    for (let i = 0; i < tokens.length; ) {
      const end = block.marks.has(i, numerals) ? numeralEnd(tokens, i) : i;
      if (end === i) {
        i++;
        continue;
      }
      const draft = draftFor(block, i, end, least);
      if (draft) drafts.push(draft);
      i = end;
    }
    return drafts;
  },
});

/** Index after the words of one number; the same index when there is none. */
function numeralEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length) {
    const word = tokens[end]!.text.toLowerCase();
    const joins = word === 'et' && end > at && isNumeral(tokens[end + 1]?.text.toLowerCase() ?? '');
    if (tokens[end]!.kind !== 'word' || !(isNumeral(word) || joins)) break;
    end++;
  }
  return end;
}

function draftFor(block: AnalysedBlock, at: number, end: number, least: number): Draft | null {
  const tokens = block.tokens;
  const from = tokens[at]!.from;
  const to = tokens[end - 1]!.to;
  const value = numeralValue(
    tokens
      .slice(at, end)
      .map((token) => token.text.toLowerCase())
      .join(' '),
  );
  if (value === null || value < least || isMentioned(block, from, to) || touchesOpaque(block, from, to)) return null;
  const doubled = tokens[end]?.text === '(';
  const noun = doubled ? nounAfterParenthesis(tokens, end) : tokens[end];
  if (noun && isMentioned(block, from, noun.to)) return null;
  if (noun?.kind !== 'word') return null;
  const isCommon = counted.test(noun.text.toLowerCase());
  if (!isCommon && !isCounted(block, at, end)) return null;
  if (noun.text.toLowerCase() === 'pour' && tokens[end + 1]?.text.toLowerCase() !== 'cent') return null;
  const figures = String(value).replace(/\B(?=(\d{3})+(?!\d))/gu, '\u202F');
  const opens = opensSentence(block, from);
  return {
    from,
    to,
    severity: 'info',
    title: `Écrivez « ${figures} » en chiffres`,
    message: doubled
      ? 'Le nombre est déjà en chiffres : gardez seulement les chiffres.'
      : 'Un nombre en chiffres se repère tout de suite.',
    fixes:
      doubled || opens || !isCommon ? [] : [{ label: `Écrire « ${figures} »`, edits: [{ from, to, text: figures }] }],
  };
}

function nounAfterParenthesis(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ')' ? tokens[at + 3] : undefined;
}

/** By parts of speech: a noun in the plural after the number, with one adjective between them at most. */
function isCounted({ grammar, keys }: AnalysedBlock, at: number, end: number): boolean {
  if (!grammar || definite.test(keys[at - 1] ?? '')) return false;
  const noun = grammar.tags[end] === 'ADJ' ? end + 1 : end;
  return grammar.tags[noun] === 'NOUN' && /[sx]$/u.test(keys[noun]!) && !idioms.test(keys[noun]!);
}
