import { seeded } from './perceptron.ts';

const NEIGHBOURS = 1000;
const DIMENSIONS = 64;
const LEAST_COUNT = 5;

/**
 * Groups words that keep the same company: positive mutual information with the words before and after, reduced to 64
 * dimensions (randomised subspace iteration, Halko and others 2011), then spherical k-means.
 * @param sentences words in plain form
 * @returns a group number for each word seen often enough, sorted by code unit
 */
export function clusterWords(sentences: Iterable<readonly string[]>, groups: number): [string, number][] {
  const kept = [...sentences];
  const counts = new Map<string, number>();
  for (const sentence of kept) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const table = company(kept, words);
  const random = seeded(7);
  const places = reduce(table, words.length, random);
  const group = kMeans(places, words.length, groups, random);
  return words.map((word, i): [string, number] => [word, group[i]!]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Rows of positive pointwise mutual information with the most frequent neighbours, left then right. */
function company(sentences: readonly (readonly string[])[], words: readonly string[]): Float32Array {
  const ids = new Map(words.map((word, i) => [word, i]));
  const width = 2 * (NEIGHBOURS + 1);
  const table = new Float32Array(words.length * width);
  const column = (word: string | undefined) => Math.min((word && ids.get(word)) || NEIGHBOURS, NEIGHBOURS);
  for (const sentence of sentences) {
    sentence.forEach((word, i) => {
      const row = ids.get(word);
      if (row === undefined) return;
      table[row * width + column(sentence[i - 1])]!++;
      table[row * width + NEIGHBOURS + 1 + column(sentence[i + 1])]!++;
    });
  }
  const rows = new Float64Array(words.length);
  const columns = new Float64Array(width);
  let total = 0;
  table.forEach((count, at) => {
    rows[Math.floor(at / width)]! += count;
    columns[at % width]! += count;
    total += count;
  });
  for (let at = 0; at < table.length; at++) {
    const count = table[at]!;
    if (count > 0)
      table[at] = Math.max(0, Math.log((count * total) / (rows[Math.floor(at / width)]! * columns[at % width]!)));
  }
  return table;
}

/** Unit vectors of the rows in the space of the strongest directions. */
function reduce(table: Float32Array, rows: number, random: () => number): Float32Array {
  const width = table.length / rows;
  const start = Float32Array.from({ length: width * DIMENSIONS }, () => (random() < 0.5 ? -1 : 1));
  let places = times(table, rows, width, start);
  orthogonalise(places, rows);
  for (let turn = 0; turn < 2; turn++) {
    places = times(table, rows, width, timesTransposed(table, rows, width, places));
    if (turn === 0) orthogonalise(places, rows);
  }
  for (let row = 0; row < rows; row++) normalise(places, row);
  return places;
}

function times(a: Float32Array, rows: number, width: number, b: Float32Array): Float32Array {
  const out = new Float32Array(rows * DIMENSIONS);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < width; j++) {
      const value = a[i * width + j]!;
      if (value === 0) continue;
      for (let k = 0; k < DIMENSIONS; k++) out[i * DIMENSIONS + k]! += value * b[j * DIMENSIONS + k]!;
    }
  }
  return out;
}

function timesTransposed(a: Float32Array, rows: number, width: number, b: Float32Array): Float32Array {
  const out = new Float32Array(width * DIMENSIONS);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < width; j++) {
      const value = a[i * width + j]!;
      if (value === 0) continue;
      for (let k = 0; k < DIMENSIONS; k++) out[j * DIMENSIONS + k]! += value * b[i * DIMENSIONS + k]!;
    }
  }
  return out;
}

/** Gram–Schmidt on the columns. */
function orthogonalise(m: Float32Array, rows: number): void {
  for (let a = 0; a < DIMENSIONS; a++) {
    for (let b = 0; b <= a; b++) {
      let dot = 0;
      for (let i = 0; i < rows; i++) dot += m[i * DIMENSIONS + a]! * m[i * DIMENSIONS + b]!;
      for (let i = 0; i < rows; i++) {
        if (b < a) m[i * DIMENSIONS + a]! -= dot * m[i * DIMENSIONS + b]!;
        else m[i * DIMENSIONS + a]! /= Math.sqrt(dot) || 1;
      }
    }
  }
}

function normalise(m: Float32Array, row: number): void {
  let square = 0;
  for (let k = 0; k < DIMENSIONS; k++) square += m[row * DIMENSIONS + k]! ** 2;
  const length = Math.sqrt(square) || 1;
  for (let k = 0; k < DIMENSIONS; k++) m[row * DIMENSIONS + k]! /= length;
}

function kMeans(places: Float32Array, rows: number, groups: number, random: () => number): Int32Array {
  const centres = new Float32Array(groups * DIMENSIONS);
  for (let g = 0; g < groups; g++) {
    const row = Math.floor(random() * Math.min(rows, 4000));
    centres.set(places.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), g * DIMENSIONS);
  }
  const group = new Int32Array(rows);
  for (let turn = 0; turn < 20; turn++) {
    for (let row = 0; row < rows; row++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let g = 0; g < groups; g++) {
        let dot = 0;
        for (let k = 0; k < DIMENSIONS; k++) dot += places[row * DIMENSIONS + k]! * centres[g * DIMENSIONS + k]!;
        if (dot > best) {
          best = dot;
          group[row] = g;
        }
      }
    }
    centres.fill(0);
    for (let row = 0; row < rows; row++)
      for (let k = 0; k < DIMENSIONS; k++) centres[group[row]! * DIMENSIONS + k]! += places[row * DIMENSIONS + k]!;
    for (let g = 0; g < groups; g++) normalise(centres, g);
  }
  return group;
}
