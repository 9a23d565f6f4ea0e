/** Obligatory mentions of letters and decisions, by type of authority. */
export { checkMentions, dutiesFor, type MentionItem, type MentionsOptions, type MentionsReport } from './check.ts';
export { allDuties } from './duties.ts';
export {
  type Authority,
  type Duty,
  effectiveLevel,
  type Level,
  type MentionElement,
  type MentionKind,
  type ReadState,
  readingWords,
  type Validation,
} from './duty.ts';
export type { MentionStatus } from './evidence.ts';
export { elementLabels } from './labels.ts';
