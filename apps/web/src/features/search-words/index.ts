export { addQuestion, decide, proposeSynonym } from './commands.ts';
export { measureEffect } from './effect.ts';
export { countMiss, keepWish } from './misses.ts';
export { searchWordsRoutes } from './routes.tsx';
export { wishForm } from './schema.ts';
