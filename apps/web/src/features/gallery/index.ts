export { galleryRoutes } from './routes.tsx';
