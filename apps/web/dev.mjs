/**
 * `npm run dev`: builds, starts the server, and does both again when a source changes. Open pages reload by themselves;
 * the components are at /dev/galerie.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
let server;
let timer;
let busy = false;
let again = false;

function run(command, args, options) {
  return new Promise((resolve) => spawn(command, args, { stdio: 'inherit', ...options }).on('exit', resolve));
}

async function rebuild() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  const code = await run(process.execPath, [vite, 'build', '--app'], { cwd: here });
  if (code === 0) await restart();
  busy = false;
  if (again) {
    again = false;
    void rebuild();
  }
}

async function restart() {
  if (server && server.exitCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
  }
  server = spawn(process.execPath, [join(here, 'dist', 'server', 'main.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  });
}

for (const folder of [join(here, 'src'), join(here, 'seed'), join(root, 'packages'), join(root, 'docs', 'guide')]) {
  watch(folder, { recursive: true }, (_, file) => {
    if (!file || /(^|\/)(dist|node_modules)\/|\.test\.tsx?$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, 150);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server?.kill(signal);
    process.exit(0);
  });
}
await rebuild();
