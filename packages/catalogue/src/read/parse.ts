import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad, type Term } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { SaxesParser } from 'saxes';
import type { RdfTerm, Triple } from '../rdf/triples.ts';
import { guardDepth, guardText, guardTurtle, guardXml } from './guard.ts';
import { ownContext } from './ipdc-terms.ts';
import { legalTag, type Repair } from './repair.ts';
import { UnreadableRdf } from './unreadable.ts';

export type RdfFormat = 'turtle' | 'json-ld' | 'rdf-xml';

export interface ParseOptions {
  /** Address of the file, against which relative ones are read. */
  base?: string;
  /** JSON-LD contexts that may be named by address; any other is refused: nothing is ever fetched. */
  contexts?: Readonly<Record<string, unknown>>;
  /** Triples at most; a file that holds more is refused. */
  limit?: number;
}

const LIMIT = 5_000_000;

/**
 * The triples of a text. Nothing is fetched, whatever the text names.
 * @throws UnreadableRdf when it does not follow its format, is too large, or needs a context that was not given
 */
export async function parseRdf(
  text: string,
  format: RdfFormat,
  options: ParseOptions = {},
): Promise<{ triples: Triple[]; repairs: Repair[] }> {
  const repairs: Repair[] = [];
  const base = options.base ?? 'urn:limpide:import';
  guardText(text);
  if (format === 'turtle') guardTurtle(text);
  if (format === 'json-ld') guardDepth(text);
  if (format === 'rdf-xml') guardXml(text);
  try {
    const quads =
      format === 'turtle'
        ? new Parser({ baseIRI: base, blankNodePrefix: 'b' }).parse(legalTags(text, repairs))
        : await streamed(text, format, base, options);
    if (quads.length > (options.limit ?? LIMIT)) throw new UnreadableRdf('Ce fichier contient trop de données.');
    return { triples: quads.map(tripleOf), repairs };
  } catch (error) {
    if (error instanceof UnreadableRdf) throw error;
    throw new UnreadableRdf(`Ce fichier n’est pas du ${names[format]} valable : ${(error as Error).message}`, {
      cause: error,
    });
  }
}

const names = { turtle: 'Turtle', 'json-ld': 'JSON-LD', 'rdf-xml': 'RDF/XML' };

/** Language tags that no parser takes, made legal. */
function legalTags(text: string, repairs: Repair[]): string {
  return text.replace(/(["'])@([a-z]+(?:-[a-z\d]+)*)/giu, (whole, quote: string, tag: string) => {
    const legal = legalTag(tag);
    if (legal === tag) return whole;
    repairs.push({
      record: '',
      field: '',
      kind: 'language-tag',
      message: `La marque de langue « ${tag} » n’est pas permise ; elle devient « ${legal} ».`,
      before: tag,
      after: legal,
    });
    return `${quote}@${legal}`;
  });
}

function streamed(text: string, format: 'json-ld' | 'rdf-xml', base: string, options: ParseOptions): Promise<Quad[]> {
  if (format === 'rdf-xml') checkXml(text);
  const limit = options.limit ?? LIMIT;
  const loader = {
    load: async (address: string) => {
      const own = ownContext(address);
      const context = options.contexts?.[address] ?? (own && { '@context': own });
      if (!context) throw new UnreadableRdf(`Ce fichier renvoie à « ${address} », que Limpide ne va pas chercher.`);
      return context as Record<string, unknown>;
    },
  };
  const parser =
    format === 'json-ld'
      ? new JsonLdParser({ baseIRI: base, documentLoader: loader as never, allowSubjectList: true } as never)
      : new RdfXmlParser({ baseIRI: base });
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    parser.on('data', (quad: unknown) => {
      quads.push(quad as Quad);
      if (quads.length > limit) reject(new UnreadableRdf('Ce fichier contient trop de données.'));
    });
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.write(text);
    parser.end();
  });
}

/** The streaming parser takes a file that stops in the middle for a short one. @throws Error where the XML is wrong */
function checkXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

function tripleOf({ subject, predicate, object }: Quad): Triple {
  return { subject: address(subject), predicate: predicate.value, object: termOf(object) };
}

const address = (term: Term) => (term.termType === 'BlankNode' ? `_:${term.value}` : term.value);

function termOf(term: Term): RdfTerm {
  if (term.termType !== 'Literal') return { iri: address(term) };
  if (term.language) return { value: term.value, language: term.language };
  return { value: term.value, ...(term.datatype ? { datatype: term.datatype.value } : {}) };
}
