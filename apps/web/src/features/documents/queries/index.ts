export * from './document.ts';
export * from './examples.ts';
export * from './list.ts';
export * from './models.ts';
export * from './programme.ts';
