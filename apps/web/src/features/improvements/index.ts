export {
  announceEffect,
  changeActionState,
  createAction,
  editAction,
  giveAction,
  markDone,
  type NewAction,
  type NewDecision,
  recordDecision,
  saveMeasure,
  takeActionBack,
  throwAwayAction,
} from './commands.ts';
export { type ActionNext, actionNext } from './next-action.ts';
export { stateWords as actionStateWords, verdictFor, verdictSentences } from './present.ts';
export {
  type ActionCounts,
  type ActionListItem,
  actionCounts,
  countActions,
  isToDecide,
  listActions,
  listVisibleActions,
} from './queries.ts';
export { improvementRoutes } from './routes.tsx';
export { type ActionState, actionStates, isDone, isOverdue } from './states.ts';
export { type Comparison, casesNeeded, newcombe, type Verdict, verdictOf } from './verdict.ts';
