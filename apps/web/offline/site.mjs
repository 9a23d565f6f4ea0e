import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../tools/free-port.mjs';

/** The built site on a free loopback port, without demonstration. */
export async function startBuiltSite(dataDir) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  const child = fork(fileURLToPath(new URL('../dist/server/main.js', import.meta.url)), [], {
    env: {
      PATH,
      HOME,
      LANG,
      TMPDIR,
      HOST: '127.0.0.1',
      PORT: String(port),
      BASE_URL: url,
      DATA_DIR: dataDir,
      DEMO: '0',
    },
    stdio: 'ignore',
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { url, stop };
    await pause(200);
  }
  await stop();
  throw new Error('the site did not start');
}
