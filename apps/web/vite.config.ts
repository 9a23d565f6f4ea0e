import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

const conditions = ['source', 'module', 'import', 'default'];

/** Two environments of one application: scripts and styles for the browser, then the server as one file. */
export default defineConfig({
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  resolve: { conditions: [...conditions, 'browser'] },
  logLevel: 'warn',
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        modulePreload: false,
        assetsInlineLimit: 0,
        rolldownOptions: { input: ['src/islands/registry.ts', 'src/shell/styles.css'] },
      },
    },
    server: {
      consumer: 'server',
      resolve: { conditions: [...conditions, 'node'], noExternal: [/^@limpide\//], external: true },
      build: {
        outDir: 'dist/server',
        ssr: true,
        target: 'node22',
        emptyOutDir: true,
        rolldownOptions: {
          input: { main: 'src/main.ts', admin: 'src/admin.ts' },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
  builder: {
    buildApp: async (builder) => {
      await builder.build(builder.environments.client!);
      await builder.build(builder.environments.server!);
    },
  },
});
