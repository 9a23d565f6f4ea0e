/** What a character of French text is, by its code: one look in a table where an expression would be tried. */
export const LOWER = 1;
export const UPPER = 2;
export const SPACE = 4;
/** After a word, these end it whatever the word is: no sign joins two words with them, no address holds them. */
export const ENDS_WORD = 8;
/** A sign that is a token alone, whatever stands beside it. */
export const SIGN_ALONE = 16;

const SIZE = 0x2030;
const classes = new Uint8Array(SIZE);
const mark = (characters: Iterable<string>, bit: number) => {
  for (const character of characters) classes[character.charCodeAt(0)]! |= bit;
};
mark('abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœ', LOWER);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŒ', UPPER);
mark(' \t\n\v\f\r\u00A0\u202F', SPACE | ENDS_WORD);
mark(',;)!?…»"”', ENDS_WORD);
mark(',;:()[]{}«»"“”', SIGN_ALONE);

/** Bits of the constants above; 0 for what is none of them, and beyond the text. */
export function classOf(code: number): number {
  return code < SIZE ? classes[code]! : 0;
}
