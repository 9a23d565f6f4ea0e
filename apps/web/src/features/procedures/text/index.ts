export { analyseParts, readTextFindings, type TextFindings } from './findings.ts';
export { fingerprint, shortHash, type Text, textHash } from './fingerprint.ts';
export { isStepPart, partsOf, replacePart, splitTitled, type TextPart } from './parts.ts';
