import {
  checkRecord,
  elementsOf,
  type Loss,
  type ProjectionTarget,
  type PublicServiceRecord,
  project,
  toJsonLd,
  toTurtle,
  triplesOf,
} from '@limpide/catalogue';
import type { Arguments } from '../../arguments.ts';
import { writeResult } from '../../files.ts';
import { refuse } from '../../refusal.ts';
import type { Terminal } from '../../terminal.ts';
import { lossLines } from './losses.ts';
import { readCatalogueFile } from './records.ts';

export const exportFormats = ['json', 'jsonld', 'turtle', 'cpsv-ap', 'ipdc', 'hsds', 'schema-org'] as const;

/** Writes a catalogue in another form; with --losses, says what that form does not keep instead. */
export async function exportCatalogue(files: readonly string[], given: Arguments, terminal: Terminal): Promise<number> {
  const [file, ...others] = files;
  const to = given.value('to');
  if (file === undefined || others.length > 0) return refuse('catalogue export : indiquez un seul fichier');
  if (to === undefined) return refuse(`catalogue export : indiquez --to ${exportFormats.join(', ')}`);
  const { records } = await readCatalogueFile(file, terminal);
  const defect = records.flatMap((record) => checkRecord(record)).find((result) => result.class === 'defect');
  if (defect) return refuse(`${file} : ${defect.record} ${defect.field} : ${defect.message}`);
  const { text, losses, elements } = written(records as PublicServiceRecord[], to);
  const output = given.value('output');
  if (!given.has('losses')) {
    await writeResult(text, output, terminal);
    return 0;
  }
  if (output !== undefined) await writeResult(text, output, terminal);
  const report =
    given.value('format') === 'json'
      ? JSON.stringify({ to, elements, losses }, null, 2)
      : [`Éléments : ${elements}. Gardés entiers : ${elements - losses.length}.`, ...lossLines(losses)].join('\n');
  await terminal.write(`${report}\n`);
  return 0;
}

function written(
  records: readonly PublicServiceRecord[],
  to: string,
): { text: string; losses: Loss[]; elements: number } {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  if (to === 'json') {
    const elements = records.reduce((sum, record) => sum + elementsOf(record).length, 0);
    return { text: json({ items: records, total: records.length }), losses: [], elements };
  }
  const target = (to === 'turtle' || to === 'jsonld' ? 'cpsv-ap' : to) as ProjectionTarget;
  const projections = records.map((record) => project(record, target));
  const losses = projections.flatMap((one) => one.losses);
  const elements = projections.reduce((sum, one) => sum + one.elements, 0);
  if (to === 'turtle') return { text: toTurtle(triplesOf(records)), losses, elements };
  if (to === 'jsonld' || to === 'cpsv-ap') return { text: json(toJsonLd(records)), losses, elements };
  return { text: json(projections.map(({ data }) => data)), losses, elements };
}
