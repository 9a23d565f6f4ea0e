/**
 * What the reader must, is asked to, may, must not or need not do, with the action (verb and object) as stems.
 */
import { contentStems, isEmptyWord, stem, wordsOf } from '../stem.ts';
import {
  announcing,
  farewell,
  infinitiveInstruction,
  notImperative,
  notInfinitive,
  supporting,
  telling,
  urging,
} from './duty-words.ts';
import type { Draft, FactSource, Force } from './found.ts';
import { forceLabels, modals } from './modals.ts';

export function findObligations({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  const add = (from: number, force: Force, verb: string, verbTo: number, extra: readonly string[]): void => {
    if (!claims.free(from, from + 1)) return;
    const object = objectAfter(plain, verbTo);
    const action = actionOf(verb, object.stems, plain.slice(verbTo, verbTo + 40));
    const scope = [...new Set([...(verb ? [action] : []), ...object.stems, ...extra])];
    if (scope.length === 0) return;
    const to = Math.max(verbTo, object.to);
    claims.take(from, verbTo);
    found.push({
      kind: force === 'permission' ? 'permission' : 'obligation',
      value: `${force} ${scope.join(' ')}`,
      from,
      to,
      force,
      scope,
      subject: stemsBefore(plain, from, 5),
      shown: { from: clauseStart(plain, from), to },
      label: forceLabels[force],
      ...(verb ? { verb: action } : {}),
    });
  };
  for (const modal of modals) {
    for (const match of plain.matchAll(modal.pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (!claims.free(from, to)) continue;
      const clause = sentenceAround(plain, from);
      if (farewell.test(clause)) continue;
      const negation = negationAround(plain, from, to);
      // « Vous ne pouvez pas venir ? » is a case that happens; `findNegations` reads it.
      if (negation === 'only' || (negation && modal.negated === 'prohibition' && isAsked(plain, to))) continue;
      const never = /^ ?(?:de |d')?ne (?:pas|plus|jamais) /.test(plain.slice(to, to + 20));
      const force = never ? 'prohibition' : negation && modal.negated ? modal.negated : modal.force;
      if (negation && !modal.negated) continue;
      const start = negation ? negation.from : from;
      const subject = stemsBefore(plain, start);
      if (modal.action === 'before') {
        add(start, force, '', to, subject);
        continue;
      }
      const actions = infinitivesAfter(plain, negation ? negation.to : to);
      if (actions[0] && tellsOnly(plain, match[0], actions[0])) continue;
      if (never && actions[0] && urging.test(actions[0].word)) continue;
      if (actions.length === 0) {
        if (/devez|doit|doivent|devr|pouv|peut|peuvent|pourr/.test(match[0])) continue;
        add(start, force, '', to, /interdit|defendu|prohib/.test(match[0]) ? subject : []);
        continue;
      }
      actions.forEach(({ word, from: at, to: end, passive }, index) => {
        add(index === 0 ? start : at, force, word, end, passive ? subject : []);
      });
    }
  }
  found.push(...imperatives(plain, claims));
  return found.sort((a, b) => a.from - b.from);
}

/** Imperatives in -ez without « vous », and infinitive instructions of a list. « N'envoyez pas » forbids. */
function imperatives(plain: string, claims: FactSource['claims']): Draft[] {
  const found: Draft[] = [];
  const add = (from: number, to: number, word: string, force: Force): void => {
    if (!claims.free(from, to)) return;
    const object = objectAfter(plain, to);
    const scope = [...new Set([stem(word), ...object.stems])];
    claims.take(from, to);
    found.push({
      kind: 'obligation',
      value: `${force} ${scope.join(' ')}`,
      from,
      to: Math.max(to, object.to),
      force,
      verb: stem(word),
      scope,
      label: forceLabels[force],
    });
  };
  for (const match of plain.matchAll(/\b([a-z]{2,}ez|faites|dites)\b/g)) {
    const word = match[1]!;
    if (notImperative.has(word) || isQuestion(plain, match.index + word.length)) continue;
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    if (/\bvous (?:(?:ne |n'|nous |me |m'|le |la |les |l'|lui |leur |y |en )*)$/.test(before)) continue;
    if (/\bvous [a-z' ,-]{1,20}\b(?:et|ou) $/.test(before) || /\b(?:que|si) $/.test(before)) continue;
    const negated = /\b(ne |n')(?:(?:nous |me |le |la |les |l'|y |en )*)$/.exec(before);
    if (
      negated &&
      /^(?:[a-z]*ez|faites|dites)(?:-[a-z]+)? (?:(?:a|de|avec|pour|par|en) )?(?:pas|plus|jamais|rien|aucun|personne)/.test(
        plain.slice(match.index, match.index + 40),
      )
    ) {
      if (urging.test(word)) continue;
      add(match.index - negated[0].length, match.index + word.length, word, 'prohibition');
      continue;
    }
    if (
      negated ||
      (/^(?:notez|rappelez|retenez)$/.test(word) && /^(?:-vous)? qu[e']/.test(plain.slice(match.index + word.length)))
    )
      continue;
    if (farewell.test(sentenceAround(plain, match.index))) continue;
    add(match.index, match.index + word.length, word, 'request');
  }
  for (const match of plain.matchAll(infinitiveInstruction)) {
    const from = match.index + match[0].length - match[1]!.length;
    add(from, from + match[1]!.length, match[1]!, 'request');
  }
  for (const match of plain.matchAll(/\bn'oubliez pas (?:de |d')([a-z]+(?:er|ir|re))\b/g)) {
    add(match.index, match.index + match[0].length, match[1]!, 'request');
  }
  return found;
}

/** Object of an action: content stems up to the end of the clause or the time limit. */
function objectAfter(plain: string, at: number): { stems: string[]; to: number } {
  // « Nous faire parvenir, dans les 30 jours, une copie »: the time limit stands before the object.
  const aside =
    /^,? ?(?:dans|endeans|avant|au plus tard|pour|sous|des reception)\b[^,;.:!?()\n]{2,60}, (?!sous|a |faute|sauf|et )/.exec(
      plain.slice(at, at + 80),
    );
  const from = at + (aside ? aside[0].length : 0);
  const rest = /^[^,;.:!?()\n]{0,90}/.exec(plain.slice(from))![0];
  const limit = rest.search(
    / (?:avant (?:le|la|de)|dans (?:les|le|un)|endeans|au plus tard|sous |etant donne|parce que|car |puisque |attendu que |pour le |a partir|et (?=[a-z]+(?:ez|er|ir|re)\b)|si |afin |pour que )/,
  );
  const part = limit < 0 ? rest : rest.slice(0, limit);
  const stems: string[] = [];
  let to = at;
  for (const { word, to: end } of wordsOf(part)) {
    if (isEmptyWord(word) || /^\d/.test(word)) continue;
    stems.push(stem(word));
    to = from + end;
    if (stems.length === 5) break;
  }
  return { stems, to };
}

/** Where the clause of a duty begins, not too far before it. */
function clauseStart(plain: string, at: number): number {
  const before = /(?:[^,;.:!?()\n]|[,.](?=\d)){0,90}$/.exec(plain.slice(Math.max(0, at - 90), at))![0];
  // What a sentence announces by « que » is its own clause.
  const own = before.replace(/^.*\bqu(?:e |')/, '').trimStart();
  return before.length === 90 && own.length === 90 ? at : at - own.length;
}

/** « Procéder à la réparation » is « réparer »; « porter à la connaissance de » is « informer ». */
function actionOf(verb: string, object: readonly string[], rest: string): string {
  if (/^port(?:er|ee?s?)$/.test(verb) && /^[a-z ]{0,20} a (?:la|notre|votre) connaissance\b/.test(rest))
    return stem('informer');
  return supporting.has(verb) ? (object[0] ?? stem(verb)) : stem(verb);
}

function stemsBefore(plain: string, at: number, count = 3): string[] {
  // « …, lesquels doivent » : the relative stands for what precedes the comma.
  const relative = /, (?:lequel|laquelle|lesquels|lesquelles|qui) $/.exec(plain.slice(Math.max(0, at - 20), at));
  const to = at - (relative?.[0].length ?? 0);
  const before = /[^,;.:!?()\n]{0,70}$/.exec(plain.slice(Math.max(0, to - 70), to))![0];
  return contentStems(before.length === 70 ? before.replace(/^\S* /, '') : before).slice(-count);
}

/** « Veuillez noter que », « il est à signaler que ». */
function tellsOnly(plain: string, modal: string, { word, to }: Action): boolean {
  if (announcing.has(word)) return true;
  const impersonal = /convient|importe|lieu|^(?:est|sont) a/.test(modal);
  return impersonal && telling.has(word) && /^ qu[e']/.test(plain.slice(to));
}

/** Whether the sentence from here on ends as a question. */
function isAsked(plain: string, at: number): boolean {
  return /^[^.;:!?\n]{0,120}\?/.test(plain.slice(at));
}

/** « Souhaitez-vous … ? » asks; « Présentez-vous au guichet. » tells. « Rendez-vous » alone is a noun. */
function isQuestion(plain: string, to: number): boolean {
  if (!plain.startsWith('-vous', to)) return false;
  const start = /[^.;!?\n]{0,60}$/.exec(plain.slice(Math.max(0, to - 60), to))![0].trimStart();
  return /^[^.!\n]*\?/.test(plain.slice(to)) || (/\brendez$/.test(start) && start !== 'rendez');
}

function sentenceAround(plain: string, at: number): string {
  const before = /[^.;!?\n]{0,80}$/.exec(plain.slice(Math.max(0, at - 80), at))![0];
  return before + /^[^.;!?\n]{0,140}/.exec(plain.slice(at))![0];
}

/** « ne … pas » around a modal; `only` for « ne … que », which restricts without forbidding. */
function negationAround(plain: string, from: number, to: number): { from: number; to: number } | 'only' | undefined {
  const before = /\b(?:ne |n')(?:(?:vous |nous |me |se |s'|le |la |les |l'|lui |leur |y |en )*)$/.exec(
    plain.slice(Math.max(0, from - 26), from),
  );
  if (!before) return undefined;
  const start = from - before[0].length;
  const rest = plain.slice(from, to + 60);
  const negator = /\b(?:pas|plus|jamais|aucunement|nullement|point|aucune?)\b/.exec(rest);
  const restriction = /\bqu(?:e |')/.exec(rest.split(/[.;:!?\n]/)[0]!);
  if (restriction && (!negator || restriction.index < negator.index)) return 'only';
  const end = negator && negator.index <= to - from + 3 ? from + negator.index + negator[0].length : to;
  return { from: start, to: Math.max(end, to) };
}

interface Action {
  word: string;
  from: number;
  to: number;
  passive: boolean;
}

/** The infinitive within a few words, the participle of a passive one, and infinitives joined to it by « et », « ou », « puis ». */
function infinitivesAfter(plain: string, at: number): Action[] {
  const rest = /^[^;.:!?\n]{0,160}/.exec(plain.slice(at))![0];
  const words = wordsOf(rest);
  const actions: Action[] = [];
  for (let index = 0, skipped = 0; index < words.length; index++) {
    const { word, from, to } = words[index]!;
    const joined =
      /(?:^|[ ,])(?:et|ou|puis|et (?:de|d')|ou (?:de|d')) ?(?:(?:de|d'|a|nous|le|la|les|l'|y|vous|en) ?)*$/.test(
        rest.slice(Math.max(0, from - 14), from),
      );
    if (actions.length > 0 && !joined) continue;
    if (word === 'etre' && actions.length === 0) {
      const participle = words
        .slice(index + 1, index + 4)
        .find(
          ({ word: next }) =>
            /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|t|te|ts|tes|s|se|ses)$/.test(next) && !isEmptyWord(next),
        );
      if (participle)
        actions.push({ word: participle.word, from: at + participle.from, to: at + participle.to, passive: true });
      if (!participle) break;
      continue;
    }
    if (word === 'vouloir' && words[index - 1]?.word === 'bien') continue;
    if (isInfinitive(word)) {
      if (word === 'faire' && words[index + 1] && isInfinitive(words[index + 1]!.word)) continue;
      actions.push({ word, from: at + from, to: at + to, passive: false });
      continue;
    }
    if (actions.length === 0 && ++skipped > 5) break;
  }
  return actions;
}

function isInfinitive(word: string): boolean {
  return /(?:er|ir|re)$/.test(word) && word.length > 3 && !notInfinitive.has(word);
}
