export * from './bin.ts';
export * from './journal.ts';
export * from './platform.ts';
export * from './takeover.ts';
