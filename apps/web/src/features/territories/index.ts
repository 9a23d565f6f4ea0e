export { addCommune } from './commands.ts';
export { territoryRoutes } from './routes.tsx';
export { listServed } from './store.ts';
