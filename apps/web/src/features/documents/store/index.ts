export * from './documents.ts';
export * from './findings.ts';
export * from './links.ts';
export * from './mentions.ts';
export * from './models.ts';
export * from './reviews.ts';
export * from './texts.ts';
export * from './ticks.ts';
