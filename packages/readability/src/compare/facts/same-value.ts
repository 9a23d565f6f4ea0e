/** When two written values are the same fact, and what differs although they are. */
import type { FoundFact } from './found.ts';
import type { FactPair } from './matching.ts';

export function sameValue(old: FoundFact, fresh: FoundFact): boolean {
  if (old.kind === 'quantity')
    return old.count === fresh.count && (fresh.nouns ?? []).some((noun) => old.nouns?.includes(noun));
  return old.value === fresh.value;
}

/** A date with or without its year, a person with or without the first name, a link to the same site. */
export function nearlySameValue(old: FoundFact, fresh: FoundFact): boolean {
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
export function detail(
  olds: readonly FoundFact[],
  news: readonly FoundFact[],
): { status: FactPair['status']; note?: string } {
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

/** The same figures in another order, or one figure different: a number of four figures or more was mistyped. */
export function mistyped(old: FoundFact, fresh: FoundFact): boolean {
  if (old.kind !== 'amount' && old.kind !== 'iban' && old.kind !== 'phone' && old.kind !== 'reference') return false;
  const a = old.value;
  const b = fresh.value;
  if (a.length !== b.length || a.replace(/0+$/, '').length < 4) return false;
  if ([...a].sort().join('') === [...b].sort().join('')) return true;
  return [...a].filter((figure, at) => figure !== b[at]).length === 1;
}
