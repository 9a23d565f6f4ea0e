import { readFileSync } from 'node:fs';

interface Item {
  kind: string;
  text: string;
  expected: { rule: string }[];
  optional?: { rule: string }[];
}

/** The annotated sentences of the project, and whether each holds a passive (due, or left to taste). */
export function evaluationSentences(): { text: string; passive: boolean }[] {
  // The bundle lies in bench/dist.
  const folder = new URL('../../packages/readability/evaluation/', import.meta.url);
  return readFileSync(new URL('sentences.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text, expected, optional = [] }) => ({
      text,
      passive: [...expected, ...optional].some(({ rule }) => rule.startsWith('passive')),
    }));
}
