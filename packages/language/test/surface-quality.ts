/**
 * How well `surfaceSentences` cuts raw text as a French treebank does, measured as the CoNLL 2018 evaluation does:
 * spans counted without spaces, F1 of tokens and of sentences.
 * `node --conditions=source packages/language/test/surface-quality.ts [--errors] [--part first|second] [file.conllu…]`
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { surfaceSentences } from '../src/ud/surface.ts';

/** Where the treebanks are kept, beside the repository; they are not part of it. */
export const treebanks = join(import.meta.dirname, '../../../../shared/data/treebanks');

interface Extent {
  from: number;
  to: number;
}

/** A document as the treebank cuts it: offsets count the characters that are not spaces. */
export interface Cut {
  text: string;
  tokens: Extent[];
  sentences: Extent[];
}

export interface Score {
  gold: number;
  found: number;
  right: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface SurfaceQuality {
  tokens: Score;
  sentences: Score;
}

/** The part of a treebank: rules are written by looking at the first half and checked on the second. */
export type Part = 'whole' | 'first' | 'second';

/** Reads the surface of a CoNLL-U file: its raw text, its tokens and its sentences. */
export function readSurface(conllu: string, part: Part = 'whole'): Cut {
  const all = conllu.split(/\n\s*\n/u).filter((block) => /^# text = /mu.test(block));
  const half = Math.ceil(all.length / 2);
  const blocks = part === 'whole' ? all : part === 'first' ? all.slice(0, half) : all.slice(half);
  const cut: Cut = { text: '', tokens: [], sentences: [] };
  let at = 0;
  for (const block of blocks) {
    const from = at;
    let inside = 0;
    for (const line of block.split('\n')) {
      const heading = /^# text = (.*)$/u.exec(line);
      if (heading) {
        const paragraph = /^# new(?:par|doc)\b/mu.test(block);
        cut.text += `${cut.text === '' ? '' : paragraph ? '\n\n' : ' '}${heading[1]!.trim()}`;
      }
      const [number = '', form = ''] = line.split('\t');
      const range = /^(\d+)(?:-(\d+))?$/u.exec(number);
      if (!range || Number(range[1]) <= inside) continue;
      if (range[2]) inside = Number(range[2]);
      const length = withoutSpaces(form).length;
      cut.tokens.push({ from: at, to: at + length });
      at += length;
    }
    cut.sentences.push({ from, to: at });
  }
  if (withoutSpaces(cut.text).length !== at) throw new Error('the tokens of the treebank do not spell its text');
  return cut;
}

/** The same text as `surfaceSentences` cuts it. */
export function cutSurface(text: string): Cut {
  const places = new Int32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    places[i] = count;
    if (!/\s/u.test(text[i]!)) count++;
  }
  places[text.length] = count;
  const extent = ({ from, to }: Extent): Extent => ({ from: places[from]!, to: places[to]! });
  const sentences = surfaceSentences(text);
  return {
    text,
    tokens: sentences.flatMap((sentence) => sentence.tokens.map(extent)),
    sentences: sentences.map(extent),
  };
}

export function surfaceQuality(gold: Cut): SurfaceQuality {
  const found = cutSurface(gold.text);
  return { tokens: score(gold.tokens, found.tokens), sentences: score(gold.sentences, found.sentences) };
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

function score(gold: readonly Extent[], found: readonly Extent[]): Score {
  const wanted = new Set(gold.map((one) => `${one.from}-${one.to}`));
  const right = found.filter((one) => wanted.has(`${one.from}-${one.to}`)).length;
  const precision = right / found.length;
  const recall = right / gold.length;
  const f1 = (2 * right) / (gold.length + found.length);
  return { gold: gold.length, found: found.length, right, precision, recall, f1 };
}

/** Places where the two cuts differ, with the text around them: « | » is the treebank's cut, « ¦ » ours. */
function* differences(gold: Cut, what: 'tokens' | 'sentences'): Generator<string> {
  const found = cutSurface(gold.text);
  const ends = new Set(gold[what].map((one) => one.to));
  const ours = new Set(found[what].map((one) => one.to));
  const letters = withoutSpaces(gold.text);
  const offsets = [...gold.text.matchAll(/\S/gu)].flatMap((match) => Array(match[0].length).fill(match.index));
  for (const place of [...new Set([...ends, ...ours])].sort((a, b) => a - b)) {
    if ((ends.has(place) && ours.has(place)) || place >= letters.length) continue;
    const at = offsets[place] as number;
    const before = gold.text.slice(Math.max(0, at - 45), at).trimEnd();
    yield `${ends.has(place) ? 'missed ' : 'too many'} ${before} ${ends.has(place) ? '|' : '¦'} ${gold.text.slice(at, at + 45)}`;
  }
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const at = asked.indexOf('--part');
  const part = (at >= 0 ? asked.splice(at, 2)[1] : 'whole') as Part;
  const errors = asked.includes('--errors');
  const named = asked.filter((one) => !one.startsWith('--'));
  const files =
    named.length > 0
      ? named
      : ['fr_gsd-ud-dev.conllu', 'fr_sequoia-ud-dev.conllu'].map((name) => join(treebanks, name));
  for (const file of files) {
    if (!existsSync(file)) {
      console.log(`${file}: not there, not measured`);
      continue;
    }
    const gold = readSurface(readFileSync(file, 'utf8'), part);
    const quality = surfaceQuality(gold);
    if (errors)
      for (const what of ['sentences', 'tokens'] as const)
        for (const line of differences(gold, what)) console.log(`${what.padEnd(10)}${line}`);
    for (const what of ['tokens', 'sentences'] as const) {
      const { precision, recall, f1, gold: wanted, found, right } = quality[what];
      const shares = [precision, recall, f1].map((share) => (share * 100).toFixed(2)).join(' ');
      console.log(
        `${basename(file)} ${part} ${what}: precision recall F1 ${shares} (gold ${wanted}, found ${found}, right ${right})`,
      );
    }
  }
}
