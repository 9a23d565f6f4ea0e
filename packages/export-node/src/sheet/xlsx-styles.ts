import { scanXml, type XmlOutcome } from '../archive/xml-scan.ts';

/** How a number is shown: as a day (perhaps with a time), as a time or duration alone, or as itself. */
export type NumberLook = 'date' | 'time' | 'number';

/** Built-in formats that show a date or a time: ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are their Asian forms. */
function builtInLook(id: number): NumberLook {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return 'date';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return 'number';
}

/** The look that a format code gives; what is quoted, escaped or in brackets is not a code letter. */
export function lookOfFormat(code: string): NumberLook {
  let letters = '';
  for (let at = 0; at < code.length; at++) {
    const character = code[at];
    if (character === ';') break;
    if (character === '\\' || character === '_' || character === '*') at++;
    else if (character === '"' || character === '[') {
      const end = code.indexOf(character === '"' ? '"' : ']', at + 1);
      if (end < 0) break;
      // [h]:mm is a duration: it alone keeps its letters.
      const inside = code.slice(at + 1, end).toLowerCase();
      if (character === '[' && /^(h|hh|m|mm|s|ss)$/.test(inside)) letters += 'h';
      at = end;
    } else letters += (character ?? '').toLowerCase();
  }
  if (letters.includes('general') || letters.includes('standard')) return 'number';
  if (/[dy]/.test(letters) || letters.includes('mmm')) return 'date';
  if (/[hs]/.test(letters)) return 'time';
  return letters.includes('m') ? 'date' : 'number';
}

/** The look of each cell style of a workbook, by style number. */
export function readStyles(xml: string): { outcome: XmlOutcome; looks: NumberLook[] } {
  const formats = new Map<number, NumberLook>();
  const looks: NumberLook[] = [];
  let inCellStyles = false;
  const outcome = scanXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), lookOfFormat(attribute('formatCode') ?? ''));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attribute('numFmtId') ?? 0);
        looks.push(formats.get(id) ?? builtInLook(id));
      }
      return true;
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return { outcome, looks };
}
