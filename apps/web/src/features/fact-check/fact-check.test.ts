import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { routes } from '../index.ts';
import { remindCheckers } from './remind.ts';

const databases = [
  ['PGlite', undefined],
  ['PostgreSQL', inject('postgresUrl') ?? null],
] as const;

const content = {
  title: 'Changer d’adresse',
  summary: 'Dites-le à la commune.',
  audience: 'Pour toute personne qui déménage.',
  'life-event': 'je-demenage',
  'cost-value': 'Gratuit',
  prepare: 'Votre carte d’identité\nLa date de votre arrivée',
};

describe.each(databases.filter(([, url]) => url !== null))('a check from outside, on %s', (_, url) => {
  let world: TestPlatform;
  let app: ReturnType<typeof testApp>;
  const begun = new Date('2027-03-15T09:00:00Z');

  beforeAll(async () => {
    world = await testPlatform({ ...(url ? { databaseUrl: url } : {}), env: { DEMO: '1' } });
    app = testApp(world.platform, routes);
  });
  afterAll(() => world.stop());

  const plain = async (response: Response | Promise<Response>) =>
    (await (await response).text()).replace(/[\u00a0\u202f]/g, ' ');
  const idOf = (path: string) => path.split('/').at(-1)!;
  /** Minutes pass between what strangers send: their limit is that of the whole site. */
  let minutes = 0;
  const pass = () => world.clock.set(new Date(begun.getTime() + ++minutes * 20_000));

  async function office() {
    pass();
    const organisation = await anOrganisation(world.platform, { rule: 'direct-with-reason' });
    const owner = await aPerson(world.platform, { [organisation]: ['procedure-owner'] }, { name: 'Nadia Owner' });
    const created = await owner.post(app, '/espace/demarches/nouvelle', content);
    const path = created.headers.get('location')!.replace(/\/etapes$/, '');
    await owner.post(app, `${path}/etapes/nouvelle`, { title: 'Vous déclarez.', body: 'En ligne.', organisation: '' });
    return { owner, path, organisation };
  }
  const linkIn = (html: string) => /\/verification\/[\w-]{43}/.exec(html)![0];
  async function ask(owner: TestPerson, path: string, more: Record<string, string> = {}) {
    pass();
    const body = { name: 'Maître Dupont', email: '', days: '14', message: '', ...more };
    const html = await plain(owner.post(app, `${path}/verification`, body));
    const check = await world.platform.db
      .selectFrom('fact_check')
      .select('id')
      .where('procedure_id', '=', idOf(path))
      .orderBy('requested_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    return { link: linkIn(html), page: `${path}/verification/${check.id}` };
  }
  function send(link: string, fields: Record<string, string>) {
    pass();
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return app.request(link, { method: 'POST', body });
  }
  const version = async (path: string) =>
    String(
      (
        await world.platform.db
          .selectFrom('procedure')
          .select('version')
          .where('id', '=', idOf(path))
          .executeTakeFirstOrThrow()
      ).version,
    );
  const signed = { name: 'Anne Dupont', quality: 'Notaire', do: 'send' };
  // The order of the page: title 1, summary 2, cost 3, audience 4, prepare 5, step 6.

  it('is saved, taken up again, and sent with a name; the team reads it block by block', async () => {
    const { owner, path } = await office();
    const { link, page } = await ask(owner, path);
    const opened = await app.request(link);
    expect(opened.status).toBe(200);
    expect(opened.headers.get('set-cookie')).toBeNull();
    const html = await plain(opened);
    expect(html).not.toMatch(/<script/);
    for (const words of ['Vous déclarez.', 'La date de votre arrivée', 'noindex']) expect(html).toContain(words);

    expect((await send(link, { 'p2-comment': 'Sous huit jours.', do: 'save' })).status).toBe(303);
    expect(await plain(app.request(link))).toContain('Sous huit jours.');
    // What is not sent is not read by anybody else.
    expect(await plain(owner.get(app, page))).not.toContain('Sous huit jours.');

    const unsigned = await send(link, { 'p1-verdict': 'agree', do: 'send' });
    expect(unsigned.status).toBe(422);
    expect(await plain(unsigned)).toContain('Écrivez votre nom');
    const mute = await send(link, { 'p2-verdict': 'disagree', ...signed });
    expect(mute.status).toBe(422);
    expect(await plain(mute)).toContain('Dites ce qui ne va pas');

    const answers = {
      'p1-verdict': 'agree',
      'p1-proposal': 'Changer d’adresse',
      'p2-verdict': 'disagree',
      'p2-comment': 'Il y a un délai.',
      'p2-proposal': 'Dites-le à la commune dans les huit jours.',
    };
    expect((await send(link, { ...answers, ...signed })).status).toBe(303);
    expect((await send(link, { ...answers, ...signed })).status).toBe(409);
    const shown = await plain(owner.get(app, page));
    for (const words of [
      'Anne Dupont',
      'Notaire',
      'Il y a un délai.',
      'dans les huit jours',
      'Accord sur la version 2',
    ]) {
      expect(shown).toContain(words);
    }
    // The title was sent as it stood: that is no proposal.
    const kept = await world.platform.db
      .selectFrom('fact_check_answer')
      .select(['part', 'proposal'])
      .where('part', '=', 'title')
      .execute();
    expect(kept.every(({ proposal }) => proposal === '')).toBe(true);
    // Nobody's name goes out with the page.
    await owner.post(app, `${path}/publier`, { reason: 'Première version' });
    const moved = (await app.request(`/demarches/${idOf(path)}`)).headers.get('location')!;
    const everything =
      (await plain(app.request(moved))) + (await plain(app.request(`/demarches/${idOf(path)}/versions`)));
    expect(everything).not.toContain('Dupont');
  });

  it('has a proposed text taken by one button, and the agreement to what changed lapses', async () => {
    const { owner, path } = await office();
    const { link, page } = await ask(owner, path);
    const step = await world.platform.db
      .selectFrom('procedure_step')
      .select('id')
      .where('procedure_id', '=', idOf(path))
      .executeTakeFirstOrThrow();
    await send(link, {
      'p1-verdict': 'agree',
      'p2-proposal': 'Dites-le dans les huit jours.',
      'p3-verdict': 'agree',
      'p5-proposal': 'Votre carte\nVotre bail',
      'p6-proposal': 'Vous déclarez votre adresse.\nAu guichet ou en ligne.',
      ...signed,
    });
    const take = async (part: string, v?: string) =>
      owner.post(app, `${page}/prendre`, { bloc: part, _version: v ?? (await version(path)) });
    expect((await take('summary', '1')).status).toBe(409);
    for (const part of ['summary', 'prepare', step.id]) expect((await take(part)).status, part).toBe(303);
    expect((await take('summary')).status).toBe(409);
    const { content: saved } = await world.platform.db
      .selectFrom('procedure')
      .select('content')
      .where('id', '=', idOf(path))
      .executeTakeFirstOrThrow();
    expect(saved).toMatchObject({
      summary: 'Dites-le dans les huit jours.',
      prepare: ['Votre carte', 'Votre bail'],
      keyFacts: { cost: { value: 'Gratuit' } },
    });
    expect(await plain(owner.get(app, `${path}/etapes`))).toContain('Au guichet ou en ligne.');
    expect(await plain(owner.get(app, page))).not.toContain('cet accord ne vaut plus');
    await owner.post(app, `${path}/texte`, {
      ...content,
      summary: 'Dites-le dans les huit jours.',
      'cost-value': '10 €',
      _version: await version(path),
    });
    const shown = await plain(owner.get(app, page));
    expect(shown.match(/cet accord ne vaut plus/g)).toHaveLength(1);
    expect(shown).toContain('L’accord ne vaut plus pour tout le texte');
  });

  it('does not put an old proposal over a newer text', async () => {
    const { owner, path } = await office();
    const { link, page } = await ask(owner, path);
    await send(link, { 'p2-proposal': 'Proposition ancienne.', ...signed });
    await owner.post(app, `${path}/texte`, { ...content, summary: 'Plus récent.', _version: await version(path) });
    expect((await owner.post(app, `${page}/prendre`, { bloc: 'summary', _version: await version(path) })).status).toBe(
      409,
    );
    expect(await plain(owner.get(app, page))).toContain('reprenez la proposition à la main');
  });

  it('is refused by the rules of the form, in words', async () => {
    const { owner, path } = await office();
    const { link, page } = await ask(owner, path);
    await send(link, { 'p1-proposal': 'a'.repeat(80), ...signed });
    await owner.post(app, `${page}/prendre`, { bloc: 'title', _version: await version(path) });
    expect(await plain(owner.get(app, page))).toContain('Ce texte ne peut pas être repris tel quel');
  });

  it('is answered in words, which the reader finds by the same link, and closed', async () => {
    const { owner, path } = await office();
    const { link, page } = await ask(owner, path, { email: 'notaire@exemple.be' });
    await send(link, { 'p2-comment': 'Pourquoi la commune ?', ...signed });
    expect((await owner.post(app, `${page}/clore`, { word: '' })).status).toBe(422);
    expect((await owner.post(app, `${page}/repondre/summary`, { reply: '' })).status).toBe(422);
    expect((await owner.post(app, `${page}/repondre/summary`, { reply: 'La loi le dit.' })).status).toBe(303);
    expect(await plain(app.request(link))).toContain('La loi le dit.');
    expect((await owner.post(app, `${page}/clore`, { word: 'Merci' })).status).toBe(303);
    expect((await app.request(link)).status).toBe(410);
    const row = await world.platform.db
      .selectFrom('fact_check')
      .select(['checker_email', 'closing_word'])
      .where('id', '=', idOf(page))
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ checker_email: '', closing_word: 'Merci' });
  });

  it('opens nothing once revoked, renewed, too old, or made up; all look the same', async () => {
    const { owner, path } = await office();
    const { link, page } = await ask(owner, path);
    const other = await ask(owner, path, { name: 'Une autre' });
    expect((await owner.post(app, `${page}/retirer`)).status).toBe(303);
    expect((await send(link, { 'p1-verdict': 'agree', ...signed })).status).toBe(410);
    const renewed = linkIn(await plain(owner.post(app, `${page}/refaire`)));
    expect(renewed).not.toBe(link);
    expect((await app.request(renewed)).status).toBe(200);
    const answers = await Promise.all(
      [link, `/verification/${'x'.repeat(43)}`, '/verification/a'].map((one) => app.request(one)),
    );
    const [gone, ...made] = await Promise.all(answers.map(async (one) => [one.status, await one.text()]));
    for (const one of made) expect(one).toEqual(gone);
    expect(gone![0]).toBe(410);
    expect((await app.request(other.link)).status).toBe(200);
    expect((await owner.post(app, `${other.page}/prolonger`)).status).toBe(303);
    const now = world.clock.now();
    world.clock.set(new Date(now.getTime() + 15 * 86_400_000));
    expect((await app.request(renewed)).status).toBe(410);
    expect((await app.request(other.link)).status).toBe(200);
    world.clock.set(new Date(now.getTime() + 29 * 86_400_000));
    expect((await app.request(other.link)).status).toBe(410);
    world.clock.set(now);
    // A link to a check opens no reading of another kind.
    expect((await app.request(renewed.replace('verification', 'relecture'))).status).toBe(410);
  });

  it('is recalled once by mail before its end, with a link of its own', async () => {
    const { owner, path } = await office();
    const email = `verif-${idOf(path)}@exemple.be`;
    const { link } = await ask(owner, path, { email, days: '7' });
    const now = world.clock.now();
    const mails = () =>
      world.platform.db
        .selectFrom('mail_message')
        .select(['subject', 'body'])
        .where('recipient', '=', email)
        .orderBy('created_at')
        .execute();
    expect(await mails()).toHaveLength(1);
    await remindCheckers(world.platform);
    expect(await mails()).toHaveLength(1);
    world.clock.set(new Date(now.getTime() + 5 * 86_400_000));
    await remindCheckers(world.platform);
    await remindCheckers(world.platform);
    const all = await mails();
    expect(all).toHaveLength(2);
    expect(all[1]!.subject).toContain('Rappel');
    const second = linkIn(all[1]!.body);
    expect((await app.request(second)).status).toBe(200);
    expect((await app.request(link)).status).toBe(200);
    world.clock.set(now);
  });

  it('is nobody else’s: another organisation sees nothing of it', async () => {
    const { owner, path } = await office();
    const { page } = await ask(owner, path);
    const stranger = await aPerson(world.platform, { [await anOrganisation(world.platform)]: ['procedure-owner'] });
    expect((await stranger.get(app, page)).status).toBe(404);
    expect((await stranger.post(app, `${page}/retirer`)).status).toBe(404);
    const mine = await office();
    expect((await mine.owner.get(app, `${mine.path}/verification/${idOf(page)}`)).status).toBe(404);
    expect((await mine.owner.post(app, `${mine.path}/verification/${idOf(page)}/retirer`)).status).toBe(404);
  });

  it('keeps markup as text', async () => {
    const { owner, path } = await office();
    const { link, page } = await ask(owner, path);
    const nasty = '<img src=x onerror=alert(1)>';
    await send(link, { 'p2-comment': nasty, 'p2-proposal': nasty, remark: nasty, ...signed, name: nasty });
    for (const html of [await plain(app.request(link)), await plain(owner.get(app, page))]) {
      expect(html).not.toContain('<img src=x');
      expect(html).toContain('&lt;img src=x');
    }
  });
});
