export { analyseAfter, analyseBefore, profileFor } from './analysis.ts';
export {
  answerReading,
  answerReadingByLink,
  approveDocument,
  askColleagueToRead,
  askOutsideReader,
  assessDocument,
  copyModel,
  createDocument,
  editDocument,
  linkDocument,
  markDocumentToReview,
  type NewDocument,
  planDocument,
  saveText,
  setTextTarget,
  shareAsModel,
  tickCriterion,
  unlinkDocument,
} from './commands/index.ts';
export { checkText } from './library/check-text.ts';
export { blocksOf, readyLetter } from './library/ready-letters/index.ts';
export { questions as selfAssessmentQuestions } from './path/assessment.ts';
export {
  countDocumentsAtWork,
  type DocumentListItem,
  listDocumentChoices,
  listDocuments,
  listDocumentsOfProcedure,
} from './queries/index.ts';
export { documentJobs } from './reread.ts';
export { documentRoutes } from './routes/index.tsx';
export type { AssessmentAnswers } from './store/index.ts';
