import { checkRecord, type PublicServiceRecord, toJsonLd, toSchemaOrg, toTurtle, triplesOf } from '@limpide/catalogue';
import type { Arguments } from '../../arguments.ts';
import { writeResult } from '../../files.ts';
import { refuse } from '../../refusal.ts';
import type { Terminal } from '../../terminal.ts';
import { importCatalogue } from './import.ts';
import { readCatalogue } from './records.ts';
import { verifyCatalogue } from './verify.ts';

export async function runCatalogue(given: Arguments, terminal: Terminal): Promise<number> {
  const [action, ...files] = given.operands;
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

async function validate(files: readonly string[], given: Arguments, terminal: Terminal): Promise<number> {
  if (files.length === 0) return refuse('catalogue validate : indiquez un fichier au moins');
  const results = [];
  let records = 0;
  for (const file of files) {
    const found = await readCatalogue(file, terminal);
    records += found.records.length;
    results.push(...found.records.flatMap((record) => checkRecord(record)));
  }
  const text =
    given.value('format') === 'json'
      ? `${JSON.stringify({ records, results }, null, 2)}\n`
      : `${[...results.map(({ record, field, message }) => `${record} ${field} : ${message}`), `Démarches : ${records}. Points à corriger : ${results.length}.`].join('\n')}\n`;
  await writeResult(text, given.value('output'), terminal);
  return results.some((result) => result.class === 'defect') ? 1 : 0;
}

async function exportCatalogue(files: readonly string[], given: Arguments, terminal: Terminal): Promise<number> {
  const [file, ...others] = files;
  const to = given.value('to');
  if (file === undefined || others.length > 0) return refuse('catalogue export : indiquez un seul fichier');
  if (to === undefined) return refuse('catalogue export : indiquez --to json, jsonld, turtle ou schema-org');
  const { records } = await readCatalogue(file, terminal);
  const defect = records.flatMap((record) => checkRecord(record)).find((result) => result.class === 'defect');
  if (defect) return refuse(`${file} : ${defect.record} ${defect.field} : ${defect.message}`);
  await writeResult(written(records as PublicServiceRecord[], to), given.value('output'), terminal);
  return 0;
}

function written(records: readonly PublicServiceRecord[], to: string): string {
  switch (to) {
    case 'turtle':
      return toTurtle(triplesOf(records));
    case 'jsonld':
      return `${JSON.stringify(toJsonLd(records), null, 2)}\n`;
    case 'schema-org':
      return `${JSON.stringify(
        records.map((record) => toSchemaOrg(record)),
        null,
        2,
      )}\n`;
    default:
      return `${JSON.stringify({ items: records, total: records.length }, null, 2)}\n`;
  }
}
