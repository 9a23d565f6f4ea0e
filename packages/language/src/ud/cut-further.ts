import { sentenceOpeners } from '../abbreviations.ts';
import type { Token } from '../token.ts';

/** Words that begin a sentence, and seldom a name or the title of a work. */
const subjects = new Set("il ils elle elles on ce cet cette ces c' j'".split(' '));
/** After a stop these begin a sentence that lost its capital. */
const smallSubjects = new Set([...subjects, 'je', 'tu', 'nous', 'vous']);
/** Before the first word of a sentence. */
const markBefore = /^[-–—"«“]$/u;
/** What begins an item besides the usual openers: « De », « Qu' », « Naturellement ». */
const afterItem = /^(?:de|du|des|qu|tel|telle|tels|telles|même|seuls?|seules?|\p{L}+ment)$/u;
/**
 * A word cut short ends in a consonant (« délib. », « approx. »): a stop after any other ending is no abbreviation's.
 * Two letters of the stem at least: « a. », « cie. ».
 */
const wholeWord = /^\p{L}{2}[\p{L}\p{M}'’-]*\p{L}(?:[aeiouyàâéèêëîïôùûü]|es|és|ées|ent|ez|er|ant)$/iu;

/**
 * Cuts the tokens of one sentence again where the treebanks begin another: the engine keeps them together, because for
 * a reader of letters a list after a colon is one sentence.
 */
export function cutFurther(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let start = 0;
  let open = 0;
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i]!;
    const closes = token.text === ')' && open > 0;
    if (token.text === '(') open++;
    else if (token.text === ')') open = Math.max(0, open - 1);
    if (open > 0 || i === start || !beginsAfter(tokens, i, closes)) continue;
    parts.push(tokens.slice(start, i + 1));
    start = i + 1;
  }
  parts.push(tokens.slice(start));
  return parts;
}

/** Does the token after this one begin a sentence? */
function beginsAfter(tokens: readonly Token[], i: number, closes: boolean): boolean {
  const token = tokens[i]!;
  if (tokens[i + 1]!.from === token.to) return false;
  const first = markBefore.test(tokens[i + 1]!.text) ? i + 2 : i + 1;
  const next = tokens[first];
  if (next?.kind !== 'word') return false;
  const written = next.text.toLowerCase().replace('’', "'");
  const word = written.replace(/'$/u, '');
  const capital = /^\p{Lu}/u.test(next.text);
  if (token.text === '.') {
    const last = tokens[i - 1];
    return (
      !capital &&
      last?.kind === 'word' &&
      (wholeWord.test(last.text) || (last.text.length > 2 && smallSubjects.has(written)))
    );
  }
  if (!capital) return false;
  if (token.text === ';') return sentenceOpeners.has(word) || afterItem.test(word);
  if (first > i + 1) return false;
  if (closes) return sentenceOpeners.has(word);
  // « … était clos Il a… »: the stop was forgotten.
  const forgotten = token.kind === 'word' && /\p{Ll}$/u.test(token.text);
  return (forgotten || token.text === ':') && subjects.has(written) && /^\p{Ll}/u.test(tokens[first + 1]?.text ?? '');
}
