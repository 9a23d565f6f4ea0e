export { guideRoutes } from './routes.tsx';
