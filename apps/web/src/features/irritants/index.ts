export { checkOwner, checkPlace } from './attach.ts';
export {
  addEvidence,
  changeState,
  createIrritant,
  editIrritant,
  giveIrritant,
  type NewEvidence,
  type NewIrritant,
  removeEvidence,
  takeIrritantBack,
  throwAwayIrritant,
} from './commands.ts';
export { namedField } from './named-field.ts';
export { type IrritantNextAction, irritantNextAction } from './next-action.ts';
export { type HistoryView, RecordHistoryPage } from './pages/history.tsx';
export { type ImportSubject, importPages } from './pages/import.tsx';
export { PlaceField } from './pages/place-field.tsx';
export {
  countWords,
  type FieldDifference,
  placeLines,
  quoted,
  rangeWords,
  shareWords,
  stateWords,
  withoutStop,
} from './present.ts';
export { type Proportion, wilson, z95 } from './proportion.ts';
export { listOwners, listPlaces, type PlaceGroup } from './queries/choices.ts';
export {
  countIrritants,
  type IrritantCounts,
  type IrritantListItem,
  irritantCounts,
  listIrritants,
  listOpenIrritants,
} from './queries/list.ts';
export { describePlaces, type NamedPlace, namesOf } from './queries/record.ts';
export { irritantRoutes } from './routes.tsx';
export { type EvidenceLevel, type Place, placeValue } from './schema.ts';
export { type Score, scoreOf } from './score.ts';
export { findPlace } from './sheet.ts';
export { type IrritantState, irritantStates, isOver, overStates } from './states.ts';
export { type EvidenceRow, type IrritantRow, listEvidence, readIrritant } from './store.ts';
