export { Paragraphs } from './pages/paragraphs.tsx';
export { ProcedureBody, ProcedureHead } from './pages/procedure.tsx';
export { procedurePath } from './present.ts';
export { publicPageRoutes } from './routes.tsx';
