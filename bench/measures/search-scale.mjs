import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { stemmer } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';
import { startPostgres } from '../../tools/postgres.mjs';
import { percentile } from '../timing.mjs';

const migrations = fileURLToPath(new URL('../../apps/web/migrations', import.meta.url));
const concepts = Number(process.env.LIMPIDE_SCALE_CONCEPTS ?? 5000);
const bodies = Number(process.env.LIMPIDE_SCALE_BODIES ?? 281);
/** Local fiches that differ enough to have a text of their own, for each body. */
const overlays = Number(process.env.LIMPIDE_SCALE_OVERLAYS ?? 100);
const asked = 200;

/**
 * Fiches modèles × local bodies: each fiche is there for every body, and stored apart only where it differs. The texts are those of the
 * fictional corpus, recombined with made-up words so that the vocabulary grows as it would; the questions are the judged ones.
 * The engines that know no overlay hold the fiches modèles alone, which is less than what they would need.
 */
export async function searchScale({ number }) {
  const { corpus, queries } = await import('../dist/limpide.js');
  const documents = enlarged(corpus);
  const questions = Array.from({ length: asked }, (_, i) => queries[i % queries.length].question);
  const rows = [];
  const postgres = await startPostgres();
  const contenders = {
    'Limpide, base embarquée (PGlite)': limpide(undefined),
    ...(postgres ? { 'Limpide, PostgreSQL': limpide(postgres.url) } : {}),
    'MiniSearch 7, fiches modèles seules': miniSearch,
    'Orama 3, fiches modèles seules': orama,
  };
  try {
    for (const [title, open] of Object.entries(contenders)) {
      const engine = await open(documents);
      try {
        const found = await timed(questions, engine.find);
        const local = engine.local ? await timed(questions, engine.local) : undefined;
        const list = engine.list ? await timed(questions.slice(0, 30), engine.list) : undefined;
        rows.push([
          title,
          ...cells(found, number),
          local ? cells(local, number)[1] : '–',
          list ? cells(list, number)[1] : '–',
        ]);
      } finally {
        await engine.close();
      }
    }
  } finally {
    await postgres?.stop();
  }
  return {
    title: 'Recherche à l’échelle',
    note: `${number(concepts)} fiches modèles fabriquées × ${number(bodies)} organisations locales (${number(concepts * bodies)} fiches locales possibles, ${number(bodies * overlays)} textes propres gardés) ; ${number(asked)} questions, une à la fois, dans le même processus.`,
    columns: ['', 'médiane', '95 %', '95 % avec une commune', 'liste, 95 %'],
    rows,
  };
}

const cells = (times, number) => [
  `${number(percentile(times, 0.5), 1)} ms`,
  `${number(percentile(times, 0.95), 1)} ms`,
];

async function timed(questions, run) {
  for (const question of questions.slice(0, 20)) await run(question);
  const times = [];
  for (const question of questions) {
    const start = performance.now();
    await run(question);
    times.push(performance.now() - start);
  }
  return times;
}

const limpide = (url) => async (documents) => {
  const { openDatabase, migrate, saveInSearch, searchPublic, listPublic } = await import('../dist/limpide.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'limpide-scale-'));
  const opened = await openDatabase({ databaseUrl: url, dataDir });
  await migrate(opened.db, migrations);
  const body = (n) => `organisme-${n}`;
  // In parts, with statistics in between: an index that nobody counted is not used.
  for (let from = 0; from < documents.length; from += 500) {
    await opened.db.transaction().execute(async (tx) => {
      for (const { id, ...texts } of documents.slice(from, from + 500)) {
        await saveInSearch(tx, {
          recordType: 'scale',
          recordId: id,
          organisationId: 'region',
          public: true,
          conceptId: null,
          ...texts,
        });
      }
    });
    if (from < 1000) await opened.pool.query('analyze search_entry');
  }
  // The local texts: the words of their fiche modèle and the name of the body, written in one go.
  await opened.pool.query(
    `insert into search_entry (record_type, record_id, organisation_id, public, title, body, keywords, reading, concept_id, leads, words)
     select record_type, record_id || '-' || n, 'organisme-' || n, true, title, body, keywords, reading, record_id, false,
       words || setweight(to_tsvector('simple', 'organisme' || n), 'C')
     from generate_series(1, ${bodies}) n
     cross join lateral (
       select * from search_entry where record_type = 'scale' and concept_id is null
       order by record_id offset (n * 17) % ${Math.max(1, concepts - overlays)} limit ${overlays}
     ) as concept`,
  );
  await opened.pool.query('analyze search_entry');
  const elsewhere = Array.from({ length: bodies - 1 }, (_, i) => body(i + 2));
  const near = { own: [body(1)], elsewhere };
  return {
    find: (question) => searchPublic(opened.db, 'scale', question, 10),
    local: (question) => searchPublic(opened.db, 'scale', question, 10, near),
    list: () => listPublic(opened.db, 'scale', near),
    async close() {
      await opened.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const plain = (term) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

async function miniSearch(documents) {
  const index = new MiniSearch({ fields: ['title', 'keywords', 'body'], processTerm: plain });
  index.addAll(documents);
  return {
    find: async (question) =>
      index.search(question, { fuzzy: 0.2, prefix: true, boost: { title: 3, keywords: 2 } }).slice(0, 10),
    close: async () => {},
  };
}

async function orama(documents) {
  const index = create({
    schema: { id: 'string', title: 'string', keywords: 'string', body: 'string' },
    components: { tokenizer: { language: 'french', stemming: true, stemmer } },
  });
  await insertMultiple(index, documents);
  return {
    find: (term) =>
      searchOrama(index, {
        term,
        limit: 10,
        tolerance: 1,
        properties: ['title', 'keywords', 'body'],
        boost: { title: 3, keywords: 2 },
      }),
    close: async () => {},
  };
}

/** As many documents as asked, from the texts of the corpus: two of them side by side, and a made-up word now and then. */
function enlarged(corpus) {
  let state = 11;
  const random = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const syllables = [
    'ba',
    'ri',
    'to',
    'len',
    'mur',
    'sac',
    'vo',
    'den',
    'pil',
    'ga',
    'chu',
    'fer',
    'noi',
    'sel',
    'tra',
  ];
  const word = () => Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join('');
  return Array.from({ length: concepts }, (_, i) => {
    const one = corpus[i % corpus.length];
    const other = corpus[random(corpus.length)];
    return {
      id: `f${String(i).padStart(5, '0')}`,
      title: i < corpus.length ? one.title : `${one.title} ${word()}`,
      keywords: one.searchWords.join(' '),
      body: `${one.summary} ${other.summary} ${Array.from({ length: 12 }, word).join(' ')}`,
    };
  });
}
