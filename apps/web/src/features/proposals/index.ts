export { proposalRoutes } from './routes.tsx';
