/** Prefixes of the vocabularies that the profile uses. `lp` is ours: what CPSV-AP has no word for. */
export const namespaces = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  ldes: 'https://w3id.org/ldes#',
  lp: 'urn:limpide:terms:',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  tree: 'https://w3id.org/tree#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The whole address of `prefix:name`. @throws RangeError for a prefix that is not ours. */
export function expand(term: string): string {
  const colon = term.indexOf(':');
  const base = namespaces[term.slice(0, colon) as keyof typeof namespaces];
  if (base === undefined) throw new RangeError(`unknown prefix: ${term}`);
  return base + term.slice(colon + 1);
}
