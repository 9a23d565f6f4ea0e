import { existsSync, readFileSync } from 'node:fs';
import { Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { checkRecord, parseRdf, readRecords, shaclShapes, type Triple, triplesOf } from '../src/index.ts';
import { expand } from '../src/profile/namespaces.ts';
import { quadOf } from '../src/rdf/turtle.ts';
import { sampleService } from './sample.ts';
import { sharedFile } from './shared.ts';

const standards = sharedFile('standards/cpsv-ap-3.2.0/');
const absent = !existsSync(standards);
const official = async (path: string) =>
  (await parseRdf(readFileSync(new URL(path, standards), 'utf8'), 'turtle')).triples;

/** What a SHACL engine finds, as `node path`. */
async function violations(data: readonly Triple[], shapes: readonly Triple[]): Promise<string[]> {
  const dataset = (triples: readonly Triple[]) => new Store(triples.map(quadOf)) as never;
  const report = await new Validator(dataset(shapes)).validate(dataset(data));
  return report.results.map(({ focusNode, path }) => {
    const term =
      (path as { value?: string } | null)?.value ??
      (path as unknown as { predicates: { value: string }[] }[])?.[0]?.predicates[0]?.value;
    return `${focusNode?.value} ${term}`;
  });
}

/** What the shapes expect to know of the outside world: the types of things that other catalogues describe. */
function outside(data: readonly Triple[]): Triple[] {
  const types: Record<string, string> = {
    'dct:language': 'dct:LinguisticSystem',
    'dct:spatial': 'dct:Location',
    'cv:thematicArea': 'skos:Concept',
    'cv:currency': 'skos:Concept',
  };
  return Object.entries(types).flatMap(([predicate, type]) =>
    data
      .filter((triple) => triple.predicate === expand(predicate) && 'iri' in triple.object)
      .map(({ object }) => ({
        subject: (object as { iri: string }).iri,
        predicate: expand('rdf:type'),
        object: { iri: expand(type) },
      })),
  );
}

describe('our own shapes, by an independent engine', async () => {
  const shapes = (await parseRdf(shaclShapes(), 'turtle')).triples;

  it('find nothing in what the check takes', async () => {
    expect(await violations(triplesOf([sampleService()]), shapes)).toEqual([]);
  });

  it.each(['identifier', 'name', 'description', 'hasCompetentAuthority'] as const)(
    'find, like the check, that %s is missing',
    async (key) => {
      const { [key]: _, ...rest } = sampleService();
      expect(checkRecord(rest)).toHaveLength(1);
      expect(await violations(triplesOf([rest as never]), shapes)).toHaveLength(1);
    },
  );
});

describe.skipIf(absent)('CPSV-AP 3.2.0 (skipped where the official shapes are absent)', () => {
  it('has nothing against our records', async () => {
    const data = triplesOf([sampleService()]);
    const context = [...outside(data), ...(await official('rdf/cpsv-ap.ttl'))];
    const shapes = [...(await official('shacl/cpsv-ap-SHACL.ttl')), ...(await official('rdf/cpsv-ap.ttl'))];
    expect(await violations([...data, ...context], shapes)).toEqual([]);
  });

  it('would tell a record that is wrong', async () => {
    const { name: _, ...rest } = sampleService();
    const shapes = await official('shacl/cpsv-ap-SHACL.ttl');
    const found = await violations(triplesOf([rest as never]), shapes);
    expect(found).toContain(`${rest.id} ${expand('dct:title')}`);
  });

  it('has examples that are read whole, in Turtle and in JSON-LD', async () => {
    const turtle = readRecords(await official('examples/example-rdf_public_service.ttl'));
    expect(turtle.records).toMatchObject([
      { identifier: 'Tax-on-web', hasInput: [{ name: { fr: expect.any(String) } }] },
    ]);
    const text = readFileSync(new URL('examples/example-rdf_public_service.jsonld', standards), 'utf8');
    const named = [(JSON.parse(text) as { '@context': unknown })['@context']]
      .flat()
      .filter((one) => typeof one === 'string');
    const context = JSON.parse(readFileSync(new URL('context/cpsv-ap.jsonld', standards), 'utf8'));
    const contexts = Object.fromEntries(named.map((address) => [address, context]));
    const { triples } = await parseRdf(text, 'json-ld', { contexts });
    expect(readRecords(triples).records).toEqual(turtle.records);
  });
});
