/**
 * Consequences said without a modal verb: « à défaut, le dossier sera clôturé », « passé ce délai, vous renoncez à votre
 * demande », « les dégâts sont à sa charge ». One that is already a negation, an obligation or a permission is left to
 * those.
 */
import type { ReadSentence } from '../reading.ts';
import { contentStems } from '../stem.ts';
import type { FoundFact } from './found.ts';
import { outcomesTold } from './outcomes.ts';

/** What opens the case: nothing done, or done too late. `late` openers tell a time, not yet a threat. */
const openers: readonly { pattern: RegExp; late?: true }[] = [
  {
    pattern:
      /\b(?:a defaut|faute de|faute d'|sinon\b|dans le cas contraire|sans (?:cela|quoi)|(?:sous|a) peine d[e'u]|en l'absence d[e'u]|en cas d[e'u] ?(?:non|defaut|retard|absence|refus|manque|oubli|perte|fausse|fraude|vol\b|degats?|infraction))/g,
  },
  {
    pattern:
      /\bsans (?:reponse|reaction|nouvelles?|paiement|contact|ces|cette|ce|votre|vos|les|le|la|documents?|pieces?)\b/g,
  },
  { pattern: /\b(?:silence|absence de (?:reponse|reaction|nouvelles))\b/g },
  { pattern: /\bs(?:i |')(?=[^,;.:!?\n]{1,40}\bn(?:e |'))/g },
  { pattern: /\b(?:toute?s?|l[ae]s?) [^,;.:!?\n]{3,60}? (?=entrain(?:e|ent|era|eront) )/g },
  {
    pattern:
      /\btoute? [^,;.:!?\n]{0,40}?(?:tardi(?:f|ve)|retard|incomplete?|abandonnee?|abus|fraude|infraction|absence|manquement)\b/g,
  },
  {
    pattern:
      /\b(?:passee?|apres|au-dela d[eu]|a l'expiration d[eu]|a l'issue d[eu]) (?:ce |cette |ces |le |la |l')?(?:delai|date|echeance|terme|limite|jour|heure|\d{1,2}(?:er)? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )/g,
    late: true,
  },
];
/** Outcomes that need no opener: the clause itself says who bears them. */
const borne =
  /\b(?:est|sont|sera|seront|reste|restent|demeure|demeurent|mise?s?)(?: (?:entierement|integralement|exclusivement))? a (?:(?:sa|votre|leur|vos) charge|(?:la )?charge d(?:e|u|es)\b)|\bvous renoncez a\b|\b(?:consideree?s?|reputee?s?|censee?s?)(?: comme)?(?: etant)? (?:abandonne|caduc|annule|renonc|retire)/g;
const caseBefore = /\b(?:si|lorsque|quand|qui|dont) [^,;.:!?\n]{0,60}$/;

interface Clause {
  from: number;
  to: number;
  /** Where the outcome is told, and what it bears on. */
  main: string;
  outcomes: readonly string[];
}

export function findConsequences(sentences: readonly ReadSentence[], facts: readonly FoundFact[]): FoundFact[] {
  const speech = new Map<number, FoundFact[]>();
  for (const fact of facts) {
    const silent = fact.polarity === 'otherwise' || fact.polarity === 'implied' || fact.polarity === 'without';
    if (silent || !['negation', 'obligation', 'permission'].includes(fact.kind)) continue;
    const own = speech.get(fact.sentence);
    if (own) own.push(fact);
    else speech.set(fact.sentence, [fact]);
  }
  return sentences.flatMap((sentence) => {
    const spoken = speech.get(sentence.at) ?? [];
    const isSpoken = (from: number, to: number): boolean =>
      spoken.some((fact) => fact.from - sentence.from < to && from < fact.to - sentence.from);
    const clauses: Clause[] = [];
    for (const clause of [...opened(sentence.plain, isSpoken), ...told(sentence.plain, isSpoken)])
      if (!clauses.some((one) => clause.from < one.to && one.from < clause.to)) clauses.push(clause);
    return clauses.map(({ from, to, main, outcomes }): FoundFact => {
      const scope = [...new Set(contentStems(main))];
      return {
        kind: 'consequence',
        value: `${outcomes.join(' ')} ${scope.join(' ')}`,
        block: sentence.block,
        from: sentence.from + from,
        to: sentence.from + to,
        sentence: sentence.at,
        near: [],
        role: [],
        outcomes,
        scope,
      };
    });
  });
}

type IsSpoken = (from: number, to: number) => boolean;

/** Clauses that an opener announces: the outcome stands after it, or before it in the same clause. */
function opened(plain: string, isSpoken: IsSpoken): Clause[] {
  const found: Clause[] = [];
  for (const { pattern, late } of openers) {
    for (const match of plain.matchAll(pattern)) {
      const at = match.index;
      // « Votre carte ou, à défaut, votre passeport »: a choice.
      if (/\bou,? $/.test(plain.slice(0, at))) continue;
      const end = endOfClause(plain, at);
      const head = at + match[0].length;
      const comma = plain.slice(head, end).indexOf(',');
      const main = comma >= 0 ? head + comma + 1 : head;
      const start = startOfClause(plain, at);
      for (const [from, to, shown] of [
        [main, end, at],
        [start, at, start],
      ] as const) {
        const words = plain.slice(from, to);
        const outcomes = outcomesTold(words)
          .filter(({ outcome, at: place, to: last }) => {
            const slow = outcome === 'decided' || outcome === 'delayed';
            return !(late && slow) && !isSpoken(from + place, from + last);
          })
          .map(({ outcome }) => outcome);
        if (outcomes.length === 0) continue;
        found.push({ from: shown, to: end, main: words, outcomes });
        break;
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function told(plain: string, isSpoken: IsSpoken): Clause[] {
  const found: Clause[] = [];
  for (const match of plain.matchAll(borne)) {
    const from = startOfClause(plain, match.index);
    if (isSpoken(match.index, match.index + match[0].length)) continue;
    if (caseBefore.test(plain.slice(from, match.index))) continue;
    const to = endOfClause(plain, match.index);
    const main = plain.slice(from, to);
    const outcomes = outcomesTold(main).map(({ outcome }) => outcome);
    if (outcomes.length > 0) found.push({ from, to, main, outcomes });
  }
  return found;
}

function startOfClause(plain: string, at: number): number {
  const before = plain.slice(0, at);
  const cut = Math.max(...[';', ':', '!', '?', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  return cut + (before.length - cut - before.slice(cut).trimStart().length);
}

/** Before the mark that ends the clause, without the spaces. */
function endOfClause(plain: string, at: number): number {
  const rest = plain.slice(at);
  const mark = rest.search(/[;!?\n]|\. |\.$/);
  return at + (mark < 0 ? rest : rest.slice(0, mark)).trimEnd().length;
}
