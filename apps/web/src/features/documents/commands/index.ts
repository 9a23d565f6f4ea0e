export * from './approval.ts';
export { tickCriterion, untickCriterion } from './criteria.ts';
export * from './document.ts';
export * from './findings.ts';
export * from './history.ts';
export { linkDocument, unlinkDocument } from './links.ts';
export * from './mentions.ts';
export { reinstateDocument, retireDocument } from './retire.ts';
export { saveText } from './text.ts';
