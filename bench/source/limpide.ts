/** What the comparisons use of Limpide, in one bundle built as the site itself is. */
export { readDocument, reviseDocument } from '@limpide/documents';
export { analyse, createAnalyser } from '@limpide/readability';
export { verifyAudit } from '../../apps/web/src/platform/audit/index.ts';
export { openDatabase } from '../../apps/web/src/platform/database/index.ts';
export { docx, p, pp } from '../../packages/documents/src/docx/sample-docx.ts';
export { longText } from './letters.ts';
export { pageHandler } from './page.tsx';
export { publicProcedure } from './public-procedure.ts';
