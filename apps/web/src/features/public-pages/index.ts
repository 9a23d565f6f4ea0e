export { PersonalQuestion } from './pages/helped.tsx';
export { Paragraphs } from './pages/paragraphs.tsx';
export { ProcedureBody, ProcedureHead } from './pages/procedure.tsx';
export { Share } from './pages/share.tsx';
export { lifeEventName, procedurePath } from './present.ts';
export { type PublicProcedure, readPublicProcedure } from './queries.ts';
export { recordOf } from './record.ts';
export { publicPageRoutes } from './routes.tsx';
