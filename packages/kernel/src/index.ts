export { type Clock, fixedClock, systemClock } from './clock.ts';
export { isId, newId } from './id.ts';
export { invariant } from './invariant.ts';
export { type Language, type LanguageString, languages, textIn } from './language-string.ts';
export { err, ok, type Result } from './result.ts';
