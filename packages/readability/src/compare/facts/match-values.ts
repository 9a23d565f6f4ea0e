/**
 * Facts with a value of their own: dates, amounts, contacts, references… The same value is the same fact wherever it is
 * written; values left over on both sides in matching sentences are one changed fact.
 */

import type { FoundFact } from './found.ts';
import { type FactPair, greedy, type MatchContext, overlap, pair, sameBead } from './matching.ts';

const valued = new Set([
  'date',
  'deadline',
  'hour',
  'amount',
  'percentage',
  'quantity',
  'number',
  'phone',
  'email',
  'url',
  'iban',
  'reference',
  'address',
  'legal-reference',
  'person',
  'body',
  'merge-field',
]);

/** Words too general to tell two equal values apart. */
const general = new Set([
  'mont',
  'somm',
  'total',
  'prix',
  'cout',
  'fix',
  'elev',
  'soit',
  '=payer',
  '=envoyer',
  '=recevoir',
  '=gratuit',
]);
const rolesMatter = new Set(['amount', 'percentage', 'date', 'deadline', 'hour']);

export function matchValues(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  context: MatchContext,
): FactPair[] {
  const olds = groups(before.filter((fact) => valued.has(fact.kind)));
  const news = groups(after.filter((fact) => valued.has(fact.kind)));
  const pairs: FactPair[] = [];
  const freeOld = new Set(olds);
  const freeNew = new Set(news);
  const settle = (old: FoundFact[], fresh: FoundFact[], status: FactPair['status'], note?: string): FactPair => {
    freeOld.delete(old);
    freeNew.delete(fresh);
    const made = closest(old, fresh, status, context, note);
    pairs.push(made);
    return made;
  };
  for (const same of [sameValue, nearlySameValue]) {
    for (const old of olds) {
      if (!freeOld.has(old)) continue;
      const fresh = news.find((one) => freeNew.has(one) && one[0]!.kind === old[0]!.kind && same(old[0]!, one[0]!));
      if (!fresh) continue;
      const verdict = detail(old, fresh);
      settle(old, fresh, verdict.status, verdict.note);
      pairs.push(...vanishedRoles(old, fresh, context));
    }
  }
  for (const old of [...freeOld]) {
    const elsewhere = writtenElsewhere(old[0]!, after, context);
    if (!elsewhere) continue;
    for (const fresh of freeNew) if (fresh.includes(elsewhere.fact)) freeNew.delete(fresh);
    freeOld.delete(old);
    pairs.push({ ...pair('kept', old[0], elsewhere.fact, elsewhere.note), alsoBefore: old.slice(1) });
  }
  pairs.push(...precise(freeOld, freeNew, settle, context));
  const changed = greedy([...freeOld].flat(), [...freeNew].flat(), (old, fresh) =>
    old.kind === fresh.kind || (old.kind === 'date' && fresh.kind === 'deadline')
      ? correspondence(old, fresh, context)
      : 0,
  );
  for (const { before: old, after: fresh } of changed) {
    const oldGroup = [...freeOld].find((group) => group.includes(old));
    const newGroup = [...freeNew].find((group) => group.includes(fresh));
    if (oldGroup && newGroup)
      settle(
        oldGroup,
        newGroup,
        'changed',
        old.kind === fresh.kind ? undefined : 'Une date est devenue un délai : le lecteur doit calculer.',
      );
  }
  for (const old of freeOld) pairs.push({ ...pair('lost', old[0]), alsoBefore: old.slice(1) });
  for (const fresh of freeNew) {
    if (after.some((fact) => fact.remedy && holds(fact, fresh[0]!))) continue;
    pairs.push({ ...pair('added', undefined, fresh[0]), alsoAfter: fresh.slice(1) });
  }
  return exchanged(pairs, context);
}

/** Mentions of one fact, in order. */
function groups(facts: readonly FoundFact[]): FoundFact[][] {
  const byValue = new Map<string, FoundFact[]>();
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.kind === 'quantity' ? `${fact.count} ${fact.nouns?.[0]}` : fact.value}`;
    const group = byValue.get(key);
    if (group) group.push(fact);
    else byValue.set(key, [fact]);
  }
  return [...byValue.values()];
}

function sameValue(old: FoundFact, fresh: FoundFact): boolean {
  if (old.kind === 'quantity')
    return old.count === fresh.count && (fresh.nouns ?? []).some((noun) => old.nouns?.includes(noun));
  return old.value === fresh.value;
}

/** A date with or without its year, a person with or without the first name, a link to the same site. */
function nearlySameValue(old: FoundFact, fresh: FoundFact): boolean {
  if (old.kind === 'date') {
    return (
      (old.value.startsWith('--') || fresh.value.startsWith('--')) && old.value.slice(-5) === fresh.value.slice(-5)
    );
  }
  if (old.kind === 'person') {
    const a = old.value.split(' ');
    const b = fresh.value.split(' ');
    if (a.at(-1) !== b.at(-1)) return false;
    return a.length === 1 || b.length === 1 || a[0]!.charAt(0) === b[0]!.charAt(0);
  }
  if (old.kind === 'legal-reference') {
    const oneIsLoose = old.value.startsWith('article') !== fresh.value.startsWith('article');
    return oneIsLoose && (old.articles ?? []).some((article) => fresh.articles?.includes(article));
  }
  if (old.kind === 'address') return old.value.startsWith(fresh.value) || fresh.value.startsWith(old.value);
  return false;
}

/** What differs although the value is the same. */
function detail(olds: readonly FoundFact[], news: readonly FoundFact[]): { status: FactPair['status']; note?: string } {
  const old = olds[0]!;
  const fresh = news[0]!;
  if (old.kind === 'amount') {
    const was = olds.map((one) => one.per).filter((per) => per !== undefined);
    const is = news.map((one) => one.per).filter((per) => per !== undefined);
    if (was.length > 0 && is.length > 0 && !was.some((per) => is.includes(per))) {
      return { status: 'changed', note: `Le montant est le même, mais « par ${was[0]} » est devenu « par ${is[0]} ».` };
    }
    if (was.length > 0 && is.length === 0)
      return { status: 'kept', note: `« Par ${was[0]} » n’est plus écrit à côté du montant.` };
  }
  if (old.kind === 'deadline') {
    const was = olds.find((one) => one.start)?.start;
    const is = news.find((one) => one.start)?.start;
    if (was && is && was !== is)
      return { status: 'changed', note: 'Le délai est le même, mais il ne commence plus au même moment.' };
    if (was && !is) return { status: 'kept', note: 'Le texte ne dit plus quand le délai commence.' };
  }
  if (old.kind === 'date' && old.value.length > fresh.value.length)
    return { status: 'kept', note: 'L’année n’est plus écrite.' };
  if (old.kind === 'legal-reference') {
    const was = new Set(olds.flatMap((one) => one.articles ?? []));
    const is = new Set(news.flatMap((one) => one.articles ?? []));
    const bare = new Set([...is].map((article) => article.split(' ')[0]));
    const gone = [...was].filter((article) => !is.has(article));
    const missing = gone.filter((article) => !bare.has(article.split(' ')[0]));
    if (missing.length > 0) return { status: 'changed', note: `L’article ${missing.join(', ')} n’est plus cité.` };
    if (gone.length > 0) return { status: 'kept', note: `Le paragraphe n’est plus cité : ${gone.join(', ')}.` };
  }
  return { status: 'kept' };
}

/** The mention that stands in the same bead, when there is one. */
function closest(
  olds: readonly FoundFact[],
  news: readonly FoundFact[],
  status: FactPair['status'],
  context: MatchContext,
  note?: string,
): FactPair {
  let old = olds[0]!;
  let fresh = news[0]!;
  const together = olds.flatMap((one) =>
    news.filter((other) => sameBead(context, one, other)).map((other) => ({ one, other })),
  )[0];
  if (together) {
    old = together.one;
    fresh = together.other;
  }
  return {
    ...pair(status, old, fresh, note),
    alsoBefore: olds.filter((one) => one !== old),
    alsoAfter: news.filter((one) => one !== fresh),
  };
}

/**
 * The same value said of two things (« une caution de 250 € et un acompte de 250 € ») is two facts: when fewer mentions
 * remain and the thing itself is no longer named beside the value, that one is lost.
 */
function vanishedRoles(olds: readonly FoundFact[], news: readonly FoundFact[], context: MatchContext): FactPair[] {
  if (!rolesMatter.has(olds[0]!.kind) || news.length >= olds.length) return [];
  const remaining = new Set(
    news.flatMap((one) => [...one.role, ...(context.after.sentences[one.sentence]?.stems ?? [])]),
  );
  const named = (fact: FoundFact): string[] => fact.role.filter((stem) => !general.has(stem));
  const survivors = olds.filter((one) => named(one).some((stem) => remaining.has(stem)));
  if (survivors.length === 0) return [];
  return olds
    .filter((one) => {
      const names = named(one);
      if (names.length === 0 || survivors.includes(one)) return false;
      return !survivors.some((other) => named(other).some((stem) => names.includes(stem)));
    })
    .map((one) => pair('lost', one, undefined, 'La même valeur reste écrite, mais pour autre chose.'));
}

/** A value that the after text writes in another guise: inside a remedy, without its unit, or a name without civility. */
function writtenElsewhere(
  old: FoundFact,
  after: readonly FoundFact[],
  context: MatchContext,
): { fact: FoundFact; note?: string } | undefined {
  const remedy = after.find((fact) => fact.remedy && holds(fact, old));
  if (remedy) return { fact: remedy };
  if (old.kind === 'amount') {
    const bare = after.find(
      (fact) =>
        (fact.kind === 'number' || fact.kind === 'quantity') &&
        Math.round(Number(fact.count ?? fact.value) * 100) === Number(old.value),
    );
    if (bare) return { fact: bare, note: 'L’unité « euro » n’est plus écrite à côté du montant.' };
  }
  if (old.kind === 'quantity' || old.kind === 'number') {
    const count = old.count ?? Number(old.value);
    const other = after.find(
      (fact) =>
        (fact.kind === 'number' || fact.kind === 'quantity') &&
        (fact.count ?? Number(fact.value)) === count &&
        sameBead(context, old, fact),
    );
    if (other) return { fact: other };
  }
  if (old.kind === 'person')
    return verbatim(old, old.value, context) ?? verbatim(old, old.value.split(' ').at(-1)!, context);
  if (old.kind === 'body') return verbatim(old, shortNames[old.value] ?? '', context);
  if (old.kind === 'reference' || old.kind === 'phone' || old.kind === 'iban') return withoutSpaces(old, context);
  if (old.kind === 'address' || old.kind === 'url' || old.kind === 'email') return verbatim(old, old.value, context);
  return undefined;
}

const shortNames: Record<string, string> = {
  'collège communal': 'le college',
  'collège provincial': 'le college',
  'conseil communal': 'le conseil',
  'comité spécial du service social': 'le comite',
  CPAS: 'le centre',
};

function holds(remedy: FoundFact, fact: FoundFact): boolean {
  return (
    (fact.kind === 'body' && remedy.remedy!.bodies.includes(fact.value)) ||
    (fact.kind === 'deadline' && remedy.remedy!.limits.includes(fact.value))
  );
}

function verbatim(old: FoundFact, wanted: string, context: MatchContext): { fact: FoundFact } | undefined {
  if (wanted.length < 3) return undefined;
  for (const [position, block] of context.after.blocks.entries()) {
    for (let at = block.plain.indexOf(wanted); at >= 0; at = block.plain.indexOf(wanted, at + 1)) {
      const whole =
        !/[a-z0-9]/.test(block.plain[at - 1] ?? ' ') && !/[a-z0-9]/.test(block.plain[at + wanted.length] ?? ' ');
      if (whole) return { fact: place(old, position, at, at + wanted.length, context) };
    }
  }
  return undefined;
}

/** The same characters whatever the spacing: « 2024 / 123-B », « 081/24.00.00 ». */
function withoutSpaces(old: FoundFact, context: MatchContext): { fact: FoundFact } | undefined {
  const wanted = old.value.toLowerCase();
  for (const [position, block] of context.after.blocks.entries()) {
    let compact = '';
    const places: number[] = [];
    for (let at = 0; at < block.plain.length; at++) {
      const skip = old.kind === 'phone' ? /[\s./()-]/ : /[\s+*]/;
      if (skip.test(block.plain[at]!)) continue;
      compact += block.plain[at];
      places.push(at);
    }
    const at = compact.indexOf(wanted);
    if (
      at < 0 ||
      (/[a-z0-9]/.test(compact[at + wanted.length] ?? '') &&
        /[a-z0-9]/.test(block.plain[places[at + wanted.length - 1]! + 1] ?? ''))
    )
      continue;
    return { fact: place(old, position, places[at]!, places[at + wanted.length - 1]! + 1, context) };
  }
  return undefined;
}

function place(old: FoundFact, block: number, from: number, to: number, context: MatchContext): FoundFact {
  const sentence = context.after.sentences.find((one) => one.block === block && from >= one.from && from < one.to);
  return { ...old, block, from, to, sentence: sentence?.at ?? -1, near: [], role: [] };
}

/** A relative deadline that became a date: kept, and more precise. */
function precise(
  freeOld: ReadonlySet<FoundFact[]>,
  freeNew: ReadonlySet<FoundFact[]>,
  settle: (old: FoundFact[], fresh: FoundFact[], status: FactPair['status'], note?: string) => FactPair,
  context: MatchContext,
): FactPair[] {
  const olds = [...freeOld].filter((group) => group[0]!.kind === 'deadline');
  const news = [...freeNew].filter((group) => group[0]!.kind === 'date');
  for (const { before, after } of greedy(olds.flat(), news.flat(), (old, fresh) =>
    correspondence(old, fresh, context),
  )) {
    const old = olds.find((group) => group.includes(before));
    const fresh = news.find((group) => group.includes(after));
    if (!old || !fresh || !freeOld.has(old) || !freeNew.has(fresh)) continue;
    settle(old, fresh, 'kept', 'Le délai est devenu une date. Vérifiez le calcul.').precised = true;
  }
  return [];
}

/** How surely two different values stand for the same thing: 0 when nothing says so. */
function correspondence(old: FoundFact, fresh: FoundFact, context: MatchContext): number {
  const together = sameBead(context, old, fresh);
  if (old.kind === fresh.kind && mistyped(old, fresh)) return 1.5 + (together ? 1 : 0);
  const near = overlap(old.near, fresh.near, context.weights);
  if (old.kind === 'quantity')
    return (old.nouns ?? []).some((noun) => fresh.nouns?.includes(noun)) && (together || near > 0.5) ? 1 + near : 0;
  if (old.kind === 'merge-field') return 0;
  if (old.kind === 'body' || old.kind === 'number') return together ? 0.5 + near : 0;
  const shared = old.near.filter((stem) => fresh.near.includes(stem)).length;
  if (!together && !(near >= 0.5 && shared >= 2)) return 0;
  return (together ? 1 : 0) + near;
}

/** The same figures in another order, or one figure different: a number of four figures or more was mistyped. */
function mistyped(old: FoundFact, fresh: FoundFact): boolean {
  if (old.kind !== 'amount' && old.kind !== 'iban' && old.kind !== 'phone' && old.kind !== 'reference') return false;
  const a = old.value;
  const b = fresh.value;
  if (a.length !== b.length || a.replace(/0+$/, '').length < 4) return false;
  if ([...a].sort().join('') === [...b].sort().join('')) return true;
  return [...a].filter((figure, at) => figure !== b[at]).length === 1;
}

/** Two kept values that changed places (« 250 € de caution, 100 € d'acompte » the other way round) are both changed. */
function exchanged(pairs: FactPair[], context: MatchContext): FactPair[] {
  const single = pairs.filter(
    (one) =>
      one.status === 'kept' &&
      one.before &&
      one.after &&
      rolesMatter.has(one.before.kind) &&
      one.alsoBefore.length === 0 &&
      one.alsoAfter.length === 0,
  );
  const role = (fact: FoundFact): string[] => fact.role.filter((stem) => !general.has(stem));
  const meets = (a: FoundFact, b: FoundFact): boolean => role(a).some((stem) => role(b).includes(stem));
  for (const [at, one] of single.entries()) {
    for (const other of single.slice(at + 1)) {
      if (one.before!.kind !== other.before!.kind || meets(one.before!, other.before!)) continue;
      if (!sameBead(context, one.before!, one.after!) && !sameBead(context, one.before!, other.after!)) continue;
      const crossings = [meets(one.before!, other.after!), meets(other.before!, one.after!)].filter(Boolean).length;
      // Dates often share their words (« votre demande du… »): there, both must cross.
      const dated = one.before!.kind === 'date' || one.before!.kind === 'deadline';
      const crossed = crossings === 2 || (crossings === 1 && !dated);
      const straight = meets(one.before!, one.after!) || meets(other.before!, other.after!);
      if (!crossed || straight) continue;
      one.status = 'changed';
      other.status = 'changed';
      one.note = 'Deux valeurs semblent avoir changé de place.';
      other.note = 'Deux valeurs semblent avoir changé de place.';
    }
  }
  return pairs;
}
