/**
 * Taggers that never saw the sentences they are judged on, for measures made by other tools:
 *
 *     node --conditions=source packages/language-fr/train/held-out.ts --treebanks DIR --lefff DIR --fiches DIR --folds 10 --out DIR
 *
 * `sequoia-dev.bin` learned from all but Sequoia dev; `gsd-dev-N.bin` from all but Sequoia dev and the sentences of GSD dev
 * whose number, counted from 0, leaves N when divided by the number of folds. `folds.json` holds how many folds there are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ByteReader, Lexicon, WordAutomaton, WordReader } from '@limpide/language/training';
import { compileClusters, compileLexicon, compileTagger, fullEffort, quickEffort } from './compile.ts';
import { readLefffTable, readSheets, readTreebanks } from './sources.ts';

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    lefff: { type: 'string' },
    fiches: { type: 'string' },
    out: { type: 'string' },
    folds: { type: 'string', default: '10' },
  },
});
const { treebanks, lefff, fiches, out } = values;
if (!treebanks || !lefff || !fiches || !out) {
  process.stderr.write('--treebanks, --lefff et --fiches disent où sont les données, --out où écrire.\n');
  process.exit(2);
}
const places = { treebanks, lefff, fiches, lexique: '' };
const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(out, name), bytes);
mkdirSync(out, { recursive: true });
const gold = readTreebanks(places);
const lexiconBytes = compileLexicon(readLefffTable(places));
const clusterBytes = compileClusters(readSheets(places));
const lexicon = Lexicon.read(lexiconBytes);
const words = new WordReader(lexicon, WordAutomaton.read(new ByteReader(clusterBytes)));
const folds = Number(values.folds);
write('lexicon.bin', lexiconBytes);
write('clusters.bin', clusterBytes);
write('folds.json', JSON.stringify(folds));

const others = [...gold.sequoiaTrain, ...gold.belgian];
write('sequoia-dev.bin', compileTagger([...others, ...gold.gsdDev], words, lexicon, fullEffort.tagger));
for (let fold = 0; fold < folds; fold++) {
  const rest = gold.gsdDev.filter((_, i) => i % folds !== fold);
  write(`gsd-dev-${fold}.bin`, compileTagger([...others, ...rest], words, lexicon, quickEffort.tagger));
  process.stdout.write(`fold ${fold + 1} of ${folds}\n`);
}
