import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../timing.mjs';

const program = fileURLToPath(new URL('../first-finding.mjs', import.meta.url));
const RUNS = 7;

/** How long a fresh process takes from the compressed model to the first findings, without and with trees. */
export async function startUp({ number }) {
  const rows = [];
  for (const [name, argument] of [
    ['Limpide, les mots et la grammaire', 'tags'],
    ['Limpide, avec les arbres', 'trees'],
  ]) {
    const runs = [];
    for (let n = 0; n < RUNS; n++) runs.push(await once(argument));
    const middle = (of) => `${number(median(runs.map(of)))} ms`;
    rows.push([
      name,
      middle(({ read }) => read),
      middle(({ found }) => found),
      middle(({ read, found }) => read + found),
    ]);
  }
  return {
    title: 'Démarrage',
    note: `Un processus neuf : le modèle est décompressé et lu, puis une courte lettre est jugée. Millisecondes de processeur, le milieu de ${RUNS} essais.`,
    columns: ['', 'modèle lu', 'premiers constats', 'en tout'],
    rows,
  };
}

function once(argument) {
  return new Promise((resolve, reject) => {
    const child = fork(program, [argument]);
    let told;
    child.once('message', (message) => {
      told = message;
    });
    child.once('error', reject);
    child.once('exit', () => (told?.findings > 0 ? resolve(told) : reject(new Error('no finding'))));
  });
}
