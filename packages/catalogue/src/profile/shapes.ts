import type { RdfTerm, Triple } from '../rdf/triples.ts';
import { toTurtle } from '../rdf/turtle.ts';
import type { FieldDefinition } from './define.ts';
import { expand } from './namespaces.ts';
import { classNames, definitionOf, recordClassOf } from './profile.ts';

/** The profile as SHACL shapes in Turtle: one node shape a class, one property shape a field, messages in French. */
export function shaclShapes(): string {
  const out: Triple[] = [];
  const say = (subject: string, predicate: string, object: RdfTerm) =>
    out.push({ subject, predicate: expand(predicate), object });
  const iri = (term: string) => ({ iri: expand(term) });
  for (const name of classNames) {
    const { term, fields } = definitionOf(name);
    const shape = expand(`lp:${name}Shape`);
    say(shape, 'rdf:type', iri('sh:NodeShape'));
    say(shape, 'sh:targetClass', iri(term));
    for (const [key, field] of Object.entries(fields)) {
      const property = `_:${name}-${key}`;
      say(shape, 'sh:property', { iri: property });
      say(property, 'sh:path', iri(field.term));
      say(property, 'sh:name', { value: field.label, language: 'fr' });
      if (field.required) say(property, 'sh:minCount', integer(1));
      if (field.required && field.ask) say(property, 'sh:message', { value: field.ask, language: 'fr' });
      if (field.single) say(property, 'sh:maxCount', integer(1));
      for (const [predicate, object] of valueRules(field)) say(property, predicate, object);
    }
  }
  return toTurtle(out);
}

const integer = (value: number): RdfTerm => ({ value: String(value), datatype: expand('xsd:integer') });

function valueRules(field: FieldDefinition): [predicate: string, object: RdfTerm][] {
  const datatype = (term: string): [string, RdfTerm][] => [['sh:datatype', { iri: expand(term) }]];
  switch (field.holds) {
    case 'language':
    case 'texts':
      return datatype('rdf:langString');
    case 'iri':
      return [['sh:nodeKind', { iri: expand('sh:IRI') }]];
    case 'amount':
      return datatype('xsd:double');
    case 'position':
      return datatype('xsd:integer');
    case 'duration':
      return datatype('xsd:duration');
    case 'day':
      return datatype('xsd:date');
    case 'text':
      return datatype('xsd:string');
    default: {
      const inside = recordClassOf(field);
      return inside ? [['sh:class', { iri: expand(definitionOf(inside).term) }]] : [];
    }
  }
}
