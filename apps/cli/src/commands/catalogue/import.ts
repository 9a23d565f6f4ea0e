import { type CatalogueSource, checkRecord, type Loss, type ReadCatalogue } from '@limpide/catalogue';
import type { Arguments } from '../../arguments.ts';
import { writeResult } from '../../files.ts';
import { refuse } from '../../refusal.ts';
import type { Terminal } from '../../terminal.ts';
import { readDilaSheets } from './dila.ts';
import { lossLines } from './losses.ts';
import { readCatalogueFile } from './records.ts';
import { type ReadSheetFile, readSheetFile } from './sheet.ts';

/** Reads catalogues of others, repairs with a trace, and says what is left to do. */
export async function importCatalogue(files: readonly string[], given: Arguments, terminal: Terminal): Promise<number> {
  if (files.length === 0) return refuse('catalogue import : indiquez un fichier au moins');
  const from = given.value('from');
  if (from === undefined) return refuse('catalogue import : indiquez --from cpsv-ap, ipdc, hsds, sheet ou dila');
  const items = new Map<string, object>();
  const repaired = [];
  const losses: (Loss & { file: string })[] = [];
  const refused = [];
  const unread = new Map<string, number>();
  let read = 0;
  for (const file of files) {
    const found = await readFrom(from, file, given, terminal);
    read += found.records.length;
    // The same démarche in two files, or imported again, is one: the last one counts.
    for (const record of found.records) items.set(record.id, record);
    repaired.push(...found.repairs.map((repair) => ({ file, ...repair })));
    losses.push(...found.losses.map((loss) => ({ file, ...loss })));
    if ('problems' in found) refused.push(...found.problems.map((problem) => ({ file, ...problem })));
    for (const [term, times] of found.unread) unread.set(term, (unread.get(term) ?? 0) + times);
  }
  const records = [...items.values()];
  const problems = records.flatMap((record) => checkRecord(record));
  const output = given.value('output');
  const catalogue = `${JSON.stringify({ items: records, total: records.length }, null, 2)}\n`;
  if (output !== undefined) await writeResult(catalogue, output, terminal);
  const report: Report = {
    read,
    imported: records.length,
    repaired,
    refused,
    problems,
    unread: Object.fromEntries(unread),
    ...(given.has('losses') ? { losses } : {}),
  };
  if (given.value('format') === 'json') await terminal.write(`${JSON.stringify(report, null, 2)}\n`);
  else await terminal.write(inWords(report));
  return refused.length > 0 ? 1 : 0;
}

function readFrom(
  from: string,
  file: string,
  given: Arguments,
  terminal: Terminal,
): Promise<ReadCatalogue | ReadSheetFile> {
  if (from === 'dila') return readDilaSheets(file);
  if (from === 'sheet') return readSheetFile(file, given, terminal);
  return readCatalogueFile(file, terminal, from as CatalogueSource);
}

function inWords({ read, imported, repaired, refused, problems, unread, losses }: Report): string {
  const lines = [`Démarches lues : ${read}, dont ${imported} différentes.`];
  if (refused.length > 0)
    lines.push(
      `Lignes refusées : ${new Set(refused.map(({ line }) => line)).size}.`,
      ...refused.map(
        ({ line, column, value, why, fix }) =>
          `  ligne ${line}, « ${column} »${value ? ` (${value})` : ''} : ${why} ${fix}`,
      ),
    );
  if (repaired.length > 0)
    lines.push(`Corrections : ${repaired.length}.`, ...list(repaired.map(({ message }) => message)));
  if (problems.length > 0)
    lines.push(`Points à compléter : ${problems.length}.`, ...list(problems.map(({ message }) => message)));
  const terms = Object.entries(unread);
  if (terms.length > 0)
    lines.push('Termes sans place chez nous :', ...terms.map(([term, times]) => `  ${term} (${times})`));
  if (losses) lines.push(...lossLines(losses));
  return `${lines.join('\n')}\n`;
}

interface Report {
  read: number;
  imported: number;
  repaired: { message: string }[];
  refused: { line: number; column: string; value: string; why: string; fix: string }[];
  problems: { message: string }[];
  unread: Record<string, number>;
  losses?: Loss[];
}

/** Each sentence once, with how often it holds, the most frequent first. */
function list(messages: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([message, times]) => (times > 1 ? `  ${message} (${times} fois)` : `  ${message}`));
}
