/**
 * Consequences of the text before, found again as a consequence or as a sentence that says the same outcome of the same
 * thing. Never certain enough to stop: what is not found is to be checked.
 */
import type { Reading } from '../reading.ts';
import { stem } from '../stem.ts';
import type { FoundFact } from './found.ts';
import { doubt, type FactPair, greedy, type MatchContext, mentionsOf, pair, sameBead } from './matching.ts';
import { outcomesEchoed, outcomesTold } from './outcomes.ts';

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => stem(word)));

/** Words that tell the outcome, not what it bears on. */
const outcomeWords = stemsOf(
  'abandonnee classee classons suite cloture archive annulee annulons supprimee renoncez perdez exclu attribuee charge frais facture facturons majoration suspendu arretons payez paiement huissier considere considerons fermons base delai defaut prealable avis autre',
);
/** A request and the file that holds it are closed together. */
const files = stemsOf('demande dossier candidature requete');

/** What a consequence bears on, as stems. */
function aboutOf(stems: readonly string[]): Set<string> {
  const about = new Set<string>();
  for (const one of stems) {
    if (one.startsWith('#') || one.startsWith('?')) continue;
    if (files.has(one)) about.add('=file');
    else if (!outcomeWords.has(one)) about.add(one);
  }
  return about;
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length / Math.max(1, Math.min(a.size, b.size));

/** What opens a case, on the side after: « sinon », « sans ces documents », « vous arrivez en retard ? ». */
const opening =
  /\b(?:sinon|sans|a defaut|faute|passee?|apres|au-dela|si|s'il|quand|lorsque|cas|alors|retard|trop tard|plus tard)\b|\?/;

export function matchConsequences(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  context: MatchContext,
): FactPair[] {
  const olds = mentionsOf(before.filter((fact) => fact.kind === 'consequence'));
  const news = mentionsOf(after.filter((fact) => fact.kind === 'consequence'));
  const pairs: FactPair[] = [];
  const settle = (made: FactPair): void => {
    pairs.push({
      ...made,
      alsoBefore: (made.before && olds.get(made.before)) ?? [],
      alsoAfter: (made.after && news.get(made.after)) ?? [],
    });
    if (made.before) olds.delete(made.before);
    if (made.after) news.delete(made.after);
  };
  const kept = (old: FoundFact, fresh: FoundFact): number => consequenceScore(old, fresh, context);
  for (const { before: old, after: fresh } of greedy([...olds.keys()], [...news.keys()], kept))
    settle(pair('kept', old, fresh));
  const echoes = { before: echoesOf(context.before), after: echoesOf(context.after) };
  for (const old of [...olds.keys()]) {
    const used = new Set(pairs.flatMap((one) => (one.after ? [one.after.sentence] : [])));
    const place = saidElsewhere(old, context, echoes, used);
    if (place) settle(pair('kept', old, place));
  }
  const together = (old: FoundFact, fresh: FoundFact): number => (sameBead(context, old, fresh) ? 1 : 0);
  for (const { before: old, after: fresh } of greedy([...olds.keys()], [...news.keys()], together))
    settle(doubt('changed', old, fresh));
  for (const old of [...olds.keys()]) settle(doubt('lost', old));
  for (const fresh of [...news.keys()]) settle(pair('added', undefined, fresh));
  return pairs;
}

function consequenceScore(old: FoundFact, fresh: FoundFact, context: MatchContext): number {
  if (old.value === fresh.value) return 5;
  if (!old.outcomes!.some((one) => fresh.outcomes!.includes(one))) return 0;
  const about = shares(aboutOf(old.scope ?? []), aboutOf(fresh.scope ?? []));
  if (sameBead(context, old, fresh)) return 2 + about;
  return about > 0 || isNear(old, fresh.sentence, context) ? 1 + about : 0;
}

/** Whether a sentence stands where the text after should say it: beside what became of the sentence before it. */
function isNear(old: FoundFact, at: number, context: MatchContext): boolean {
  for (let sentence = old.sentence; sentence >= 0; sentence--) {
    const across = context.across('before', sentence);
    if (across.length > 0) return Math.abs(at - across.at(-1)!) <= 2;
  }
  return at <= 2;
}

/** The sentence that says the same outcome of the same thing, and is not what another sentence became. */
function saidElsewhere(
  old: FoundFact,
  context: MatchContext,
  echoes: { before: Echoes; after: Echoes },
  used: ReadonlySet<number>,
): FoundFact | undefined {
  const isEcho = (of: Echoes, at: number): boolean => of(at).some((one) => old.outcomes!.includes(one));
  const wanted = aboutOf(old.scope ?? []);
  const { sentences } = context.after;
  let best: { at: number; score: number } | undefined;
  for (const sentence of sentences) {
    const { at } = sentence;
    if (!isEcho(echoes.after, at)) continue;
    const origins = context.across('after', at);
    const own = origins.includes(old.sentence);
    if (origins.some((one) => one !== old.sentence && isEcho(echoes.before, one))) continue;
    const previous = sentences[at - 1];
    const opens = opening.test(sentence.plain) || (previous !== undefined && opening.test(previous.plain));
    const about = shares(wanted, aboutOf([...sentence.stems, ...(previous && opens ? previous.stems : [])]));
    // « Les frais d'une intervention tardive sont à sa charge » and « Si vous nous prévenez trop tard, vous payez ».
    const plainly = opening.test(sentence.plain) && tells(old, sentence.plain) && isNear(old, at, context);
    if (about === 0 ? !(own && opens) && !plainly : !own && !opens) continue;
    // A sentence that already keeps another consequence must clearly speak of this one too.
    if (used.has(at) && about < 0.5) continue;
    const score = about + (own ? 0.5 : 0) + (opens ? 0.2 : 0);
    if (!best || score > best.score) best = { at, score };
  }
  if (!best) return undefined;
  const { block, from, to } = sentences[best.at]!;
  return { ...old, block, from, to, sentence: best.at };
}

function tells(old: FoundFact, plain: string): boolean {
  return outcomesTold(plain).some(({ outcome }) => old.outcomes!.includes(outcome));
}

/** The outcomes that each sentence of a text may be speaking of, read when asked. */
type Echoes = (sentence: number) => readonly string[];

function echoesOf({ sentences }: Reading): Echoes {
  const known = new Map<number, readonly string[]>();
  return (sentence) => {
    const echoes = known.get(sentence) ?? outcomesEchoed(sentences[sentence]!.plain);
    known.set(sentence, echoes);
    return echoes;
  };
}

/**
 * The case of a lost consequence (« en cas de non-paiement ») went with it: a doubt about it would say the same twice. The
 * pairs come back with those doubts made slight.
 */
export function withoutLostCases(pairs: readonly FactPair[]): FactPair[] {
  const lost = pairs.flatMap(({ before, status }) =>
    before?.kind === 'consequence' && status === 'lost' ? [before] : [],
  );
  const went = ({ kind, block, from, to }: FoundFact): boolean =>
    kind === 'negation' && lost.some((one) => one.block === block && one.from <= from && to <= one.to);
  return pairs.map((one) =>
    one.weight === 'unsure' && one.before && went(one.before) ? { ...one, weight: 'slight' } : one,
  );
}
