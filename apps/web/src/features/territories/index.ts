export { addCommune } from './commands.ts';
export { type Asked, redirectOf, territoryAsked } from './queries.ts';
export { territoryRoutes } from './routes.tsx';
export { listServed } from './store.ts';
