export { schedule } from './commands.ts';
export { scheduleRoutes } from './routes.tsx';
export { runDue } from './run.ts';
export { listSchedules, type ScheduleRow } from './store.ts';
