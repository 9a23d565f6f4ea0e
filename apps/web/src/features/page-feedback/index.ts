export { giveFeedback, markFeedback, reader } from './commands.ts';
export { pageFeedbackRoutes } from './routes.tsx';
