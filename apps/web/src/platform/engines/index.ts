export { type Apart, apart, saidBeside } from './apart.ts';
export { type Engines, inlineEngines } from './engines.ts';
export { EnginePool } from './pool.ts';
