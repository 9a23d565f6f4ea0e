export { addQuestion, decide, proposeSynonym } from './commands.ts';
export { measureEffect } from './effect.ts';
export { searchWordsRoutes } from './routes.tsx';
export { wishForm } from './schema.ts';
export { countMiss, keepWish } from './store/misses.ts';
