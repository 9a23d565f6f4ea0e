import { existsSync, readFileSync } from 'node:fs';
import { Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { classifyShacl, parseRdf, type ShaclResult, type Triple, triplesOf } from '../src/index.ts';
import { expand } from '../src/profile/namespaces.ts';
import { quadOf } from '../src/rdf/turtle.ts';
import { sampleService } from './sample.ts';
import { sharedFile } from './shared.ts';

const sh = (name: string) => `http://www.w3.org/ns/shacl#${name}ConstraintComponent`;
const service = sampleService();
const data = triplesOf([service]);
const judge = (result: Partial<ShaclResult>) =>
  classifyShacl([{ component: sh('MinCount'), focus: service.id, ...result }], data)[0];

describe('results of foreign shapes', () => {
  it.each([
    ['a name that is missing', { path: expand('dct:title') }, 'defect'],
    ['what only that profile asks for', { path: expand('cv:hasCost') }, 'profile'],
    ['a term that we do not know', { path: 'http://exemple.be/terme' }, 'profile'],
    [
      'something that lives elsewhere',
      { focus: 'https://exemple.be/ailleurs', path: expand('skos:prefLabel') },
      'missing-reference',
    ],
    [
      'the type of what lives elsewhere',
      { component: sh('Class'), path: expand('dct:spatial'), value: 'https://exemple.be/lieu' },
      'missing-reference',
    ],
    ['one text a language', { component: sh('MaxCount'), path: expand('dct:title') }, 'profile'],
    ['two identifiers', { component: sh('MaxCount'), path: expand('dct:identifier') }, 'defect'],
    [
      'a value of another kind',
      { component: sh('Datatype'), path: expand('cv:processingTime'), value: 'demain' },
      'defect',
    ],
  ])('tell %s', (_, result, kind) => {
    const found = judge(result);
    expect(found).toMatchObject({ class: kind });
    expect(found!.message).not.toMatch(/sh:|Constraint|minCount|shacl/i);
    expect(found!.message).toMatch(/\.$/);
  });
});

const file = async (path: string) => (await parseRdf(readFileSync(sharedFile(path), 'utf8'), 'turtle')).triples;

async function validated(triples: readonly Triple[], shapes: readonly Triple[]) {
  const dataset = (list: readonly Triple[]) => new Store(list.map(quadOf)) as never;
  const report = await new Validator(dataset(shapes)).validate(dataset(triples));
  const results = report.results.map(({ sourceConstraintComponent, focusNode, path, value }) => ({
    component: sourceConstraintComponent?.value ?? '',
    focus: `${focusNode?.termType === 'BlankNode' ? '_:' : ''}${focusNode?.value}`,
    path: (path as { value?: string } | null)?.value,
    value: value?.value,
  }));
  return classifyShacl(results, triples);
}

const count = (results: { class: string }[], kind: string) => results.filter((one) => one.class === kind).length;

describe.skipIf(!existsSync(sharedFile('standards/cpsv-ap-3.2.0/')))(
  'official shapes (skipped where they are absent)',
  () => {
    it('find no true defect in the official example, which only names what others describe', async () => {
      const example = await file('standards/cpsv-ap-3.2.0/examples/example-rdf_public_service.ttl');
      const results = await validated(example, await file('standards/cpsv-ap-3.2.0/shacl/cpsv-ap-SHACL.ttl'));
      expect(results.length).toBeGreaterThan(0);
      expect(results.filter((one) => one.class === 'defect')).toEqual([]);
      expect(count(results, 'missing-reference')).toBeGreaterThan(0);
    });

    it('find the true defect of a démarche without a name', async () => {
      const { name: _, ...rest } = sampleService();
      const results = await validated(
        triplesOf([rest as never]),
        await file('standards/cpsv-ap-3.2.0/shacl/cpsv-ap-SHACL.ttl'),
      );
      expect(results.filter((one) => one.class === 'defect')).toMatchObject([
        { field: 'name', message: expect.stringContaining('Donnez un nom') },
      ]);
    });

    it('of the Belgian profile want one description: in a country of three languages that is too strict', async () => {
      const all = await file('standards/iceg/shacl/iceg-public-service_en-SHACL.ttl');
      // One of its property shapes has no path; this engine stops at it.
      const property = `${'http://www.w3.org/ns/shacl#'}property`;
      const withPath = new Set(
        all.filter(({ predicate }) => predicate.endsWith('shacl#path')).map(({ subject }) => subject),
      );
      const shapes = all.filter(
        ({ predicate, object }) => predicate !== property || ('iri' in object && withPath.has(object.iri)),
      );
      const three = { ...sampleService(), description: { fr: 'Une prime.', nl: 'Een premie.', de: 'Eine Prämie.' } };
      const results = await validated(triplesOf([three]), shapes);
      const descriptions = results.filter(({ record, field }) => record === three.id && field === 'description');
      expect(descriptions).toMatchObject([{ class: 'profile' }]);
    });
  },
);
