import { describe, expect, it } from 'vitest';
import { parseRdf, readRecords, shaclShapes, toJsonLd, toTurtle, triplesOf, UnreadableRdf } from '../src/index.ts';
import { sampleService } from './sample.ts';
import { lines } from './triples.ts';

const service = sampleService();
const triples = triplesOf([service]);

describe('a record as RDF', () => {
  it('says the same in Turtle', async () => {
    expect(lines((await parseRdf(toTurtle(triples), 'turtle')).triples)).toEqual(lines(triples));
  });

  it('says the same in JSON-LD, read by another library', async () => {
    const text = JSON.stringify(toJsonLd([service]));
    expect(lines((await parseRdf(text, 'json-ld')).triples)).toEqual(lines(triples));
  });

  it('is read back as it was', async () => {
    const { records, repairs, unread } = readRecords((await parseRdf(toTurtle(triples), 'turtle')).triples);
    expect(records).toEqual([service]);
    expect(repairs).toEqual([]);
    expect([...unread]).toEqual([]);
  });

  it('says a record that two démarches share once', () => {
    const other = { ...sampleService(), id: 'https://limpide.example/demarches/autre' };
    const authority = service.hasCompetentAuthority[0]!.id;
    const said = triplesOf([service, other]).filter(({ subject }) => subject === authority);
    expect(said).toHaveLength(5);
  });

  it('writes shapes that are Turtle', async () => {
    const shapes = (await parseRdf(shaclShapes(), 'turtle')).triples;
    expect(shapes.filter(({ predicate }) => predicate.endsWith('#targetClass')).length).toBeGreaterThan(10);
  });
});

describe('reading what others wrote', () => {
  const prefixes = `@prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix cv: <http://data.europa.eu/m8g/> .
    @prefix dct: <http://purl.org/dc/terms/> . @prefix dcat: <http://www.w3.org/ns/dcat#> . `;
  const read = async (text: string) => {
    const parsed = await parseRdf(prefixes + text, 'turtle');
    const found = readRecords(parsed.triples);
    return { ...found, kinds: [...parsed.repairs, ...found.repairs].map(({ kind }) => kind) };
  };

  it.each([
    [
      'a text without a language',
      '<urn:a:1> a cpsv:PublicService ; dct:title "Demander" .',
      'no-language',
      { name: { fr: 'Demander' } },
    ],
    [
      'a tag with a region',
      '<urn:a:1> a cpsv:PublicService ; dct:title "Demander"@fr-BE .',
      'language-tag',
      { name: { fr: 'Demander' } },
    ],
    [
      'a tag that is not legal',
      '<urn:a:1> a cpsv:PublicService ; dct:title "Vragen"@nl-BE-x-generated-informal .',
      'language-tag',
      { name: { nl: 'Vragen' } },
    ],
    [
      'two texts in one language',
      '<urn:a:1> a cpsv:PublicService ; dct:title "Un"@fr, "Deux"@fr .',
      'several-texts',
      { name: { fr: 'Un\nDeux' } },
    ],
    [
      'a list in one text',
      '<urn:a:1> a cpsv:PublicService ; dcat:keyword "toit; mur ;"@fr .',
      'list-in-text',
      { keyword: { fr: ['toit', 'mur'] } },
    ],
    [
      'words parted by commas',
      '<urn:a:1> a cpsv:PublicService ; dcat:keyword "toit, mur"@fr .',
      'list-in-text',
      { keyword: { fr: ['toit', 'mur'] } },
    ],
    [
      'a term that has moved',
      '<urn:a:1> a cpsv:PublicService ; cv:hasContactPoint <urn:a:2> .',
      'old-term',
      { contactPoint: [{ id: 'urn:a:2' }] },
    ],
    [
      'https for http',
      '<urn:a:1> a cpsv:PublicService ; <https://purl.org/dc/terms/identifier> "x" .',
      'old-term',
      { identifier: 'x' },
    ],
    [
      'two values for one',
      '<urn:a:1> a cpsv:PublicService ; dct:identifier "x", "y" .',
      'several-values',
      { identifier: 'x' },
    ],
    ['a text for a record', '<urn:a:1> a cpsv:PublicService ; cv:hasChannel "guichet" .', 'not-an-address', {}],
    ['a record that holds itself', '<urn:a:1> a cpsv:PublicService ; cv:hasChannel <urn:a:1> .', 'circle', {}],
  ])('repairs %s, and says so', async (_, text, kind, expected) => {
    const { records, kinds } = await read(text);
    expect(records).toEqual([{ id: 'urn:a:1', ...expected }]);
    expect(kinds).toContain(kind);
  });

  it.each([
    ['a part of a sentence', '"Impôts, taxes et douane"@fr', ['Impôts, taxes et douane']],
    ['one of several words', '"Impôts, taxes"@fr, "douane"@fr', ['Impôts, taxes', 'douane']],
  ])('takes %s for no list', async (_, words, fr) => {
    const { records, kinds } = await read(`<urn:a:1> a cpsv:PublicService ; dcat:keyword ${words} .`);
    expect([records, kinds]).toEqual([[{ id: 'urn:a:1', keyword: { fr } }], []]);
  });

  it('keeps what two démarches say otherwise of one thing, and its address', async () => {
    const law = { id: 'https://exemple.be/loi', name: { fr: 'La loi' } };
    const services = ['La loi', 'Loi du 1er mars'].map((fr, i) => ({
      ...sampleService(),
      id: `urn:a:${i}`,
      hasLegalResource: [{ ...law, name: { fr } }],
    }));
    for (const text of [toTurtle(triplesOf(services)), JSON.stringify(toJsonLd(services))]) {
      const { triples } = await parseRdf(text, text.startsWith('{') ? 'json-ld' : 'turtle');
      const { records, repairs } = readRecords(triples);
      expect([records, repairs]).toEqual([services, []]);
    }
  });

  it('names a language that is not published instead of dropping its text in silence', async () => {
    const { kinds, records } = await read('<urn:a:1> a cpsv:PublicService ; dct:title "Chiedere"@it .');
    expect(records).toEqual([{ id: 'urn:a:1' }]);
    expect(kinds).toEqual(['other-language']);
  });

  it('counts what the profile has no place for', async () => {
    const { unread } = await read('<urn:a:1> a cpsv:PublicService ; dct:colour "blue", "red" .');
    expect([...unread]).toEqual([['http://purl.org/dc/terms/colour', 2]]);
  });

  it('gives nodes without address the same address at each reading', async () => {
    const text = '<urn:a:1> a cpsv:PublicService ; cv:hasChannel [ dct:identifier "x" ] .';
    const ids = await Promise.all([read(text), read(text)]);
    expect(ids.map(({ records }) => records)).toEqual([
      [{ id: 'urn:a:1', hasChannel: [{ id: 'urn:a:1#hasChannel-1', identifier: 'x' }] }],
      [{ id: 'urn:a:1', hasChannel: [{ id: 'urn:a:1#hasChannel-1', identifier: 'x' }] }],
    ]);
  });

  it('reads RDF/XML', async () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/" xmlns:cpsv="http://purl.org/vocab/cpsv#">
      <cpsv:PublicService rdf:about="urn:a:1"><dct:title xml:lang="fr">Demander</dct:title></cpsv:PublicService></rdf:RDF>`;
    expect(readRecords((await parseRdf(text, 'rdf-xml')).triples).records).toEqual([
      { id: 'urn:a:1', name: { fr: 'Demander' } },
    ]);
  });
});

describe('hostile files', () => {
  it.each([
    ['a context elsewhere', '{"@context":"http://127.0.0.1:1/context.jsonld","@id":"urn:a:1"}', 'json-ld'],
    [
      'a context that imports another',
      '{"@context":{"@version":1.1,"@import":"http://10.0.0.1/c"},"@id":"urn:a:1"}',
      'json-ld',
    ],
    ['broken JSON', '{"@id":', 'json-ld'],
    ['broken Turtle', '<urn:a:1> a ', 'turtle'],
    ['broken XML', '<rdf:RDF', 'rdf-xml'],
    [
      'entities that grow',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>`,
      'rdf-xml',
    ],
  ] as const)('refuses %s with a sentence in French', async (_, text, format) => {
    const error = await parseRdf(text, format).catch((one) => one);
    expect(error).toBeInstanceOf(UnreadableRdf);
    expect(error.message).toMatch(/^Ce fichier/);
  });

  it('refuses more triples than allowed', async () => {
    const text = Array.from({ length: 50 }, (_, i) => `<urn:a:${i}> <urn:b:c> "x" .`).join('\n');
    await expect(parseRdf(text, 'turtle', { limit: 10 })).rejects.toThrow('trop de données');
  });

  it('reads a circle of records without going round', async () => {
    const text = `@prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix cv: <http://data.europa.eu/m8g/> .
      <urn:a:1> a cpsv:PublicService ; cv:hasLegalResource <urn:a:2> . <urn:a:2> cv:hasLegalResource <urn:a:1> .`;
    expect(readRecords((await parseRdf(text, 'turtle')).triples).records).toHaveLength(1);
  });
});
