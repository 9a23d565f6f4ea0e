import { readFileSync } from 'node:fs';
import { french } from '@limpide/language-fr';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { levelOf } from './clarity.ts';
import { exampleBlocks } from './example-blocks.ts';

const evaluation = new URL('../evaluation/', import.meta.url);
const clarity = (text: string) => analyse(exampleBlocks(text), { language: french() }).clarity;
const easy = Array.from(
  { length: 12 },
  (_, i) => `Vous recevez votre carte le ${i + 1} mai. Signez-la tout de suite, au dos.`,
);

describe('the clarity level', () => {
  it('tells well written letters from poor ones, on letters it was not made from', () => {
    const letters = readFileSync(new URL('letters.jsonl', evaluation), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; expected: unknown[] });
    const found = letters.flatMap(({ file, expected }) => {
      const level = clarity(readFileSync(new URL(file, evaluation), 'utf8').replace(/\n\s*\n/g, '\n\n'));
      return level ? [{ faults: expected.length, difficulty: level.difficulty }] : [];
    });
    const of = (kind: (faults: number) => boolean) =>
      found.filter(({ faults }) => kind(faults)).map((one) => one.difficulty);
    expect(found.length).toBeGreaterThan(20);
    expect(Math.max(...of((faults) => faults === 0))).toBeLessThan(20);
    expect(Math.min(...of((faults) => faults > 5))).toBeGreaterThan(40);
  });

  it('says nothing of a short text, nor without grammar', () => {
    expect(clarity('Signez ici.')).toBeNull();
    expect(clarity(easy.slice(0, 2).join(' '))).toBeNull();
    expect(analyse(exampleBlocks(easy.join('\n\n'))).clarity).toBeNull();
  });

  it('shows what each feature adds, and the sum is the difficulty', () => {
    const hard = easy.map(
      (text) =>
        `${text} Il est rappelé que la demande qui a été introduite par le conjoint dont le revenu professionnel imposable n’a pas été communiqué à l’administration compétente sera considérée comme irrecevable.`,
    );
    const found = clarity(hard.join('\n\n'))!;
    const sum = found.shares.reduce((points, share) => points + share.points, 0);
    expect(found.difficulty).toBe(Math.round(sum));
    expect(found.shares.reduce((most, share) => most + share.most, 0)).toBe(100);
    expect(found.interval[0]).toBeLessThanOrEqual(found.difficulty);
    expect(found.interval[1]).toBeGreaterThanOrEqual(found.difficulty);
    expect(found.difficulty).toBeGreaterThan(clarity(easy.join('\n\n'))!.difficulty);
    expect(clarity(hard.join('\n\n'))).toEqual(found);
  });

  it('has five levels of twenty points', () => {
    expect([0, 19.9, 20, 59, 79, 80, 100].map(levelOf)).toEqual([1, 1, 2, 3, 4, 5, 5]);
  });
});
