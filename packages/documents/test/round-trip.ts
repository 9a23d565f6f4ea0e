/**
 * The round trip of Word documents, on documents of varied make:
 * `node --conditions=source packages/documents/test/round-trip.ts `.
 * Prints a line a document and the totals; ends with 1 when one fails. With LibreOffice, it also opens what was written,
 * counts the revisions it sees, and reads documents that it made itself.
 */
import { fileURLToPath } from 'node:url';
import { checkRoundTrip } from './round-trip/check.ts';
import { libreOfficeDocuments, revisionsSeen } from './round-trip/libre-office.ts';
import { madeByDocx, madeBySamples } from './round-trip/makers.ts';

export async function roundTrip(
  say: (line: string) => void,
  withOffice: boolean,
): Promise<{ count: number; failed: number }> {
  const documents = [...madeBySamples(), ...(await madeByDocx()), ...(withOffice ? libreOfficeDocuments() : [])];
  let failed = 0;
  let seen = 0;
  for (const { name, bytes } of documents) {
    const { edits, problems, revised, revisions } = checkRoundTrip(bytes);
    // Opening a document takes seconds: one in five.
    if (withOffice && revised && seen++ % 5 === 0) {
      const found = revisionsSeen(revised);
      // It cuts an insertion in two before a paragraph that begins a page: more is no loss.
      if (found < revisions) problems.push(`LibreOffice sees ${found} revisions of ${revisions}`);
    }
    if (problems.length > 0) failed++;
    say(
      `${problems.length > 0 ? '!!' : 'ok'} ${name}: ${edits} edits, ${revisions} revisions ${problems.join('; ')}`.trim(),
    );
  }
  say(`${documents.length} documents, ${failed} failed`);
  return { count: documents.length, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { hasLibreOffice } = await import('./round-trip/libre-office.ts');
  const { failed } = await roundTrip((line) => console.log(line), hasLibreOffice());
  process.exitCode = failed > 0 ? 1 : 0;
}
