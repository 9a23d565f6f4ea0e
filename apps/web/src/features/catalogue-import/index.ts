export { catalogueImportRoutes } from './routes.tsx';
