import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, desk } from '../../../test/terminal.ts';

const turtle = `@prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://exemple.be/1> a cpsv:PublicService ; dct:identifier "1" ; dct:title "Demander une carte"@fr-BE ;
  dct:description "Une carte pour stationner." ; cv:hasCompetentAuthority <https://exemple.be/commune> .
<https://exemple.be/commune> a cv:PublicOrganisation ; skos:prefLabel "Commune"@fr ; dct:spatial <https://exemple.be/lieu> .
<https://exemple.be/2> a cpsv:PublicService ; dct:identifier "2" ; dct:colour "blue" .
`;

let files: Desk;
beforeEach(() => {
  files = desk();
  files.put('catalogue.ttl', turtle);
});
afterEach(() => files.clear());

describe('limpide catalogue', () => {
  it('imports with a trace of what it repaired, and again the same', async () => {
    const first = await files.run(
      'catalogue',
      'import',
      '--from',
      'cpsv-ap',
      'catalogue.ttl',
      '-o',
      files.path('c.json'),
      '-f',
      'json',
    );
    expect(first.code).toBe(0);
    const report = JSON.parse(first.out);
    expect(report).toMatchObject({ read: 2, imported: 2, unread: { 'http://purl.org/dc/terms/colour': 1 } });
    expect(report.repaired.map(({ kind }: { kind: string }) => kind)).toEqual(['language-tag', 'no-language']);
    expect(report.problems.map(({ record }: { record: string }) => record)).toEqual(
      Array.from({ length: 3 }, () => 'https://exemple.be/2'),
    );
    const again = await files.run(
      'catalogue',
      'import',
      '--from',
      'cpsv-ap',
      'catalogue.ttl',
      'catalogue.ttl',
      '-f',
      'json',
    );
    expect(JSON.parse(again.out)).toMatchObject({ read: 4, imported: 2 });
  });

  it('says in words what an import did, each sentence once', async () => {
    const { out } = await files.run('catalogue', 'import', '--from', 'cpsv-ap', 'catalogue.ttl');
    expect(out).toContain('Démarches lues : 2, dont 2 différentes.');
    expect(out).toContain('« fr-be » est lu comme « fr ».');
  });

  it('validates: code 1 for a true defect, 0 without', async () => {
    const { code, out } = await files.run('catalogue', 'validate', 'catalogue.ttl', '-f', 'json');
    expect(code).toBe(1);
    const { results } = JSON.parse(out) as { results: { class: string; field: string }[] };
    expect(results.map(({ field }) => field).sort()).toEqual(['description', 'hasCompetentAuthority', 'name']);
    files.put('good.ttl', turtle.slice(0, turtle.indexOf('<https://exemple.be/2>')));
    expect((await files.run('catalogue', 'validate', 'good.ttl')).code).toBe(0);
  });

  it('exports what it imported, and reads its own exports', async () => {
    files.put('good.ttl', turtle.slice(0, turtle.indexOf('<https://exemple.be/2>')));
    for (const [to, name] of [
      ['json', 'out.json'],
      ['jsonld', 'out.jsonld'],
      ['turtle', 'out.ttl'],
    ] as const) {
      expect((await files.run('catalogue', 'export', 'good.ttl', '--to', to, '-o', files.path(name))).code, to).toBe(0);
      const { out } = await files.run('catalogue', 'export', files.path(name), '--to', 'schema-org');
      expect(JSON.parse(out), to).toMatchObject([{ '@type': 'GovernmentService', name: 'Demander une carte' }]);
    }
  });

  it('imports the sheets of a folder, and refuses a folder without any', async () => {
    const leaf = (name: string, text: string) => ({ type: 'element', name, children: [{ type: 'text', text }] });
    const fields = {
      'dc:identifier': 'F1',
      'dc:title': 'Demander',
      'dc:description': 'Texte',
      'dc:publisher': 'Éditeur',
    };
    const children = Object.entries(fields).map(([name, text]) => leaf(name, text));
    files.put('F1.json', JSON.stringify({ children: [{ name: 'Publication', children }] }));
    const { code, out } = await files.run('catalogue', 'import', '--from', 'dila', files.path('.'), '-f', 'json');
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, read: 1, problems: [] });
    expect((await files.run('catalogue', 'import', '--from', 'dila', 'catalogue.ttl')).said[0]).toContain('JSON');
  });

  it.each([
    ['nothing to do', ['catalogue'], 'indiquez import, validate, export ou verify'],
    ['an import without its origin', ['catalogue', 'import', 'catalogue.ttl'], '--from'],
    ['an export without its form', ['catalogue', 'export', 'catalogue.ttl'], '--to'],
    ['an export of a record with defects', ['catalogue', 'export', 'catalogue.ttl', '--to', 'json'], 'exemple.be/2'],
    ['a file that does not exist', ['catalogue', 'validate', 'absent.ttl'], 'absent.ttl'],
    ['broken Turtle', ['catalogue', 'validate', 'broken.ttl'], 'Turtle'],
    ['broken JSON', ['catalogue', 'validate', 'broken.json'], 'JSON'],
    ['JSON that holds no record', ['catalogue', 'validate', 'numbers.json'], 'l’élément 1'],
  ])('refuses %s with one line', async (_, argv, line) => {
    files.put('broken.ttl', '<a> <b');
    files.put('broken.json', '{"items":');
    files.put('numbers.json', '[1, 2]');
    const { code, said } = await files.run(...argv);
    expect({ code, lines: said.length }).toEqual({ code: 2, lines: 1 });
    expect(said[0]).toContain(line);
  });
});
