export { placeProcedure } from './commands.ts';
export { lifeEventRoutes } from './routes.tsx';
