/**
 * The things that a duty asks for, one by one: « fournir votre composition de ménage, trois fiches de paie et une copie du
 * bail ». A rewriting keeps the duty and may still drop one of them, so each is looked for on the other side.
 */
import type { Reading } from '../reading.ts';
import { contentStems, stem } from '../stem.ts';
import type { FoundFact } from './found.ts';
import { doubt, type FactPair, type MatchContext, pair } from './matching.ts';
import { Traces } from './trace.ts';

const giving =
  /\b(?:fournir|produire|joindre|apporter|envoyer|transmettre|remettre|communiquer|faire parvenir|annexer|joignez|apportez|envoyez|fournissez|remettez|transmettez|prenez|munie?s?(?:\(e\))?(?: imperativement)? (?:de |d')|accompagnee?s? (?:de |d'))/;
/** Where the things stop: the purpose, the threat, the next action. */
const end =
  /[.;:!?\n(]|, (?:a defaut|faute|sous peine|sinon|afin|qui|dont|le tout|et ce)\b| (?:afin|sous peine|faute de|pour que|avant le|au plus tard)\b| et (?:de |d')?(?:nous |le |la |les |l')?[a-z]+(?:er|ir|re|ez)\b/;
const apart =
  /, (?:a savoir |soit )?(?:notamment |entre autres )?(?:ainsi que |et |ou )?| ainsi que | et (?=(?:une?|l[ea]s?|vos|votre|deux|trois|\d+) |[ld]')/;
/** « Dans les 30 jours », « au service Logement »: neither is a thing to give. */
const notThing =
  /^(?:(?:de )?l'ensemble|(?:de )?la totalite|dans|endeans|pour|avant|au|aux|a|par|sous|en|si|sur|via|toute? autres?|tous? autres?|tout document|toute piece|le cas echeant|ou|qui|dont|notamment|dument|munie?)\b/;
const thing =
  /^(?:de |d')?(?:l'|une? |l[ea]s? |des |vos |votre |sa |son |ses |leur |deux |trois |quatre |\d+ |copie |copies |l'original )/;
/** Words that many things share. */
const common = new Set(
  'copie document documents pièce envoyer envoi derniers dernières dernier dernière récent récente ancien ancienne actuel actuelle original votre ensemble recto verso'
    .split(' ')
    .map((word) => stem(word.normalize('NFD').replace(/\p{M}/gu, ''))),
);

interface Thing {
  fact: FoundFact;
  stems: readonly string[];
}

/** Things asked in the text before of which the text after has no trace, or too little. */
export function lostThings(
  before: readonly FoundFact[],
  after: readonly FoundFact[],
  context: MatchContext,
): FactPair[] {
  const traces = new Traces(context.after, after, context.weights);
  return thingsAsked(context.before, before).flatMap(({ fact, stems }) => {
    const trace = traces.find(stems, 0);
    if (trace && trace.coverage >= 0.5) return [];
    return [trace && trace.coverage >= 0.25 ? doubt('lost', fact) : pair('lost', fact)];
  });
}

function thingsAsked(reading: Reading, facts: readonly FoundFact[]): Thing[] {
  const duties = new Set(
    facts.filter((fact) => fact.force === 'obligation' || fact.force === 'request').map((fact) => fact.sentence),
  );
  const found: Thing[] = [];
  const add = (sentence: number, from: number, text: string): void => {
    const stems = [...new Set(contentStems(text))].filter((one) => !common.has(one));
    if (stems.length === 0) return;
    const { block, from: start } = reading.sentences[sentence]!;
    const lead = /^(?:de |d')(?!autres)/.exec(text)?.[0].length ?? 0;
    found.push({
      fact: {
        kind: 'obligation',
        label: 'Chose demandée',
        value: `thing ${stems.join(' ')}`,
        block,
        sentence,
        from: start + from + lead,
        to: start + from + text.trimEnd().length,
        near: [],
        role: [],
      },
      stems,
    });
  };
  for (const sentence of reading.sentences) {
    if (!duties.has(sentence.at)) continue;
    const verb = giving.exec(sentence.plain);
    if (!verb) continue;
    // « Fournir, au plus tard le 12 février, une copie… »: the time limit may stand first.
    const aside = /^,? ?(?:dans|endeans|avant|au plus tard|pour|sous|des)\b[^,;.:!?()\n]{2,60}, /;
    const after = verb.index + verb[0].length;
    const start = after + (aside.exec(sentence.plain.slice(after))?.[0].length ?? 0);
    const rest = sentence.plain.slice(start);
    if (/^[^.;!?\n]*: *$/.test(rest)) {
      for (let at = sentence.at + 1; ; at++) {
        const item = reading.sentences[at];
        if (!item || reading.blocks[item.block]!.block.kind !== 'list-item') break;
        if (reading.blocks[item.block]!.first === at) add(at, 0, item.plain.replace(/[ ;,.]+$/, ''));
      }
      continue;
    }
    const stop = rest.search(end);
    const things = split(stop < 0 ? rest : rest.slice(0, stop)).filter(
      ({ text }) => thing.test(text) && !notThing.test(text),
    );
    if (things.length >= 2) for (const { from, text } of things) add(sentence.at, start + from, text);
  }
  return found;
}

/** Parts of an enumeration with their places. */
function split(text: string): { from: number; text: string }[] {
  const parts: { from: number; text: string }[] = [];
  let from = 0;
  for (let rest = text; rest.length > 0; ) {
    const match = apart.exec(rest);
    const part = match ? rest.slice(0, match.index) : rest;
    const blank = part.length - part.trimStart().length;
    parts.push({ from: from + blank, text: part.trim() });
    if (!match) break;
    const step = match.index + match[0].length;
    from += step;
    rest = rest.slice(step);
  }
  return parts;
}
