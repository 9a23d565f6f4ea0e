export { type AuditEntry, platformChain, writeAudit } from './audit.ts';
export { readHeads, writeHeads } from './heads-file.ts';
export { type ChainHead, type ChainReport, chainHeads, listWithoutChain, verifyAudit } from './verify.ts';
