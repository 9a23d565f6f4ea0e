import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestPlatform, testPlatform } from '../../../test/harness.ts';
import { removeFromSearch, saveInSearch, searchPublic } from './index.ts';

/** Fictional démarches: title, words to find it, text. */
const records: Record<string, [title: string, keywords: string, body: string]> = {
  adresse: ['Changer d’adresse', 'déménagement, domicile', 'Vous déclarez votre nouvelle adresse à la commune.'],
  bebe: ['Déclarer une naissance', 'bébé', 'L’acte de naissance est dressé à la commune.'],
  acte: ['Obtenir un acte de naissance', '', 'Une copie de l’acte, pour un mariage par exemple.'],
  toit: ['Demander une prime pour isoler son toit', 'isolation', 'La prime aide à payer les travaux.'],
  mur: ['Demander une prime pour isoler ses murs', 'isolation', 'La prime aide à payer les travaux.'],
  plaque: ['Immatriculer un véhicule', '', 'Le certificat d’immatriculation vous est envoyé.'],
  repos: ['Entrer en maison de repos', '', 'Le CPAS vous aide à choisir.'],
};

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('the public search (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  // Tests share a server: a kind of record of its own keeps this one alone.
  const kind = `essai-${name}`;
  const save = (id: string, [title, keywords, body]: [string, string, string], isPublic = true) =>
    saveInSearch(t.platform.db, {
      recordType: kind,
      recordId: id,
      organisationId: 'x',
      public: isPublic,
      title,
      keywords,
      body,
    });
  const find = async (question: string) =>
    (await searchPublic(t.platform.db, kind, question, 5)).map((hit) => hit.recordId);

  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    for (const [id, record] of Object.entries(records)) await save(id, record);
    await save('secret', ['Changer d’adresse en secret', '', 'Brouillon'], false);
  });
  afterAll(() => t?.stop());

  it.each([
    ['changer d’adresse', 'adresse'],
    ['DEMENAGER', 'adresse'],
    ['je déménage', 'adresse'],
    ['chnager adrese', 'adresse'],
    ['naissence', 'bebe'],
    ['carte grise', 'plaque'],
    ['mettre ma mère au home', 'repos'],
    ['prime toiture', 'toit'],
    ['mur isolation', 'mur'],
    ['immatric', 'plaque'],
  ])('%s leads to %s', async (question, expected) => {
    expect((await find(question))[0]).toBe(expected);
  });

  it('puts what answers the whole question before what answers a part of it', async () => {
    expect((await find('prime isoler murs')).slice(0, 2)).toEqual(['mur', 'toit']);
  });

  it.each(['', '   ', 'le la les', '?!', '&|:*()\'"\\', '<->', 'xqzwvk', '%', 'a'.repeat(5000), '\u0000'])(
    'finds nothing for %j, without an error',
    async (question) => {
      expect(await find(question)).toEqual([]);
    },
  );

  it('says by which words a record was found, as the record writes them', async () => {
    const [hit] = await searchPublic(t.platform.db, kind, 'chnager adrese', 1);
    expect(hit?.matched).toEqual(['changer', 'adresse']);
    expect((await searchPublic(t.platform.db, kind, 'carte grise', 1))[0]?.matched).toContain('immatriculer');
  });

  it('never shows what is not public', async () => {
    expect(await find('secret')).toEqual([]);
    expect(await find('adresse')).not.toContain('secret');
  });

  it('follows a record that changes and one that leaves', async () => {
    await save('nouveau', ['Obtenir une carte de pêche', '', '']);
    expect(await find('peche')).toEqual(['nouveau']);
    await save('nouveau', ['Obtenir une carte de chasse', '', '']);
    expect(await find('peche')).toEqual([]);
    expect(await find('chase')).toEqual(['nouveau']);
    await t.platform.db.transaction().execute((tx) => removeFromSearch(tx, kind, 'nouveau', true));
    expect(await find('chasse')).toEqual([]);
  });
});
