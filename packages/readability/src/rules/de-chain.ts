import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, tokenIndexFrom } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { findPhrases, phraseBook } from '../phrases.ts';
import { blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { wordSet } from '../word-marks.ts';
import { deChainExamples as examples } from './de-chain.examples.ts';

/** « En cas de », « à la fin de »: with a preposition before it the noun is a preposition too, and no link. */
const prepositional =
  /^(?:cas|cadre|raison|lieu|vue|fonction|matière|faveur|cours|moyen|titre|jour|moment|place|sujet|égard|compte|absence|suite|occasion|sein|travers|niveau|aide|base|part|connaissance)$/u;
/** Everyday names of one thing, read at one glance. */
const compounds = phraseBook(
  `ordre du jour,carte d’identité,cartes d’identité,nom de famille,numéro de téléphone,permis de conduire,maison de repos,
  chemin de fer,salle de bain,salle de bains,mot de passe,heures d’ouverture,lettre de motivation,lieu de naissance,date de naissance,
  pomme de terre,chambre d’hôtes,conseil d’administration,rendez-vous,compte en banque`
    .split(',')
    .map((words) => [words.trim(), true] as const),
);

const de = wordSet(['de', "d'", 'du', 'des']);

type Ready = AnalysedBlock & {
  grammar: Grammar /** Last token of the compound that begins at a place. */;
  compounds: ReadonlyMap<number, number>;
};

/** B5. « La date de fin de validité de la carte »: nouns tied by « de ». Amounts, dates and names are no links. */
export const deChain = blockRule<number>({
  name: 'de-chain',
  number: 'B5',
  group: 'word',
  title: 'Défaire les suites de « de »',
  why: 'Dans « la date de fin de validité de la carte », chaque « de » reporte le mot qui compte.',
  source: cite('leys'),
  mark: 'replace',
  cost: 3,
  needs: 'tags',
  thresholds: { public: 3, easy: 2, decision: 3, legal: 4, web: 3, form: 3 },
  explain: (least) => `${least} compléments en « de » à la suite`,
  examples,
  wakes: de,
  check(block, least) {
    const { grammar } = block;
    if (!grammar || block.kind === 'header' || block.kind === 'footer') return [];
    const found = findPhrases(compounds, block).map(({ first, end }) => [first, end - 1] as const);
    const ready: Ready = { ...block, grammar, compounds: new Map(found) };
    return block.sentences.flatMap((sentence) => chainsOf(ready, sentence, least));
  },
});

function chainsOf(block: Ready, sentence: Sentence, least: number): Draft[] {
  const start = tokenIndexFrom(block, sentence.from);
  const end = start + sentence.tokens.length;
  let possible = 0;
  for (let at = start; at < end; at++) if (block.marks.has(at, de)) possible++;
  if (possible < least) return [];
  const found: Draft[] = [];
  let at = start;
  while (at < end) {
    if (!isNoun(block, at) || isPreposition(block, at)) {
      at++;
      continue;
    }
    const { last, links } = chainFrom(block, at, end);
    if (links >= least) found.push(draftFor(block, at, last, links, least));
    at = last + 1;
  }
  return found;
}

function draftFor(block: Ready, first: number, last: number, links: number, least: number): Draft {
  const from = block.tokens[first]!.from;
  const to = block.tokens[last]!.to;
  return {
    from,
    to,
    severity: 'warning',
    title: `Défaites cette suite : ${links} fois « de »`,
    message: `${quoted(block, from, to)} : mettez un verbe à la place d’un nom, ou faites deux phrases.`,
    strain: links / least,
  };
}

function isNoun({ grammar, tokens }: Ready, at: number): boolean {
  return grammar.tags[at] === 'NOUN' && tokens[at]!.kind === 'word';
}

function isPreposition({ grammar, keys }: Ready, at: number): boolean {
  if (!prepositional.test(keys[at]!)) return false;
  const before = grammar.tags[at - 1] === 'DET' ? at - 2 : at - 1;
  return /^(?:en|à|au|aux|dans|par|sur|lors|du|pour|prendre|prenez)$/u.test(keys[before] ?? '');
}

/** Last token of a noun: « ordre du jour », « remise en état » are one. */
function endOfNoun({ compounds: known, grammar, keys }: Ready, at: number): number {
  const end = known.get(at);
  if (end !== undefined) return end;
  const isTaking = /^(?:mises?|remises?|prises?|reprises?)$/u.test(keys[at]!) && /^(?:en|à)$/u.test(keys[at + 1] ?? '');
  return isTaking && grammar.tags[at + 2] === 'NOUN' ? at + 2 : at;
}

/** Follows « noun, adjectives, de, article, noun » as far as it goes. */
function chainFrom(block: Ready, first: number, end: number): { last: number; links: number } {
  const { grammar, keys, tokens } = block;
  let last = endOfNoun(block, first);
  let links = 0;
  for (;;) {
    let at = last + 1;
    while (at < end && grammar.tags[at] === 'ADJ') at++;
    if (!isDe(block, at)) return { last, links };
    at++;
    while (at < end && /^(?:DET|ADJ)$/u.test(grammar.tags[at]!)) at++;
    if (at >= end) return { last, links };
    const isName = grammar.tags[at] === 'PROPN' || tokens[at]!.kind === 'opaque' || tokens[at]!.kind === 'acronym';
    // A name or an amount closes the chain: « de Fontaval », « de 50 euros ».
    if (
      !isNoun(block, at) ||
      isName ||
      /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/u.test(keys[at]!)
    )
      return { last, links };
    last = endOfNoun(block, at);
    links++;
  }
}

function isDe({ grammar, keys }: Ready, at: number): boolean {
  const key = keys[at];
  return key === 'de' || key === "d'" || ((key === 'du' || key === 'des') && grammar.tags[at] === 'ADP+DET');
}
