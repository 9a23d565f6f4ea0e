export {
  answerByLink,
  answerReview,
  askColleague,
  askExternalReader,
  externalReader,
  publishProcedure,
} from './commands.ts';
export { publicationRoutes } from './routes.tsx';
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
