import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, desk } from '../../../test/terminal.ts';

const csv = `Réf.;Intitulé;Description;Coût;Pièces;Lien;Remarque interne
1;Demander un jardin;Un potager pour un an;20 €;Carte d’identité | Photo;https://exemple.be/jardin;oui
2;;Sans titre;;;;
3;Louer une salle;Une salle communale;;;pas une adresse;
1;Demander deux fois;Encore;;;;
4;Prêter un vélo;Un vélo pour un mois;;;;`;

let files: Desk;
beforeEach(() => {
  files = desk();
  files.put('demarches.csv', csv);
});
afterEach(() => files.clear());

const sheet = (...more: string[]) =>
  files.run(
    'catalogue',
    'import',
    '--from',
    'sheet',
    'demarches.csv',
    '--constants',
    'organisation=Commune de Val-de-Lys',
    ...more,
  );

describe('a spreadsheet on the command line', () => {
  it('gives the rows that are right, and the place, value, reason and remedy of the others', async () => {
    const { code, out } = await sheet('-f', 'json', '--losses', '-o', files.path('c.json'));
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      read: 2,
      problems: [],
      refused: [
        { line: 3, column: 'Intitulé' },
        { line: 4, column: 'Lien', value: 'pas une adresse' },
        { line: 5, column: 'Réf.', value: '1', why: 'La ligne 2 a déjà cet identifiant.' },
      ],
      losses: [{ label: 'Remarque interne', value: 'oui' }],
    });
    expect(report.refused.every(({ fix }: { fix: string }) => fix.length > 10)).toBe(true);
    const { out: exported } = await files.run('catalogue', 'export', files.path('c.json'), '--to', 'hsds');
    expect(JSON.parse(exported)[0]).toMatchObject({
      name: 'Demander un jardin',
      required_documents: [{ document: 'Carte d’identité' }, { document: 'Photo' }],
    });
  });

  it('says it in words too, and takes the columns that are named', async () => {
    const { out } = await sheet('--columns', 'name=Description');
    expect(out).toContain('Lignes refusées : 2.');
    expect(out).toContain('ligne 4, « Lien » (pas une adresse) : Ce n’est pas une adresse web complète.');
    for (const [columns, line] of [
      ['name=Absente', '« Absente »'],
      ['titre=Intitulé', 'CHAMP=VALEUR'],
    ] as const) {
      const { code, said } = await sheet('--columns', columns);
      expect({ code, said: said[0] }).toEqual({ code: 2, said: expect.stringContaining(line) });
    }
  });
});

describe('losses and results', () => {
  beforeEach(async () => {
    files.put('good.csv', csv.split('\n').slice(0, 2).join('\n'));
    await files.run(
      'catalogue',
      'import',
      '--from',
      'sheet',
      'good.csv',
      '--constants',
      'organisation=Commune',
      '-o',
      files.path('c.json'),
    );
  });

  it.each(['ipdc', 'hsds', 'schema-org', 'cpsv-ap'])('are told for %s, and the export is still written', async (to) => {
    const { code, out } = await files.run(
      'catalogue',
      'export',
      files.path('c.json'),
      '--to',
      to,
      '--losses',
      '-f',
      'json',
      '-o',
      files.path('out.json'),
    );
    expect(code).toBe(0);
    const { elements, losses } = JSON.parse(out);
    expect(losses.length).toBeGreaterThan(0);
    expect(losses.length).toBeLessThan(elements);
    expect((await files.run('catalogue', 'export', files.path('c.json'), '--to', to, '--losses')).out).toContain(
      'Pertes :',
    );
    if (to === 'schema-org') return;
    expect((await files.run('catalogue', 'import', '--from', to, files.path('out.json'))).out).toContain(
      'Démarches lues : 1',
    );
  });

  it('are none for our own JSON', async () => {
    const { out } = await files.run('catalogue', 'export', files.path('c.json'), '--to', 'json', '--losses');
    expect(out).toContain('Rien n’est perdu.');
  });

  it('of a validation come as SARIF, each with its class', async () => {
    files.put(
      'bad.json',
      '{"items":[{"id":"urn:x:1","identifier":"1","colour":"blue","hasChannel":[{"id":"urn:x:2"}]}]}',
    );
    const { code, out } = await files.run('catalogue', 'validate', 'bad.json', '-f', 'sarif');
    expect(code).toBe(1);
    const [run] = JSON.parse(out).runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'defect',
      'missing-reference',
      'profile',
    ]);
    expect(new Set(run.results.map(({ level }: { level: string }) => level))).toEqual(
      new Set(['error', 'warning', 'note']),
    );
    expect(run.results[0]).toMatchObject({
      ruleId: run.tool.driver.rules[run.results[0].ruleIndex].id,
      locations: [{ physicalLocation: { artifactLocation: { uri: expect.stringContaining('bad.json') } } }],
    });
    expect((await files.run('catalogue', 'export', files.path('c.json'), '--to', 'json', '-f', 'sarif')).code).toBe(2);
  });
});

it.each([
  ['an entity bomb', 'b.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'DOCTYPE'],
  ['a context elsewhere', 'c.jsonld', '{"@context":"http://127.0.0.1:9/c","@id":"urn:a:1"}', 'ne va pas chercher'],
])('refuses %s with one line', async (_, name, text, line) => {
  files.put(name, text);
  const { code, said } = await files.run('catalogue', 'validate', name);
  expect({ code, said: said[0] }).toEqual({ code: 2, said: expect.stringContaining(line) });
});
