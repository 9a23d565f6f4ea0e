import { type RouteConfig, route } from '@react-router/dev/routes';

export default [
  route('demarches/:id/:slug', 'routes/plain.tsx'),
  route('scripts/demarches/:id/:slug', 'routes/with-scripts.tsx'),
] satisfies RouteConfig;
