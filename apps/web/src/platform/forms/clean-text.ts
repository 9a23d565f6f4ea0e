/**
 * What a person typed, as it can be kept: line ends of one kind, half characters made whole, and no control character but
 * tab and line feed (a database refuses U+0000, a Word file the others).
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
