import { ByteReader } from '../binary.ts';
import { Weights } from '../tagger/weights.ts';
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures, type ParserInput } from './features.ts';
import { ACTIONS, LEFT, ParserState, RIGHT, SHIFT } from './state.ts';

/** A sentence as a tree: for each word the position of its head (-1 for the root) and the name of the tie. */
export interface Tree {
  heads: Int32Array;
  labels: string[];
}

/** Ties the words of a sentence into a tree, from left to right; linear in the number of words. */
export class Parser {
  private readonly labels: readonly string[];
  private readonly actionWeights: Weights;
  private readonly labelWeights: Weights;
  private readonly features = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
  private readonly actionScores = new Int32Array(ACTIONS);
  private readonly labelScores: Int32Array;

  constructor(labels: readonly string[], actionWeights: Weights, labelWeights: Weights) {
    this.labels = labels;
    this.actionWeights = actionWeights;
    this.labelWeights = labelWeights;
    this.labelScores = new Int32Array(labels.length);
  }

  static read(reader: ByteReader): Parser {
    return new Parser(reader.text().split('\n'), Weights.read(reader), Weights.read(reader));
  }

  static fromBytes(bytes: Uint8Array): Parser {
    return Parser.read(new ByteReader(bytes));
  }

  parse(input: ParserInput): Tree {
    const size = input.words.length;
    const state = new ParserState(size);
    while (!state.done) {
      const action = this.bestAction(input, state);
      if (action === SHIFT) {
        state.apply(SHIFT, -1);
        continue;
      }
      const [word, head] = state.arc(action);
      state.apply(action, this.bestLabel(input, state, word, head));
    }
    const heads = state.heads.slice(0, size).map((head) => (head === size ? -1 : head));
    return { heads, labels: Array.from(state.labels.subarray(0, size), (label) => this.labels[label]!) };
  }

  private bestAction(input: ParserInput, state: ParserState): number {
    const { actionScores: scores } = this;
    if (!state.may(LEFT) && !state.may(RIGHT)) return SHIFT;
    actionFeatures(input, state, this.features);
    scores.fill(0);
    this.actionWeights.add(this.features, ACTION_FEATURES, scores);
    let best = -1;
    for (let action = 0; action < ACTIONS; action++)
      if (state.may(action) && (best < 0 || scores[action]! > scores[best]!)) best = action;
    return best;
  }

  private bestLabel(input: ParserInput, state: ParserState, word: number, head: number): number {
    const { labelScores: scores } = this;
    labelFeatures(input, state, word, head, this.features);
    scores.fill(0);
    this.labelWeights.add(this.features, LABEL_FEATURES, scores);
    const root = head === state.size;
    let best = -1;
    for (let label = 0; label < scores.length; label++) {
      if (root !== (this.labels[label] === 'root')) continue;
      if (best < 0 || scores[label]! > scores[best]!) best = label;
    }
    return best;
  }
}
