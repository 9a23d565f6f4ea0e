import { remembered } from './remembered.ts';

const vowels = 'aeiouyàâäéèêëîïôöùûüœæ';
const vowelGroup = new RegExp(`[${vowels}]+`, 'gu');
const isVowel = (c: string | undefined) => c !== undefined && vowels.includes(c);

/**
 * Spoken syllables of one French word, by vowel groups with the mute e left out: the measure that Kandel and Moles
 * use. « l'usager » 3, « demande » 2, « européen » 4, « client » 2. An elided word alone (« l' ») has none; every
 * other word has one at least; an acronym without a vowel is spelled, one syllable a letter; a number counts one.
 * The third person plural (« -ent ») is mute only where the ending shows it (« -aient », « -oient »).
 */
export function countSyllables(word: string): number {
  return syllables(word);
}

const syllables = remembered((word: string): number => {
  const lower = word.toLowerCase().normalize('NFC');
  if (/^\p{L}{1,2}['’]$/u.test(lower)) return 0;
  const plain = lower.replace(/^(?:l|d|j|m|t|s|n|c|qu)['’]/u, '');
  let count = 0;
  for (const part of plain.split(/[^\p{L}]+/u)) if (part) count += syllablesOf(part);
  if (count === 0 && /^\p{L}+$/u.test(plain)) return plain.length;
  return Math.max(1, count);
});

function syllablesOf(part: string): number {
  // « jusqu' », « quatre », « vague »: the u after q, and after g before e or i, is not spoken.
  const spoken = part.replace(/qu/gu, 'q').replace(/gu(?=[eiéèêy])/gu, 'g');
  const silent = /(?:ai|oi)ent$/u.test(spoken) ? spoken.slice(0, -3) : spoken;
  let count = 0;
  for (const group of silent.matchAll(vowelGroup)) count += soundsIn(group[0], silent, group.index);
  const mute = /[^aeiouyàâäéèêëîïôöùûüœæ]es?$/u.test(silent) && count > 1 ? 1 : 0;
  return count - mute;
}

/** How many syllables one run of vowels makes. */
function soundsIn(group: string, word: string, at: number): number {
  let sounds = 1;
  for (let i = 1; i < group.length; i++) {
    const before = group[i - 1]!;
    const here = group[i]!;
    const last = at + i === word.length - 1 || (at + i === word.length - 2 && word.endsWith('s'));
    if (here === 'e' && last) continue;
    if ('ïëüö'.includes(here) || (before === 'é' && here !== 'e') || (before === 'é' && here === 'e' && !last))
      sounds++;
    else if (before === 'u' && 'aéèêo'.includes(here) && !isVowel(group[i - 2])) sounds++;
    else if (before === 'o' && 'aoéè'.includes(here)) sounds++;
    else if (before === 'a' && 'oéè'.includes(here)) sounds++;
    else if (before === 'i' && i === 1 && isCluster(word.slice(Math.max(0, at - 2), at))) sounds++;
  }
  return sounds;
}

/** After « cl », « bl », « vr »… the i is a syllable of its own: « client », « février ». */
function isCluster(consonants: string): boolean {
  return /^[bcdfgptv][lr]$/u.test(consonants);
}
