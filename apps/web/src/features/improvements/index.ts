export { takeActionBack, throwAwayAction } from './commands/keeping.ts';
export { changeActionState, markDone, type NewDecision, recordDecision, saveMeasure } from './commands/progress.ts';
export { announceEffect, createAction, editAction, giveAction, linkText, type NewAction } from './commands/write.ts';
export { type ActionNext, actionNext } from './next-action.ts';
export { publicCaution, stateWords as actionStateWords, verdictFor, verdictSentences } from './present.ts';
export {
  type ActionCounts,
  type ActionListItem,
  actionCounts,
  countActions,
  isToDecide,
  listActions,
  listVisibleActions,
} from './queries/list.ts';
export { improvementRoutes } from './routes.tsx';
export { type ActionState, actionStates, isDone, isOverdue } from './states.ts';
export { type Comparison, casesNeeded, newcombe, type Verdict, verdictOf } from './verdict.ts';
