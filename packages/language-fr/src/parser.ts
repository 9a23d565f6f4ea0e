import { type LanguageModel, Parser } from '@limpide/language';
import { data } from './data/treebanks-parser.ts';
import { french } from './index.ts';
import { unpack } from './unpack.ts';

let parser: Parser | undefined;

/** The model of French with its parser, which weighs more than all the rest: load it when something needs trees. */
export function frenchWithParser(): LanguageModel & { parser: Parser } {
  parser ??= Parser.fromBytes(unpack(data));
  return { ...french(), parser };
}
