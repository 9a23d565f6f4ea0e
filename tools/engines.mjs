import { mkdirSync } from 'node:fs';
import { build } from 'vite';
import { at, say } from './workspace.mjs';

/** The engines that a page may use alone, each with the file of its entry. */
const entries = {
  language: ['language', 'index.ts'],
  'language-fr': ['language-fr', 'index.ts'],
  'language-fr-parser': ['language-fr', 'parser.ts'],
  readability: ['readability', 'index.ts'],
  documents: ['documents', 'index.ts'],
  catalogue: ['catalogue', 'index.ts'],
};

/**
 * Writes the engines as modules that a plain page imports by their address, all in one folder; what they share is in
 * modules beside them.
 * @param {string} folder
 */
export async function writeEngines(folder) {
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: at(),
    logLevel: 'warn',
    mode: 'production',
    resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      lib: {
        formats: ['es'],
        entry: Object.fromEntries(
          Object.entries(entries).map(([name, [pack, file]]) => [name, at('packages', pack, 'src', file)]),
        ),
      },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' } },
    },
  });
  say(
    Object.keys(entries)
      .map((name) => `${folder}/${name}.js`)
      .join('\n'),
  );
}
