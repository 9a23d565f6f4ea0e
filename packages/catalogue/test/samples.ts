/** Small files in the forms of others, written for these tests: places and services are fictional. */

/** A page of an event stream in the form of IPDC, with the tags and the marks that its pages hold. */
export const ipdcPage = JSON.stringify({
  '@context': ['https://exemple.be/ipdc-lpdc-im.jsonld', 'https://exemple.be/ldes.jsonld'],
  '@id': 'https://exemple.be/doc/conceptsnapshot?pageNumber=0',
  '@type': 'EventStream',
  member: [
    {
      '@id': 'https://exemple.be/id/conceptsnapshot/ancien',
      '@type': ['ConceptSnapshot'],
      isVersionOf: 'https://exemple.be/id/concept/fiets',
      generatedAtTime: '2025-01-01T00:00:00Z',
      productnummer: '77',
      naam: { nl: 'Oude naam' },
    },
    {
      '@id': 'https://exemple.be/id/conceptsnapshot/nieuw',
      '@type': ['ConceptSnapshot'],
      isVersionOf: 'https://exemple.be/id/concept/fiets',
      generatedAtTime: '2026-01-01T00:00:00Z',
      laatstGewijzigd: '2026-01-01T08:00:00Z',
      productnummer: '77',
      naam: {
        'nl-BE-x-generated-informal': 'Je fiets registreren',
        nl: 'Een fiets registreren',
        en: 'Register a bicycle',
      },
      beschrijving: { nl: '<p>De gemeente geeft een nummer.</p><ul><li>gratis</li><li>snel</li></ul>' },
      verdereBeschrijving: { nl: 'Het nummer blijft geldig.' },
      uitzonderingen: { nl: 'Niet voor bromfietsen.' },
      zoektermen: { nl: ['fiets', 'diefstal'] },
      doelgroepen: ['Burger'],
      themas: ['MobiliteitOpenbareWerken'],
      voorwaarden: [
        {
          '@type': 'Voorwaarde',
          order: 1,
          naam: { nl: 'Meerderjarig zijn' },
          beschrijving: { nl: 'Op de dag van de aanvraag.' },
        },
        {
          '@type': 'Voorwaarde',
          order: 0,
          naam: { nl: 'In de gemeente wonen' },
          beschrijving: { nl: 'Sinds een maand.' },
          bewijs: { '@type': 'Bewijs', naam: { nl: 'Aankoopbewijs' }, beschrijving: { nl: 'Een factuur.' } },
        },
      ],
      procedures: [
        {
          '@type': 'Procedure',
          order: 0,
          naam: { nl: 'Vraag het nummer aan' },
          beschrijving: { nl: 'Aan het loket of online.' },
          websites: [{ '@type': 'Website', order: 0, naam: { nl: 'Formulier' }, url: 'https://exemple.be/fiets' }],
        },
      ],
      kosten: [{ '@type': 'Kost', order: 0, naam: { nl: 'Bedrag' }, beschrijving: { nl: 'Gratis.' } }],
      regelgeving: [
        { '@type': 'Regelgeving', order: 0, naam: { nl: 'Reglement' }, url: 'https://exemple.be/reglement' },
      ],
      startDienstVerlening: '2026-01-01T00:00:00Z',
    },
    {
      '@id': 'https://exemple.be/id/conceptsnapshot/weg',
      '@type': ['ConceptSnapshot'],
      isVersionOf: 'https://exemple.be/id/concept/weg',
      generatedAtTime: '2026-01-01T00:00:00Z',
      gearchiveerd: true,
      naam: { nl: 'Weg' },
    },
  ],
});

export const hsdsService = JSON.stringify({
  id: '7d2b1d7e-3f52-4a3e-9c55-0a7f5e8b1c11',
  name: 'Prêter un vélo',
  description: '<p>La commune prête un vélo pour un mois.</p>',
  url: 'https://exemple.be/velo',
  email: 'velo@exemple.be',
  status: 'active',
  fees_description: 'Gratuit pour les habitants',
  wait_time: 'P7D',
  eligibility_description: 'Les habitants\n- Avoir dix-huit ans',
  minimum_age: 18,
  application_process: '1. Choisissez un vélo\nSur place.\n2. Signez le contrat',
  last_modified: '2026-02-03T10:00:00.000Z',
  languages: [
    { id: '1', name: 'français', code: 'fr' },
    { id: '2', name: 'ourdou', code: 'ur' },
  ],
  organization: { id: '9', name: 'Commune de Val-de-Lys', description: 'Commune' },
  phones: [{ id: '3', number: '010 00 00 00' }],
  schedules: [{ id: '4', description: 'Le samedi matin' }],
  service_at_locations: [
    {
      id: '5',
      location: {
        id: '6',
        location_type: 'physical',
        addresses: [{ address_1: 'Place Verte 1', postal_code: '0000', city: 'Val-de-Lys' }],
      },
    },
  ],
  cost_options: [{ id: '7', option: 'Caution', amount: 20, currency: 'eur' }],
  required_documents: [{ id: '8', document: 'La carte d’identité' }],
  accreditations: 'Label fictif',
});

/** CPSV-AP 2.x as some catalogues export it: older terms, a rule, a list in one text. */
export const oldTurtle = `@prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://exemple.be/s/1> a cpsv:PublicService ; dct:identifier "1" ; dct:title "Demander un jardin"@fr-BE, "Hage søke"@nb ;
  dct:description "Un potager pour un an." ; dcat:keyword "potager; légumes"@fr ; cpsv:follows <https://exemple.be/r/1> ;
  cv:hasCompetentAuthority <https://exemple.be/o/1> ; cv:hasContactPoint [ schema:telephone "010 00 00 00" ] .
<https://exemple.be/r/1> a cpsv:Rule ; dct:identifier "r1" ; dct:title "Attribution"@fr ; dct:description "Dans l’ordre des demandes."@fr .
<https://exemple.be/o/1> a cv:PublicOrganisation ; skos:prefLabel "Commune"@fr ; dct:spatial <https://exemple.be/lieu> .`;

export const rdfXml = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/" xmlns:cpsv="http://purl.org/vocab/cpsv#">
<cpsv:PublicService rdf:about="https://exemple.be/s/2"><dct:identifier>2</dct:identifier><dct:title xml:lang="fr">Louer une salle</dct:title></cpsv:PublicService></rdf:RDF>`;
