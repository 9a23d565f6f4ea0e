import { namespaces } from '../profile/namespaces.ts';
import type { RdfTerm, Triple } from './triples.ts';

/** Triples as JSON-LD 1.1: one node for each subject, names with the prefixes of the profile. For what is no record. */
export function toJsonLdGraph(triples: readonly Triple[]): { '@context': object; '@graph': object[] } {
  const nodes = new Map<string, Record<string, unknown[]>>();
  const used: Record<string, string> = {};
  const short = (iri: string) => {
    const found = Object.entries(namespaces).find(([, base]) => iri.startsWith(base) && iri !== base);
    if (!found) return iri;
    used[found[0]] = found[1];
    return `${found[0]}:${iri.slice(found[1].length)}`;
  };
  const value = (object: RdfTerm) => {
    if ('iri' in object) return { '@id': object.iri };
    if (object.language) return { '@value': object.value, '@language': object.language };
    return object.datatype ? { '@value': object.value, '@type': short(object.datatype) } : { '@value': object.value };
  };
  for (const { subject, predicate, object } of triples) {
    const node = nodes.get(subject) ?? {};
    nodes.set(subject, node);
    const isType = predicate === `${namespaces.rdf}type` && 'iri' in object;
    const name = isType ? '@type' : short(predicate);
    const values = node[name] ?? [];
    node[name] = values;
    values.push(isType ? short(object.iri) : value(object));
  }
  const graph = [...nodes].map(([id, node]) => ({ '@id': id, ...node }));
  return { '@context': used, '@graph': graph };
}
