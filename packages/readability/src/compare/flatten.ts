/**
 * Same-length normal forms of a text, so that a pattern found in them has the offsets of the original.
 */

const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const apostrophes = /[\u2019\u2018\u02bc\u00b4]/g;
const dashes = /[\u2010-\u2015\u2212\u00ad]/g;

/** Plain spaces, straight apostrophes, plain hyphens; case and accents kept. Line breaks stay. */
export function flatten(text: string): string {
  return text
    .replace(spaces, ' ')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(/[\r\v\f\u2028\u2029]/g, '\n');
}

/** As `flatten`, in lower case and without accents, one UTF-16 unit for each unit of the original. */
export function plain(text: string): string {
  let out = '';
  for (const unit of flatten(text)) {
    if (unit.length > 1) {
      out += unit;
      continue;
    }
    const code = unit.charCodeAt(0);
    if (code < 0x80) {
      out += unit.toLowerCase();
      continue;
    }
    const base = unit.normalize('NFD').charAt(0).toLowerCase();
    out += base.length === 1 ? base : unit;
  }
  return out;
}
