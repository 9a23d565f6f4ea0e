import { foldWords } from '../../../platform/search/index.ts';

const empty = new Set(
  'avec votre vos notre nos leur leurs dans pour par sur sans une des les aux elle ils vous nous que qui est sont ete avez avoir etre fait faire plus tout tous toute toutes'.split(
    ' ',
  ),
);

/** The words that say something, cut to six letters so that endings do not count. */
export function tellingWords(text: string): string[] {
  return foldWords(text)
    .filter((word) => word.length >= 3 && !empty.has(word))
    .map((word) => word.slice(0, 6));
}

/** Share of the telling words of `wanted` that stand in `given`, from 0 to 1; 1 when there are none. */
export function coverage(wanted: readonly string[], given: ReadonlySet<string>): number {
  if (wanted.length === 0) return 1;
  return wanted.filter((word) => given.has(word)).length / wanted.length;
}
