export { answerByLink, answerReview, askColleague, askExternalReader, publishProcedure } from './commands.ts';
export { listPublications, listReviews, listReviewsFor, type ReviewRow } from './store.ts';
