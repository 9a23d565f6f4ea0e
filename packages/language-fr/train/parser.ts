import {
  ACTION_FEATURES,
  ACTIONS,
  actionFeatures,
  LABEL_FEATURES,
  LEFT,
  labelFeatures,
  type ParserInput,
  ParserState,
  RIGHT,
  SHIFT,
  type WordReader,
} from '@limpide/language/training';
import type { GoldSentence } from './conllu.ts';
import { addMeans, divide, Perceptron, seeded, shuffled } from './perceptron.ts';

/** A sentence with its tree; the root is the number after the last word. */
export interface TreeExample {
  input: ParserInput;
  heads: Int32Array;
  labels: Int32Array;
}

/** @param tags numbers of the tags that the tagger gave to the syntactic words */
export function treeExample(
  sentence: GoldSentence,
  tags: readonly number[],
  words: WordReader,
  labelIds: ReadonlyMap<string, number>,
): TreeExample {
  const size = sentence.words.length;
  return {
    input: { words: sentence.words.map(({ form }) => words.read(form)), tags },
    heads: Int32Array.from(sentence.words, ({ head }) => (head === 0 ? size : head - 1)),
    labels: Int32Array.from(sentence.words, ({ deprel }) => labelIds.get(deprel) ?? 0),
  };
}

/** Ties of the right tree that each action would put out of reach (Goldberg and Nivre 2013, for arc-hybrid). */
function costs(state: ParserState, heads: Int32Array, out: Int32Array): void {
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next;
  out.fill(0);
  if (s0 >= 0) {
    let waiting = 0;
    for (let word = b0; word < state.size; word++) if (heads[word] === s0) waiting++;
    out[LEFT] = waiting;
    out[RIGHT] = waiting;
    const head = heads[s0]!;
    if (head !== b0 && (head === s1 || head > b0)) out[LEFT]!++;
    if (head >= b0) out[RIGHT]!++;
  }
  for (let depth = 0; depth < state.depth; depth++) {
    const word = state.top(depth);
    if (b0 < state.size && heads[word] === b0) out[SHIFT]!++;
    if (depth > 0 && b0 < state.size && heads[b0] === word) out[SHIFT]!++;
  }
}

export interface ParserMeans {
  actions: Map<number, Float64Array>;
  labels: Map<number, Float64Array>;
  actionFrequencies: Map<number, number>;
  labelFrequencies: Map<number, number>;
}

/** From the second epoch on, the parser mostly follows its own choices, so that it learns to go on after an error. */
const FOLLOW_OWN = 0.9;

/** Mean weights of several runs over the examples, each in an order of its own. */
export function trainParser(
  examples: readonly TreeExample[],
  labelCount: number,
  options: { epochs: number; runs: number },
): ParserMeans {
  const means: ParserMeans = {
    actions: new Map(),
    labels: new Map(),
    actionFrequencies: new Map(),
    labelFrequencies: new Map(),
  };
  const order = examples.map((_, i) => i);
  for (let run = 0; run < options.runs; run++) {
    const actions = new Perceptron(ACTIONS);
    const labels = new Perceptron(labelCount);
    const random = seeded(run + 11);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      const last = run === options.runs - 1 && epoch === options.epochs - 1;
      const follow = epoch === 0 ? 0 : FOLLOW_OWN;
      for (const n of shuffled(order, random))
        learn(examples[n]!, actions, labels, () => random() < follow, last ? means : undefined);
    }
    addMeans(means.actions, actions);
    addMeans(means.labels, labels);
  }
  divide(means.actions, options.runs);
  divide(means.labels, options.runs);
  return means;
}

const features = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
const actionScores = new Float64Array(ACTIONS);
const cost = new Int32Array(ACTIONS);

function learn(
  example: TreeExample,
  actions: Perceptron,
  labels: Perceptron,
  followOwn: () => boolean,
  count: ParserMeans | undefined,
): void {
  const { input, heads } = example;
  const state = new ParserState(input.words.length);
  while (!state.done) {
    actionFeatures(input, state, features);
    if (count) countIn(count.actionFrequencies, ACTION_FEATURES);
    actions.scores(features, ACTION_FEATURES, actionScores);
    costs(state, heads, cost);
    let best = -1;
    let right = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let a = 0; a < ACTIONS; a++) if (state.may(a)) least = Math.min(least, cost[a]!);
    for (let a = 0; a < ACTIONS; a++) {
      if (!state.may(a)) continue;
      if (best < 0 || actionScores[a]! > actionScores[best]!) best = a;
      if (cost[a] === least && (right < 0 || actionScores[a]! > actionScores[right]!)) right = a;
    }
    actions.tick();
    if (cost[best]! > least) actions.change(features, ACTION_FEATURES, right, best);
    const taken = cost[best] === least || followOwn() ? best : right;
    if (taken === SHIFT) {
      state.apply(SHIFT, -1);
      continue;
    }
    const [word, head] = state.arc(taken);
    state.apply(taken, learnLabel(example, state, word, head, labels, count));
  }

  function countIn(frequencies: Map<number, number>, size: number): void {
    for (let k = 0; k < size; k++) frequencies.set(features[k]!, (frequencies.get(features[k]!) ?? 0) + 1);
  }

  function learnLabel(
    { labels: gold, heads: goldHeads }: TreeExample,
    at: ParserState,
    word: number,
    head: number,
    model: Perceptron,
    counts: ParserMeans | undefined,
  ): number {
    labelFeatures(input, at, word, head, features);
    if (counts) countIn(counts.labelFrequencies, LABEL_FEATURES);
    const scores = new Float64Array(model.classes);
    model.scores(features, LABEL_FEATURES, scores);
    let best = 0;
    for (let l = 1; l < scores.length; l++) if (scores[l]! > scores[best]!) best = l;
    // A tie that is wrong has no right name.
    if (goldHeads[word] !== head) return best;
    model.tick();
    if (best !== gold[word]) model.change(features, LABEL_FEATURES, gold[word]!, best);
    return best;
  }
}
