/**
 * `npm run train -- --treebanks DIR --lefff DIR --fiches DIR --lexique FILE [--quick] [--folds N]`: rebuilds the model of French from its
 * sources, the same bits each time, and writes it with its card. Data are read where they are; nothing is fetched.
 * `--folds 10` adds the scores on GSD by cross-validation to the card. `--dry` writes nothing.
 */
import { parseArgs } from 'node:util';
import { type LanguageModel, readModel } from '@limpide/language';
import { ByteReader, Lexicon, Parser, WordAutomaton, WordReader } from '@limpide/language/training';
import { compileClusters, compileLexicon, compileParser, compileTagger, fullEffort, quickEffort } from './compile.ts';
import type { GoldSentence } from './conllu.ts';
import { evaluate, noScores, scoreLine } from './evaluate.ts';
import { compileFrequencies } from './frequencies.ts';
import { type CardScores, writeModel } from './output.ts';
import { readLefffTable, readLexique, readSheets, readTreebanks } from './sources.ts';

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    lefff: { type: 'string' },
    fiches: { type: 'string' },
    lexique: { type: 'string' },
    quick: { type: 'boolean' },
    folds: { type: 'string' },
    dry: { type: 'boolean' },
  },
});
const { treebanks, lefff, fiches, lexique } = values;
if (!treebanks || !lefff || !fiches || !lexique) {
  process.stderr.write('--treebanks, --lefff, --fiches et --lexique disent où sont les données.\n');
  process.exit(2);
}
const places = { treebanks, lefff, fiches, lexique };
const say = (line: string) => process.stdout.write(`${line}\n`);
const effort = values.quick ? quickEffort : fullEffort;
const gold = readTreebanks(places);
const lexiconBytes = compileLexicon(readLefffTable(places));
const clusterBytes = compileClusters(readSheets(places));
const lexicon = Lexicon.read(lexiconBytes);
const frequencyBytes = compileFrequencies(readLexique(places), lexicon);
const words = new WordReader(lexicon, WordAutomaton.read(new ByteReader(clusterBytes)));

function train(sentences: readonly GoldSentence[], runs = effort) {
  const tagger = compileTagger(sentences, words, lexicon, runs.tagger);
  const parser = compileParser(sentences, words, runs.parser);
  const model: LanguageModel = readModel({ lexicon: lexiconBytes, clusters: clusterBytes, tagger });
  return { tagger, parser, model, trees: Parser.read(new ByteReader(parser)) };
}

const scores: CardScores = [];
function report(set: string, how: string, found: ReturnType<typeof noScores>) {
  const line = scoreLine(found);
  scores.push({ set, how, words: found.words, ...line });
  say(`${set} (${how}): ${JSON.stringify(line)}`);
}

const others = [...gold.sequoiaTrain, ...gold.belgian];
const development = train([...others, ...gold.gsdDev]);
report('Sequoia dev', 'not in training', evaluate(development.model, development.trees, gold.sequoiaDev));

const folds = Number(values.folds ?? 0);
if (folds > 1) {
  const gsd = noScores();
  for (let fold = 0; fold < folds; fold++) {
    const rest = gold.gsdDev.filter((_, i) => i % folds !== fold);
    const { model, trees } = train([...others, ...rest], quickEffort);
    evaluate(
      model,
      trees,
      gold.gsdDev.filter((_, i) => i % folds === fold),
      gsd,
    );
    say(`fold ${fold + 1}: ${JSON.stringify(scoreLine(gsd))}`);
  }
  report('GSD dev', `${folds}-fold cross-validation, quick training`, gsd);
}

if (!values.dry) {
  const { tagger, parser } = train([...others, ...gold.gsdDev, ...gold.sequoiaDev]);
  const parts = {
    lefff: lexiconBytes,
    'service-public': clusterBytes,
    treebanks: tagger,
    'treebanks-parser': parser,
    lexique: frequencyBytes,
  };
  for (const line of writeModel(parts, scores, gold)) say(line);
}
