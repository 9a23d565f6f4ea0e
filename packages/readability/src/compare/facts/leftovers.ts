/**
 * Duties and denials of the text before that met no counterpart, judged by what is left of them in the text after: said
 * otherwise, perhaps lost (to be checked), or surely lost. Only what has no trace at all is surely lost.
 */
import { contentStems, stem } from '../stem.ts';
import type { FoundFact } from './found.ts';
import { isContrary, limitsAlike } from './limits.ts';
import { type Mentions, passage } from './match-duties.ts';
import { doubt, type FactPair, type MatchContext, overlap, pair, sameBead } from './matching.ts';
import { type Denials, nameOf, saidOpenly } from './openly.ts';
import { type Trace, Traces } from './trace.ts';

/** Part of the telling words that must be there: to call it said otherwise, to leave it to the reader. */
const said = 0.6;
const hinted = 0.25;

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => stem(word)));
const advising =
  /\b(?:conseille|conseillons|recommande|recommandons|souhaitable|souhaite|preferable|facultati(?:f|ve)|de preference|libre|eventuellement)(?:e?s)?\b(?! (?:a|au|par))/;

/** Verbs that only carry their object, and words that say nothing of it. */
const light = stemsOf(
  'faire fait faite effectuer effectue etre avoir proceder prendre toutes precises prealable prealablement ulterieurement disposition dispositions mesure mesures utile utiles necessaire necessaires demarche demarches present presente concerne suivant suivante susmentionne precite avant chaque',
);
/** A new « appelez-nous » answers no duty. */
const contacting = stemsOf('appeler ecrire expliquer demander');
/** Acts of the administration: « ne peut être accordé » refuses or warns, it forbids the reader nothing. */
const acts = stemsOf(
  'accorder accepter soumettre soumise preciser precise traiter traite examiner examine garantir garantie tenir tenue inscrire inscrit considere consideree reserver satisfaire delivrer statuer engager rembourser restituer instruire',
);

export interface Leftovers {
  /** Every fact of each text. */
  before: readonly FoundFact[];
  after: readonly FoundFact[];
  /** Duties and denials of the text after that met nothing either; a judgement may take one. */
  news: Mentions;
  denials: Denials;
  context: MatchContext;
}

export class LeftoverJudge {
  readonly #left: Leftovers;
  readonly #traces: Traces;
  readonly #origins: Traces;
  readonly #values = new Map<number, FoundFact[]>();

  constructor(left: Leftovers) {
    this.#left = left;
    this.#traces = new Traces(left.context.after, left.after, left.context.weights);
    this.#origins = new Traces(left.context.before, left.before, left.context.weights);
    for (const fact of left.before) {
      if (fact.kind === 'obligation' || fact.kind === 'permission' || fact.kind === 'negation') continue;
      const own = this.#values.get(fact.sentence);
      if (own) own.push(fact);
      else this.#values.set(fact.sentence, [fact]);
    }
  }

  /** An obligation, a request or a permission. */
  duty(old: FoundFact): FactPair {
    const condition = this.#asCondition(old);
    if (condition)
      return pair('kept', old, condition, 'L’obligation est devenue une condition : vérifiez qu’elle reste claire.');
    const softened = this.#softened(old);
    if (softened) return pair('changed', old, softened, 'Ce qui est obligatoire est devenu un conseil.');
    const trace = this.#traces.find(this.#wanted(old), this.#expected(old.sentence));
    if (trace && trace.coverage >= said && (trace.directs || old.force === 'permission'))
      return pair('kept', old, this.#said(old, trace) ?? this.#place(old, trace.sentence));
    const fresh = this.#beside(old) ?? (trace && trace.coverage >= hinted ? this.#said(old, trace) : undefined);
    const certain = fresh?.force && old.force !== 'permission' && fresh.verb !== undefined && fresh.verb === old.verb;
    const held = fresh?.force && trace?.directs && this.#holdsValues(old, fresh);
    if (fresh) {
      const kept = held || (certain && trace && trace.coverage >= hinted);
      return kept ? pair('kept', old, fresh) : this.#otherwise(old, fresh);
    }
    const near = this.#near(old);
    if (near && !contacting.has(near.verb ?? '')) return this.#otherwise(old, this.#claim(near));
    if (old.force !== 'permission') {
      const nothingTold = (old.scope ?? []).every((one) => light.has(one));
      return nothingTold || (trace && trace.coverage >= hinted) ? doubt('lost', old) : pair('lost', old);
    }
    // « Une visite pourra être effectuée »: what the office may do is no right of the reader.
    const own = /^pourr[a-z]+ (?:vous |etre )/.test(passage(old, 'before', this.#left.context));
    return own ? { ...pair('lost', old), weight: 'slight' } : doubt('lost', old);
  }

  /** A negation, a restriction, an exception, a prohibition or an exemption. */
  denial(old: FoundFact): FactPair {
    const { context } = this.#left;
    const trace = this.#traces.find(this.#wanted(old), this.#expected(old.sentence), true);
    const limited = this.#limitedAlike(old, trace?.coverage ?? 0, trace?.sentence);
    const contrary = context
      .across('before', old.sentence)
      .find((at) => isContrary(passage(old, 'before', context), context.after.sentences[at]!.plain));
    if (contrary !== undefined)
      return pair('kept', old, this.#place(old, contrary), 'La négation est dite par un mot contraire.');
    if (limited)
      return pair('kept', old, limited, 'La négation est dite autrement : vérifiez que la limite est la même.');
    const open = saidOpenly(old, 'before', context, this.#left.denials);
    if (open) return pair('changed', old, open, `${nameOf(old)} a disparu : la phrase dit maintenant autre chose.`);
    const sameCase = old.conditional ? this.#near(old) : undefined;
    if (sameCase) return this.#otherwise(old, this.#claim(sameCase));
    const fresh = this.#beside(old) ?? (trace && trace.coverage >= hinted ? this.#said(old, trace) : undefined);
    if (fresh) return this.#otherwise(old, fresh);
    if (trace && trace.coverage >= hinted) return doubt('lost', old);
    const words = passage(old, 'before', context);
    const refuses = isAct(old) && /^n[e']/.test(words);
    const binds = (old.force === 'prohibition' && !refuses) || old.polarity === 'only' || old.polarity === 'except';
    if (binds && !old.conditional) return pair('lost', old);
    const near = this.#near(old);
    if (near) return this.#otherwise(old, this.#claim(near));
    // « Non exhaustif », « sans formalité »: a detail that went with what it qualified.
    const detail = old.polarity === 'without' || /^non[ -]/.test(words);
    return detail ? { ...pair('lost', old), weight: 'slight' } : doubt('lost', old);
  }

  /** The sentence of the same bead that only advises what was obligatory. */
  #softened(old: FoundFact): FoundFact | undefined {
    const { context } = this.#left;
    if (old.force !== 'obligation') return undefined;
    const own = context.before.sentences[old.sentence];
    const at = context.across('before', old.sentence).find((position) => {
      const { plain, stems } = context.after.sentences[position]!;
      const about = overlap(old.scope ?? [], stems, context.weights) >= said;
      return about && advising.test(plain) && !(own && advising.test(own.plain));
    });
    return at === undefined ? undefined : this.#place(old, at);
  }

  #otherwise(old: FoundFact, fresh: FoundFact): FactPair {
    return doubt('changed', old, fresh, 'Peut-être dit autrement : comparez les deux passages.');
  }

  /** The telling words of a fact, with the values that stand in the rest of its clause. */
  #wanted(old: FoundFact): string[] {
    const restricted = old.polarity === 'only' ? (old.subject ?? []) : [];
    const telling = (old.scope ?? []).filter((one) => !light.has(one) && !restricted.includes(one));
    const object = telling.filter((one) => one !== old.verb);
    const own = object.length >= 2 ? object : telling;
    const values = this.#valuesOf(old);
    const wanted = [...own, ...values];
    return wanted.length >= 3 || restricted.length > 0
      ? wanted
      : [...wanted, ...(old.subject ?? []).filter((one) => !light.has(one))];
  }

  /** Values of the clause of a fact, as stems. */
  #valuesOf(old: FoundFact): string[] {
    const { context } = this.#left;
    const sentence = context.before.sentences[old.sentence];
    const rest = sentence ? sentence.plain.slice(old.to - sentence.from) : '';
    const end = old.to + (rest.search(/[;:!?]|, (?:et|mais|faute|sinon|a defaut)\b/) + 1 || rest.length + 1);
    return (this.#values.get(old.sentence) ?? [])
      .filter((fact) => fact.from >= old.from && fact.from < end)
      .map((fact) => `#${fact.kind}:${fact.value}`)
      .filter((value) => sentence?.stems.includes(value));
  }

  /** Whether the new duty stands with the values of the old one: the same date, the same amount. */
  #holdsValues(old: FoundFact, fresh: FoundFact): boolean {
    const values = this.#valuesOf(old).filter((value) => /^#(?:date|deadline|amount|hour)/.test(value));
    const stems = this.#left.context.after.sentences[fresh.sentence]?.stems ?? [];
    return values.length > 0 && values.every((value) => stems.includes(value));
  }

  /** A duty or denial that met nothing: in the same bead; or new words on the same thing at about the same place. */
  #beside(old: FoundFact): FoundFact | undefined {
    const { news, context } = this.#left;
    for (const fresh of news.keys())
      if (sameNature(old, fresh) && sameBead(context, old, fresh) && this.#isFree(fresh, old))
        return this.#claim(fresh);
    const expected = this.#expected(old.sentence);
    let best: { fact: FoundFact; score: number } | undefined;
    for (const fresh of news.keys()) {
      if (Math.abs(fresh.sentence - expected) > 2 || !this.#isFree(fresh, old)) continue;
      const score = overlap(aboutOf(old), aboutOf(fresh), context.weights);
      if (score > (best?.score ?? 0.2)) best = { fact: fresh, score };
    }
    return best && this.#claim(best.fact);
  }

  /** The nearest one that met nothing at about the same place, whatever its words; a case for a case. */
  #near(old: FoundFact): FoundFact | undefined {
    const expected = this.#expected(old.sentence);
    const far = (fresh: FoundFact): number => Math.abs(fresh.sentence - expected);
    let nearest: FoundFact | undefined;
    for (const fresh of this.#left.news.keys()) {
      if (!sameNature(old, fresh) || old.conditional !== fresh.conditional || far(fresh) > (old.conditional ? 6 : 2))
        continue;
      if (!this.#isFree(fresh, old)) continue;
      if (!nearest || far(fresh) < far(nearest)) nearest = fresh;
    }
    return nearest;
  }

  /** Where the text after should say it: after what became of the sentence before. */
  #expected(sentence: number): number {
    for (let at = sentence; at >= 0; at--) {
      const across = this.#left.context.across('before', at);
      if (across.length > 0) return across.at(-1)!;
    }
    return 0;
  }

  /** The new duty or denial of a passage, or the passage itself. */
  #said(old: FoundFact, trace: Trace): FoundFact | undefined {
    const { news, context } = this.#left;
    let best: { fact: FoundFact; score: number } | undefined;
    for (const fresh of news.keys()) {
      const far = Math.abs(fresh.sentence - trace.sentence);
      if (!sameNature(old, fresh) || far > 1 || (far === 1 && trace.alone >= said)) continue;
      const score = overlap(aboutOf(old), aboutOf(fresh), context.weights) + (far === 0 ? 0.5 : 0);
      if (score >= 0.5 && score > (best?.score ?? 0)) best = { fact: fresh, score };
    }
    if (best) return this.#claim(best.fact);
    return trace.asks ? undefined : this.#place(old, trace.sentence);
  }

  /**
   * Whether a new duty may answer this one: « complétez la fiche » that stands for « les parents complètent la fiche » of
   * another sentence answers that sentence.
   */
  #isFree(fresh: FoundFact, old: FoundFact): boolean {
    const scope = fresh.scope ?? [];
    if (scope.length < 2) return true;
    const origin = this.#origins.find(scope, old.sentence);
    return !origin || origin.alone < said || origin.sentence === old.sentence;
  }

  #claim(fresh: FoundFact): FoundFact {
    this.#left.news.delete(fresh);
    return fresh;
  }

  #place(old: FoundFact, at: number): FoundFact {
    const { block, from, to } = this.#left.context.after.sentences[at]!;
    return { ...old, block, from, to, sentence: at, polarity: undefined, value: '' };
  }

  /** « Vous devez être propriétaire » written as « si vous êtes propriétaire », in the same bead. */
  #asCondition(old: FoundFact): FoundFact | undefined {
    const { context } = this.#left;
    if (old.force !== 'obligation') return undefined;
    for (const at of context.across('before', old.sentence)) {
      const sentence = context.after.sentences[at]!;
      const clause = /\b(?:si |s'il |a condition )[^.;!?]*/.exec(sentence.plain);
      if (!clause || overlap(old.scope ?? [], contentStems(clause[0]), context.weights) < said) continue;
      const from = sentence.from + clause.index;
      return { ...old, block: sentence.block, from, to: from + clause[0].length, sentence: at, value: clause[0] };
    }
    return undefined;
  }

  /** The sentence that sets the same limit without denying. */
  #limitedAlike(old: FoundFact, coverage: number, traced: number | undefined): FoundFact | undefined {
    const { context } = this.#left;
    const denying = passage(old, 'before', context);
    const places = [
      ...context.across('before', old.sentence),
      ...(traced !== undefined && coverage >= said ? [traced] : []),
    ];
    for (const at of places) {
      const sentence = context.after.sentences[at]!;
      const scope = (old.scope ?? []).filter((one) => !light.has(one));
      const there = overlap(scope, sentence.stems, context.weights);
      if (there >= 0.5 && limitsAlike(denying, sentence.plain)) return this.#place(old, at);
    }
    return undefined;
  }
}

/** What a duty or denial bears on, and who it concerns. */
function aboutOf(fact: FoundFact): string[] {
  return [...new Set([...(fact.scope ?? []), ...(fact.subject ?? [])])].filter((one) => !light.has(one));
}

function sameNature(old: FoundFact, fresh: FoundFact): boolean {
  const denies = (fact: FoundFact): boolean =>
    fact.kind === 'negation' || fact.force === 'prohibition' || fact.force === 'exemption' || fact.force === 'not-must';
  return denies(old) === denies(fresh) && (old.force === 'permission') === (fresh.force === 'permission');
}

function isAct(fact: FoundFact): boolean {
  return fact.verb !== undefined && acts.has(fact.verb);
}
