import { titleLikeness } from '@limpide/catalogue';

/** From here on two titles mean the same démarche (as near duplicates of the catalogue do). */
export const sure = 0.75;
/** Below, a title does not even make a suggestion. */
const least = 0.25;

export interface Candidate {
  id: string;
  title: string;
}

/** The démarches that a page may be about, the likeliest first, from its title and the last word of its address. */
export function matchesFor(
  page: { title: string; address: string },
  online: readonly Candidate[],
): (Candidate & { likeness: number })[] {
  const names = namesOf(page);
  return online
    .map((one) => ({ ...one, likeness: Math.max(...names.map((name) => titleLikeness(name, one.title)), 0) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, 3);
}

/** « Changer d’adresse – Commune de X » holds the name of the page and that of the site: each part may be the one. */
function namesOf({ title, address }: { title: string; address: string }): string[] {
  const parts = title.split(/\s+[-–—|»:]\s+|\s*\|\s*/).filter(Boolean);
  const last = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = decodeLoosely(last)
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[-_+]+/g, ' ');
  return [...new Set([title, ...parts, words])].filter(Boolean);
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
