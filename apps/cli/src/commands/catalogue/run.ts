import { checkRecord } from '@limpide/catalogue';
import type { Arguments } from '../../arguments.ts';
import { writeResult } from '../../files.ts';
import { refuse } from '../../refusal.ts';
import type { Terminal } from '../../terminal.ts';
import { exportCatalogue } from './export.ts';
import { importCatalogue } from './import.ts';
import { readCatalogueFile } from './records.ts';
import { type Checked, recordSarif } from './sarif.ts';
import { verifyCatalogue } from './verify.ts';

export async function runCatalogue(given: Arguments, terminal: Terminal): Promise<number> {
  const [action, ...files] = given.operands;
  if (given.value('format') === 'sarif' && action !== 'validate')
    return refuse('catalogue : --format sarif ne convient qu’à validate');
  switch (action) {
    case 'verify':
      return verifyCatalogue(files, given, terminal);
    case 'import':
      return importCatalogue(files, given, terminal);
    case 'validate':
      return validate(files, given, terminal);
    case 'export':
      return exportCatalogue(files, given, terminal);
    default:
      return refuse('catalogue : indiquez import, validate, export ou verify (voir « limpide catalogue --help »)');
  }
}

/** What each class of result means for the person who must put it right. */
const classes = {
  defect: 'vrai défaut',
  'missing-reference': 'référence absente',
  profile: 'profil trop strict',
} as const;

async function validate(files: readonly string[], given: Arguments, terminal: Terminal): Promise<number> {
  if (files.length === 0) return refuse('catalogue validate : indiquez un fichier au moins');
  const checked: Checked[] = [];
  let records = 0;
  for (const file of files) {
    const found = await readCatalogueFile(file, terminal);
    records += found.records.length;
    checked.push({ file, results: found.records.flatMap((record) => checkRecord(record)) });
  }
  const results = checked.flatMap((one) => one.results);
  await writeResult(report(given.value('format'), checked, records), given.value('output'), terminal);
  return results.some((result) => result.class === 'defect') ? 1 : 0;
}

function report(format: string | undefined, checked: readonly Checked[], records: number): string {
  const results = checked.flatMap((one) => one.results);
  if (format === 'sarif') return recordSarif(checked);
  if (format === 'json') return `${JSON.stringify({ records, results }, null, 2)}\n`;
  const lines = results.map((one) => `${one.record} ${one.field} (${classes[one.class]}) : ${one.message}`);
  return `${[...lines, `Démarches : ${records}. Points à corriger : ${results.length}.`].join('\n')}\n`;
}
