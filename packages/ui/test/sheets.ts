import { globSync, readFileSync } from 'node:fs';

const source = new URL('../src/', import.meta.url);

/** Every style sheet by its path in `src`; read from the disk because the test runner empties imported CSS. */
export const sheets: ReadonlyMap<string, string> = new Map(
  globSync('**/*.css', { cwd: source })
    .sort()
    .map((path) => [path, readFileSync(new URL(path, source), 'utf8')]),
);

export const allSheets = [...sheets.values()].join('\n');

/** The components' own source, to know which classes can be drawn. */
export const allComponents = globSync('**/*.tsx', { cwd: source })
  .filter((path) => !path.includes('.test.'))
  .map((path) => readFileSync(new URL(path, source), 'utf8'))
  .join('\n');
