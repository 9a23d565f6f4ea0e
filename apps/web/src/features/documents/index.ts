export { analyseAfter, analyseBefore, profileFor } from './analysis.ts';
export {
  answerReading,
  answerReadingByLink,
  approveDocument,
  askColleagueToRead,
  askOutsideReader,
  createDocument,
  editDocument,
  linkDocument,
  markDocumentToReview,
  type NewDocument,
  saveText,
  unlinkDocument,
} from './commands/index.ts';
export {
  countDocumentsAtWork,
  type DocumentListItem,
  listDocumentChoices,
  listDocuments,
  listDocumentsOfProcedure,
} from './queries/index.ts';
export { documentJobs } from './reread.ts';
export { documentRoutes } from './routes/index.tsx';
