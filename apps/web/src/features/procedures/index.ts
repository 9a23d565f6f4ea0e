export {
  addStep,
  createProcedure,
  editProcedure,
  editStep,
  giveProcedure,
  markToReview,
  recordProcedure,
  shareProcedure,
} from './commands.ts';
export { ContentFields } from './pages/content-form.tsx';
export { ProcedureState } from './pages/procedure-state.tsx';
export { differences, type FieldDifference, snapshotForHistory } from './present.ts';
export { listOrganisations, listProcedureChoices, listStepChoices, procedureTitle } from './queries.ts';
export { procedureRoutes } from './routes.tsx';
export { contentForm, contentFromForm, contentToForm, lifeEvents, stepForm } from './schema.ts';
export {
  buildSnapshot,
  buildSnapshots,
  lockProcedure,
  type ProcedureRow,
  readProcedure,
  readSteps,
  updateProcedure,
} from './store.ts';
export {
  isStepPart,
  partsOf,
  readTextFindings,
  replacePart,
  shortHash,
  splitTitled,
  type TextPart,
  textHash,
} from './text/index.ts';
