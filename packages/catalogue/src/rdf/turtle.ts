import { DataFactory, type Quad, Writer } from 'n3';
import { namespaces } from '../profile/namespaces.ts';
import type { RdfTerm, Triple } from './triples.ts';

const { literal, namedNode, blankNode, quad } = DataFactory;

/** Triples as Turtle (RDF 1.1), with the prefixes of the profile that are used. */
export function toTurtle(triples: readonly Triple[]): string {
  const used = Object.entries(namespaces).filter(([, base]) =>
    triples.some(
      ({ predicate, object }) => predicate.startsWith(base) || ('iri' in object && object.iri.startsWith(base)),
    ),
  );
  const writer = new Writer({ prefixes: Object.fromEntries(used) });
  for (const triple of triples) writer.addQuad(quadOf(triple));
  let text = '';
  writer.end((_error: unknown, result: string) => {
    text = result;
  });
  return text;
}

/** A triple in the shape that RDF libraries share (RDF/JS). */
export function quadOf({ subject, predicate, object }: Triple): Quad {
  return quad(node(subject), namedNode(predicate), term(object));
}

const node = (iri: string) => (iri.startsWith('_:') ? blankNode(iri.slice(2)) : namedNode(iri));

function term(object: RdfTerm) {
  if ('iri' in object) return node(object.iri);
  return literal(object.value, object.language ?? (object.datatype ? namedNode(object.datatype) : undefined));
}
