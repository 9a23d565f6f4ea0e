import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anOrganisation, aPerson, type TestPlatform, testApp, testPlatform } from '../../../../test/harness.ts';
import { routes } from '../../index.ts';

const databases = [
  ['PGlite', undefined],
  ['PostgreSQL', inject('postgresUrl') ?? null],
] as const;

const long =
  'Dans le cadre de la procédure de régularisation de la situation administrative du demandeur, il sera procédé à la vérification de l’ensemble des pièces justificatives préalablement à la prise en considération de la demande introduite auprès du service compétent.';
const content = {
  title: 'Changer d’adresse',
  summary: long,
  audience: 'Pour vous.',
  'life-event': 'je-demenage',
};

describe.each(databases.filter(([, url]) => url !== null))('the readability of each block, on %s', (_, url) => {
  let world: TestPlatform;
  let app: ReturnType<typeof testApp>;

  beforeAll(async () => {
    world = await testPlatform(url ? { databaseUrl: url } : {});
    app = testApp(world.platform, routes);
  });
  afterAll(() => world.stop());

  const blockOf = (html: string, name: string) =>
    new RegExp(`<div id="constats-${name}"[^>]*>(.*?)</div>`, 's').exec(html)![1]!;

  it('is shown below the block, kept with the text, and read again when it is saved or only checked', async () => {
    const organisation = await anOrganisation(world.platform);
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const created = await owner.post(app, '/espace/demarches/nouvelle', content);
    const path = created.headers.get('location')!.replace(/\/etapes$/, '');
    const id = path.split('/').at(-1)!;
    const stored = () =>
      world.platform.db
        .selectFrom('procedure_reading')
        .select(['text_hash', 'findings'])
        .where('procedure_id', '=', id)
        .executeTakeFirst();

    const html = await (await owner.get(app, `${path}/texte`)).text();
    expect(blockOf(html, 'summary')).toContain('à améliorer dans ce bloc');
    expect(blockOf(html, 'audience')).toBe('');
    expect(blockOf(html, 'summary').match(/<li>/g)!.length).toBeLessThanOrEqual(5);
    const first = (await stored())!;
    expect(first.findings.summary!.count).toBeGreaterThan(0);

    // Only checked: shown with what was typed, and nothing saved.
    const typed = { ...content, summary: 'Dites-le à la commune.', audience: long, _version: '1' };
    const checked = await (await owner.post(app, `${path}/texte/verifier`, typed)).text();
    expect(checked).toContain('pas encore enregistré');
    expect(blockOf(checked, 'summary')).toBe('');
    expect(blockOf(checked, 'audience')).toContain('à améliorer');
    expect(await stored()).toEqual(first);
    const { version } = await world.platform.db
      .selectFrom('procedure')
      .select('version')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(version).toBe(1);

    // Saved: read at once, before anybody opens it.
    const saved = await owner.post(app, `${path}/texte`, { ...typed, audience: 'Pour vous.' });
    expect(saved.status).toBe(303);
    const second = (await stored())!;
    expect(second.text_hash).not.toBe(first.text_hash);
    expect(second.findings.summary).toBeUndefined();
  });
});
