export {
  type BlockDefinition,
  type BlockKind,
  type Blocks,
  blockFingerprint,
  fingerprint,
  type Overlay,
  type Override,
} from './blocks.ts';
export { type BlockMerge, mergeBlock } from './merge.ts';
export { type Definitions, difference, overlayOf, resolve, withoutEchoes } from './resolve.ts';
export { type ChangeClass, changeOf } from './signal.ts';
