import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

const conditions = ['source', 'module', 'import', 'default'];

/**
 * The rules carry the examples that test them and fill the guide. What runs in the browser shows none: they stay out of
 * the scripts, where they would be a quarter of the weight.
 */
function withoutExamples(): Plugin {
  return {
    name: 'without-rule-examples',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name !== 'server',
    transform(code, id) {
      if (!/readability\/src\/rules\/[^/]+\.examples\.ts$/.test(id)) return undefined;
      const names = [...code.matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
      return {
        code: names.map((name) => `export const ${name} = { positive: [], negative: [] };`).join('\n'),
        map: null,
      };
    },
  };
}

/** The model of French weighs more than all scripts together: its files say what they are. */
function nameOfChunk({ moduleIds }: { moduleIds: string[] }): string {
  const model = moduleIds.find((id) => id.includes('/packages/language-fr/src/data/'));
  if (!model) return 'assets/[name]-[hash].js';
  return `assets/language-model${model.includes('parser') ? '-parser' : ''}-[hash].js`;
}

/** Two environments of one application: scripts and styles for the browser, then the server as one file. */
export default defineConfig({
  plugins: [withoutExamples(), preact({ prefreshEnabled: false, devToolsEnabled: false })],
  resolve: { conditions: [...conditions, 'browser'] },
  worker: {
    format: 'es',
    plugins: () => [withoutExamples()],
    rolldownOptions: { output: { chunkFileNames: nameOfChunk } },
  },
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
          input: {
            main: 'src/main.ts',
            admin: 'src/admin.ts',
            'engine-worker': 'src/platform/engines/worker.ts',
          },
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
