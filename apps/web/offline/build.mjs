/**
 * `npm run offline -- OUT.html`: the public page that checks a text, as one file that works without network: its HTML and
 * style as the built site serves them, its script with the engine and the model of French inside.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { build } from 'vite';
import { startBuiltSite } from './site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The worker of the engine as text inside the script, with every part of the model: a page on a disk can fetch nothing. */
const workerInside = {
  name: 'worker-inside',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/text-editor/analysis-client.ts')) return undefined;
    const inside = code.replace(
      "new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' })",
      'new InsideWorker()',
    );
    if (inside === code) throw new Error('the worker is made in another way: see apps/web/offline/build.mjs');
    return { code: `import InsideWorker from './analysis-worker.ts?worker&inline';\n${inside}`, map: null };
  },
};

async function script() {
  const conditions = ['source', 'module', 'import', 'default', 'browser'];
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    mode: 'production',
    plugins: [workerInside, preact({ prefreshEnabled: false, devToolsEnabled: false })],
    resolve: { conditions },
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'offline', 'entry.ts'),
        output: { codeSplitting: false, format: 'iife' },
      },
    },
  });
  return output.find((file) => file.type === 'chunk').code;
}

/** The page as a browser receives it. */
async function page() {
  const dataDir = mkdtempSync(join(tmpdir(), 'limpide-offline-'));
  const site = await startBuiltSite(dataDir);
  try {
    const html = await (await fetch(`${site.url}/lisibilite`)).text();
    const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href]) => href);
    const css = (await Promise.all(styles.map(async (href) => (await fetch(`${site.url}${href}`)).text()))).join('\n');
    return { html, css };
  } finally {
    await site.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Fonts become part of the style. */
function withFonts(css) {
  return css.replace(/url\(["']?(\/assets\/[^)"']+)["']?\)/g, (whole, path) => {
    const file = join(root, 'dist', 'client', path);
    if (!existsSync(file)) return whole;
    return `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`;
  });
}

const out = process.argv[2];
if (!out) {
  process.stderr.write('Dites où écrire le fichier : npm run offline -- lisibilite.html\n');
  process.exit(2);
}
const [code, { html, css }] = await Promise.all([script(), page()]);
const main = /<main[\s\S]*<\/main>/.exec(html)[0];
const title = /<title>([^<]*)<\/title>/.exec(html)[1];
writeFileSync(
  out,
  `<!doctype html>
<html lang="fr" data-theme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; img-src data:; worker-src blob: data:">
<title>${title}</title>
<style>${withFonts(css).replaceAll('</style', '<\\/style')}</style>
</head>
<body class="lp-body">
${main}
<script>${code.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`,
);
process.stdout.write(`${out}\n`);
