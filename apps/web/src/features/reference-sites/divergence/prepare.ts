import type { Block, WebPage } from '@limpide/documents';
import type { ProcedureContent } from '../../../platform/database/index.ts';
import { coverage, tellingWords } from './words.ts';

export interface PrepareDifferences {
  /** What we ask for and the page does not speak of. */
  missing: string[];
  /** What the page asks for and we do not; `notNeeded` when we say that it need not be brought. */
  extra: { text: string; notNeeded: boolean }[];
}

/** Above it, one text speaks of what the other does. */
const ALIKE = 0.5;

const askedFor = /\b(?:apport|fourni|prepar|muni|joindre|joign|justificatif|pieces?\b|documents?\b)/;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What one must bring, here and there. Wording differs from site to site: what is doubtful is not reported. */
export function comparePrepare(
  content: ProcedureContent,
  page: Pick<WebPage, 'main'>,
  otherwise: string,
): PrepareDifferences {
  const there = page.main.map(({ text }) => new Set(tellingWords(text)));
  const spokenOf = (item: string) => {
    const words = tellingWords(item);
    const [first, second] = words;
    return there.some(
      (given) =>
        coverage(words, given) >= ALIKE ||
        (first !== undefined && second !== undefined && given.has(first) && given.has(second)),
    );
  };
  const ours = content.prepare.map((item) => new Set(tellingWords(item)));
  const notNeeded = new Set(tellingWords(content.notNeeded ?? ''));
  const everything = new Set(tellingWords(otherwise));
  const extra = askedItems(page.main).flatMap((text) => {
    const words = tellingWords(text);
    if (words.length === 0) return [];
    if (
      ours.some(
        (given, i) =>
          coverage(words, given) >= ALIKE || coverage(tellingWords(content.prepare[i]!), new Set(words)) >= ALIKE,
      )
    )
      return [];
    if (notNeeded.size > 0 && coverage(words, notNeeded) > ALIKE) return [{ text, notNeeded: true }];
    // Said elsewhere in the démarche, for a special case: the page may well list it.
    return coverage(words, everything) >= 0.8 ? [] : [{ text, notNeeded: false }];
  });
  return { missing: content.prepare.filter((item) => !spokenOf(item)), extra };
}

/** Items of the lists that stand below words such as « Documents à apporter ». */
function askedItems(blocks: readonly Block[]): string[] {
  const items: string[] = [];
  let asked = false;
  for (const { kind, text } of blocks) {
    if (kind === 'list-item') {
      if (asked) items.push(text);
    } else asked = askedFor.test(plain(text)) && text.length <= 200;
  }
  return items;
}
