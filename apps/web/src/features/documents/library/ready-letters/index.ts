import type { Block } from '@limpide/documents';
import { typeset } from '@limpide/language';
import { fromMarkedText } from '../../../../islands/text/marked-text.ts';
import { answerLetters } from './answer.ts';
import { decisionLetters } from './decision.ts';
import type { ReadyLetter } from './ready-letter.ts';
import { receiptLetters } from './receipt.ts';
import { waitingLetters } from './waiting.ts';

export type { ReadyLetter } from './ready-letter.ts';

/** Twelve letters, in the order in which a file goes. */
export const readyLetters: readonly ReadyLetter[] = [
  ...receiptLetters.slice(0, 2),
  ...waitingLetters,
  ...answerLetters.slice(0, 1),
  ...decisionLetters.slice(2),
  ...decisionLetters.slice(0, 2),
  ...receiptLetters.slice(2),
  ...answerLetters.slice(1),
];

export function readyLetter(key: string): ReadyLetter | undefined {
  return readyLetters.find((letter) => letter.key === key);
}

/** The text of a letter, with French typography and its merge fields. */
export function blocksOf(letter: ReadyLetter): Block[] {
  return fromMarkedText(typeset(letter.text));
}
