export * from './document.ts';
export * from './list.ts';
export * from './models.ts';
