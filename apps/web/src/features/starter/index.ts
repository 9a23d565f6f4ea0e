export { answerQuestions, confirmSetup, createFromSheets } from './commands.ts';
export { starterRoutes } from './routes/index.ts';
export { starterSheets } from './sheets.ts';
