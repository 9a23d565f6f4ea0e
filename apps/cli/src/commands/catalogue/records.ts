import {
  type LooseRecord,
  parseRdf,
  type RdfFormat,
  type Repair,
  readRecords,
  UnreadableRdf,
} from '@limpide/catalogue';
import { readInput } from '../../files.ts';
import { refuse } from '../../refusal.ts';
import type { Terminal } from '../../terminal.ts';
import { decodeSource } from '../../text-encoding.ts';

export interface ReadCatalogue {
  records: LooseRecord[];
  repairs: Repair[];
  unread: Map<string, number>;
}

/** Larger than any catalogue of a region; a bomb stops here. */
const LARGEST = 100_000_000;

const byEnding: Record<string, RdfFormat> = {
  ttl: 'turtle',
  nt: 'turtle',
  jsonld: 'json-ld',
  rdf: 'rdf-xml',
  owl: 'rdf-xml',
  xml: 'rdf-xml',
};

/**
 * The démarches of a file: RDF of any version of CPSV-AP, or JSON as `import` and the site write it.
 * @throws Refusal with a sentence for the person
 */
export async function readCatalogue(file: string, terminal: Terminal): Promise<ReadCatalogue> {
  const { bytes } = await readInput(file, terminal, LARGEST);
  const text = decodeSource(bytes);
  const format = byEnding[file.split('.').at(-1)?.toLowerCase() ?? ''] ?? guess(text);
  if (!format) return { records: recordsOfJson(file, text), repairs: [], unread: new Map() };
  try {
    const { triples, repairs } = await parseRdf(text, format);
    const found = readRecords(triples);
    return { ...found, repairs: [...repairs, ...found.repairs] };
  } catch (error) {
    if (error instanceof UnreadableRdf) return refuse(`${file} : ${error.message}`);
    throw error;
  }
}

function guess(text: string): RdfFormat | undefined {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('['))
    return /"@(?:context|graph|id)"/.test(start) ? 'json-ld' : undefined;
  return /^<(?:\?xml|rdf:RDF|!DOCTYPE)/.test(start) ? 'rdf-xml' : 'turtle';
}

function recordsOfJson(file: string, text: string): LooseRecord[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`${file} : ce n’est pas du JSON valable (${(error as Error).message})`);
  }
  const held = (value as { items?: unknown } | null)?.items;
  const list = Array.isArray(value) ? value : Array.isArray(held) ? held : [value];
  const wrong = list.findIndex((one) => typeof one !== 'object' || one === null || Array.isArray(one));
  if (wrong >= 0) return refuse(`${file} : l’élément ${wrong + 1} n’est pas une démarche`);
  return list as LooseRecord[];
}
