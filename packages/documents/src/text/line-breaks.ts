/** A paragraph's text without the line breaks at its ends; `lead` of them stood before it. In one pass each way. */
export function trimLineBreaks(text: string): { text: string; lead: number } {
  let from = 0;
  let to = text.length;
  while (from < to && text[from] === '\n') from++;
  while (to > from && text[to - 1] === '\n') to--;
  return { text: text.slice(from, to), lead: from };
}

/** Is there anything to read? Not white space, object marks and soft hyphens alone. */
export function hasVisibleText(text: string): boolean {
  return /[^\s\ufffc\u00ad]/.test(text);
}
