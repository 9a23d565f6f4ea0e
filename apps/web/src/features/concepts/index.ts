export { detachProcedure, offerConcept, takeConcept } from './commands.ts';
export { conceptRoutes } from './routes.tsx';
