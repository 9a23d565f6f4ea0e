import { type LanguageModel, readModel } from '@limpide/language';
import { gunzipSync } from 'fflate';
import { data as lefff } from './data/lefff.ts';
import { data as sheets } from './data/service-public.ts';
import { data as treebanks } from './data/treebanks.ts';

let model: LanguageModel | undefined;

/**
 * The model of French, unpacked at the first call and kept: parts of speech, lemmas, readings. No network, no file: it is
 * part of the program, in a browser, a worker or Node.
 */
export function french(): LanguageModel {
  model ??= readModel({ lexicon: unpack(lefff), clusters: unpack(sheets), tagger: unpack(treebanks) });
  return model;
}

function unpack(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return gunzipSync(bytes);
}
