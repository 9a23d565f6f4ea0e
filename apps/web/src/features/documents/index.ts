export { analyseAfter, analyseBefore, compareTexts, profileFor, type Reading } from './analysis.ts';
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
  explainPassage,
  handleRemark,
  linkDocument,
  makeReadingLink,
  markDocumentToReview,
  type NewDocument,
  planDocument,
  revokeReadingLink,
  saveText,
  setTextTarget,
  shareAsModel,
  showPublicly,
  tickCriterion,
  unlinkDocument,
} from './commands/index.ts';
export { exampleSnapshot } from './examples/snapshot.ts';
export { checkText } from './library/check-text.ts';
export { blocksOf, readyLetter } from './library/ready-letters/index.ts';
export { passageName } from './passage-name.ts';
export { questions as selfAssessmentQuestions } from './path/assessment.ts';
export {
  countDocumentsAtWork,
  type DocumentListItem,
  listDocumentChoices,
  listDocuments,
  listDocumentsOfProcedure,
} from './queries/index.ts';
export { sentencesOf } from './remarks.ts';
export { documentJobs } from './reread.ts';
export { documentRoutes } from './routes/index.tsx';
export type { AssessmentAnswers } from './store/index.ts';
export { listRemarks } from './store/index.ts';
