import { buriedList } from './buried-list.ts';
import { emptyVerb } from './empty-verb.ts';
import { impersonalToOrder } from './impersonal-to-order.ts';
import { lexicalSwap } from './lexical-swap.ts';
import { passiveToActive } from './passive-to-active.ts';
import type { Rewrite } from './rewrite.ts';
import { splitSentence } from './split-sentence.ts';
import { verbSwap } from './verb-swap.ts';

/** Every rewriting; where two want the same words, the first one wins. */
export const rewrites: readonly Rewrite[] = [
  impersonalToOrder,
  passiveToActive,
  emptyVerb,
  buriedList,
  splitSentence,
  verbSwap,
  lexicalSwap,
];
