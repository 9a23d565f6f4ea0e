export { Paragraphs } from './pages/paragraphs.tsx';
export { ProcedureBody, ProcedureHead } from './pages/procedure.tsx';
export { lifeEventName, procedurePath } from './present.ts';
export type { PublicProcedure } from './queries.ts';
export { recordOf } from './record.ts';
export { publicPageRoutes } from './routes.tsx';
