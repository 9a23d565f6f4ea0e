import { sql } from 'kysely';
import type { Db } from '../../platform/database/index.ts';
import { foldWords, nearest, searchPublic, soundOf, stemOf, vocabulary } from '../../platform/search/index.ts';
import { keptDays, seenAtLeast } from './store/misses.ts';

export interface Miss {
  words: string;
  seen: number;
  kind: 'none' | 'weak';
  lastDay: string;
}

const since = (now: Date) => new Date(now.getTime() - keptDays * 86_400_000).toISOString().slice(0, 10);

/** What was looked for in vain by several people, most often first. */
export async function listMisses(db: Db, now: Date): Promise<Miss[]> {
  const { rows } = await sql<Miss>`
    select words, sum(seen)::int as seen, min(kind) as kind, max(day)::text as "lastDay" from search_miss
    where day >= ${since(now)}::date group by words having sum(seen) >= ${seenAtLeast}
    order by seen desc, words limit 100`.execute(db);
  return rows;
}

export interface Wish {
  id: string;
  words: string;
  wish: string;
  saidOn: string;
}

export async function listWishes(db: Db, now: Date): Promise<Wish[]> {
  return db
    .selectFrom('search_wish')
    .select(['id', 'words', 'wish', 'said_on as saidOn'])
    .where('handled_at', 'is', null)
    .where('said_on', '>=', since(now))
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
}

/** Words of the catalogue that may be meant by words that found nothing, and why each is proposed. */
export interface Hint {
  words: string;
  why: 'sound' | 'slip' | 'together' | 'procedure';
}

/**
 * Ways to read what was said: by ear, by a slip of the finger, by the words that others typed or wrote beside it, and the démarches
 * that these lead to.
 */
export async function hintsFor(db: Db, said: string, now: Date): Promise<Hint[]> {
  const known = await vocabulary(db, 'procedure');
  const words = foldWords(said);
  const hints = new Map<string, Hint>();
  const add = (hint: Hint) => {
    if (!hints.has(hint.words) && !words.includes(hint.words)) hints.set(hint.words, hint);
  };
  const unknown = words.filter((word) => !known.stems.has(stemOf(word)));
  for (const word of unknown) {
    for (const one of (known.bySound.get(soundOf(word)) ?? []).slice(0, 3)) add({ words: one, why: 'sound' });
    for (const one of nearest(word, known.byLength).slice(0, 3)) add({ words: one, why: 'slip' });
  }
  const beside = await besides(db, words, now, (word) => known.stems.get(stemOf(word)), known.records);
  for (const word of beside.slice(0, 4)) add({ words: word, why: 'together' });
  const question = [...words, ...beside.slice(0, 3)].join(' ');
  for (const { title } of await searchPublic(db, 'procedure', question, 3)) add({ words: title, why: 'procedure' });
  return [...hints.values()].slice(0, 10);
}

/**
 * Known words by the company they keep with the ones given, in what was typed and in what visitors wrote: each count weighs as much
 * as the word is rare in the catalogue.
 */
async function besides(
  db: Db,
  words: readonly string[],
  now: Date,
  holding: (word: string) => number | undefined,
  records: number,
): Promise<string[]> {
  const misses = await db.selectFrom('search_miss').select(['words', 'seen']).where('day', '>=', since(now)).execute();
  const wishes = await db
    .selectFrom('search_wish')
    .select(['words', 'wish'])
    .where('said_on', '>=', since(now))
    .execute();
  const texts = [
    ...misses.map((miss) => ({ text: miss.words, count: miss.seen })),
    ...wishes.map(({ words: typed, wish }) => ({ text: `${typed} ${wish}`, count: 1 })),
  ];
  const found = new Map<string, number>();
  for (const { text, count } of texts) {
    const all = new Set(foldWords(text));
    if (!words.some((word) => all.has(word))) continue;
    for (const word of all) {
      const held = words.includes(word) ? undefined : holding(word);
      if (held) found.set(word, (found.get(word) ?? 0) + count * Math.log(1 + records / held));
    }
  }
  return [...found].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
