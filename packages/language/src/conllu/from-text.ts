import type { LanguageModel } from '../model.ts';
import { FIRST_CONTRACTION, type Tag, tags } from '../tagger/tagger.ts';
import { contractionParts } from '../ud/contractions.ts';
import { type SurfaceSentence, surfaceSentences } from '../ud/surface.ts';
import { type AnnotateOptions, analyseWords, checkModel, fill, partsOfTag } from './annotate.ts';

/**
 * Cuts raw French text into sentences, tokens and syntactic words (see `surfaceSentences`) and writes them as CoNLL-U,
 * with the same columns filled as by `annotateConllu`. Sentences are numbered from 1; a paragraph that follows a blank
 * line is marked. Linear time.
 * @throws RangeError when trees are asked of a model that came without its parser.
 */
export function textToConllu(text: string, model: LanguageModel, options: AnnotateOptions = {}): string {
  checkModel(model, options);
  let out = '';
  let end = 0;
  for (const [n, sentence] of surfaceSentences(text).entries()) {
    const paragraph = n === 0 || /\n[^\S\n]*\n/u.test(text.slice(end, sentence.from));
    // Between two sentences that touch there is no space.
    const last = sentence.to < text.length && !/\s/u.test(text.charAt(sentence.to));
    end = sentence.to;
    out += `${paragraph ? '# newpar\n' : ''}# sent_id = ${n + 1}\n${written(sentence, last, model, options)}\n`;
  }
  return out;
}

function written(sentence: SurfaceSentence, touches: boolean, model: LanguageModel, options: AnnotateOptions): string {
  const surface = sentence.tokens.map(({ form }) => form.replace(/\s+/gu, ' '));
  const found = model.tagger.tag(surface, surface.map(mayContract));
  const words = surface.map((form, i) => syntacticWords(form, found[i]!));
  const flat = words.flat();
  const analyses = analyseWords(
    flat.map(({ form }) => form),
    flat.map(({ tag }) => tag),
    model,
    options,
  );
  const rows: string[] = [];
  let spelt = '';
  let number = 0;
  for (const [i, parts] of words.entries()) {
    const form = surface[i]!;
    const isLast = i === words.length - 1;
    const glued = isLast ? touches : !sentence.tokens[i]!.spaceAfter;
    const misc = glued ? 'SpaceAfter=No' : '_';
    spelt += form + (glued || isLast ? '' : ' ');
    if (parts.length > 1) rows.push(row(`${number + 1}-${number + parts.length}`, form, misc).join('\t'));
    for (const part of parts) {
      const cells = row(String(++number), part.form, parts.length > 1 ? '_' : misc);
      fill(cells, analyses[number - 1]!);
      rows.push(cells.join('\t'));
    }
  }
  return `# text = ${spelt}\n${rows.join('\n')}\n`;
}

/** False for a form that is no contraction; the tagger decides on the others: « des » may be a plain article. */
function mayContract(form: string): boolean | undefined {
  return contractionParts(form, 'ADP+DET') ? undefined : false;
}

/** @param tag number of what the tagger found */
function syntacticWords(form: string, tag: number): { form: string; tag: number }[] {
  if (tag < FIRST_CONTRACTION) return [{ form, tag }];
  // « du » is never a preposition and a pronoun.
  const joint: Tag = contractionParts(form, tags[tag]!) ? tags[tag]! : 'ADP+DET';
  const numbers = partsOfTag(tags.indexOf(joint));
  return contractionParts(form, joint)!.map((part, i) => ({ form: part, tag: numbers[i]! }));
}

function row(number: string, form: string, misc: string): string[] {
  return [number, form, '_', '_', '_', '_', '_', '_', '_', misc];
}
