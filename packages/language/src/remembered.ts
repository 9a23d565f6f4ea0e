/** More words than any letter holds. */
const REMEMBERED = 20_000;

/**
 * The same function of a word, with its answers kept: texts use few words, again and again. Too many answers are all
 * forgotten, and it begins again.
 */
export function remembered<T>(compute: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined && !answers.has(word)) {
      answer = compute(word);
      if (answers.size >= REMEMBERED) answers.clear();
      answers.set(word, answer);
    }
    return answer as T;
  };
}
