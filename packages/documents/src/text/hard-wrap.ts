/**
 * Were these successive lines one paragraph that a mail program or an editor cut at a fixed width? Then each line is
 * as full as it can be: the next word would not have fitted. A width under 40 or over 120 is no page's, and a cut
 * inside a sentence must be seen at least once; otherwise each line is a paragraph (pasted text, addresses).
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const trimmed = lines.map((line) => line.trim());
  const width = trimmed.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < 40 || width > 120) return false;
  let cutInside = false;
  for (let n = 0; n + 1 < trimmed.length; n++) {
    const line = trimmed[n]!;
    const next = trimmed[n + 1]!;
    const word = /^\S*/.exec(next)![0];
    if (line.length + 1 + word.length <= width) return false;
    if (/[^.!?:;…»]$/.test(line) && /^[\p{Ll}\p{N}(«"]/u.test(next)) cutInside = true;
  }
  return cutInside;
}
