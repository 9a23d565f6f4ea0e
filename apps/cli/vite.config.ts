import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const conditions = ['source', 'node', 'module', 'import', 'default'];

/** Names of the files that are loaded apart, by the module each is made for. */
function chunkName(moduleIds: readonly string[]): string | undefined {
  const has = (path: string) => moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(path));
  if (has('src/lsp/stdio.ts')) return 'language-server';
  if (has('commands/catalogue/run.ts')) return 'catalogue';
  if (has('language-fr/src/parser.ts')) return 'french-parser';
  return has('language-fr/src/index.ts') ? 'french' : undefined;
}

/** The model of French has licences of its own: they are packed with those of the libraries. */
function withModelLicences(): Plugin {
  const french = join(import.meta.dirname, '../../packages/language-fr');
  return {
    name: 'with-model-licences',
    writeBundle({ dir }) {
      for (const name of ['LICENSES.md', 'LICENCE-LGPL-LR.txt']) {
        appendFileSync(join(dir!, 'LICENSES.md'), `\n${readFileSync(join(french, name), 'utf8')}`);
      }
    },
  };
}

/** The rules explained, for the editors that `limpide lsp` serves: written by the program that was just built. */
function withRulesPage(): Plugin {
  return {
    name: 'with-rules-page',
    async writeBundle({ dir }) {
      const program = pathToFileURL(join(dir!, 'limpide.js'));
      // Another address at each build: a module is loaded once.
      const { rulesPage } = (await import(`${program.href}?${Date.now()}`)) as { rulesPage(): string };
      writeFileSync(join(dir!, 'regles.html'), rulesPage());
    },
  };
}

/**
 * The program without dependencies, for Node 20.19 and later, with the licences of what it holds beside it. What only
 * some commands need (the model of French above all) is in files of its own, loaded when they run.
 */
export default defineConfig({
  logLevel: 'warn',
  plugins: [withModelLicences(), withRulesPage()],
  resolve: { conditions },
  ssr: { noExternal: true, resolve: { conditions } },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    emptyOutDir: true,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      output: {
        entryFileNames: 'limpide.js',
        chunkFileNames: ({ name, moduleIds }) => `${chunkName(moduleIds) ?? name}.js`,
      },
    },
  },
});
