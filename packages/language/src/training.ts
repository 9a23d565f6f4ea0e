/** What a trainer needs of the runtime: the same features, the same files. Not for applications. */
export { ByteReader, ByteWriter } from './binary.ts';
export { DEPREL, FEATS, HEAD, LEMMA, readConlluFile, UPOS } from './conllu/read-conllu.ts';
export { regularLemma } from './lemma/lemmas.ts';
export { WordAutomaton, writeAutomaton } from './lexicon/automaton.ts';
export { Lexicon, writeLexicon } from './lexicon/lexicon.ts';
export {
  ACTION_FEATURES,
  actionFeatures,
  LABEL_FEATURES,
  labelFeatures,
  type ParserInput,
} from './parser/features.ts';
export { Parser, type Tree } from './parser/parser.ts';
export { ACTIONS, LEFT, ParserState, RIGHT, SHIFT } from './parser/state.ts';
export { FEATURES, tagFeatures } from './tagger/features.ts';
export { mix } from './tagger/hash.ts';
export { FIRST_CONTRACTION, type Tag, Tagger, tags } from './tagger/tagger.ts';
export { Weights, writeWeights } from './tagger/weights.ts';
export { plainForm, type WordFacts, WordReader } from './tagger/word-facts.ts';
