import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Builds Limpide's side of the comparisons with the settings of the site's own server. */
export async function bundleLimpide() {
  const conditions = ['source', 'module', 'import', 'default', 'node'];
  await build({
    configFile: false,
    root: here('.'),
    logLevel: 'warn',
    mode: 'production',
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    resolve: { conditions },
    ssr: { noExternal: [/^@limpide\//], resolve: { conditions } },
    build: {
      ssr: here('source/limpide.ts'),
      outDir: here('dist'),
      emptyOutDir: true,
      target: 'node22',
      rolldownOptions: { output: { entryFileNames: 'limpide.js', codeSplitting: false } },
    },
  });
}
