import type { AnalysedBlock } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { imperativeOf } from '../imperative.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { capitalised, replacement } from '../replacement.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { wordSet } from '../word-marks.ts';
import { negativeWordingExamples as examples } from './negative-wording.examples.ts';

type Ready = AnalysedBlock & { grammar: Grammar };

const REACH = 12;
const months = /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/u;
const weekdays = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u;
const moments = /^(?:demain|après|dès|lorsque|lorsqu'|quand|si|s'|depuis|ensuite|moyennant|pendant|durant)$/u;
const periods =
  /^(?:jours?|semaines?|mois|ans?|années?|heures?|condition|conditions|partir|compter|moment|terme|fin|début)$/u;

/** A14. A positive idea said by its contrary: « n'oubliez pas de », « ne … que si », « ne … pas avant ». */
export const negativeWording = blockRule<true>({
  name: 'negative-wording',
  number: 'A14',
  group: 'sentence',
  title: 'Dire ce qu’il faut faire plutôt que ce qu’il ne faut pas faire',
  why: 'Une phrase positive se comprend plus vite et se retient mieux.',
  source: cite('falc'),
  mark: 'replace',
  cost: 2,
  needs: 'tags',
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => '« n’oubliez pas de », « ne … que » avec un moment ou une condition, « ne … pas avant »',
  examples,
  wakes: wordSet(['ne', "n'"]),
  check(block) {
    const { grammar } = block;
    if (!grammar) return [];
    const ready: Ready = { ...block, grammar };
    return block.keys.flatMap((key, at) => {
      if (key !== 'ne' && key !== "n'") return [];
      const draft = forgetting(ready, at) ?? onlyOrBefore(ready, at);
      return draft ? [draft] : [];
    });
  },
});

/** « n'oubliez pas de joindre », « il ne faut pas oublier de », « n'oubliez pas votre carte ». */
function forgetting(block: Ready, ne: number): Draft | undefined {
  const { keys, tokens, grammar } = block;
  const isInfinitive =
    keys[ne + 1] === 'pas' || (keys[ne + 2] === 'pas' && /^(?:falloir|devoir)$/u.test(grammar.lemma(ne + 1)));
  const verb = keys[ne + 1] === 'pas' ? ne + 2 : isInfinitive ? ne + 3 : ne + 1;
  const link = isInfinitive ? verb + 1 : verb + 2;
  if (
    !/^(?:oubli|omett|néglig|manqu(?:ez|er)$|tard(?:ez|er)$)/u.test(keys[verb] ?? '') ||
    (!isInfinitive && keys[ne + 2] !== 'pas')
  )
    return undefined;
  const takesA = keys[verb]!.startsWith('tard');
  if (!(takesA ? /^à$/u : /^(?:de|d')$/u).test(keys[link] ?? '')) {
    const isThing = grammar.tags[link] === 'DET' && /^oubli(?:er|ez)$/u.test(keys[verb]!);
    return isThing
      ? {
          from: tokens[ne]!.from,
          to: tokens[link - 1]!.to,
          severity: 'info',
          title: 'Dites-le de façon positive',
          message: 'Dites directement quoi prendre, envoyer ou faire : le lecteur le retient mieux.',
        }
      : undefined;
  }
  let at = link + 1;
  while (at < link + 3 && grammar.tags[at] === 'PRON') at++;
  if (!grammar.isVerb(at, 'infinitive')) return undefined;
  const order = imperativeOf(keys[at]!);
  const pronoun = at === link + 2 && /^(?:nous|vous|le|la|les)$/u.test(keys[at - 1]!) ? `-${keys[at - 1]}` : '';
  const isSure = order !== null && (at === link + 1 || pronoun !== '');
  const from = tokens[ne]!.from;
  const isOrder = keys[verb] === 'oubliez' && keys[ne - 1] !== 'vous';
  const fix = isSure && isOrder ? replacement(block, from, tokens[at]!.to, `${order}${pronoun}`) : null;
  return {
    from,
    to: tokens[link]!.to,
    severity: 'info',
    title: 'Dites-le de façon positive',
    message: isSure
      ? `Écrivez « ${capitalised(order + pronoun)}… » : le lecteur sait quoi faire.`
      : 'Dites directement quoi faire : le lecteur le retient mieux.',
    fixes: fix ? [{ label: `Écrire « ${capitalised(order + pronoun)} »`, edits: [fix] }] : [],
  };
}

/** « ne … que si », « ne … que le 3 mai », « ne … pas avant lundi ». */
function onlyOrBefore(block: Ready, ne: number): Draft | undefined {
  const { keys, tokens } = block;
  if (ne + 1 >= keys.length) return undefined;
  let isNegated = false;
  // « vous ne pouvez entrer avant que » needs no « pas ».
  const isBare = /^(?:pouvoir|savoir|oser)$/u.test(block.grammar.lemma(ne + 1));
  for (let at = ne + 1; at < Math.min(keys.length - 1, ne + REACH); at++) {
    const key = keys[at]!;
    if (/^(?:[.;:!?()]|qui|dont|mais|car)$/u.test(key)) return undefined;
    if (/^(?:pas|plus|jamais|rien|aucune?)$/u.test(key)) isNegated = true;
    const isOnly = !isNegated && /^(?:que|qu')$/u.test(key) && isMoment(block, at + 1);
    const isBefore =
      (isNegated || isBare) && key === 'avant' && (isDated(block, at + 1) || /^(?:que|qu')$/u.test(keys[at + 1]!));
    if (isOnly || isBefore) {
      const from = tokens[ne]!.from;
      const to = tokens[at + (isOnly ? 1 : 0)]!.to;
      return {
        from,
        to,
        severity: 'info',
        title: 'Dites-le de façon positive',
        message: isOnly
          ? `${quoted(block, from, to)} : dites plutôt quand ou à quelle condition c’est possible, par exemple « seulement… » ou « à partir du… ».`
          : `${quoted(block, from, to)} : dites plutôt à partir de quand.`,
      };
    }
    if (/^(?:que|qu')$/u.test(key)) return undefined;
  }
  return undefined;
}

/** Does a moment or a condition begin here? A plain amount or noun does not. */
function isMoment(block: Ready, at: number): boolean {
  const { keys } = block;
  if (moments.test(keys[at]!)) return true;
  // « qu'une fois la somme reçue », not « qu'une fois par an ».
  if (
    /^(?:une fois (?:que|qu'|le|la|l'|les|votre|cette|ce)|le (?:jour|moment) où)$/u.test(
      keys.slice(at, at + 3).join(' '),
    )
  )
    return true;
  if (keys[at] === 'sous')
    return /^(?:conditions?|réserve)$/u.test(keys[at + 1] ?? '') || /^conditions?$/u.test(keys[at + 2] ?? '');
  if (!/^(?:à|au|aux|le|la|en|dans|entre|l'|du)$/u.test(keys[at]!)) return false;
  if (isHabit(block, at)) return false;
  return (
    isDated(block, at) ||
    (/^(?:à|au|dans)$/u.test(keys[at]!) && [1, 2, 3].some((step) => periods.test(keys[at + step] ?? '')))
  );
}

/** « le samedi » says a habit, as simply as a noun does. */
function isHabit({ keys }: Ready, at: number): boolean {
  return keys[at] === 'le' && weekdays.test(keys[at + 1] ?? '') && !/^\d/u.test(keys[at + 2] ?? '');
}

/** A day, a month, an hour or a year within a few words. */
function isDated({ keys, tokens }: Ready, at: number): boolean {
  for (let i = at; i < Math.min(keys.length, at + 4); i++) {
    const key = keys[i]!;
    if (/^[,.;:]$/u.test(key)) return false;
    if (
      months.test(key) ||
      /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|midi|fin|début)$/u.test(key)
    )
      return true;
    if (tokens[i]!.kind === 'number' && /^(?:19|20)\d\d$|[/h]/u.test(key)) return true;
  }
  return false;
}
