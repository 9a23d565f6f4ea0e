/** Where words stand in a text, as a person would say that they are there. */
export interface MatchOptions {
  /** « Commune » and « commune » are not the same. */
  sameCase: boolean;
  /** « agréé » and « agree » are not the same. */
  sameAccents: boolean;
  /** « an » is not found in « ans ». */
  wholeWords: boolean;
}

export interface Range {
  from: number;
  to: number;
}

/** Every place of `wanted` in `text`, in UTF-16 offsets, from left to right, without overlap. White space counts alike. */
export function findText(text: string, wanted: string, options: MatchOptions): Range[] {
  const needle = folded(wanted.trim(), options).text;
  if (needle === '') return [];
  const { text: hay, positions } = folded(text, options);
  const found: Range[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const from = positions[at]!;
    const to = positions[at + needle.length]!;
    // A letter that folds to two (œ) is taken whole or not at all.
    const cut = (at > 0 && positions[at - 1] === from) || positions[at + needle.length - 1] === to;
    if (cut || from < (found.at(-1)?.to ?? 0)) continue;
    if (options.wholeWords && (isWordChar(before(text, from)) || isWordChar(after(text, to)))) continue;
    found.push({ from, to });
  }
  return found;
}

const before = (text: string, at: number) => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
const after = (text: string, at: number) => [...text.slice(at, at + 2)][0] ?? '';
const isWordChar = (character: string) => /[\p{L}\p{N}\p{M}_]/u.test(character);

/** The text made alike, with the place in the original of each of its units, and one place more for its end. */
function folded(text: string, options: MatchOptions): { text: string; positions: number[] } {
  let out = '';
  const positions: number[] = [];
  let at = 0;
  for (const character of text) {
    let shape = /\s/u.test(character) ? ' ' : character.replace(/[’ʼ]/g, "'");
    if (!options.sameAccents)
      shape = shape.replace('œ', 'oe').replace('Œ', 'OE').normalize('NFD').replace(/\p{M}/gu, '');
    if (!options.sameCase) shape = shape.toLowerCase();
    out += shape;
    for (let i = 0; i < shape.length; i++) positions.push(at);
    at += character.length;
  }
  positions.push(at);
  return { text: out, positions };
}

/** A telephone number however its figures are grouped, « +32 81 00 00 00 » and « 081/00.00.00 » being the same. */
export function findPhone(text: string, wanted: string): Range[] {
  const key = phoneKey(wanted);
  if (key.length < 6) return [];
  return [...text.matchAll(/(?<![\d+])(?:\+|0)\d(?:[\s./()-]{0,2}\d){5,13}(?!\d)/gu)]
    .filter(([number]) => phoneKey(number) === key)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function phoneKey(text: string): string {
  return text
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)32/, '0');
}

/** An address on its own: not the beginning of a longer one. */
export function findAddress(text: string, wanted: string): Range[] {
  const found: Range[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const next = text[at + wanted.length] ?? '';
    const rest = text.slice(at + wanted.length);
    // A full stop or a comma that ends the sentence is not part of the address.
    if (next === '' || /^[\s)»"'<>]/u.test(next) || /^[.,;:!?]+(?:\s|$)/u.test(rest)) {
      found.push({ from: at, to: at + wanted.length });
    }
  }
  return found;
}

/** A capital that began the words stays one, when the search did not look at capitals. */
export function inItsPlace(found: string, replacement: string, sameCase: boolean): string {
  const [first = ''] = found;
  const [own = ''] = replacement;
  const capital = first !== first.toLowerCase() && own === own.toLowerCase();
  return !sameCase && capital ? own.toUpperCase() + replacement.slice(own.length) : replacement;
}
