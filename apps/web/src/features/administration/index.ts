export { administrationRoutes } from './routes/index.ts';
