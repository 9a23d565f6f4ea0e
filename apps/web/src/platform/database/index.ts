export { DataDirectoryInUse } from './lock.ts';
export { appliedMigrations, migrate, pendingMigrations } from './migrate.ts';
export { type Db, type OpenDatabase, openDatabase, openInMemory, type Tx } from './open.ts';
export type * from './schema.ts';
export type * from './schema-public-page.ts';
