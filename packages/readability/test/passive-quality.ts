/**
 * How well the passives are found, against the `aux:pass` of treebanks, on the raw text of each sentence:
 *
 *     node --conditions=source packages/readability/test/passive-quality.ts [--show] [--held-out DIR] TREEBANK.conllu…
 *
 * « Sentences »: is there a passive at all? « Auxiliaries »: is it this form of « être »? States (« est situé ») count as
 * passives here, because the treebanks mark most of them so; the second row leaves them out. `--held-out` names the folder
 * of `language-fr/train/held-out.ts`: Sequoia dev and GSD dev are then read with models that did not learn from them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LanguageModel, readModel } from '@limpide/language';
import { french } from '@limpide/language-fr';
import { analyseBlock } from '../src/analysed.ts';
import { type Passive, passivesOf } from '../src/passives.ts';

interface GoldSentence {
  id: string;
  text: string;
  /** Where each `aux:pass` begins in the text. */
  auxiliaries: number[];
}

/** Sentences with their passive auxiliaries, placed by walking the surface tokens through the text. */
export function goldOf(conllu: string): GoldSentence[] {
  return conllu
    .split('\n\n')
    .filter((part) => part.includes('# text = '))
    .map((part) => {
      const text = /^# text = (.*)$/mu.exec(part)?.[1] ?? '';
      const auxiliaries: number[] = [];
      let at = 0;
      let inside = 0;
      for (const line of part.split('\n')) {
        const [id = '', form = '', , , , , , relation = ''] = line.split('\t');
        if (!/^\d/u.test(id) || id.includes('.')) continue;
        const range = /^(\d+)-(\d+)$/u.exec(id);
        if (!range && Number(id) <= inside) continue;
        if (range) inside = Number(range[2]);
        const found = text.indexOf(form, at);
        if (found < 0) continue;
        if (relation === 'aux:pass') auxiliaries.push(found);
        at = found + form.length;
      }
      return { id: /^# sent_id = (.*)$/mu.exec(part)?.[1] ?? '', text, auxiliaries };
    });
}

class Tally {
  right = 0;
  extra = 0;
  missed = 0;

  row(name: string): string {
    const precision = this.right / (this.right + this.extra);
    const recall = this.right / (this.right + this.missed);
    const f1 = (2 * precision * recall) / (precision + recall);
    const shares = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
    return `| ${[name, this.right + this.missed, ...shares].join(' | ')} |`;
  }
}

/** The model that reads a sentence of a treebank, by its number. */
type ModelOf = (index: number) => LanguageModel;

function modelFor(path: string, folder: string | undefined): ModelOf {
  const set = /fr_(sequoia|gsd)-ud-dev/u.exec(path)?.[1];
  if (!folder || !set) return french;
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, `${name}.bin`)));
  const model = (name: string) =>
    readModel({ lexicon: bytes('lexicon'), clusters: bytes('clusters'), tagger: bytes(name) });
  if (set === 'sequoia') {
    const one = model('sequoia-dev');
    return () => one;
  }
  const folds = JSON.parse(readFileSync(join(folder, 'folds.json'), 'utf8')) as number;
  const all = Array.from({ length: folds }, (_, fold) => model(`gsd-dev-${fold}`));
  return (index) => all[index % folds]!;
}

function measure(
  gold: readonly GoldSentence[],
  keep: (passive: Passive) => boolean,
  modelOf: ModelOf,
  show: boolean,
): [Tally, Tally] {
  const sentences = new Tally();
  const auxiliaries = new Tally();
  for (const [index, { id, text, auxiliaries: due }] of gold.entries()) {
    const block = analyseBlock({ index: 0, kind: 'paragraph', text }, modelOf(index));
    const found = passivesOf(block)
      .filter(keep)
      .map((passive) => block.tokens[passive.auxiliary]!.from);
    const right = due.filter((at) => found.includes(at)).length;
    auxiliaries.right += right;
    auxiliaries.extra += found.length - right;
    auxiliaries.missed += due.length - right;
    if (due.length > 0 && found.length > 0) sentences.right++;
    else if (found.length > 0) sentences.extra++;
    else if (due.length > 0) sentences.missed++;
    if (!show) continue;
    const around = (at: number) => text.slice(Math.max(0, at - 30), at + 50);
    for (const at of found) if (!due.includes(at)) console.log(`extra ${id}: ${around(at)}`);
    for (const at of due) if (!found.includes(at)) console.log(`missed ${id}: ${around(at)}`);
  }
  return [sentences, auxiliaries];
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'boolean' }, 'held-out': { type: 'string' } },
  });
  for (const path of positionals) {
    const gold = goldOf(readFileSync(path, 'utf8'));
    const modelOf = modelFor(path, values['held-out']);
    const [sentences, auxiliaries] = measure(gold, () => true, modelOf, values.show ?? false);
    const [eventSentences, events] = measure(gold, ({ isState }) => !isState, modelOf, false);
    console.log(`\n${path.split('/').at(-1)}: ${gold.length} sentences\n`);
    console.log('| | Due | Precision | Recall | F1 |\n|---|--:|--:|--:|--:|');
    console.log(sentences.row('Sentences'));
    console.log(auxiliaries.row('Auxiliaries'));
    console.log(eventSentences.row('Sentences, no states'));
    console.log(events.row('Auxiliaries, no states'));
  }
}
