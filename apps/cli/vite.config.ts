import { defineConfig } from 'vite';

const conditions = ['source', 'node', 'module', 'import', 'default'];

/** One file without dependencies, for Node 20.19 and later, with the licences of what it holds beside it. */
export default defineConfig({
  logLevel: 'warn',
  resolve: { conditions },
  ssr: { noExternal: true, resolve: { conditions } },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    emptyOutDir: true,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: { output: { entryFileNames: 'limpide.js', codeSplitting: false } },
  },
});
