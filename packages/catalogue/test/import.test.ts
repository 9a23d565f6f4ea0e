import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRecord, type ReadCatalogue, readCatalogue } from '../src/index.ts';
import { hsdsService, ipdcPage, oldTurtle, rdfXml } from './samples.ts';
import { sharedFile } from './shared.ts';

const kinds = ({ repairs }: ReadCatalogue) => [...new Set(repairs.map(({ kind }) => kind))].sort();

describe('a page of the Flemish catalogue', () => {
  it('gives the latest version of each démarche, in the plain register, with its parts in order', async () => {
    const read = await readCatalogue(ipdcPage);
    expect(read.source).toBe('ipdc');
    expect(read.records).toMatchObject([
      {
        id: 'https://exemple.be/id/concept/fiets',
        identifier: '77',
        name: { nl: 'Een fiets registreren', en: 'Register a bicycle' },
        description: { nl: 'De gemeente geeft een nummer.\n- gratis\n- snel' },
        audience: { fr: 'Citoyens' },
        modified: '2026-01-01',
        holdsRequirement: [{ name: { nl: 'In de gemeente wonen' } }, { name: { nl: 'Meerderjarig zijn' } }],
        hasInput: [{ name: { nl: 'Aankoopbewijs' }, description: { nl: 'Een factuur.' } }],
        step: [{ position: 1, name: { nl: 'Vraag het nummer aan' } }],
        hasChannel: [{ means: 'online', page: 'https://exemple.be/fiets' }],
        hasCost: [{ description: { nl: 'Bedrag : Gratis.' } }],
        hasLegalResource: [{ id: 'https://exemple.be/reglement', name: { nl: 'Reglement' } }],
        exception: [{ name: { nl: 'Uitzonderingen' }, description: { nl: 'Niet voor bromfietsen.' } }],
        passage: [{ name: { nl: 'Meer informatie' } }],
      },
    ]);
  });

  it('says what it repaired, with both values, and what it lost', async () => {
    const read = await readCatalogue(ipdcPage);
    expect(kinds(read)).toEqual(['archived', 'language-tag', 'markup', 'older-version', 'register']);
    for (const { before, message } of read.repairs) expect([before, message]).not.toContain('');
    expect(read.repairs.find(({ kind }) => kind === 'markup')).toMatchObject({
      before: '<p>De gemeente geeft een nummer.</p><ul><li>gratis</li><li>snel</li></ul>',
      after: 'De gemeente geeft een nummer.\n- gratis\n- snel',
    });
    const lost = read.losses.map(({ value }) => value);
    expect(lost).toContain('Je fiets registreren');
    expect(lost).toContain('2026-01-01T00:00:00Z');
    expect(read.losses.every(({ why }) => why.length > 10)).toBe(true);
  });

  it('asks for the administration, which such a page only levels at', async () => {
    const { records } = await readCatalogue(ipdcPage);
    expect(checkRecord(records[0])).toMatchObject([{ class: 'defect', field: 'hasCompetentAuthority' }]);
  });
});

describe('a service of Open Referral', () => {
  it('becomes a démarche in the language that is said', async () => {
    const read = await readCatalogue(hsdsService);
    expect(read.source).toBe('hsds');
    expect(read.records).toMatchObject([
      {
        id: 'urn:uuid:7d2b1d7e-3f52-4a3e-9c55-0a7f5e8b1c11',
        name: { fr: 'Prêter un vélo' },
        description: { fr: 'La commune prête un vélo pour un mois.' },
        audience: { fr: 'Les habitants' },
        holdsRequirement: [{ name: { fr: 'Avoir dix-huit ans' } }, { name: { fr: 'À partir de 18 ans' } }],
        step: [
          { name: { fr: 'Choisissez un vélo' }, description: { fr: 'Sur place.' } },
          { name: { fr: 'Signez le contrat' } },
        ],
        hasCost: [
          { hasValue: 20, description: { fr: 'Caution' } },
          { description: { fr: 'Gratuit pour les habitants' } },
        ],
        processingTime: 'P7D',
        contactPoint: [{ hasTelephone: ['010 00 00 00'], counter: { fr: 'Place Verte 1, 0000, Val-de-Lys' } }],
        modified: '2026-02-03',
      },
    ]);
    expect(read.losses.map(({ value }) => value)).toEqual(expect.arrayContaining(['ourdou', 'Label fictif']));
    expect((await readCatalogue(hsdsService, { language: 'en' })).records[0]!.name).toEqual({ en: 'Prêter un vélo' });
  });
});

describe('CPSV-AP of any age', () => {
  it('is read from Turtle, RDF/XML and JSON-LD without being told which', async () => {
    const turtle = await readCatalogue(oldTurtle);
    expect(turtle.records).toMatchObject([
      {
        name: { fr: 'Demander un jardin' },
        keyword: { fr: ['potager', 'légumes'] },
        passage: [{ name: { fr: 'Attribution' } }],
        contactPoint: [{ hasTelephone: ['010 00 00 00'] }],
      },
    ]);
    expect(kinds(turtle)).toEqual(['language-tag', 'list-in-text', 'no-language', 'old-term', 'other-language']);
    expect(turtle.losses.map(({ value }) => value)).toEqual(expect.arrayContaining(['Hage søke']));
    expect((await readCatalogue(rdfXml)).records).toMatchObject([{ name: { fr: 'Louer une salle' } }]);
    const jsonLd = JSON.stringify({
      '@context': 'https://semic.example/context/cpsv-ap.jsonld',
      '@id': 'urn:x:1',
      '@type': 'PublicService',
      'dct:title': { '@language': 'fr', '@value': 'Louer' },
    });
    expect((await readCatalogue(jsonLd)).records).toEqual([{ id: 'urn:x:1', name: { fr: 'Louer' } }]);
  });
});

describe('any file', () => {
  it.each([
    ['IPDC', ipdcPage],
    ['HSDS', hsdsService],
    ['Turtle', oldTurtle],
    ['RDF/XML', rdfXml],
  ])('%s gives the same each time, and its own records again from our JSON', async (_, text) => {
    const first = await readCatalogue(text);
    expect(await readCatalogue(text)).toEqual(first);
    const ours = await readCatalogue(JSON.stringify({ items: first.records }));
    expect(ours).toMatchObject({ source: 'limpide', records: first.records, repairs: [], losses: [] });
  });

  it.each([
    ['nothing', '  '],
    ['JSON of something else', '{"a": 1}'],
    ['Turtle without démarche', '<urn:a:1> <urn:a:2> "x" .'],
    ['words', 'Bonjour, voici notre catalogue.'],
  ])('is refused with a sentence when it holds %s', async (_, text) => {
    await expect(readCatalogue(text)).rejects.toThrow(/^Ce fichier/);
  });
});

const shared = sharedFile('data/catalogues/');
describe.skipIf(!existsSync(shared))('real files (skipped where they are absent)', () => {
  it.each([
    ['ipdc-ldes/page-0.json', 'ipdc', { identifier: '1502' }],
    ['hsds-uk/V3.0-UK-Default/service_full.json', 'hsds', { modified: '2023-03-15' }],
    ['norway-cpsv-ap-no/exAlleKlasser.ttl', 'cpsv-ap', { name: { en: expect.any(String) } }],
  ])('%s', async (path, source, record) => {
    const read = await readCatalogue(readFileSync(new URL(path, shared), 'utf8'));
    expect(read).toMatchObject({ source, records: [record] });
    expect(read.losses.length).toBeGreaterThan(0);
  });
});
