/** Opening hours written as people write them, by day: « mardi et jeudi de 9 h à 11 h 30 », « Du lundi au vendredi : 8h30-12h ». */
export type Week = Map<number, Set<string>>;

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const token =
  /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)s?\b\.?|(\d{1,2}) ?(?:h|:) ?([0-5]\d)?(?!\d)|\b(midi)\b|(ferme)e?s?\b/g;

/** Further apart than this, an hour does not belong to the days before it. */
const reach = 120;

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ');

const minutes = (hour: string, minute: string | undefined) => `${hour.padStart(2, '0')}:${minute ?? '00'}`;

export function readWeek(written: string): Week {
  const text = plain(written);
  const week: Week = new Map();
  let named: number[] = [];
  let timesSeen = false;
  let from: string | undefined;
  let last = 0;
  for (const match of text.matchAll(token)) {
    const [, day, hour, minute, noon, closed] = match;
    const between = text.slice(last, match.index);
    if (between.length > reach) named = [];
    last = match.index + match[0].length;
    if (day) {
      const number = days.findIndex((name) => name.startsWith(day));
      if (timesSeen) named = [];
      timesSeen = false;
      from = undefined;
      const previous = named.at(-1);
      // « du lundi au vendredi », « lundi – vendredi »: all the days between.
      if (previous !== undefined && previous < number && /^\.? ?(?:au|a|-|–|—)(?: le)? ?$/.test(between)) {
        for (let one = previous + 1; one <= number; one++) named.push(one);
      } else named.push(number);
    } else if (closed) {
      timesSeen = true;
    } else {
      const time = noon ? '12:00' : minutes(hour!, minute);
      if (from === undefined) from = time;
      else {
        for (const one of named) week.set(one, (week.get(one) ?? new Set()).add(`${from}-${time}`));
        from = undefined;
        timesSeen = named.length > 0;
      }
    }
  }
  return week;
}

/**
 * Whether a page gives the hours that we know. A page may speak of several counters: a day differs only when it is there with
 * other hours alone.
 */
export function compareWeeks(ours: Week, theirs: Week): 'same' | 'missing' | 'differs' {
  let found = 0;
  let other = 0;
  for (const [day, hours] of ours) {
    const there = theirs.get(day);
    if (!there) continue;
    if ([...hours].every((one) => there.has(one))) found++;
    else other++;
  }
  if (other > 0) return 'differs';
  if (found === 0) return 'missing';
  return found === ours.size ? 'same' : 'differs';
}
