export { analyseAfter, analyseBefore, profileFor } from './analysis.ts';
export {
  answerReading,
  answerReadingByLink,
  approveDocument,
  askColleagueToRead,
  askOutsideReader,
  copyModel,
  createDocument,
  editDocument,
  linkDocument,
  markDocumentToReview,
  type NewDocument,
  saveText,
  setTextTarget,
  shareAsModel,
  tickCriterion,
  unlinkDocument,
} from './commands/index.ts';
export { checkText } from './library/check-text.ts';
export { blocksOf, readyLetter } from './library/ready-letters/index.ts';
export {
  countDocumentsAtWork,
  type DocumentListItem,
  listDocumentChoices,
  listDocuments,
  listDocumentsOfProcedure,
} from './queries/index.ts';
export { documentJobs } from './reread.ts';
export { documentRoutes } from './routes/index.tsx';
