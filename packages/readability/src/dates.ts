export const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const written = new RegExp(`(?<!\\p{N})\\d{1,2}(?:er)?[ \\u00A0\\u202F](?:${months.join('|')})(?!\\p{L})`, 'iu');
const figures = /(?<![\p{N}/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?![\p{N}/-])/u;

/** Does the stretch hold a calendar date: « 14 avril », « 14/04/2027 »? */
export function hasDate(text: string): boolean {
  return written.test(text) || figures.test(text);
}
