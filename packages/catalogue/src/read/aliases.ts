import { expand, namespaces } from '../profile/namespaces.ts';

/**
 * Terms of earlier versions of CPSV-AP (2.0 to 3.1) and of careless exports that mean a term of the profile. The mistakes are those
 * that published catalogues hold: `https` for `http`, the end of an address left out, a property that has moved.
 */
const older: Record<string, string> = {
  'http://data.europa.eu/m8g/hasContactPoint': 'cv:contactPoint',
  'http://www.w3.org/ns/dcat#contactPoint': 'cv:contactPoint',
  'http://schema.org/telephone': 'cv:telephone',
  'https://schema.org/telephone': 'cv:telephone',
  'http://schema.org/email': 'cv:email',
  'https://schema.org/email': 'cv:email',
  'http://data.europa.eu/m8g/value': 'cv:hasValue',
  'http://data.europa.eu/m8g/hasLegalResource': 'cv:hasLegalResource',
  'http://purl.org/vocab/cpsv#hasLegalResource': 'cv:hasLegalResource',
  'http://data.europa.eu/m8g/isGroupedBy': 'cv:isGroupedBy',
  'http://data.europa.eu/m8g/thematicArea': 'cv:thematicArea',
  'http://data.europa.eu/m8g/PublicOrganization': 'cv:PublicOrganisation',
  'http://www.w3.org/ns/org#Organization': 'cv:PublicOrganisation',
  'http://purl.org/vocab/cpsv#Output': 'cv:Output',
  'http://data.europa.eu/m8g/Input': 'cv:Evidence',
  'http://purl.org/vocab/cpsv#Input': 'cv:Evidence',
  // A rule says how the service is done: its title and its text are a passage.
  'http://purl.org/vocab/cpsv#follows': 'lp:passage',
  'http://data.europa.eu/m8g/hasRequirement': 'cv:holdsRequirement',
  'http://vocab.belgif.be/ns/publicservice#hasRequirement': 'cv:holdsRequirement',
  'http://schema.org/dateModified': 'dct:modified',
  'http://schema.org/openingHours': 'cv:openingHours',
  'http://purl.org/dc/elements/1.1/title': 'dct:title',
  'http://purl.org/dc/elements/1.1/description': 'dct:description',
  'http://purl.org/dc/elements/1.1/identifier': 'dct:identifier',
};

const bases = Object.values(namespaces);

/** The term of the profile that an address means, and whether it had to be put right. */
export function currentTerm(iri: string): { iri: string; repaired: boolean } {
  const old = Object.hasOwn(older, iri) ? expand(older[iri]!) : undefined;
  if (old) return { iri: old, repaired: old !== iri };
  for (const base of bases) {
    if (iri.startsWith(base)) return { iri, repaired: false };
    const swapped = base.startsWith('http://') ? `https://${base.slice(7)}` : base;
    if (swapped !== base && iri.startsWith(swapped)) return { iri: base + iri.slice(swapped.length), repaired: true };
  }
  return { iri, repaired: false };
}
