export { linkJobs } from './job.ts';
export { linkFaults, listOwnLinks, type OwnLink } from './queries.ts';
export { linkCheckRoutes } from './routes.tsx';
export { recordFictional } from './store.ts';
