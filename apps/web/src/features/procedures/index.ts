export { addStep, createProcedure, giveProcedure, markToReview, recordProcedure, shareProcedure } from './commands.ts';
export { listProcedureChoices, listStepChoices, procedureTitle } from './queries.ts';
export { procedureRoutes } from './routes.tsx';
export { buildSnapshot, lockProcedure, type ProcedureRow, readProcedure, readSteps, updateProcedure } from './store.ts';
export { lifeEvents } from './schema.ts';
