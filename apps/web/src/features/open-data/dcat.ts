import { expand, type RdfTerm, type Triple } from '@limpide/catalogue';
import { message as m } from './messages.ts';
import { streamAddress } from './stream.ts';

const BELGIUM = 'http://publications.europa.eu/resource/authority/country/BEL';
const FRENCH = 'http://publications.europa.eu/resource/authority/language/FRA';
const DAILY_OR_MORE = 'http://publications.europa.eu/resource/authority/frequency/CONT';
const THEME = 'http://publications.europa.eu/resource/authority/data-theme/GOVE';
const mediaType = (name: string) => `https://www.iana.org/assignments/media-types/${name}`;

/**
 * The entry of the catalogue for portals of open data (DCAT-AP 3.0): one dataset, the ways to take it, the service that gives it.
 * It names no licence: only the organisations can grant one.
 */
export function describeCatalogue(
  base: string,
  { modified, organisations }: { modified: Date | undefined; organisations: readonly { slug: string; name: string }[] },
): Triple[] {
  const out: Triple[] = [];
  const about = (subject: string) => (predicate: string, object: RdfTerm) =>
    out.push({ subject, predicate: expand(predicate), object });
  const iri = (address: string): RdfTerm => ({ iri: address });
  const french = (value: string): RdfTerm => ({ value, language: 'fr' });

  const catalogue = `${base}/api/v1/catalogue`;
  const dataset = `${catalogue}#demarches`;
  const service = `${catalogue}#service`;
  const publisher = `${catalogue}#editeur`;
  const saysCatalogue = about(catalogue);
  saysCatalogue('rdf:type', iri(expand('dcat:Catalog')));
  saysCatalogue('dct:title', french(m('dcat.catalogue.title')));
  saysCatalogue('dct:description', french(m('dcat.catalogue.description')));
  saysCatalogue('dct:publisher', iri(publisher));
  saysCatalogue('dcat:dataset', iri(dataset));
  saysCatalogue('dcat:service', iri(service));

  const saysPublisher = about(publisher);
  saysPublisher('rdf:type', iri(expand('foaf:Agent')));
  saysPublisher('foaf:name', french(m('dcat.publisher', { host: new URL(base).host })));

  const saysDataset = about(dataset);
  saysDataset('rdf:type', iri(expand('dcat:Dataset')));
  saysDataset('dct:title', french(m('dcat.dataset.title')));
  saysDataset('dct:description', french(m('dcat.dataset.description')));
  saysDataset('dct:publisher', iri(publisher));
  saysDataset('dct:language', iri(FRENCH));
  saysDataset('dct:spatial', iri(BELGIUM));
  saysDataset('dct:accrualPeriodicity', iri(DAILY_OR_MORE));
  saysDataset('dcat:theme', iri(THEME));
  saysDataset('dcat:landingPage', iri(`${base}/donnees`));
  if (modified) saysDataset('dct:modified', { value: modified.toISOString(), datatype: expand('xsd:dateTime') });
  for (const { slug, name } of organisations) {
    const organisation = `${base}/organisations/${slug}`;
    saysDataset('dct:creator', iri(organisation));
    about(organisation)('rdf:type', iri(expand('foaf:Agent')));
    about(organisation)('foaf:name', french(name));
  }

  for (const { name, path, type } of distributions) {
    const distribution = `${catalogue}#${name}`;
    saysDataset('dcat:distribution', iri(distribution));
    const say = about(distribution);
    say('rdf:type', iri(expand('dcat:Distribution')));
    say('dct:title', french(m(`dcat.distribution.${name}`)));
    say('dcat:accessURL', iri(name === 'flux' ? streamAddress(base) : `${base}${path}`));
    if (name !== 'flux') say('dcat:downloadURL', iri(`${base}${path}`));
    say('dcat:mediaType', iri(mediaType(type)));
    say('dcat:accessService', iri(service));
  }

  const saysService = about(service);
  saysService('rdf:type', iri(expand('dcat:DataService')));
  saysService('dct:title', french(m('dcat.service.title')));
  saysService('dcat:endpointURL', iri(`${base}/api/v1`));
  saysService('dcat:endpointDescription', iri(`${base}/api/v1/openapi.json`));
  saysService('dcat:servesDataset', iri(dataset));
  return out;
}

const distributions = [
  { name: 'json', path: '/api/v1/demarches?format=json', type: 'application/json' },
  { name: 'json-ld', path: '/api/v1/demarches?format=json-ld', type: 'application/ld+json' },
  { name: 'turtle', path: '/api/v1/demarches?format=turtle', type: 'text/turtle' },
  { name: 'paquet', path: '/api/v1/paquet', type: 'application/x-ndjson' },
  { name: 'flux', path: '/api/v1/flux', type: 'text/turtle' },
] as const;
