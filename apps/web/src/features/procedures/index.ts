export {
  addStep,
  createProcedure,
  editProcedure,
  editStep,
  giveProcedure,
  markToReview,
  retireStep,
  setReviewDay,
  setStateAgain,
  shareProcedure,
} from './commands.ts';
export * from './inheritance/index.ts';
export { type OpenPoint, stillOpen } from './open-points.ts';
export { ContentFields, labels as fieldLabels, lifeEventLabel } from './pages/content-form.tsx';
export { ProcedureState } from './pages/procedure-state.tsx';
export { differences, type FieldDifference, snapshotForHistory } from './present.ts';
export {
  hasPublication,
  listOrganisations,
  listProcedureChoices,
  listStepChoices,
  listSteps,
  procedureTitle,
} from './queries.ts';
export { recordProcedure } from './record.ts';
export { procedureRoutes } from './routes.tsx';
export { contentForm, contentFromForm, contentToForm, factNames, lifeEvents, stepForm } from './schema.ts';
export {
  buildSnapshot,
  buildSnapshots,
  lockProcedure,
  type ProcedureRow,
  readProcedure,
  readSteps,
  readStepsOf,
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
