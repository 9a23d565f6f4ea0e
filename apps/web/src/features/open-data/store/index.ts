export { appendChange, type CatalogueChange, rotateSigningKey, signWhatIsMissing, sliceOf } from './changes.ts';
export { listKeys } from './keys.ts';
