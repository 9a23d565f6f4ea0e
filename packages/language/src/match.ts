/** Length of what a sticky expression matches at a place; 0 when it does not. */
export function matchLength(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex - at : 0;
}
