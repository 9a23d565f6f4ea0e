import { type LanguageModel, readModel } from '@limpide/language';
import { data as lefff } from './data/lefff.ts';
import { data as sheets } from './data/service-public.ts';
import { data as treebanks } from './data/treebanks.ts';
import { unpack } from './unpack.ts';

let model: LanguageModel | undefined;

/**
 * The model of French, unpacked at the first call and kept: parts of speech, lemmas, readings. No network, no file: it is
 * part of the program, in a browser, a worker or Node.
 */
export function french(): LanguageModel {
  model ??= readModel({ lexicon: unpack(lefff), clusters: unpack(sheets), tagger: unpack(treebanks) });
  return model;
}
