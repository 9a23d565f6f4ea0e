/**
 * The terms of the Flemish catalogue (IPDC-LPDC, an implementation of the Belgian profile ICEG) as a JSON-LD context of our
 * own: with it its pages are read, and ours are written, without fetching anything. Names and addresses are those of the
 * published model (Informatievlaanderen/ipdc-lpdc, 2025-06-12).
 */
export const lpdc = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#';
const codes = 'https://productencatalogus.data.vlaanderen.be/id/concept/';

const text = (id: string) => ({ '@id': id, '@container': '@language' });
const link = (id: string, base?: string) => ({
  '@id': id,
  '@type': '@id',
  '@container': '@set',
  ...(base ? { '@context': { '@base': base } } : {}),
});
const typed = (id: string, type: string) => ({ '@id': id, '@type': `http://www.w3.org/2001/XMLSchema#${type}` });

export const ipdcContext: Record<string, unknown> = {
  '@version': 1.1,
  ConceptSnapshot: `${lpdc}ConceptualPublicServiceSnapshot`,
  Concept: `${lpdc}ConceptualPublicService`,
  InstantieSnapshot: `${lpdc}InstancePublicServiceSnapshot`,
  Instantie: `${lpdc}InstancePublicService`,
  Voorwaarde: 'http://data.europa.eu/m8g/Requirement',
  Bewijs: 'http://data.europa.eu/m8g/Evidence',
  Procedure: {
    '@id': 'http://purl.org/vocab/cpsv#Rule',
    '@context': { websites: link(`${lpdc}hasWebsite`) },
  },
  Website: 'http://schema.org/WebSite',
  Kost: 'http://data.europa.eu/m8g/Cost',
  FinancieelVoordeel: `${lpdc}FinancialAdvantage`,
  Regelgeving: 'http://data.europa.eu/eli/ontology#LegalResource',
  Contactgegevens: 'http://schema.org/ContactPoint',
  Adres: 'http://www.w3.org/ns/locn#Address',
  PubliekeOrganisatie: 'http://data.europa.eu/m8g/PublicOrganisation',
  naam: text('http://purl.org/dc/terms/title'),
  beschrijving: text('http://purl.org/dc/terms/description'),
  verdereBeschrijving: text(`${lpdc}additionalDescription`),
  uitzonderingen: text(`${lpdc}exception`),
  regelgevingTekst: text(`${lpdc}regulation`),
  zoektermen: { '@id': 'http://www.w3.org/ns/dcat#keyword', '@container': ['@language', '@set'] },
  voorwaarden: link('http://vocab.belgif.be/ns/publicservice#hasRequirement'),
  bewijs: link('http://data.europa.eu/m8g/hasSupportingEvidence'),
  procedures: link('http://purl.org/vocab/cpsv#follows'),
  websites: link('http://www.w3.org/2000/01/rdf-schema#seeAlso'),
  kosten: link('http://data.europa.eu/m8g/hasCost'),
  financieleVoordelen: link('http://purl.org/vocab/cpsv#produces'),
  regelgeving: link('http://data.europa.eu/m8g/hasLegalResource'),
  contactgegevens: link('http://data.europa.eu/m8g/hasContactPoint'),
  adres: { '@id': `${lpdc}address`, '@type': '@id' },
  publicatieLink: { '@id': `${lpdc}publicationLink`, '@type': '@id' },
  bevoegdeOverheden: link(
    'http://data.europa.eu/m8g/hasCompetentAuthority',
    'https://data.vlaanderen.be/id/organisatie/',
  ),
  uitvoerendeOverheden: link(`${lpdc}hasExecutingAuthority`, 'https://data.vlaanderen.be/id/organisatie/'),
  geografischToepassingsgebieden: link('http://purl.org/dc/terms/spatial', 'http://data.europa.eu/nuts/code/'),
  talen: link('http://purl.org/dc/terms/language', 'http://publications.europa.eu/resource/authority/language/'),
  themas: link('http://data.europa.eu/m8g/thematicArea', `${codes}Thema/`),
  doelgroepen: link(`${lpdc}targetAudience`, `${codes}Doelgroep/`),
  bevoegdBestuursniveaus: link(`${lpdc}competentAuthorityLevel`, `${codes}BevoegdBestuursniveau/`),
  uitvoerendBestuursniveaus: link(`${lpdc}executingAuthorityLevel`, `${codes}UitvoerendBestuursniveau/`),
  publicatiekanalen: link(`${lpdc}publicationMedium`, `${codes}PublicatieKanaal/`),
  tags: link(`${lpdc}conceptTag`, `${codes}ConceptTag/`),
  yourEuropeCategorieen: link(`${lpdc}yourEuropeCategory`, `${codes}YourEuropeCategorie/`),
  type: link('http://purl.org/dc/terms/type', `${codes}Type/`),
  isVersionOf: { '@id': 'http://purl.org/dc/terms/isVersionOf', '@type': '@id' },
  linkedConcept: { '@id': 'http://purl.org/dc/terms/source', '@type': '@id' },
  generatedAtTime: typed('http://www.w3.org/ns/prov#generatedAtTime', 'dateTime'),
  creatie: typed('http://schema.org/dateCreated', 'dateTime'),
  laatstGewijzigd: typed('http://schema.org/dateModified', 'dateTime'),
  startDienstVerlening: typed('http://schema.org/startDate', 'dateTime'),
  eindeDienstVerlening: typed('http://schema.org/endDate', 'dateTime'),
  gearchiveerd: typed(`${lpdc}isArchived`, 'boolean'),
  productnummer: typed('http://schema.org/productID', 'string'),
  order: typed('http://www.w3.org/ns/shacl#order', 'integer'),
  url: typed('http://schema.org/url', 'string'),
  telefoonnummer: typed('http://schema.org/telephone', 'string'),
  email: typed('http://schema.org/email', 'string'),
  openingsuren: typed('http://schema.org/openingHours', 'string'),
  straatnaam: text('https://data.vlaanderen.be/ns/adres#Straatnaam'),
  gemeentenaam: text('https://data.vlaanderen.be/ns/adres#gemeentenaam'),
  land: text('https://data.vlaanderen.be/ns/adres#land'),
  huisnummer: typed('https://data.vlaanderen.be/ns/adres#Adresvoorstelling.huisnummer', 'string'),
  busnummer: typed('https://data.vlaanderen.be/ns/adres#Adresvoorstelling.busnummer', 'string'),
  postcode: typed('https://data.vlaanderen.be/ns/adres#postcode', 'string'),
};

/** What a page of an event stream adds (LDES and TREE). */
const streamContext: Record<string, unknown> = {
  '@version': 1.1,
  EventStream: 'https://w3id.org/ldes#EventStream',
  Node: 'https://w3id.org/tree#Node',
  member: { '@id': 'https://w3id.org/tree#member', '@type': '@id', '@container': '@set' },
  view: { '@id': 'https://w3id.org/tree#view', '@type': '@id' },
};

/** Terms of CPSV-AP as its own contexts call them, for files that name one of those. */
const cpsvContext: Record<string, unknown> = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  eli: 'http://data.europa.eu/eli/ontology#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  PublicService: 'cpsv:PublicService',
  PublicOrganisation: 'cv:PublicOrganisation',
  PublicOrganization: 'cv:PublicOrganisation',
  Rule: 'cpsv:Rule',
  LegalResource: 'eli:LegalResource',
  ...Object.fromEntries(
    ['Channel', 'Cost', 'Evidence', 'Output', 'Requirement', 'LifeEvent', 'BusinessEvent', 'ContactPoint'].map(
      (name) => [name, `cv:${name}`],
    ),
  ),
  ...Object.fromEntries(
    [
      'hasChannel',
      'hasCost',
      'hasCompetentAuthority',
      'hasContactPoint',
      'contactPoint',
      'holdsRequirement',
      'hasLegalResource',
      'hasSupportingEvidence',
      'isGroupedBy',
      'thematicArea',
      'currency',
    ].map((name) => [name, { '@id': `cv:${name}`, '@type': '@id' }]),
  ),
  hasInput: { '@id': 'cpsv:hasInput', '@type': '@id' },
  produces: { '@id': 'cpsv:produces', '@type': '@id' },
  follows: { '@id': 'cpsv:follows', '@type': '@id' },
  language: { '@id': 'dct:language', '@type': '@id' },
  spatial: { '@id': 'dct:spatial', '@type': '@id' },
  identifier: 'dct:identifier',
  title: 'dct:title',
  name: 'dct:title',
  description: 'dct:description',
  keyword: 'dcat:keyword',
  prefLabel: 'skos:prefLabel',
  hasValue: { '@id': 'cv:hasValue', '@type': 'xsd:double' },
  value: { '@id': 'cv:value', '@type': 'xsd:double' },
  processingTime: { '@id': 'cv:processingTime', '@type': 'xsd:duration' },
};

const known: [RegExp, Record<string, unknown>][] = [
  [/ipdc-lpdc-im(?:-hydra-ldes)?\.jsonld$/i, ipdcContext],
  [/(?:^|\/)(?:ldes|hydra|tree)\.jsonld$/i, streamContext],
  [/cpsv-ap[^/]*\.jsonld$/i, cpsvContext],
];

/** The context that a file names by its address, when we have one of our own for it. */
export function ownContext(address: string): Record<string, unknown> | undefined {
  return known.find(([name]) => name.test(address))?.[1];
}
