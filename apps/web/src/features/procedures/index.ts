export { addStep, createProcedure, giveProcedure, markToReview, recordProcedure, shareProcedure } from './commands.ts';
export { ProcedureState } from './pages/procedure-state.tsx';
export { differences, type FieldDifference, snapshotForHistory } from './present.ts';
export { listProcedureChoices, listStepChoices, procedureTitle } from './queries.ts';
export { procedureRoutes } from './routes.tsx';
export { lifeEvents } from './schema.ts';
export { buildSnapshot, lockProcedure, type ProcedureRow, readProcedure, readSteps, updateProcedure } from './store.ts';
