/** C0 controls other than tab and line ends: invisible, never meant, and a database refuses the first of them. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const loneSurrogates = /\p{Cs}/gu;

/** What is kept of any text: everything but control characters; half a character becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(loneSurrogates, '\ufffd').replace(controls, '');
}
