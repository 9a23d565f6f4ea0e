export { qualityRoutes } from './routes.tsx';
