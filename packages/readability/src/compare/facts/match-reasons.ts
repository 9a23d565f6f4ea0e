/** Remedies, part by part (body, form, time limit), and the reasons of a decision. */

import type { FoundFact } from './found.ts';
import { type FactPair, greedy, type MatchContext, pair } from './matching.ts';
import { bindingForms } from './remedy.ts';

export function matchRemedies(before: readonly FoundFact[], after: readonly FoundFact[]): FactPair[] {
  const olds = before.filter((fact) => fact.remedy);
  const news = after.filter((fact) => fact.remedy);
  const pairs: FactPair[] = [];
  const chosen = greedy(olds, news, (old, fresh) => {
    const shared = old.remedy!.bodies.filter((body) => fresh.remedy!.bodies.includes(body)).length;
    const limit = old.remedy!.limits.some((one) => fresh.remedy!.limits.includes(one)) ? 1 : 0;
    return 0.5 + 2 * shared + limit + (old.value === fresh.value ? 4 : 0);
  });
  const usedOld = new Set(chosen.map((one) => one.before));
  const usedNew = new Set(chosen.map((one) => one.after));
  for (const { before: old, after: fresh } of chosen) {
    const { status, note } = compareRemedies(old, fresh);
    pairs.push(pair(status, old, fresh, note));
  }
  for (const old of olds)
    if (!usedOld.has(old)) pairs.push(pair('lost', old, undefined, 'Organe, forme et délai du recours sont absents.'));
  for (const fresh of news) if (!usedNew.has(fresh)) pairs.push(pair('added', undefined, fresh));
  return pairs;
}

function compareRemedies(old: FoundFact, fresh: FoundFact): { status: FactPair['status']; note?: string } {
  const was = old.remedy!;
  const is = fresh.remedy!;
  const problems: string[] = [];
  const missingBodies = was.bodies.filter((body) => !is.bodies.includes(body));
  if (missingBodies.length > 0) problems.push(`l’organe n’est plus le même (${missingBodies.join(', ')})`);
  const missingLimits = was.limits.filter((limit) => !is.limits.includes(limit));
  if (missingLimits.length > 0) {
    problems.push(
      is.limits.length > 0
        ? `le délai a changé (${spell(missingLimits)} avant, ${spell(is.limits)} après)`
        : `le délai a disparu (${spell(missingLimits)})`,
    );
  }
  const missingForms = was.forms.filter((form) => !hasForm(is.forms, form) && bindingForms.has(form));
  if (missingForms.length > 0) problems.push(`la forme n’est plus dite (${missingForms.join(', ')})`);
  if (problems.length > 0) {
    const text = problems.join(' ; ');
    return { status: 'changed', note: `${text.charAt(0).toUpperCase()}${text.slice(1)}.` };
  }
  const choice = was.forms.filter((form) => !hasForm(is.forms, form));
  return choice.length > 0
    ? { status: 'kept', note: `Une manière d’introduire le recours n’est plus dite : ${choice.join(', ')}.` }
    : { status: 'kept' };
}

/** A request and a registered letter are written: « par écrit » is then said. */
function hasForm(forms: readonly string[], form: string): boolean {
  return forms.includes(form) || (form === 'écrit' && (forms.includes('requête') || forms.includes('recommandé')));
}

/** « 45 jours ouvrables » for the value `45 jour ouvrable`. */
function spell(limits: readonly string[]): string {
  return limits
    .map((limit) => (limit.startsWith('1 ') ? limit : limit.replace(/(jour|ouvrable|franc|heure|minute)\b/g, '$1s')))
    .join(', ');
}

/** With a word such as « parce que », and without one, the part of the reason that must still be found. */
const enough = { said: 0.3, unsaid: 0.42 };

export function matchMotivation(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  context: MatchContext,
): FactPair[] {
  const olds = before.filter((fact) => fact.kind === 'motivation');
  const news = after.filter((fact) => fact.kind === 'motivation');
  const used = new Set<FoundFact>();
  const pairs: FactPair[] = [];
  for (const old of olds) {
    const scope = old.scope ?? [];
    const unchanged = news.find((fact) => !used.has(fact) && fact.value === old.value);
    if (unchanged) {
      used.add(unchanged);
      pairs.push(pair('kept', old, unchanged));
      continue;
    }
    let best: { fact: FoundFact; rank: number; coverage: number; said: boolean } | undefined;
    for (const sentence of context.after.sentences) {
      if (!scope.some((stem) => sentence.stems.includes(stem))) continue;
      const own = news.find((fact) => fact.sentence === sentence.at && !used.has(fact));
      const near = context.across('before', old.sentence).includes(sentence.at);
      // A reason cut into several sentences is read together.
      const group = near ? context.across('before', old.sentence) : [sentence.at];
      const coverage = coverageOf(
        scope,
        group.flatMap((at) => context.after.sentences[at]!.stems),
      );
      const place: FoundFact = own ?? {
        ...old,
        block: sentence.block,
        from: sentence.from,
        to: sentence.to,
        sentence: sentence.at,
        value: sentence.stems.join(' '),
      };
      // Among sentences read together, the one that says most of it is shown.
      const alone = coverageOf(scope, sentence.stems) * 0.01;
      const rank = alone + coverage + (own ? 0.15 : 0) + (near ? 0.1 : 0);
      if (!best || rank > best.rank) best = { fact: place, rank, coverage, said: own !== undefined };
    }
    if (best && best.coverage >= (best.said ? enough.said : enough.unsaid)) {
      used.add(best.fact);
      pairs.push(pair('kept', old, best.fact));
    } else if (best && context.across('before', old.sentence).length > 0 && best.coverage >= 0.2) {
      used.add(best.fact);
      pairs.push(pair('changed', old, best.fact, 'Une partie de la raison n’est plus dite.'));
    } else pairs.push(pair('lost', old, undefined, 'La raison n’est plus dite.'));
  }
  for (const fresh of news) if (!used.has(fresh)) pairs.push(pair('added', undefined, fresh));
  return pairs;
}

/** Part of a reason that is still there. A fact (its date, its amount) counts for three words. */
function coverageOf(scope: readonly string[], stems: readonly string[]): number {
  const there = new Set(stems);
  let total = 0;
  let found = 0;
  for (const stem of new Set(scope)) {
    const weight = stem.startsWith('#') ? 3 : 1;
    total += weight;
    if (there.has(stem)) found += weight;
  }
  return total === 0 ? 0 : found / total;
}
