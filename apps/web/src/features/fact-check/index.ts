export { askCheck, outsideChecker, replyToRemark, saveCheck } from './commands.ts';
export { remindCheckers } from './remind.ts';
export { factCheckRoutes } from './routes.tsx';
