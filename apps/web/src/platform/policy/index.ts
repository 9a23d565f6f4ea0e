export { atLeast, decide, may, mayIn, type Resource, stronger, type Verdict } from './decide.ts';
export { findResource } from './resource.ts';
export * from './table.ts';
export { visibleProcedures } from './visible.ts';
