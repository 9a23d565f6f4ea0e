import { createServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createRequestListener } from '@react-router/node';
import { pageContenders } from '../contenders.mjs';
import { ownCpu } from '../timing.mjs';

/** One contender behind a port of its own; each with the adapter of its own house. Ends with its parent. */
const [name, client] = process.argv.slice(2);
const contender = (await pageContenders(client))[name];
const server =
  name === 'limpide'
    ? createAdaptorServer({ fetch: contender.handler })
    : createServer(
        createRequestListener({ build: await import('../react-router/dist/server/index.js'), mode: 'production' }),
      );
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port, path: contender.path }));
// Each message asks how much processor has been used so far.
process.on('message', () => process.send({ cpu: ownCpu() }));
process.on('disconnect', () => process.exit());
