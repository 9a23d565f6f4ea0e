import { fileURLToPath } from 'node:url';
import { catalogue } from './measures/catalogue.mjs';
import { documents } from './measures/documents.mjs';
import { keystroke } from './measures/keystroke.mjs';
import { language } from './measures/language.mjs';
import { publicPage } from './measures/public-page.mjs';
import { readability } from './measures/readability.mjs';
import { search } from './measures/search.mjs';
import { searchScale } from './measures/search-scale.mjs';
import { servedPage } from './measures/served-page.mjs';
import { startUp } from './measures/start-up.mjs';

/** One comparison in a process of its own, sent to the parent. */
const measures = {
  publicPage,
  servedPage,
  readability,
  startUp,
  language,
  search,
  searchScale,
  keystroke,
  documents,
  catalogue,
};

const number = (value, digits = 0) => value.toLocaleString('fr-BE', { maximumFractionDigits: digits });
const client = fileURLToPath(new URL('../apps/web/dist/client', import.meta.url));

const table = await measures[process.argv[2]]({ client, number });
process.send(table ?? null, () => process.disconnect());
