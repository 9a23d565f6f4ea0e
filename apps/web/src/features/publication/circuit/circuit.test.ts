import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../../test/harness.ts';
import { routes } from '../../index.ts';

const databases = [
  ['PGlite', undefined],
  ['PostgreSQL', inject('postgresUrl') ?? null],
] as const;

const content = {
  title: 'Changer d’adresse',
  summary: 'Dites-le à la commune.',
  audience: 'Pour toute personne qui déménage.',
  'life-event': 'je-demenage',
};
const circuit = {
  advanced: 'on',
  'business-use': 'none',
  'business-who': '',
  'legal-use': 'compulsory',
  'legal-who': 'role:legal-reviewer',
  'readability-use': 'compulsory',
};

describe.each(databases.filter(([, url]) => url !== null))('the advanced circuit, on %s', (_, url) => {
  let world: TestPlatform;
  let app: ReturnType<typeof testApp>;

  beforeAll(async () => {
    world = await testPlatform(url ? { databaseUrl: url } : {});
    app = testApp(world.platform, routes);
  });
  afterAll(() => world.stop());

  async function office() {
    const organisation = await anOrganisation(world.platform);
    const person = (role: Parameters<typeof aPerson>[1][string][number], name: string) =>
      aPerson(world.platform, { [organisation]: [role] }, { name });
    const owner = await person('procedure-owner', 'Nadia Owner');
    const jurist = await person('legal-reviewer', 'Claire Juriste');
    const writer = await person('author', 'Karim Plume');
    const admin = await person('organisation-admin', 'David Admin');
    const set = await admin.post(app, '/espace/organisation/circuit', {
      ...circuit,
      'readability-who': `person:${writer.actor.userId}`,
    });
    expect(set.status).toBe(303);
    const created = await owner.post(app, '/espace/demarches/nouvelle', content);
    const path = created.headers.get('location')!.replace(/\/etapes$/, '');
    return { owner, jurist, writer, admin, path, organisation };
  }

  const text = async (person: TestPerson, path: string) =>
    (await (await person.get(app, path)).text()).replace(/[\u00a0\u202f]/g, ' ');
  const move = (person: TestPerson, path: string, to: string, reason = '') =>
    person.post(app, `${path}/circuit`, { to, reason });
  const answer = (person: TestPerson, path: string, outcome: string, comment = '') =>
    person.post(app, `${path}/circuit/repondre`, { outcome, comment });
  const current = async (person: TestPerson, path: string) =>
    /lp-state-line__state--current[^>]*aria-current="step"[^>]*><span[^>]*>([^<]+)</.exec(
      await text(person, `${path}/circuit`),
    )?.[1];
  async function edit(person: TestPerson, path: string, summary: string) {
    const { version } = await world.platform.db
      .selectFrom('procedure')
      .select('version')
      .where('id', '=', path.split('/').at(-1)!)
      .executeTakeFirstOrThrow();
    const response = await person.post(app, `${path}/texte`, { ...content, summary, _version: String(version) });
    expect(response.status).toBe(303);
  }

  it('leads through its compulsory reviews to the public, each by whom it was given to', async () => {
    const { owner, jurist, writer, path } = await office();
    expect(await current(owner, path)).toBe('Brouillon');
    expect(await text(owner, `${path}/circuit`)).toContain('Pas encore demandée pour ce texte');
    expect((await owner.post(app, `${path}/publier`, {})).status).toBe(422);
    expect((await move(owner, path, 'validated')).status).toBe(409);
    expect((await move(owner, path, 'legal')).status).toBe(303);
    expect(await current(owner, path)).toBe('Relecture juridique');
    // Neither who asked, nor a role that it was not given to.
    expect((await answer(owner, path, 'approved')).status).toBe(403);
    expect((await answer(writer, path, 'approved')).status).toBe(403);
    expect(await text(jurist, '/espace')).toContain('/circuit');
    expect((await answer(jurist, path, 'approved')).status).toBe(303);
    expect(await current(owner, path)).toBe('Relecture lisibilité');
    expect((await answer(jurist, path, 'approved')).status).toBe(403);
    world.clock.set(new Date(world.clock.now().getTime() + 60_000));
    expect((await answer(writer, path, 'approved')).status).toBe(303);
    expect(await current(owner, path)).toBe('Validé');
    expect(await text(owner, `${path}/circuit`)).toContain('Rien ne manque');
    expect((await owner.post(app, `${path}/publier`, {})).status).toBe(303);
    expect(await current(owner, path)).toBe('Publié');
    const { approved_by } = await world.platform.db
      .selectFrom('publication')
      .select('approved_by')
      .where('procedure_id', '=', path.split('/').at(-1)!)
      .executeTakeFirstOrThrow();
    expect(approved_by).toBe(writer.actor.userId);
    const history = await text(owner, `${path}/historique`);
    for (const words of ['Envoyée en relecture juridique', 'Validée', 'Claire Juriste'])
      expect(history).toContain(words);
  });

  it('falls back to a draft when the text changes, and says from where', async () => {
    const { owner, jurist, writer, path } = await office();
    await move(owner, path, 'legal');
    await answer(jurist, path, 'approved');
    await answer(writer, path, 'approved');
    await edit(owner, path, 'Autre chose.');
    const html = await text(owner, `${path}/circuit`);
    expect(html).toContain('La démarche était à l’étape « Validé »');
    expect(await current(owner, path)).toBe('Brouillon');
    expect((await owner.post(app, `${path}/publier`, {})).status).toBe(422);
    expect(await text(owner, '/espace/demarches/tableau')).toContain('Le texte a changé depuis « Validé »');
    // The same words again: what approved them approves them still.
    await edit(owner, path, content.summary);
    expect((await move(owner, path, 'validated')).status).toBe(303);
    expect((await owner.post(app, `${path}/publier`, {})).status).toBe(303);
  });

  it('goes back only with a reason, and sends back what a reviewer wants changed', async () => {
    const { owner, jurist, path } = await office();
    await move(owner, path, 'legal');
    expect((await move(owner, path, 'draft')).status).toBe(422);
    expect((await move(owner, path, 'draft', 'Il manque le tarif')).status).toBe(303);
    expect(await text(owner, `${path}/circuit`)).toContain('Il manque le tarif');
    await move(owner, path, 'legal');
    expect((await answer(jurist, path, 'changes-asked')).status).toBe(422);
    expect((await answer(jurist, path, 'changes-asked', 'Citez l’arrêté')).status).toBe(303);
    expect(await current(owner, path)).toBe('Brouillon');
    expect(await text(owner, path)).toContain('Citez l’arrêté');
    expect((await move(owner, path, 'idea', 'Pas cette année')).status).toBe(303);
    expect(await current(owner, path)).toBe('Idée');
    expect(await text(owner, '/espace/demarches/tableau?etat=idea')).toContain('1 démarche affichée');
  });

  it('keeps four eyes: who wrote last never answers', async () => {
    const { owner, jurist, writer, path } = await office();
    await edit(writer, path, 'Écrit par qui relit.');
    await move(owner, path, 'legal');
    await answer(jurist, path, 'approved');
    expect((await answer(writer, path, 'approved')).status).toBe(403);
  });

  it('refuses a circuit without a second reader, and one that nobody can do', async () => {
    const { admin } = await office();
    const send = (more: Record<string, string>) =>
      admin.post(app, '/espace/organisation/circuit', { ...circuit, 'readability-who': 'role:author', ...more });
    const alone = await send({ 'legal-use': 'optional', 'readability-use': 'none' });
    expect(alone.status).toBe(422);
    expect(await alone.text()).toContain('gardez au moins une relecture obligatoire');
    expect((await send({ 'legal-who': 'role:decision-maker' })).status).toBe(422);
    expect((await send({ 'legal-who': '' })).status).toBe(422);
    expect((await send({})).status).toBe(303);
  });

  it('changes nothing for an organisation that keeps to four states', async () => {
    const organisation = await anOrganisation(world.platform);
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] });
    const created = await owner.post(app, '/espace/demarches/nouvelle', content);
    const path = created.headers.get('location')!.replace(/\/etapes$/, '');
    expect((await owner.get(app, `${path}/circuit`)).status).toBe(409);
    expect((await owner.get(app, `${path}/relecture/demander`)).status).toBe(200);
    const board = await text(owner, '/espace/demarches/tableau');
    expect(board).toContain('Brouillon (1)');
    expect(board).not.toContain('Relecture juridique');
  });
});

describe.each(databases.filter(([, url]) => url !== null))('two readers who answer at once, on %s', (_, url) => {
  it('give one answer', async () => {
    const world = await testPlatform(url ? { databaseUrl: url } : {});
    const app = testApp(world.platform, routes);
    const organisation = await anOrganisation(world.platform);
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner', 'organisation-admin'] });
    const one = await aPerson(world.platform, { [organisation]: ['legal-reviewer'] });
    const two = await aPerson(world.platform, { [organisation]: ['legal-reviewer'] });
    await owner.post(app, '/espace/organisation/circuit', {
      ...circuit,
      'readability-use': 'none',
      'readability-who': '',
    });
    const created = await owner.post(app, '/espace/demarches/nouvelle', content);
    const path = created.headers.get('location')!.replace(/\/etapes$/, '');
    await owner.post(app, `${path}/circuit`, { to: 'legal', reason: '' });
    const answers = await Promise.all([
      one.post(app, `${path}/circuit/repondre`, { outcome: 'approved' }),
      two.post(app, `${path}/circuit/repondre`, { outcome: 'changes-asked', comment: 'Non' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    await world.stop();
  });
});
