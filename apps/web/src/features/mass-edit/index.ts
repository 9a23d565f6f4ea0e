export { applyMassEdit } from './commands.ts';
export { massEditRoutes } from './routes.tsx';
