/** The part of N3.js that is used here; the package carries no types. */
declare module 'n3' {
  export interface Term {
    termType: string;
    value: string;
    language?: string;
    datatype?: Term;
  }
  export interface Quad {
    subject: Term;
    predicate: Term;
    object: Term;
  }
  export const DataFactory: {
    namedNode(iri: string): Term;
    blankNode(label: string): Term;
    literal(value: string, languageOrDatatype?: string | Term): Term;
    quad(subject: Term, predicate: Term, object: Term): Quad;
  };
  export class Writer {
    constructor(options: { prefixes?: Record<string, string>; format?: string });
    addQuad(quad: Quad): void;
    end(done: (error: unknown, result: string) => void): void;
  }
  /** A set of quads, as other RDF libraries read it. */
  export class Store {
    constructor(quads: readonly Quad[]);
  }
  export class Parser {
    constructor(options?: { baseIRI?: string; format?: string; blankNodePrefix?: string });
    parse(text: string): Quad[];
  }
}
