export { editOrganisation } from './commands/index.ts';
export { administrationRoutes } from './routes/index.ts';
export { readOrganisation } from './store/index.ts';
