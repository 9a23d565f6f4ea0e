/** Ways to reach someone or something: e-mail, link, telephone, account, file reference, address, and merge fields. */
import { plain as toPlain } from '../flatten.ts';
import type { Draft, FactSource } from './found.ts';

type Opaque = readonly { from: number; to: number }[];

/** Merge fields: one fact a field, whatever its delimiters. */
export function findMergeFields({ text, claims }: FactSource, opaque: Opaque): Draft[] {
  return opaque.map(({ from, to }) => {
    claims.take(from, to);
    const name = toPlain(text.slice(from, to))
      .replace(/[«»{}[\]$<>\s]+/g, ' ')
      .trim();
    return { kind: 'merge-field', value: name || text.slice(from, to), from, to };
  });
}

const email = /[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/g;
const url =
  /(?:https?:\/\/|www\.)[^\s<>"«»()]+|(?<![@\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:be|brussels|wallonie|vlaanderen|eu|com|org|net|info|gov)(?![a-z0-9@-])(?:\/[^\s<>"«»()]*)?/g;

export function findLinks({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  for (const match of plain.matchAll(email)) {
    claims.take(match.index, match.index + match[0].length);
    found.push({ kind: 'email', value: match[0], from: match.index, to: match.index + match[0].length });
  }
  for (const match of plain.matchAll(url)) {
    const shown = match[0].replace(/[.,;:!?'"]+$/, '');
    const to = match.index + shown.length;
    if (!claims.free(match.index, to)) continue;
    claims.take(match.index, to);
    found.push({
      kind: 'url',
      value: shown
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/\/$/, ''),
      from: match.index,
      to,
    });
  }
  return found;
}

const belgianIban = /\bbe\d{2}(?: ?\d{4}){3}(?!\d)/g;
const otherIban = /\b(fr|lu|nl|de)\d{2}[a-z0-9 ]{11,34}/g;
const ibanLength: Record<string, number> = { fr: 27, lu: 20, nl: 18, de: 22 };

export function findIbans({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  const add = (from: number, to: number): void => {
    if (!claims.free(from, to)) return;
    claims.take(from, to);
    found.push({ kind: 'iban', value: plain.slice(from, to).replace(/ /g, '').toUpperCase(), from, to });
  };
  for (const match of plain.matchAll(belgianIban)) add(match.index, match.index + match[0].length);
  for (const match of plain.matchAll(otherIban)) {
    let left = ibanLength[match[1]!]!;
    let to = match.index;
    while (to < match.index + match[0].length && left > 0) if (plain[to++] !== ' ') left--;
    if (left === 0 && !/[a-z0-9]/.test(plain[to] ?? ' ')) add(match.index, to);
  }
  return found;
}

const nationalNumber = /(?<!\d)\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?!\d)/g;
const structured = /[+*]{3} ?\d{3} ?\/ ?\d{4} ?\/ ?\d{5} ?[+*]{3}/g;
const enterprise = /(?:\bbe ?)?(?<![\d.])[01]\d{3}\.\d{3}\.\d{3}(?![\d.])/g;
const referenced =
  /(?:\b(?:[nv] ?\/ ?)?ref(?:erence)?s?\b\.?|\b(?:dossier|permis|facture|matricule|courrier|requete|avis)\b|\bn(?:°|o\b\.?|umero\b))(?: (?:de|du|d')? ?(?:dossier|la demande|votre demande|permis|facture|l'affaire|reference|client))?(?: interne)?[ .]{0,3}:?[ ]{0,3}(?:n°|no\b\.?|numero)?[ :]{0,3}((?:[a-z0-9]+(?: ?[/_-] ?|\.))*[a-z0-9]*\d[a-z0-9]*(?:(?: ?[/_-] ?|\.)[a-z0-9]+)*)/g;

/**
 * Enterprise numbers and structured communications, whose form says what they are. A national register number is claimed,
 * so that nothing else reads it as a date or a telephone, and never handed over.
 */
export function findRegistered({ plain, claims }: FactSource): Draft[] {
  for (const match of plain.matchAll(nationalNumber)) claims.take(match.index, match.index + match[0].length);
  const found: Draft[] = [];
  for (const match of plain.matchAll(structured))
    addReference(found, claims, plain, match.index, match.index + match[0].length, 'Communication structurée');
  for (const match of plain.matchAll(enterprise))
    addReference(found, claims, plain, match.index, match.index + match[0].length, 'Numéro d’entreprise');
  return found;
}

/** File and invoice references behind a word that announces them; telephones must be claimed before. */
export function findReferences({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  for (const match of plain.matchAll(referenced)) {
    const code = match[1]!;
    const from = match.index + match[0].length - code.length;
    if (/^\d{1,2}$/.test(code) || /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(code)) continue;
    // « 081 00 00 00 12 »: too many figures for a telephone, and its first group is no reference.
    if (/^0\d{1,3}$/.test(code) && /^ \d{2}/.test(plain.slice(from + code.length))) continue;
    addReference(found, claims, plain, from, from + code.length);
  }
  return found;
}

function addReference(
  found: Draft[],
  claims: FactSource['claims'],
  plain: string,
  from: number,
  to: number,
  label?: string,
): void {
  if (!claims.free(from, to)) return;
  claims.take(from, to);
  found.push({
    kind: 'reference',
    value: plain.slice(from, to).replace(/[ +*]/g, '').toUpperCase(),
    from,
    to,
    ...(label ? { label } : {}),
  });
}

const code = /(?<![\w/.-])[a-z0-9]+(?:[/_-][a-z0-9]+)+(?![\w/])/g;

/** References without a label: characters with a stroke or hyphen and at least three figures, or figures and capitals. */
export function findCodes({ plain, flat, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  for (const match of plain.matchAll(code)) {
    const to = match.index + match[0].length;
    const figures = match[0].replace(/\D/g, '').length;
    const capitals = /[A-Z]/.test(flat.slice(match.index, to));
    if (figures < (capitals ? 1 : 3) || !/[/_]|\d-|-\d/.test(match[0]) || !claims.free(match.index, to)) continue;
    claims.take(match.index, to);
    found.push({ kind: 'reference', value: match[0].toUpperCase(), from: match.index, to });
  }
  return found;
}

const prefix = '(?<![\\da-z+]|[\\da-z][/-]|\\d[.,])(?:\\+ ?32 ?(?:\\(0\\) ?)?|00 ?32 ?(?:\\(0\\) ?)?|0)';
/**
 * Ten figures for a mobile telephone (045x to 049x), nine for any other; with a second line: « 081 00 00 00/01 ». A number
 * that counts may follow: « 9 h ».
 */
const belgianPhone = new RegExp(
  `${prefix}(?:4[5-9](?:[ ./-]{0,3}\\d){7}|[1-9](?:[ ./-]{0,3}\\d){7})(?:[/-]\\d{1,2}(?![\\d./-]))?(?![\\d€%]| ?(?:€|eur(?:os?)?\\b)|[./-]\\d| \\d{1,6}(?!\\d| ?[a-z:]))`,
  'g',
);
const otherPhone = new RegExp(`${prefix}\\d(?:[ ./-]{0,2}\\d){6,8}(?![\\d€%]| ?(?:€|eur(?:os?)?\\b)|[ ./-]\\d)`, 'g');
const shortNumber =
  /(?<=\b(?:tel\.?|telephone|appelez(?:-nous)?(?: (?:au|le))?|numero(?: vert| gratuit)?|au)[ :]{1,3})(1\d{2,3}|0800[ ./]?\d{2}[ ./]?\d{3}|(?:07[08]|090\d)[ ./]?\d{2}[ ./]?\d{2}[ ./]?\d{2})(?!\d| ?€|[ /.]\d)/g;
/** « 081/2027/01 », « 01/02/2027 10 »: a year on its own belongs to a reference or a date. */
const year = /[/.-](?:19|20)\d{2}(?!\d)|^\d{1,2} \d{1,2} (?:19|20)\d{2} /;

/** Belgian telephone numbers in national form, digits only. */
export function findPhones({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  for (const pattern of [belgianPhone, otherPhone, shortNumber]) {
    for (const match of plain.matchAll(pattern)) {
      const digits = match[0]
        .replace(/\(0\)/, '')
        .replace(/[^\d+]/g, '')
        .replace(/^(?:\+32|0032)/, '0');
      const to = match.index + match[0].length;
      if (pattern === otherPhone && (digits.length < 9 || digits.length > 10)) continue;
      if ((pattern !== shortNumber && year.test(match[0])) || !claims.free(match.index, to)) continue;
      claims.take(match.index, to);
      found.push({ kind: 'phone', value: digits, from: match.index, to });
    }
  }
  return found;
}

const street =
  /\b(?:rue|avenue|place|boulevard|bd|chaussee|quai|chemin|square|allee|impasse|route|clos|drev?e|esplanade|parc|sentier|venelle|rond-point)\b [a-z' -]{2,50}?,? ?(?:n° ?)?\d{1,4}[a-d]?(?![\d€%a-z]| ?(?:€|eur\b))/g;
const postal = /(?<![\d.,/-])[1-9]\d{3} (?=[A-ZÉÈÎÔÂ])[\p{L}'-]+(?:[ -](?:[A-ZÉÈ][\p{L}'-]+|la|le|les|lez|sur|en))*/gu;

/** Street with number, and postal code with locality; each is a fact of its own. */
export function findAddresses({ plain, flat, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  const add = (from: number, to: number): void => {
    if (!claims.free(from, to)) return;
    claims.take(from, to);
    found.push({
      kind: 'address',
      value: plain.slice(from, to).replace(/,| n°/g, '').replace(/[ -]+/g, ' '),
      from,
      to,
    });
  };
  for (const match of plain.matchAll(street)) add(match.index, match.index + match[0].length);
  for (const match of flat.matchAll(postal)) {
    const code = Number(match[0].slice(0, 4));
    if (
      code >= 1900 &&
      code <= 2100 &&
      /(?:en|annee|exercice|mars|avril|mai|juin|juillet|janvier|novembre) $/.test(
        plain.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      continue;
    add(match.index, match.index + match[0].length);
  }
  return found;
}
