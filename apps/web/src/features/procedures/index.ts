export {
  addStep,
  createProcedure,
  editProcedure,
  giveProcedure,
  markToReview,
  recordProcedure,
  shareProcedure,
} from './commands.ts';
export { type OpenPoint, stillOpen } from './open-points.ts';
export { ContentFields } from './pages/content-form.tsx';
export { ProcedureState } from './pages/procedure-state.tsx';
export { differences, type FieldDifference, snapshotForHistory } from './present.ts';
export { listOrganisations, listProcedureChoices, listStepChoices, procedureTitle } from './queries.ts';
export { procedureRoutes } from './routes.tsx';
export { contentForm, contentFromForm, contentToForm, lifeEvents } from './schema.ts';
export {
  buildSnapshot,
  buildSnapshots,
  lockProcedure,
  type ProcedureRow,
  readProcedure,
  readSteps,
  updateProcedure,
} from './store.ts';
