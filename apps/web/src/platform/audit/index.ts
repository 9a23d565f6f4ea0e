export { type AuditEntry, platformChain, writeAudit } from './audit.ts';
export { type ChainHead, type ChainReport, chainHeads, verifyAudit } from './verify.ts';
