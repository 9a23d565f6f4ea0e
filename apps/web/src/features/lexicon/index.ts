export { addEntry, lexiconChanged } from './commands.ts';
export { type OrganisationLexicon, organisationLexicon, readLexicon } from './queries.ts';
export { lexiconRoutes } from './routes/index.ts';
export type { EntryContent } from './schema.ts';
export { isStandingWord } from './store.ts';
