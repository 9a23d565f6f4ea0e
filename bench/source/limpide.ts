/** What the comparisons use of Limpide, in one bundle built as the site itself is. */
export {
  checkRecord,
  elementsKept,
  elementsOf,
  parseRdf,
  project,
  readCatalogue,
  readDilaSheet,
  readRecords,
  toJsonLd,
  toTurtle,
  triplesOf,
} from '@limpide/catalogue';
export { readDocument, reviseDocument } from '@limpide/documents';
export { readModel, tags } from '@limpide/language';
export { french } from '@limpide/language-fr';
export { frenchWithParser } from '@limpide/language-fr/parser';
export { analyse, createAnalyser } from '@limpide/readability';
export { verifyAudit } from '../../apps/web/src/platform/audit/index.ts';
export { migrate, openDatabase } from '../../apps/web/src/platform/database/index.ts';
export { listPublic, saveInSearch, searchPublic } from '../../apps/web/src/platform/search/index.ts';
export { corpus } from '../../packages/catalogue/evaluation/corpus.ts';
export { queries } from '../../packages/catalogue/evaluation/queries.ts';
export { docx, p, pp } from '../../packages/documents/src/docx/sample-docx.ts';
export { readConllu } from '../../packages/language-fr/train/conllu.ts';
export { analyseBlock } from '../../packages/readability/src/analysed.ts';
export { passivesOf } from '../../packages/readability/src/passives.ts';
export { evaluationSentences } from './evaluation-sentences.ts';
export { longText } from './letters.ts';
export { pageHandler } from './page.tsx';
export { publicProcedure } from './public-procedure.ts';
