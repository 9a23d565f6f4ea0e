export { cleanText } from './clean-text.ts';
export { csrfToken } from './csrf.ts';
export type { Values } from './draft.ts';
export * as fields from './fields.ts';
export { folded } from './folded.ts';
export { button, type FormDefinition, type FormState, form } from './form.ts';
