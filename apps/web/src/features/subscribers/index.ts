export { createSubscriber, pauseSubscriber } from './commands.ts';
export { catchUp, healDeliveries, subscriberJobs } from './jobs.ts';
export { subscriberRoutes } from './routes.tsx';
