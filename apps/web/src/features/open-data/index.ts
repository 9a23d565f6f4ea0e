export { announceChange } from './commands.ts';
export { listChangesAfter, readHead } from './queries/index.ts';
export { openDataRoutes } from './routes/index.ts';
export { rotateSigningKey, signWhatIsMissing, sliceOf } from './store/index.ts';
