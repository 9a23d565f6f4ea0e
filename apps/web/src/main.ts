import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { ensureDemonstration } from './demonstration/load.ts';
import { doWhatIsDue, jobs, prepare, routes } from './features/index.ts';
import { ConfigProblem, readConfig } from './platform/config.ts';
import { DataDirectoryInUse } from './platform/database/index.ts';
import { createApp } from './platform/http/app.ts';
import { describeError } from './platform/http/describe-error.ts';
import { localSecret } from './platform/local-secret.ts';
import { jobHandlers, placesIn, startPlatform } from './platform/start.ts';
import { ErrorPage } from './shell/error-page.tsx';

/** The composition root: reads the configuration, opens what is needed, serves, and stops in good order. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'string' } },
    allowPositionals: true,
  });
  const config = readConfig(
    { ...process.env, ...(values.port ? { PORT: values.port } : {}), ...(values.host ? { HOST: values.host } : {}) },
    localSecret,
  );
  const started = await startPlatform(config, placesIn(rootFolder()), { engineWorker: engineWorker() });
  const { platform, database } = started;
  const accounts = config.demonstration ? await ensureDemonstration(platform) : undefined;
  await prepare(platform);
  const app = createApp(platform, routes, ErrorPage, describeError);
  await platform.jobs.start({ ...jobHandlers(platform), ...jobs(platform) });
  await doWhatIsDue(platform);

  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, (info) => {
    const address = config.baseUrl.port === '0' ? `http://${config.host}:${info.port}` : config.baseUrl.href;
    const lines = [
      ``,
      `Limpide est prêt : ${address.replace(/\/$/, '')}/`,
      `Espace de travail : ${address.replace(/\/$/, '')}/espace`,
    ];
    if (database.embedded)
      lines.push(
        'Base de données embarquée : pour essayer et pour un petit projet pilote. En production, donnez DATABASE_URL.',
      );
    if (accounts) lines.push('', accounts);
    lines.push('', 'Pour arrêter : Ctrl + C');
    console.log(lines.join('\n'));
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Le port ${config.port} est déjà pris. Choisissez-en un autre : npm start -- --port ${config.port + 1}`
        : `Le serveur n’a pas pu démarrer : ${error.message}`,
    );
    void started.stop().finally(() => process.exit(1));
  });

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    const hard = setTimeout(() => process.exit(1), 10_000);
    hard.unref();
    server.close(() => {
      void started.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
    // Idle kept-alive connections would hold the close until the browser gives up.
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** The folder of the web application, from the built file or from its source. */
function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'migrations'))) folder = dirname(folder);
  return folder;
}

/** Where the build puts the thread of the engines, beside this file; undefined when the sources run as they are. */
function engineWorker(): string | undefined {
  const built = join(dirname(fileURLToPath(import.meta.url)), 'engine-worker.js');
  return existsSync(built) ? built : undefined;
}

main().catch((error: unknown) => {
  if (error instanceof ConfigProblem || error instanceof DataDirectoryInUse) console.error(error.message);
  else console.error(error);
  process.exit(1);
});
