export { announce } from './commands.ts';
export { NoticeBanners } from './pages/banner.tsx';
export { noticesInForce, type PublicNotice } from './queries.ts';
export { noticeRoutes } from './routes.tsx';
export { instantOf } from './when.ts';
