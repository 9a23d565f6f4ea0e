import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contenderTitles, headers } from '../contenders.mjs';
import { openReader } from '../keep-alive.mjs';
import { interleaved, rates } from '../timing.mjs';

const names = Object.keys(contenderTitles);
const script = fileURLToPath(new URL('../servers/page-server.mjs', import.meta.url));

/**
 * One public page of a démarche, the same components and data on both sides: handler against handler, then by HTTP. Each
 * contender has a process of its own, so that none pays for the memory of another.
 */
export async function publicPage({ client, number }) {
  const servers = {};
  const reader = openReader(16);
  try {
    for (const name of names) servers[name] = await start(name, client);
    const pages = {};
    for (const name of names) pages[name] = await ask(servers[name], { ask: 'page' });
    if (textOf(pages.limpide) !== textOf(pages.same)) throw new Error('the two pages do not say the same');
    if (textOf(pages.limpide) !== textOf(pages.renewed)) throw new Error('the page in memory is another one');
    const direct = await interleaved(names, (name, ms) => ask(servers[name], { ask: 'handler', ms }));
    const served = await rates(
      Object.fromEntries(
        names.map((name) => [
          name,
          { work: () => askByHttp(servers[name], reader), cpu: () => ask(servers[name], { ask: 'cpu' }) },
        ]),
      ),
      { together: 16, rounds: 3 },
    );
    const faster = (found, name) =>
      ['same', 'scripts'].includes(name)
        ? `× ${number(found.limpide / found[name], 1)} (× ${number(found.renewed / found[name], 1)})`
        : '';
    return {
      title: 'Page publique d’une démarche',
      note: 'Mêmes composants, mêmes données, même texte, sans base de données ; pages pour une seconde de processeur du serveur. Limpide garde en mémoire les pages des publications en ligne ; la deuxième ligne l’en empêche. « × » : combien de fois Limpide est plus rapide (objectif : 10), et entre parenthèses quand la page est à composer.',
      columns: ['', 'HTML', 'gestionnaire seul', '×', 'par HTTP', '×'],
      rows: names.map((name) => [
        contenderTitles[name],
        `${number(pages[name].length / 1000, 1)} k`,
        `${number(direct[name])} pages/s`,
        faster(direct, name),
        `${number(served[name])} pages/s`,
        faster(served, name),
      ]),
    };
  } finally {
    reader.close();
    for (const child of Object.values(servers)) child.kill();
  }
}

async function start(name, client) {
  const child = fork(script, [name, client], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.address = await new Promise((resolve, reject) => child.once('message', resolve).once('exit', reject));
  return child;
}

/** The answer of a contender's process to one message. */
function ask(child, message) {
  return new Promise((resolve) => {
    child.once('message', ({ value }) => resolve(value));
    child.send(message);
  });
}

async function askByHttp({ address: { port, path } }, reader) {
  const { status } = await reader.get(`http://127.0.0.1:${port}${path}`, headers);
  if (status !== 200) throw new Error(`${path}: ${status}`);
}

/** What a reader sees: tags, comments and the order of the head left out. */
function textOf(html) {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<!--.*?-->|<[^>]*>/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .trim();
}
