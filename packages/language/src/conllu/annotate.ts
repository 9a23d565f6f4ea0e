import { ok, type Result } from '@limpide/kernel';
import type { LanguageModel } from '../model.ts';
import { FIRST_CONTRACTION, type Tag, tags } from '../tagger/tagger.ts';
import { contractionParts } from '../ud/contractions.ts';
import { type ConlluProblem, type ConlluSentence, DEPREL, HEAD, LEMMA, readConlluFile, UPOS } from './read-conllu.ts';

export interface AnnotateOptions {
  /** Whether to fill HEAD and DEPREL, which needs a model with its parser; true when absent. */
  parse?: boolean | undefined;
}

/** What the model says of one syntactic word. */
export interface WordAnalysis {
  upos: string;
  lemma: string;
  /** Number of the head, from 1; 0 for the root. Absent without the parser. */
  head?: number;
  deprel?: string;
}

/**
 * Fills UPOS and LEMMA, HEAD and DEPREL of each word of a CoNLL-U text. All the rest stays as it is, to the character:
 * tokens, sentence breaks, comments, ranges, empty nodes, the other columns, line ends. What the four columns held is
 * not looked at. Linear time.
 * @returns the text, or the first line that is not CoNLL-U.
 * @throws RangeError when trees are asked of a model that came without its parser.
 */
export function annotateConllu(
  text: string,
  model: LanguageModel,
  options: AnnotateOptions = {},
): Result<string, ConlluProblem> {
  checkModel(model, options);
  const read = readConlluFile(text);
  if (!read.ok) return read;
  const { lines, ends, sentences } = read.value;
  for (const sentence of sentences) {
    const found = annotateSentence(sentence, model, options);
    for (const [i, { line, cells }] of sentence.words.entries()) {
      fill(cells, found[i]!);
      // The mark at the start of the file is not part of the first number.
      lines[line] = `${line === 0 && text.startsWith('\uFEFF') ? '\uFEFF' : ''}${cells.join('\t')}`;
    }
  }
  return ok(lines.map((line, n) => line + (ends[n] ?? '')).join(''));
}

/** @throws RangeError when trees are asked of a model that came without its parser. */
export function checkModel(model: LanguageModel, { parse = true }: AnnotateOptions): void {
  if (parse && !model.parser) throw new RangeError('this model has no parser: load it with one, or ask for no trees');
}

export function fill(cells: string[], { upos, lemma, head, deprel }: WordAnalysis): void {
  cells[LEMMA] = lemma;
  cells[UPOS] = upos;
  if (head === undefined || deprel === undefined) return;
  cells[HEAD] = String(head);
  cells[DEPREL] = deprel;
}

function annotateSentence(sentence: ConlluSentence, model: LanguageModel, options: AnnotateOptions): WordAnalysis[] {
  const forms: string[] = [];
  const contracted: boolean[] = [];
  for (const { form, first, size, range } of sentence.tokens) {
    const parts = sentence.words.slice(first, first + size).map(({ form }) => form);
    const joint = range && isContraction(form, parts);
    // A range of another kind is tagged by its words.
    for (const one of joint ? [form] : parts) {
      forms.push(one);
      contracted.push(joint);
    }
  }
  const found = model.tagger.tag(forms, contracted);
  return analyseWords(
    sentence.words.map(({ form }) => form),
    Array.from(found).flatMap(partsOfTag),
    model,
    options,
  );
}

/** Lemmas and trees of syntactic words that have their part of speech (numbers of `tags`). */
export function analyseWords(
  forms: readonly string[],
  numbers: readonly number[],
  model: LanguageModel,
  { parse = true }: AnnotateOptions,
): WordAnalysis[] {
  const tree = parse
    ? model.parser?.parse({ words: forms.map((form) => model.words.read(form)), tags: numbers })
    : undefined;
  return forms.map((form, i) => {
    const upos = tags[numbers[i]!]!;
    const analysis = { upos, lemma: cell(model.lemmas.lemma(form, upos)) };
    return tree ? { ...analysis, head: tree.heads[i]! + 1, deprel: tree.labels[i]! } : analysis;
  });
}

const partNumbers = tags.map((tag) => tag.split('+').map((part) => tags.indexOf(part as Tag)));

/** The numbers of the parts of speech in a tag: one, or the two of a contraction. */
export function partsOfTag(tag: number): number[] {
  return tag < FIRST_CONTRACTION ? [tag] : partNumbers[tag]!;
}

/** « du », « auquel », and less usual ones by their parts: « dudit » = « de » + « ledit ». */
function isContraction(form: string, parts: readonly string[]): boolean {
  const [preposition = '', second = ''] = parts;
  if (parts.length !== 2) return false;
  if (contractionParts(form, 'ADP+DET') || contractionParts(form, 'ADP+PRON')) return true;
  return /^(?:à|a|de|en)$/iu.test(preposition) && /^l(?:e|a|es)(?:quel(?:le)?s?|dite?s?)?$/iu.test(second);
}

/** Never an empty column. */
function cell(text: string): string {
  return text === '' ? '_' : text;
}
