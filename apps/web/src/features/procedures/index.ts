export {
  addStep,
  createProcedure,
  editProcedure,
  editStep,
  giveProcedure,
  markToReview,
  retireStep,
  shareProcedure,
} from './commands.ts';
export * from './inheritance/index.ts';
export { ContentFields, labels as fieldLabels, lifeEventLabel } from './pages/content-form.tsx';
export { ProcedureState } from './pages/procedure-state.tsx';
export { differences, type FieldDifference, snapshotForHistory } from './present.ts';
export { hasPublication, listOrganisations, listProcedureChoices, listStepChoices, procedureTitle } from './queries.ts';
export { recordProcedure } from './record.ts';
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
