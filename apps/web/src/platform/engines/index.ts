export { type Engines, inlineEngines } from './engines.ts';
export { EnginePool } from './pool.ts';
