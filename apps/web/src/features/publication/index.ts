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
export { publicationRoutes } from './routes.tsx';
export { listSchedules, runDue, type ScheduleRow, schedule } from './schedule/index.ts';
export { refreshSearch } from './search-entry.ts';
export {
  closeReview,
  insertReview,
  listPublications,
  listReviews,
  listReviewsFor,
  publicationRule,
  type ReviewRow,
  type ReviewRule,
  readReview,
} from './store.ts';
