import { type LanguageModel, Parser, WordAutomaton } from '@limpide/language';
import { data as lexique } from './data/lexique.ts';
import { data as trees } from './data/treebanks-parser.ts';
import { french } from './index.ts';
import { unpack } from './unpack.ts';

let parser: Parser | undefined;
let frequencies: WordAutomaton | undefined;

/**
 * The model of French with its parser and the frequencies of lemmas, which weigh more than all the rest: load it when
 * something needs them.
 */
export function frenchWithParser(): LanguageModel & { parser: Parser; frequencies: WordAutomaton } {
  parser ??= Parser.fromBytes(unpack(trees));
  frequencies ??= WordAutomaton.fromBytes(unpack(lexique));
  return { ...french(), parser, frequencies };
}
