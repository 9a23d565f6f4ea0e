export {
  answerByLink,
  answerReview,
  askColleague,
  askExternalReader,
  externalReader,
  publishProcedure,
} from './commands.ts';
export { publicationRoutes } from './routes.tsx';
export { listPublications, listReviews, listReviewsFor, type ReviewRow } from './store.ts';
