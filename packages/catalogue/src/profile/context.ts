import { VARIANT, withVariants } from '../rdf/variants.ts';
import { namespaces } from './namespaces.ts';
import { classNames, definitionOf, recordClassOf } from './profile.ts';

type Term = string | Record<string, unknown>;

/**
 * The JSON-LD 1.1 context of the profile: with it, the JSON of a record is its RDF. A class has a context of its own for its
 * fields, since « description » or « name » do not mean the same term everywhere.
 */
export function jsonLdContext(): Record<string, Term> {
  const context: Record<string, Term> = {
    '@version': 1.1 as unknown as string,
    id: '@id',
    type: '@type',
    ...namespaces,
  };
  for (const name of classNames) {
    const { term, fields } = definitionOf(name);
    const own: Record<string, Term> = { variantOf: { '@id': VARIANT, '@type': '@id' } };
    for (const [key, field] of Object.entries(fields)) {
      own[key] = { '@id': field.term, ...shapeOf(field.holds, field.single) };
    }
    context[name] = { '@id': term, '@context': own };
  }
  return context;
}

function shapeOf(holds: unknown, single: boolean | undefined): Record<string, string> {
  const set: Record<string, string> = single ? {} : { '@container': '@set' };
  switch (holds) {
    case 'language':
    case 'texts':
      return { '@container': '@language' };
    case 'iri':
      return { '@type': '@id', ...set };
    case 'amount':
      return { '@type': 'xsd:double', ...set };
    case 'position':
      return { '@type': 'xsd:integer', ...set };
    case 'duration':
      return { '@type': 'xsd:duration', ...set };
    case 'day':
      return { '@type': 'xsd:date', ...set };
    case 'text':
      return set;
    default:
      return { '@type': '@id', ...set };
  }
}

/** A record with its class at every level, ready to stand under the context. */
export function withTypes(record: { id: string; [field: string]: unknown }, name: (typeof classNames)[number]): object {
  const { fields } = definitionOf(name);
  const out: Record<string, unknown> = { id: record.id, type: name };
  if (record.variantOf !== undefined) out.variantOf = record.variantOf;
  for (const [key, field] of Object.entries(fields)) {
    const value = record[key];
    if (value === undefined) continue;
    const inside = recordClassOf(field);
    out[key] = inside
      ? field.single
        ? withTypes(value as typeof record, inside)
        : (value as (typeof record)[]).map((one) => withTypes(one, inside))
      : value;
  }
  return out;
}

/** Records as one JSON-LD document. */
export function toJsonLd(
  records: readonly { id: string }[],
  name: (typeof classNames)[number] = 'PublicService',
): Record<string, unknown> {
  const described = withVariants(records, name).map((record) => withTypes(record, name));
  const [only] = described;
  return described.length === 1
    ? { '@context': jsonLdContext(), ...only }
    : { '@context': jsonLdContext(), '@graph': described };
}
