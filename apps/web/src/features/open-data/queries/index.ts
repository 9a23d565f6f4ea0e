export {
  listChangesAfter,
  listVersions,
  readHead,
  readPack,
  readVersion,
  type SignedChange,
  type Slice,
} from './changes.ts';
export { type Change, listChanges, listOnline, readOnline } from './online.ts';
