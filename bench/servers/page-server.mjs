import { headers, pageContender } from '../contenders.mjs';
import { ownCpu, rate } from '../timing.mjs';

/**
 * One contender in a process of its own, behind a port and by its handler alone. Messages ask: `page` the HTML, `handler`
 * how many pages the handler gives for a second of processor, `cpu` how much processor has been used so far.
 */
const [name, client] = process.argv.slice(2);
const { handler, path, listener } = await pageContender(name, client);
const server = listener();
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port, path }));

/** The body is taken as bytes, as a server sends it. */
async function ask() {
  const response = await handler(new Request(`https://limpide.example${path}`, { headers }));
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}

const answers = {
  page: async () => new TextDecoder().decode(await ask()),
  handler: ({ ms }) => rate({ work: ask, cpu: ownCpu }, ms, 16),
  cpu: () => ownCpu(),
};
process.on('message', async (message) => process.send({ value: await answers[message.ask](message) }));
process.on('disconnect', () => process.exit());
