export {
  type BlockName,
  blockNames,
  blocksOf,
  contentOf,
  definitions,
  fieldsOf,
  isBlockName,
  stepsOf,
} from './blocks.ts';
export {
  blockLabel,
  blockList,
  followVersion,
  pendingReviews,
  type Review,
  stateAfterReview,
  tellInstances,
} from './follow.ts';
export { readStanding, type Standing } from './keep.ts';
export {
  blocksOfSnapshot,
  changeInheritance,
  changeOwnBlock,
  insertInheritance,
  linkStep,
  listInstances,
  modelBlocks,
  nameOf,
  readInheritance,
  readOnline,
  readOrigins,
  readOwnBlocks,
  readStepBlocks,
  removeInheritance,
  setKind,
  writeSteps,
} from './store.ts';
