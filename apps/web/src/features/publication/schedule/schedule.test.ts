import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anOrganisation, aPerson, type TestPlatform, testApp, testPlatform } from '../../../../test/harness.ts';
import { instantInBrussels } from '../../../platform/messages/index.ts';
import { routes } from '../../index.ts';
import { runDue } from './run.ts';

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

describe.each(databases.filter(([, url]) => url !== null))('what is planned, on %s', (_, url) => {
  let world: TestPlatform;
  let app: ReturnType<typeof testApp>;
  const begun = new Date('2027-03-15T09:00:00Z');

  beforeAll(async () => {
    world = await testPlatform({ ...(url ? { databaseUrl: url } : {}), env: { DEMO: '1' } });
    app = testApp(world.platform, routes);
  });
  afterAll(() => world.stop());

  const at = (text: string) => world.clock.set(new Date(text));
  /** Back to the day on which everyone signed in: a session does not outlive a week. */
  const back = () => world.clock.set(begun);
  const online = async (path: string) => (await app.request(path.replace('/espace', ''))).status !== 404;
  const version = async (path: string) =>
    (
      await world.platform.db
        .selectFrom('procedure')
        .select('version')
        .where('id', '=', path.split('/').at(-1)!)
        .executeTakeFirstOrThrow()
    ).version;

  async function approved(rule: 'colleague' | 'direct-with-reason' = 'colleague') {
    world.clock.set(begun);
    const organisation = await anOrganisation(world.platform, { rule });
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] }, { name: 'Nadia Owner' });
    const colleague = await aPerson(world.platform, { [organisation]: ['author'] });
    const created = await owner.post(app, '/espace/demarches/nouvelle', content);
    const path = created.headers.get('location')!.replace(/\/etapes$/, '');
    if (rule === 'colleague') {
      await owner.post(app, `${path}/relecture/demander`, { reviewer: colleague.actor.userId });
      const answer = (await colleague.get(app, `${path}/relecture`)).headers.get('location')!;
      expect((await colleague.post(app, answer, { outcome: 'approved' })).status).toBe(303);
    }
    return { path, owner, colleague, organisation };
  }

  it('goes out at its hour of Brussels, once, in the name of who planned it', async () => {
    const { path, owner } = await approved();
    const planned = await owner.post(app, `${path}/programmer`, { kind: 'publish', day: '29/03/2027', hour: '9 h' });
    expect(planned.status).toBe(303);
    expect(await (await owner.get(app, path)).text()).toContain('Publication prévue le');
    // The clocks went forward on the 28th: 9 h is 7 h in Greenwich.
    at('2027-03-29T06:59:00Z');
    expect(await runDue(world.platform)).toEqual({ done: 0, refused: 0 });
    expect(await online(path)).toBe(false);
    at('2027-03-29T07:00:00Z');
    const both = await Promise.all([runDue(world.platform), runDue(world.platform)]);
    expect(both.reduce((sum, { done }) => sum + done, 0)).toBe(1);
    expect(await online(path)).toBe(true);
    expect(await runDue(world.platform)).toEqual({ done: 0, refused: 0 });
    const rows = await world.platform.db
      .selectFrom('publication')
      .select(['published_by', 'published_at'])
      .where('procedure_id', '=', path.split('/').at(-1)!)
      .execute();
    expect(rows).toEqual([
      { published_by: owner.actor.userId, published_at: instantInBrussels('2027-03-29', '09:00') },
    ]);
    back();
    expect(await (await owner.get(app, `${path}/historique`)).text()).toContain('Nadia Owner');
  });

  it('is not missed when the server was away, and comes before the withdrawal that follows', async () => {
    const { path, owner } = await approved();
    await owner.post(app, `${path}/programmer`, { kind: 'publish', day: '20/03/2027', hour: '9 h' });
    const after = { kind: 'withdraw', day: '30/03/2027', hour: '17 h 30', reason: 'Fin de la prime' };
    expect((await owner.post(app, `${path}/programmer`, after)).status).toBe(303);
    at('2027-04-20T12:00:00Z');
    expect(await runDue(world.platform)).toEqual({ done: 2, refused: 0 });
    expect(await online(path)).toBe(false);
    back();
    expect(await (await owner.get(app, `${path}/historique`)).text()).toContain('Fin de la prime');
  });

  it('publishes nothing when the text changed: the owner gets a task and a mail', async () => {
    const { path, owner, colleague } = await approved();
    await owner.post(app, `${path}/programmer`, { kind: 'publish', day: '20/03/2027', hour: '9 h' });
    await colleague.post(app, `${path}/texte`, {
      ...content,
      summary: 'Autre chose.',
      _version: String(await version(path)),
    });
    at('2027-03-20T09:00:00Z');
    expect(await runDue(world.platform)).toEqual({ done: 0, refused: 1 });
    expect(await online(path)).toBe(false);
    const mail = await world.platform.db
      .selectFrom('mail_message')
      .select(['subject', 'body'])
      .where('recipient', '=', owner.actor.email)
      .where('subject', 'like', 'Pas publié%')
      .execute();
    expect(mail).toHaveLength(1);
    expect(mail[0]!.body).toContain('Le texte a changé');
    back();
    expect(await (await owner.get(app, '/espace')).text()).toContain('Le texte a changé depuis que la publication');
    expect(await (await owner.get(app, path)).text()).toContain('n’a pas eu lieu');
    expect((await owner.post(app, `${path}/programmer/vu`)).status).toBe(303);
    expect(await (await owner.get(app, path)).text()).not.toContain('n’a pas eu lieu');
    expect(await runDue(world.platform)).toEqual({ done: 0, refused: 0 });
  });

  it('publishes nothing in the name of somebody who may no longer', async () => {
    const { path, owner, organisation } = await approved('direct-with-reason');
    const form = { kind: 'publish', day: '20/03/2027', hour: '9 h', reason: 'Nouveau tarif' };
    expect((await owner.post(app, `${path}/programmer`, { ...form, reason: '' })).status).toBe(422);
    expect((await owner.post(app, `${path}/programmer`, form)).status).toBe(303);
    await world.platform.db
      .updateTable('membership')
      .set({ roles: ['agent'] })
      .where('organisation_id', '=', organisation)
      .where('user_id', '=', owner.actor.userId)
      .execute();
    at('2027-03-20T09:00:00Z');
    expect(await runDue(world.platform)).toEqual({ done: 0, refused: 1 });
    expect(await online(path)).toBe(false);
  });

  it('is refused when it is set, with the reason beside the field', async () => {
    const { path, owner } = await approved();
    const send = async (more: Record<string, string>) => {
      const response = await owner.post(app, `${path}/programmer`, {
        kind: 'publish',
        day: '20/03/2027',
        hour: '9 h',
        ...more,
      });
      return { status: response.status, html: await response.text() };
    };
    expect((await send({ day: '14/03/2027' })).html).toContain('Choisissez un moment à venir');
    expect((await send({ hour: 'midi' })).html).toContain('Écrivez l’heure');
    expect((await send({ kind: 'withdraw', reason: 'x' })).html).toContain('Rien n’est en ligne');
    expect((await send({ day: '20/03/2029' })).status).toBe(422);
    const fresh = await owner.post(app, '/espace/demarches/nouvelle', content);
    const other = fresh.headers.get('location')!.replace(/\/etapes$/, '');
    const unread = await owner.post(app, `${other}/programmer`, { kind: 'publish', day: '20/03/2027', hour: '9 h' });
    expect(unread.status).toBe(422);
    expect(await unread.text()).toContain('pas encore été approuvée');
  });

  it('is changed by planning again, and cancelled by its button', async () => {
    const { path, owner } = await approved();
    await owner.post(app, `${path}/programmer`, { kind: 'publish', day: '20/03/2027', hour: '9 h' });
    await owner.post(app, `${path}/programmer`, { kind: 'publish', day: '25/03/2027', hour: '9 h' });
    at('2027-03-21T09:00:00Z');
    expect(await runDue(world.platform)).toEqual({ done: 0, refused: 0 });
    back();
    const html = await (await owner.get(app, `${path}/programmer`)).text();
    const [cancel] = /\/programmer\/\w{26}\/annuler/.exec(html)!;
    expect((await owner.post(app, `${path}${cancel}`)).status).toBe(303);
    expect((await owner.post(app, `${path}${cancel}`)).status).toBe(404);
    at('2027-03-26T09:00:00Z');
    expect(await runDue(world.platform)).toEqual({ done: 0, refused: 0 });
    expect(await online(path)).toBe(false);
  });

  it('waits no more once somebody publishes by hand', async () => {
    const { path, owner } = await approved();
    await owner.post(app, `${path}/programmer`, { kind: 'publish', day: '20/03/2027', hour: '9 h' });
    expect((await owner.post(app, `${path}/publier`, {})).status).toBe(303);
    at('2027-03-21T09:00:00Z');
    expect(await runDue(world.platform)).toEqual({ done: 0, refused: 0 });
  });
});
