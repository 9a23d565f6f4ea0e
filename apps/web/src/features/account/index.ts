export { openSession } from './commands.ts';
export { accountRoutes } from './routes.tsx';
