export { type AnnotateOptions, annotateConllu } from './conllu/annotate.ts';
export { textToConllu } from './conllu/from-text.ts';
export type { ConlluProblem } from './conllu/read-conllu.ts';
export { countsAsWord, countWords, doubleForms } from './count-words.ts';
export { WordAutomaton } from './lexicon/automaton.ts';
export { type LexicalReading, Lexicon, type Upos } from './lexicon/lexicon.ts';
export { type LanguageModel, type ModelParts, readModel } from './model.ts';
export { Parser, type Tree } from './parser/parser.ts';
export { remembered } from './remembered.ts';
export { splitSentences } from './sentences.ts';
export { countSyllables } from './syllables.ts';
export { type Tag, Tagger, tags } from './tagger/tagger.ts';
export {
  isClitic,
  isElided,
  isWordLike,
  type Sentence,
  type Span,
  type TextOptions,
  type Token,
  type TokenKind,
} from './token.ts';
export { tokenise } from './tokenise.ts';
export { typeset } from './typeset.ts';
export { contractionParts } from './ud/contractions.ts';
export { type SurfaceSentence, type SurfaceToken, surfaceSentences } from './ud/surface.ts';
