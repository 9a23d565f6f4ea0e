import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const require = createRequire(import.meta.url);
const document = fileURLToPath(new URL('app/document.tsx', import.meta.url));

/**
 * The very components of Limpide, compiled for React: their JSX becomes React's, and the skeleton of the page is wrapped
 * so that React Router can put its scripts in it.
 */
export default defineConfig({
  logLevel: 'warn',
  plugins: [
    {
      name: 'limpide-skeleton',
      enforce: 'pre',
      async resolveId(source, importer, options) {
        if (!source.endsWith('/document.tsx') || importer === document) return null;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        return found?.id.includes('apps/web/src/shell/') ? document : found;
      },
    },
    reactRouter(),
  ],
  resolve: {
    conditions: ['source', 'module', 'import', 'default'],
    alias: [
      { find: /^preact\/jsx-(dev-)?runtime$/, replacement: require.resolve('react/jsx-runtime') },
      { find: /^preact(\/hooks)?$/, replacement: require.resolve('react') },
    ],
    dedupe: ['react', 'react-dom', 'react-router'],
  },
  ssr: {
    noExternal: [/^@limpide\//],
    resolve: { conditions: ['source', 'module', 'import', 'default', 'node'] },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
});
