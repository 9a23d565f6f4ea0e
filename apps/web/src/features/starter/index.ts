export { starterRoutes } from './routes.tsx';
