export * from './document.ts';
export * from './list.ts';
