export { corpus, type SearchDocument } from './corpus.ts';
export { type JudgedQuestion, queries } from './queries.ts';
