/**
 * How many rewritings are offered, and samples for a person to judge:
 *
 *     node --conditions=source packages/readability/test/rewrite-quality.ts [--corpus FILE]… [--kind NAME] [--profile public]
 *       [--samples 40] [--seed 1] [--limit N] [--refused]
 *
 * The sentences of `evaluation/sentences.jsonl` are always read; a corpus is a text file with one paragraph a line. With
 * `--refused`, what the guard kept back is shown with its reason.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { french } from '@limpide/language-fr';
import { analyseBlock } from '../src/analysed.ts';
import { profiles as allProfiles, type Profile, type TextBlock } from '../src/model.ts';
import { refusalOfEdits } from '../src/rewrite/guard.ts';
import { contextOf, ready, typedAs } from '../src/rewrite/rewrite-all.ts';
import { rewrites } from '../src/rewrite/rewrites.ts';

export interface Sample {
  kind: string;
  rule: string;
  before: string;
  after: string;
  refusal: string | null;
}

/** Every rewriting that is proposed in one text of its own, with what the guard says. */
export function samplesOf(block: TextBlock, profile: Profile): Sample[] {
  const language = french();
  const analysed = ready(analyseBlock(block, language))!;
  const context = contextOf([block], language, profile);
  return rewrites
    .filter(({ profiles }) => profiles.includes(profile))
    .flatMap(({ name, propose }) =>
      propose(analysed, context).map((proposal) => {
        const { from, to, licence, rule } = proposal;
        const text = typedAs(block.text, proposal.text);
        const shown = (words: string) =>
          `${block.text.slice(Math.max(0, from - 120), from)}[${words}]${block.text.slice(to, to + 160)}`;
        const refusal = refusalOfEdits([block], [{ block: block.index, from, to, text }], licence);
        return { kind: name, rule, before: shown(block.text.slice(from, to)), after: shown(text), refusal };
      }),
    );
}

/** A small generator (mulberry32), so that samples can be drawn again. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const out = [...all];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other]!, out[at]!];
  }
  return out;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string' },
      profile: { type: 'string', default: 'public' },
      samples: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      limit: { type: 'string' },
      refused: { type: 'boolean', default: false },
    },
  });
  const profile = allProfiles.find((name) => name === values.profile);
  if (!profile) throw new RangeError(`unknown profile « ${values.profile} »`);
  const own = readFileSync(new URL('../evaluation/sentences.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const corpora = values.corpus.flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean));
  const texts = [...own, ...corpora].slice(0, values.limit ? own.length + Number(values.limit) : undefined);
  const found = texts.flatMap((text) => samplesOf({ index: 0, kind: 'paragraph', text }, profile));
  console.log(`${texts.length} paragraphs, profile ${profile}\n\n| Kind | Offered | Kept back |\n|---|--:|--:|`);
  for (const { name } of rewrites) {
    const of = found.filter(({ kind }) => kind === name);
    console.log(
      `| ${name} | ${of.filter(({ refusal }) => !refusal).length} | ${of.filter(({ refusal }) => refusal).length} |`,
    );
  }
  const shown = found.filter(
    ({ kind, refusal }) => (!values.kind || kind === values.kind) && (refusal !== null) === values.refused,
  );
  for (const { kind, before, after, refusal } of shuffled(shown, generator(Number(values.seed))).slice(
    0,
    Number(values.samples),
  ))
    console.log(`\n${kind}${refusal ? ` (${refusal})` : ''}\n  ${before}\n  ${after}`);
}
