export { approves } from './approval.ts';
export { answerStage, moveStage, setCircuit } from './circuit/commands.ts';
export { circuitSituation, listStageReviewsFor } from './circuit/situation.ts';
export {
  answerByLink,
  answerReview,
  askColleague,
  askExternalReader,
  externalReader,
  publishProcedure,
} from './commands.ts';
export { Changes } from './pages/review.tsx';
export { listReviewers } from './queries.ts';
export { publicationRoutes } from './routes.tsx';
export { listSchedules, runDue, type ScheduleRow, schedule } from './schedule/index.ts';
export { refreshSearch, searchEntryOf } from './search-entry.ts';
export {
  closeReview,
  insertPublication,
  insertReview,
  listPublications,
  listReviews,
  listReviewsFor,
  publicationRule,
  type ReviewRow,
  type ReviewRule,
  readReview,
  withdrawPublications,
} from './store.ts';
