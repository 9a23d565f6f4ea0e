import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, isProse, tokenIndexFrom } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { invertedSubjectExamples as examples } from './inverted-subject.examples.ts';

type Ready = AnalysedBlock & { grammar: Grammar };

/** Words in front of the verb at most: « À ce montant s'ajoutent les frais. » */
const OPENING = 10;
/** The subject begins within this many tokens after the verb. */
const REACH = 14;

/** A19. The verb comes before its subject in a statement. List items often leave out a subject said before: they are not read. */
export const invertedSubject = blockRule<true>({
  name: 'inverted-subject',
  number: 'A19',
  group: 'sentence',
  title: 'Mettre le sujet avant le verbe',
  why: '« Sont concernés les locataires » fait attendre le sujet : on ne sait pas tout de suite de qui on parle.',
  source: cite('cosla'),
  mark: 'replace',
  cost: 2,
  needs: 'tags',
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'le verbe placé avant son sujet dans une affirmation',
  examples,
  check(block) {
    const { grammar } = block;
    if (!grammar || (block.kind !== 'paragraph' && block.kind !== 'quote')) return [];
    return block.sentences.flatMap((sentence) => {
      const draft = isProse(sentence) ? draftFor({ ...block, grammar }, sentence) : undefined;
      return draft ? [draft] : [];
    });
  },
});

function draftFor(block: Ready, sentence: Sentence): Draft | undefined {
  const { keys, tokens } = block;
  const start = tokenIndexFrom(block, sentence.from);
  const end = start + sentence.tokens.length;
  if (/[?!]/u.test(keys[end - 1]!) || !/^\p{Lu}/u.test(tokens[start]!.text)) return undefined;
  const verb = leadingVerb(block, start, end);
  if (verb < 0) return undefined;
  const subject = subjectAfter(block, verb, end, verb === start || block.keys[verb - 1] === 'ne');
  if (subject < 0) return undefined;
  const from = tokens[isReflexive(keys[verb - 1]) ? verb - 1 : verb]!.from;
  const to = tokens[subject]!.to;
  return {
    from,
    to,
    severity: 'info',
    title: 'Commencez par le sujet',
    message: `${quoted(block, from, to)} : dites d’abord qui ou quoi, puis le verbe.`,
  };
}

/** The verb that opens the sentence, alone or after words that hold no subject; -1 when a subject comes first. */
function leadingVerb({ grammar, keys }: Ready, start: number, end: number): number {
  let afterPreposition = false;
  for (let at = start; at < Math.min(end - 2, start + OPENING); at++) {
    const tag = grammar.tags[at]!;
    if (at === start ? grammar.isVerb(at, 'finite') : isConjugated(grammar, at))
      return isThird(grammar, keys, at, start) ? at : -1;
    if (grammar.isVerb(at)) return -1;
    if (tag.startsWith('ADP')) afterPreposition = true;
    else if (tag === 'NOUN' || tag === 'PROPN') {
      if (!afterPreposition) return -1;
    } else if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM') {
      // « Dans ce cas le bail… »: a second noun phrase without preposition is the subject.
      if (!afterPreposition || (tag === 'DET' && grammar.tags[at - 1] === 'NOUN')) return -1;
    } else if (tag !== 'ADV' && tag !== 'CCONJ' && !isReflexive(keys[at]) && keys[at] !== "n'" && keys[at] !== 'ne')
      return -1;
  }
  return -1;
}

/** Third person for sure: the plural, or a verb whose singular is no imperative. */
function isThird(grammar: Grammar, keys: readonly string[], at: number, start: number): boolean {
  if (/^(?:soit|soient|vive|vu|reste|suit)$/u.test(keys[at]!) || keys[at + 1]?.startsWith('-')) return false;
  const codes = grammar.readings(at).map(({ morphology }) => morphology);
  if (codes.some((code) => /3p$/u.test(code))) return true;
  return (
    codes.some((code) => /3s$/u.test(code)) &&
    (at > start || /^(?:est|sera|était|doit|devra|peut|pourra)$/u.test(keys[at]!))
  );
}

/**
 * Place of the noun that follows the verb as its subject: the first one without preposition; at the head of a sentence
 * the noun next to an active verb is its object (« Paient une taxe les clubs »), and the subject is the second.
 */
function subjectAfter({ grammar, keys }: Ready, verb: number, end: number, isFirst: boolean): number {
  let last = verb;
  let isActive = isFirst && grammar.lemma(verb) !== 'être';
  for (let at = verb + 1; at < Math.min(end, verb + REACH); at++) {
    const tag = grammar.tags[at]!;
    if (/^[;:(]$/u.test(keys[at]!) || tag === 'SCONJ' || keys[at] === 'qui') return -1;
    if (grammar.isVerb(at)) {
      if (isConjugated(grammar, at)) return -1;
      if (keys[at] === 'être') isActive = false;
      if (grammar.isVerb(at, 'infinitive')) last = at;
    }
    const before = grammar.tags[at - 1]!;
    const opens = tag === 'DET' || tag === 'NUM' || /^(?:tout|toute|tous|toutes)$/u.test(keys[at]!);
    if (!opens || before.startsWith('ADP') || before === 'DET' || keys[at - 1] === 'comme') continue;
    const noun = [at + 1, at + 2].find((i) => i < end && grammar.tags[i] === 'NOUN');
    if (noun === undefined) continue;
    // « les locataires doivent »: the noun has a verb of its own.
    if (isConjugated(grammar, noun + 1)) return -1;
    if (isActive && at === last + 1) {
      at = noun;
      continue;
    }
    return noun;
  }
  return -1;
}

function isConjugated(grammar: Grammar, at: number): boolean {
  return grammar.isVerb(at, 'finite') && !grammar.isVerb(at, 'past-participle');
}

function isReflexive(key: string | undefined): boolean {
  return key === 'se' || key === "s'";
}
