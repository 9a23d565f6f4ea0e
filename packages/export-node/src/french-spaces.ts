/**
 * The usual French spaces in a text of the interface: U+00A0 before a colon and inside guillemets, U+202F before the
 * other double signs. Not meant for what users wrote.
 */
export function frenchSpaces(text: string): string {
  return text
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replaceAll(' :', '\u00a0:')
    .replace(/ ([;?!])/g, '\u202f$1');
}
