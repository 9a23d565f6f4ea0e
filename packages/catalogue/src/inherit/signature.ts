import { countedAfterOne, emptyWords, numberWords, onlyAgainstEachOther, thing } from './signal-words.ts';

/** What a text promises, as far as it can be told without understanding it. */
export interface Signature {
  numbers: string;
  negations: number;
  /** May, should, must not: asking and allowing are told apart by words, being asked by form also. */
  allows: boolean;
  advises: boolean;
  forbids: boolean;
  insists: boolean;
  asks: boolean;
  things: Set<string>;
  names: Set<string>;
  acronyms: Set<string>;
  links: string;
  words: Set<string>;
}

export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/œ/gu, 'oe')
    .replace(/[\u00A0\u202F]/gu, ' ')
    .toLowerCase();

const must =
  /\b(?:dois|doit|doivent|devez|devons|devra|devrez|devront|faut|faudra|tenue?s?|obligee?s?|convient|veuillez|invitons|necessaires?|besoin)\b/u;
const insisting = /\b(?:obligatoires?|obligatoirement|exigee?s?|requise?s?|requis|indispensables?|imperativement)\b/u;
const request =
  /(?:^|[.!?:,;\n] *|\b(?:et|puis|ensuite|ou|d'abord) +)(?!vous\b|chez\b|assez\b)[a-z]+ez\b|\bvous [a-z]+ez\b|\ba [a-z]+(?:er|ir|re)\b/u;
const may =
  /\b(?:pouvez|peut|peuvent|pourrez|pourra|pourront|possible|possibilite|loisible|facultati(?:f|ve)s?|autorisee?s?|permet|permis de|libres? de|droit)\b/u;
/** « téléchargeable »: what can be done. */
const able =
  /\b(?!(?:respons|compt|val|preal|sembl|dur|cap|cart|responsab|agre|confort|tot|const|favor|particip|vis|sens)(?:able|ible))[a-z]{4,}(?:able|ible)s?\b/u;
const advice = /\b(?:conseillee?s?|conseillons|recommandons|souhaitable|de preference|utiles?|ideal)\b/u;
const interdiction = /\b(?:interdite?s?|interdit|interdiction|defendue?s?|defense de|prohibee?s?)\b/u;
const notAllowed =
  /\bne? ?(?:me |vous |se |le |la )?(?:pouvez|peut|peuvent|permet|permettent)\b|\bn'autorise(?:nt)?\b|\bpas (?:possible|permis|admise?s?|autorisee?s?|le droit)\b/gu;
const negation = /\bn(?:e\b|')|\baucune?\b|\bsans\b|\binutile\b|\bdispensee?s?\b|\binterdite?s?\b|\bdefendue?s?\b/gu;
/** « n'… aucun » is one negation, not two. */
const doubleNegation = /\bn(?:e |')[^.;!?]{0,40}\baucune?\b|\baucune?\b[^.;!?]{0,40}\bn(?:e |')/gu;
const link = /\bhttps?:\/\/[^\s)]+|\bwww\.[^\s)]+|[\w.+-]+@[\w-]+\.[\w.-]+/gu;
const figures = /\d+(?:[ .,]\d+)*(?: ?h(?: ?\d{2})?)?/gu;
const freeOfCharge = /\bne? coute(?:nt)? rien\b|\bne (?:payez|paient|paie|paierez) (?:rien|pas)\b|\bsans frais\b/gu;

/** « Centre public d'action sociale (CPAS) » is « CPAS ». */
function withInitials(text: string): string {
  return text.replace(/[^().;]{1,90}\((\p{Lu}{2,8})\)/gu, (found, initials: string) => {
    const at = found.search(new RegExp(`(?<![\\p{L}])${initials[0]}\\p{L}`, 'u'));
    return at < 0 ? found : found.slice(0, at) + initials;
  });
}

export function signatureOf(whole: string): Signature {
  const text = withInitials(whole);
  const folded = fold(text);
  const plainText = folded
    .replace(link, ' ')
    .replace(freeOfCharge, ' gratuit ')
    .replace(/\ben l'absence d[e']|\ba defaut d[e']/gu, ' sans ')
    .replace(/\bchez vous\b/gu, 'a domicile')
    .replace(/\b(?:tout de suite|sans attendre)\b/gu, 'immediatement');
  const words = plainText.match(/[a-z]+(?:-[a-z]+)*/gu) ?? [];
  const numbers = [
    ...(plainText.match(figures) ?? []).map((number) => number.replace(/\s/gu, '').replace(/[.,]$/u, '')),
    ...words.flatMap((word) => numberWords[word] ?? []),
    ...(plainText.match(countedAfterOne) ?? []).map(() => '1'),
  ].filter((number, i, all) => all.indexOf(number) === i);
  const things = new Set(words.flatMap((word) => thing(word) ?? word.split('-').flatMap((part) => thing(part) ?? [])));
  // « Il est permis de » brings no permit.
  if (/\b(?:est|soit|sera|pas) permis\b/u.test(plainText)) things.delete('permis');
  if (/\beuros?\b|€/u.test(plainText)) things.add('euro');
  if (/\bau plus\b(?! tard)/u.test(plainText)) things.add('maximum');
  if (/\bau moins\b/u.test(plainText)) things.add('minimum');
  if (/\bne? [^.]{1,40}\bque\b/u.test(plainText)) things.add('seulement');
  const allowed = plainText.replace(notAllowed, ' ');
  return {
    numbers: numbers.sort().join(' '),
    negations: (plainText.match(negation) ?? []).length - (plainText.match(doubleNegation) ?? []).length,
    allows: may.test(allowed) || able.test(allowed),
    advises: advice.test(plainText),
    forbids: interdiction.test(plainText) || allowed !== plainText,
    insists: insisting.test(plainText),
    asks: must.test(plainText) || request.test(plainText) || insisting.test(plainText),
    things,
    names: new Set(
      [...text.matchAll(/(?<=[\p{L},;] )(?:l['’]|d['’])?(\p{Lu}\p{Ll}+)/gu)].map((match) => stem(fold(match[1]!))),
    ),
    acronyms: new Set((text.match(/\b\p{Lu}{2,}\b/gu) ?? []).map(fold)),
    links: (folded.match(link) ?? []).map(sameAddress).sort().join(' '),
    words: new Set(words.filter((word) => !emptyWords.has(word)).map((word) => thing(word) ?? stem(word))),
  };
}

/** An address as it is compared: the protocol and the last slash do not lead elsewhere. */
export const sameAddress = (address: string): string => address.replace(/^https?:\/\//u, '').replace(/[/.,;]+$/u, '');

/** Endings off, roughly: enough to see that two words are one. */
function stem(word: string): string {
  return word.length <= 4 ? word : word.slice(0, Math.max(4, Math.min(6, word.length - 2)));
}

export const opposed = (a: Signature, b: Signature): boolean =>
  onlyAgainstEachOther.some(([x, y]) => (a.things.has(x) && b.things.has(y)) || (a.things.has(y) && b.things.has(x)));
