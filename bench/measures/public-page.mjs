import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { headers, pageContenders } from '../contenders.mjs';
import { openReader } from '../keep-alive.mjs';
import { ownCpu, rates } from '../timing.mjs';

/** One public page of a démarche, the same components and data on both sides: handler against handler, then by HTTP. */
export async function publicPage({ client, number }) {
  const contenders = await pageContenders(client);
  const names = Object.keys(contenders);
  const asks = mapOf(names, (name) => () => askHandler(contenders[name]));
  const pages = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await asks[name]()])));
  if (textOf(pages.limpide) !== textOf(pages.same)) throw new Error('the two pages do not say the same');
  const direct = await rates(
    mapOf(names, (name) => ({ work: asks[name], cpu: ownCpu })),
    { together: 16 },
  );
  const served = await servedRates(names, client);
  const titles = {
    limpide: 'Limpide',
    same: 'React Router 8, la même page sans ses scripts',
    scripts: 'React Router 8, avec ses scripts et les données pour l’hydratation',
  };
  const faster = (found, name) => (name === 'limpide' ? '' : `× ${number(found.limpide / found[name], 1)}`);
  return {
    title: 'Page publique d’une démarche',
    note: 'Mêmes composants, mêmes données, même texte, sans base de données ; pages pour une seconde de processeur du serveur. « × » : combien de fois Limpide est plus rapide (objectif : 10).',
    columns: ['', 'HTML', 'gestionnaire seul', '×', 'par HTTP', '×'],
    rows: names.map((name) => [
      titles[name],
      `${number(pages[name].length / 1000, 1)} k`,
      `${number(direct[name])} pages/s`,
      faster(direct, name),
      `${number(served[name])} pages/s`,
      faster(served, name),
    ]),
  };
}

async function askHandler({ handler, path }) {
  const response = await handler(new Request(`https://limpide.example${path}`, { headers }));
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Each contender in a process of its own, asked by sixteen connections that stay open. */
async function servedRates(names, client) {
  const script = fileURLToPath(new URL('../servers/page-server.mjs', import.meta.url));
  const servers = [];
  const reader = openReader(16);
  try {
    for (const name of names) {
      const child = fork(script, [name, client], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      servers.push(child);
      child.address = await new Promise((resolve, reject) => child.once('message', resolve).once('exit', reject));
    }
    const asks = mapOf(names, (_, n) => ({
      work: () => askServer(servers[n].address, reader),
      cpu: () => cpuOf(servers[n]),
    }));
    return await rates(asks, { together: 16, rounds: 3 });
  } finally {
    reader.close();
    for (const child of servers) child.kill();
  }
}

/** Milliseconds of processor that a server has used. */
function cpuOf(child) {
  return new Promise((resolve) => {
    child.once('message', ({ cpu }) => resolve(cpu));
    child.send({});
  });
}

async function askServer({ port, path }, reader) {
  const { status } = await reader.get(`http://127.0.0.1:${port}${path}`, headers);
  if (status !== 200) throw new Error(`${path}: ${status}`);
}

const mapOf = (names, make) => Object.fromEntries(names.map((name, n) => [name, make(name, n)]));

/** What a reader sees: tags, comments and the order of the head left out. */
function textOf(html) {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<!--.*?-->|<[^>]*>/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .trim();
}
