export {
  answerByLink,
  answerReview,
  approves,
  askColleague,
  askExternalReader,
  externalReader,
  publishProcedure,
} from './commands.ts';
export { Changes } from './pages/review.tsx';
export { listReviewers } from './queries.ts';
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
