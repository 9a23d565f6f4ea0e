import {
  type CatalogueSource,
  type RdfFormat,
  type ReadCatalogue,
  readCatalogue,
  UnreadableRdf,
} from '@limpide/catalogue';
import { readInput } from '../../files.ts';
import { refuse } from '../../refusal.ts';
import type { Terminal } from '../../terminal.ts';
import { decodeSource } from '../../text-encoding.ts';

/** Larger than any catalogue of a region; a bomb stops here, before it is in memory. */
const LARGEST = 60_000_000;

const byEnding: Record<string, RdfFormat> = {
  ttl: 'turtle',
  nt: 'turtle',
  jsonld: 'json-ld',
  rdf: 'rdf-xml',
  owl: 'rdf-xml',
  xml: 'rdf-xml',
};

/** The bytes of a file. @throws Refusal when it is too large to be a catalogue */
export async function readBounded(file: string, terminal: Terminal): Promise<Uint8Array> {
  const { bytes } = await readInput(file, terminal, LARGEST + 1);
  return bytes.length > LARGEST
    ? refuse(`${file} : ce fichier dépasse ${LARGEST / 1_000_000} Mo. Partagez-le en plusieurs fichiers`)
    : bytes;
}

/**
 * The démarches of a file: what `source` says, or what its content shows.
 * @throws Refusal with a sentence for the person
 */
export async function readCatalogueFile(
  file: string,
  terminal: Terminal,
  source?: CatalogueSource,
): Promise<ReadCatalogue> {
  const text = decodeSource(await readBounded(file, terminal));
  const rdf = byEnding[file.split('.').at(-1)?.toLowerCase() ?? ''];
  try {
    return await readCatalogue(text, { ...(source ? { source } : {}), ...(rdf ? { rdf } : {}) });
  } catch (error) {
    if (error instanceof UnreadableRdf) return refuse(`${file} : ${error.message}`);
    throw error;
  }
}
