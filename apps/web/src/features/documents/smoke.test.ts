import { beforeAll, describe, expect, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { documentRoutes } from './index.ts';

let t: TestPlatform;
let person: TestPerson;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  t = await testPlatform();
  app = testApp(t.platform, documentRoutes);
  const o = await anOrganisation(t.platform);
  person = await aPerson(t.platform, { [o]: ['author', 'procedure-owner'] });
});
describe('smoke', () => {
  it('goes round', async () => {
    const r = await person.post(app, '/espace/documents/nouveau', {
      text: 'Objet : prime\n\nSuite à votre demande introduite en date du «DateDemande», il vous appartient de nous faire parvenir, dans les 30 jours de la présente, copie de votre avertissement-extrait de rôle.\n\n- une photo\n- un plan',
      kind: 'letter',
      numbers: 'mask',
    });
    const text = await r.text();
    expect(r.status, text.slice(0, 3000)).toBe(303);
    const at = r.headers.get('location')!;
    for (const p of [
      '',
      '/texte',
      '/avant-apres',
      '/mentions',
      '/relecture',
      '/historique',
      '/historique/comparer',
      '/modifier',
      '/demarche',
      '/jeter',
      '/outlook',
      '/revoir',
      '/telecharger?format=html',
      '/telecharger?format=json',
      '/telecharger',
    ]) {
      const got = await person.get(app, at + p);
      console.log(p, got.status, (await got.text()).length);
    }
    for (const p of [
      '/espace/documents',
      '/espace/documents/nouveau',
      '/espace/documents/export.xlsx',
      '/espace/documents/importer',
      '/espace/lisibilite/regles',
      '/lisibilite',
    ]) {
      const got = await person.get(app, p);
      console.log(p, got.status, (await got.text()).length);
    }
  });
});
