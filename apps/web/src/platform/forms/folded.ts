/** Titles and names are compared as people read them: case, accents and spaces do not count. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’']/g, '’')
    .trim()
    .toLowerCase();
}
