/**
 * Negations, restrictions and exceptions with what they bear on. A rewriting may express one by another (« n'est pas
 * recevable », « irrecevable »): the scope decides, so it is kept as stems.
 */
import { contentStems, isEmptyWord, stem, wordsOf } from '../stem.ts';
import type { Draft, FactSource } from './found.ts';

const particle = /\b(?:ne |n'|ne(?=\n))/g;
const second = /^(?:pas|plus|jamais|aucune?|aucunement|nullement|rien|personne|guere|point|ni)$/;
const clitics = new Set([
  'me',
  'te',
  'se',
  'le',
  'la',
  'les',
  'lui',
  'leur',
  'y',
  'en',
  'nous',
  'vous',
  'l',
  'm',
  's',
  't',
]);
const literary = /^(?:saur|peut|peuvent|peux|puiss|pouv|pourr|cess|os)/;
/** « N'hésitez pas », « n'oubliez pas », « nous ne manquerons pas »: nothing is denied. */
const idiom = /^(?:hesit|oubli|manqu|attend(?:ez|re)$|tard(?:ez|er)$)/;
const negativeSubject = /\b(?:aucune?|personne|rien|nulle?|ni|jamais)\b[^.;:!?\n]{0,80}$/;

/** A word and the stem it denies. */
const opposites: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:refus(?:e|ee|es|ees|ent|er|ez|ons|a|ant)?|rejet(?:te|tee|te|er|ee|e|s|ent)?|decline[er]?s?|deboute[es]?)\b/g,
    'accorder',
  ],
  [/\birrecevables?\b|\birrecevabilite\b/g, 'recevable examiner'],
  [/\bincomplete?s?\b/g, 'complet'],
  [/\bnon[ -]exhausti(?:f|ve)s?\b/g, 'complet'],
  [/\binsuffisante?s?\b/g, 'suffisant'],
  [/\bincompetente?s?\b/g, 'compétent'],
  [/\binexacte?s?\b/g, 'exact'],
  [/\bindisponibles?\b/g, 'disponible'],
  [/\binapplicables?\b/g, 'applicable'],
  [/\bineligibles?\b/g, 'éligible'],
  [/\bdefavorable(?:s|ment)?\b/g, 'accorder'],
  [/\binjustifiee?s?\b/g, 'justifié'],
  [/\binvalides?\b/g, 'valide'],
  [/\binutiles?\b/g, 'utile'],
];
/** Words that say a negation without being one. */
const implied: readonly (readonly [RegExp, string])[] = [
  [/\b(?:manqu(?:e|ent|ait|aient|ante?s?)|font defaut|fait defaut|absente?s?)\b/g, 'complet'],
  [/\b(?:au maximum|maximum|au plus(?! tard)|jusqu'a (?=\d)|inferieure?s?|moins de)/g, 'depasser'],
];
const bare =
  /(?:^|[,:;(.\n] ?|\bmais |\bet )(pas (?:de |d'(?!accord)|une? |l[ea]s? |l'|en |par |sur |au )((?:[a-z'-]+ ?){1,4}))/g;
const prefixed = /\bnon[ -](?!(?:seulement|plus|pas|sans|et|ou)\b)([a-z]{4,})/g;
const without =
  /\bsans (?!cela|quoi|doute|prejudice|delai|tarder|attendre|faute|cesse|plus attendre)((?:[a-z'-]+ ?){1,6})/g;
const impossible = /\b(?:impossibles?|impossibilite)((?: [a-z']+){0,6})/g;
const once = /\bune? seule? (?=[a-z])/g;
const otherwise =
  /\b(?:faute de (?:quoi|cela)|a defaut|sinon|dans le cas contraire|(?:sous|a) peine d[e' ]|sans (?:cela|quoi))\b/g;
const restrictive =
  /\b(?:seulement|uniquement|exclusivement|rien que)\b|\breservee?s? (?=aux? |a l)|\bseule?s? (?=l[ea]s? |l'|ce |cette |ces |votre |vos |un |une |des )/g;
const exceptive =
  /\b(?:sauf(?! erreur)|excepte|hormis|a l'exception (?:de |du |des |d')|exception ?: ?|a moins que|sous reserve (?:de |du |des |d'|que ))/g;

export function findNegations({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  const add = (
    from: number,
    to: number,
    scope: readonly string[],
    polarity: Draft['polarity'],
    label?: string,
    subject?: readonly string[],
    conditional?: boolean,
  ): void => {
    // « Peut refuser » is a permission and a refusal.
    if (!refusal.test(plain.slice(from, to)) && !claims.free(from, from + 1)) return;
    const about = [...new Set(scope)];
    found.push({
      kind: 'negation',
      value: `${polarity} ${about.join(' ')}`,
      from,
      to,
      scope: about,
      polarity,
      ...(label ? { label } : {}),
      ...(subject ? { subject } : {}),
      ...(conditional ? { conditional: true as const } : {}),
      ...(/ /.test(plain.slice(from, to)) ? {} : { shown: clauseAround(plain, from, to) }),
    });
  };
  for (const match of plain.matchAll(particle)) {
    const clause = readClause(plain, match.index, match[0].length);
    if (clause) {
      const { to, scope, only, subject } = clause;
      const asked = /^[^.;:!?\n]{0,80}\?/.test(plain.slice(to));
      const polarity = only ? 'only' : asked ? 'implied' : 'not';
      const about =
        asked && inability.test(plain.slice(match.index, to)) ? [...contentStems('possible'), ...scope] : scope;
      add(
        match.index,
        to,
        about,
        polarity,
        only ? 'Restriction' : undefined,
        subject,
        asked || isCase(plain, match.index),
      );
    }
  }
  for (const [pattern, denied] of opposites) {
    for (const match of plain.matchAll(pattern)) {
      if (/\b(?:ne |n')[^.;]{0,25}$/.test(plain.slice(Math.max(0, match.index - 30), match.index))) continue;
      add(
        match.index,
        match.index + match[0].length,
        contentStems(denied.normalize('NFD').replace(/\p{M}/gu, '')),
        'opposite',
        undefined,
        undefined,
        isCase(plain, match.index),
      );
    }
  }
  for (const match of plain.matchAll(impossible)) {
    const scope = [...contentStems('possible'), ...contentStems(match[1]!).slice(0, 2)];
    const to = match.index + match[0].length - match[1]!.length + lengthOf(match[1]!, 2);
    add(match.index, to, scope, 'opposite', undefined, undefined, isCase(plain, match.index));
  }
  for (const match of plain.matchAll(once)) {
    add(
      match.index,
      match.index + match[0].trimEnd().length,
      around(plain, match.index, match.index + match[0].length),
      'implied',
    );
  }
  for (const [pattern, denied] of implied) {
    for (const match of plain.matchAll(pattern))
      add(match.index, match.index + match[0].length, contentStems(denied), 'implied');
  }
  for (const match of plain.matchAll(bare)) {
    const scope = contentStems(match[2]!).slice(0, 2);
    const from = match.index + match[0].length - match[1]!.length;
    if (scope.length > 0) add(from, from + match[1]!.length - match[2]!.length + lengthOf(match[2]!, 2), scope, 'not');
  }
  for (const match of plain.matchAll(prefixed))
    add(
      match.index,
      match.index + match[0].length,
      [stem(match[1]!)],
      'opposite',
      undefined,
      undefined,
      isCase(plain, match.index),
    );
  for (const match of plain.matchAll(without)) {
    const scope = contentStems(match[1]!).slice(0, 3);
    if (scope.length > 0) add(match.index, match.index + 5 + lengthOf(match[1]!, 3), scope, 'without');
  }
  for (const match of plain.matchAll(otherwise))
    add(match.index, match.index + match[0].length, [match[0]], 'otherwise');
  for (const match of plain.matchAll(restrictive)) {
    const to = match.index + match[0].trimEnd().length;
    // What stands before is what is restricted.
    const before = contentStems(/[^,;.:!?\n]{0,40}$/.exec(plain.slice(Math.max(0, match.index - 40), match.index))![0]);
    add(match.index, to, around(plain, match.index, to), 'only', 'Restriction', before);
  }
  for (const match of plain.matchAll(exceptive)) {
    const end = match.index + match[0].length;
    const rest = /^[^,;.:!?\n]{0,60}/.exec(plain.slice(end))![0];
    add(match.index, end + rest.trimEnd().length, contentStems(rest).slice(0, 4), 'except', 'Exception');
  }
  return found.sort((a, b) => a.from - b.from);
}

const refusal = /^(?:refus|rejet)/;
/** « Vous ne pouvez pas… ? » */
const inability = /^(?:ne |n')(?:[a-z']+ ){0,2}p(?:ouv|eu)/;
/** What opens a case that may happen. */
const caseOpening =
  /(?:\bsi |\bs'ils? |\bquand |\blorsqu[e'] ?|\ben cas d[e'u] ?|\bcelui qui |\bqui |\bpeine d[e'] ?)[^.;:!?\n]{0,40}$/;

function isCase(plain: string, at: number): boolean {
  return caseOpening.test(plain.slice(Math.max(0, at - 60), at));
}

/** What follows « ne »: the verb, the second element, and the words they bear on. */
function readClause(
  plain: string,
  at: number,
  length: number,
): { to: number; scope: string[]; only: boolean; subject: string[] } | undefined {
  const rest = /^[^.;:!?\n]{0,140}/.exec(plain.slice(at + length))![0];
  const next = rest.search(/\b(?:ne |n')/);
  const words = wordsOf(next < 0 ? rest : rest.slice(0, next));
  const verbAt = words.findIndex(({ word }) => !clitics.has(word) && !second.test(word));
  const verb = words[verbAt]?.word;
  if (verb === undefined) return undefined;
  let negator = words.slice(0, 12).findIndex(({ word }) => second.test(word));
  const restriction = words
    .slice(0, 14)
    .findIndex(({ word }, index) => index > 0 && (word === 'que' || (word === 'qu' && false)));
  const elided = /^(?:[a-z']+ ){1,10}qu'/.exec(rest);
  const restrictionFrom = restriction >= 0 ? words[restriction]!.from : elided ? elided[0].length - 3 : -1;
  let only = false;
  if (restrictionFrom >= 0 && (negator < 0 || words[negator]!.from > restrictionFrom)) only = true;
  const firstSeulement = negator >= 0 ? words[negator + 1]?.word : undefined;
  if (!only && negator >= 0 && (firstSeulement === 'seulement' || firstSeulement === 'uniquement')) return undefined;
  if (!only && negator < 0) {
    if (negativeSubject.test(plain.slice(Math.max(0, at - 90), at))) negator = verbAt;
    else if (!literary.test(verb)) return undefined;
  }
  if (!only && idiom.test(verb)) return undefined;
  if (/^(?:[a-z']+ ){0,3}(?:pas|plus) d'accord\b/.test(rest)) return undefined; // « vous n'êtes pas d'accord ? » leads to the remedy
  const from = only ? restrictionFrom : (words[Math.max(negator, 0)]?.from ?? 0);
  const scope: string[] = [];
  let to = Math.max(words[verbAt]!.to, only ? restrictionFrom + 3 : (words[Math.max(negator, 0)]?.to ?? 0));
  if (!isEmptyWord(verb)) scope.push(stem(verb));
  if (/\b(?:l'ensemble|tous|toutes|la totalite)\b/.test(rest.slice(0, 80)) && !only) scope.push(stem('complet'));
  for (const { word, from: start, to: end } of words) {
    if (start <= from || scope.length >= 5) continue;
    if (/,| (?:et|mais|ou|puis) (?:qu'|que |il |elle |vous |nous |je |on )/.test(rest.slice(from, start))) break;
    if (isEmptyWord(word) || second.test(word) || /^\d/.test(word)) continue;
    scope.push(stem(word));
    to = Math.max(to, end);
  }
  const subject = contentStems(/[^,;.:!?\n]{0,100}$/.exec(plain.slice(Math.max(0, at - 100), at))![0]).slice(-6);
  if (scope.length === 0 || negativeSubject.test(plain.slice(Math.max(0, at - 90), at))) {
    scope.unshift(...subject.slice(-3));
  }
  return { to: at + length + to, scope: [...new Set(scope)], only, subject };
}

/** The clause around one word that denies, cut at a word when long. */
function clauseAround(plain: string, from: number, to: number): { from: number; to: number } {
  const before = /[^,;.:!?\n]{0,60}$/.exec(plain.slice(Math.max(0, from - 60), from))![0];
  const after = /^[^,;.:!?\n]{0,60}/.exec(plain.slice(to))![0];
  const start = (before.length === 60 ? before.replace(/^\S* /, '') : before).trimStart();
  const end = (after.length === 60 ? after.replace(/ \S*$/, '') : after).trimEnd();
  return { from: from - start.length, to: to + end.length };
}

/** Stems just before and after, inside the clause. */
function around(plain: string, from: number, to: number): string[] {
  const before = /[^,;.:!?\n]{0,40}$/.exec(plain.slice(0, from))![0].replace(/^\S* /, '');
  const after = /^[^,;.:!?\n]{0,50}/.exec(plain.slice(to))![0].replace(/ \S*$/, '');
  return [...contentStems(before).slice(-2), ...contentStems(after).slice(0, 4)];
}

/** Length of text up to the last of the first `count` content words. */
function lengthOf(text: string, count: number): number {
  const content = wordsOf(text).filter(({ word }) => !isEmptyWord(word));
  const last = content[Math.min(count, content.length) - 1]?.to ?? text.trimEnd().length;
  return last + /^(?:-[a-z]+)*/.exec(text.slice(last))![0].length; // « rendez-vous » whole
}
