/** Symbols that letters and forms use, in the fonts that hide them behind private codes. Others read as one object. */
const wingdings: Record<number, string> = {
  74: '☺',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  118: '❖',
  167: '▪',
  168: '◻',
  216: '➢',
  224: '→',
  223: '←',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const symbolFont: Record<number, string> = {
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
};

/** The visible character of a `w:sym` (17.3.3.30): always one UTF-16 unit, so that offsets stay simple. */
export function symbol(font: string, char: string): string {
  const code = /^[0-9a-f]{1,6}$/i.test(char) ? Number.parseInt(char, 16) : Number.NaN;
  // Codes from F000 stand for the font's own table (same section).
  const local = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = /^wingdings$/i.test(font) ? wingdings : /^symbol$/i.test(font) ? symbolFont : undefined;
  const known = table?.[local];
  if (known) return known;
  const printable = code >= 0x20 && code < 0xd800 && !table;
  return printable ? String.fromCharCode(code) : '\ufffc';
}
