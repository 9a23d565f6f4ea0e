export { BlockFindings, CheckButton, type TextCheck } from './block-findings.tsx';
export { analyseParts, houseWords, readTextFindings, type TextFindings } from './findings.ts';
export { fingerprint, shortHash, type Text, textHash } from './fingerprint.ts';
export { isStepPart, partsOf, replacePart, splitTitled, type TextPart } from './parts.ts';
