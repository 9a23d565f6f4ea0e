import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { makeRecords } from '../../../test/world.ts';
import { ensureDemonstration } from '../../demonstration/load.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { sealTotpSecret } from '../../platform/identity/accounts.ts';
import { newTotpSecret } from '../../platform/identity/totp.ts';
import { accountRoutes } from '../account/index.ts';
import { administrationRoutes } from './index.ts';

const routes = [...accountRoutes, ...administrationRoutes];

describe('the administration of the platform', () => {
  let test: TestPlatform;
  let app: Hono<AppEnv>;
  let root: TestPerson;
  beforeAll(async () => {
    test = await testPlatform({ env: { DEMO: '1' } });
    root = await aPerson(test.platform, {}, { platformAdmin: true, name: 'Rosa Plateforme' });
  });
  beforeEach(() => {
    test.clock.set(new Date(test.clock.now().getTime() + 60_000));
    app = testApp(test.platform, routes);
  });
  afterAll(() => test.stop());

  const address = () => `a${Math.random().toString(36).slice(2)}@exemple.be`;
  const newOrganisation = (values: Record<string, string> = {}) =>
    root.post(app, '/espace/plateforme/organisations/nouvelle', {
      name: 'Commune de Sourceval',
      'short-name': 'Ville d’Été',
      authority: 'commune-wallonne',
      'admin-name': 'Léo Premier',
      'admin-email': address(),
      ...values,
    });

  it('creates an organisation whose first administrator is invited by mail', async () => {
    const email = address();
    expect((await newOrganisation({ 'admin-email': email })).status).toBe(303);
    expect((await newOrganisation()).status).toBe(303);
    const slugs = await test.platform.db.selectFrom('organisation').select(['slug', 'decision_body']).execute();
    expect(slugs.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['ville-d-ete', 'ville-d-ete-2']));
    expect(slugs[0]?.decision_body).toBe('Collège communal');
    const outbox = await (await root.get(app, '/espace/plateforme/courrier')).text();
    expect(outbox).toContain(email);
    const id = /courrier\/([0-9a-z]{26})/.exec(outbox)![1]!;
    const mail = await (await root.get(app, `/espace/plateforme/courrier/${id}`)).text();
    const link = /href="http:\/\/[^"]+(\/espace\/invitation\/[\w-]{43})"/.exec(mail)![1]!;
    expect((await app.request(link)).status).toBe(200);
  });

  it('keeps what was typed, and creates nothing, when the administrator cannot be invited', async () => {
    const closed = await aPerson(test.platform, {});
    await test.platform.db
      .updateTable('app_user')
      .set({ deactivated_at: test.clock.now() })
      .where('id', '=', closed.actor.userId)
      .execute();
    const answer = await newOrganisation({ name: 'Jamais créée', 'admin-email': closed.actor.email });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('value="Jamais créée"');
    const list = await (await root.get(app, '/espace/plateforme/organisations')).text();
    expect(list).not.toContain('Jamais créée');
  });

  it('counts what organisations hold and shows no démarche', async () => {
    const organisation = await anOrganisation(test.platform, { name: 'Commune comptée' });
    const member = await aPerson(test.platform, { [organisation]: ['procedure-owner'] });
    await makeRecords(test.platform, organisation);
    const list = await (await root.get(app, '/espace/plateforme/organisations')).text();
    expect(list).toContain('Commune comptée');
    expect(list).not.toContain('Demander un essai');
    const page = await root.get(app, `/espace/plateforme/organisations/${organisation}`);
    expect(await page.text()).toContain('1 démarche');
    expect((await root.get(app, '/espace/corbeille')).status).toBe(403);
    expect((await member.get(app, '/espace/plateforme')).status).toBe(404);
  });

  it('finds people without regard for accents, closes and reopens accounts, never its own', async () => {
    const person = await aPerson(test.platform, {}, { name: 'Éloïse Ça-Va' });
    const found = await (await root.get(app, '/espace/plateforme/personnes?q=eloise')).text();
    expect(found).toContain('Éloïse Ça-Va');
    expect(await (await root.get(app, '/espace/plateforme/personnes?q=%25')).text()).toContain('Aucun compte');
    const path = `/espace/plateforme/personnes/${person.actor.userId}`;
    expect((await root.post(app, `${path}/desactiver`)).status).toBe(303);
    expect((await person.get(app, '/espace/compte')).status).toBe(303);
    expect(await (await root.get(app, path)).text()).toContain('Désactivé');
    expect((await root.post(app, `${path}/rouvrir`)).status).toBe(303);
    expect((await root.post(app, `/espace/plateforme/personnes/${root.actor.userId}/desactiver`)).status).toBe(409);
    expect((await root.get(app, '/espace/plateforme/personnes/01hzzzzzzzzzzzzzzzzzzzzzzz')).status).toBe(404);
  });

  it('takes a second factor away, which ends the sessions', async () => {
    const person = await aPerson(test.platform, {});
    await test.platform.db
      .updateTable('app_user')
      .set({ totp_secret: sealTotpSecret(test.platform, newTotpSecret()), totp_confirmed_at: test.clock.now() })
      .where('id', '=', person.actor.userId)
      .execute();
    const path = `/espace/plateforme/personnes/${person.actor.userId}`;
    expect(await (await root.get(app, path)).text()).toContain('téléphone perdu');
    await root.post(app, `${path}/second-facteur`);
    expect((await person.get(app, '/espace/compte')).status).toBe(303);
    const row = await test.platform.db
      .selectFrom('app_user')
      .select('totp_secret')
      .where('id', '=', person.actor.userId)
      .executeTakeFirstOrThrow();
    expect(row.totp_secret).toBeNull();
  });

  it('verifies the journals of all and downloads their heads, without showing what they say', async () => {
    const page = await (await root.get(app, '/espace/plateforme/journal')).text();
    expect(page).toContain('Le journal est intact');
    expect(page).toContain('Plateforme');
    const heads = await (await root.get(app, '/espace/plateforme/journal/tetes.json')).text();
    expect(JSON.parse(heads).heads.length).toBeGreaterThan(1);
    const compared = await root.post(app, '/espace/plateforme/journal', { heads: new File([heads], 't.json') as Blob });
    expect(await compared.text()).toContain('têtes gardées correspondent');
  });

  it('has no outbox where mail can leave', async () => {
    const mailing = await testPlatform({ env: { DEMO: '1', SMTP_URL: 'smtp://127.0.0.1:1' } });
    const admin = await aPerson(mailing.platform, {}, { platformAdmin: true });
    expect((await admin.get(testApp(mailing.platform, routes), '/espace/plateforme/courrier')).status).toBe(404);
    await mailing.stop();
  });
});

describe('« Parler à un conseiller »', () => {
  it('writes to the adviser of the organisation, or gives the address where no mail can leave', async () => {
    const test = await testPlatform({ env: { DEMO: '1' } });
    const app = testApp(test.platform, routes);
    const organisation = await anOrganisation(test.platform);
    const person = await aPerson(test.platform, { [organisation]: ['agent'] }, { name: 'Guy Demande' });
    const path = '/espace/conseiller';
    expect(await (await person.get(app, `${path}?page=/espace/demarches`)).text()).toContain(
      'value="/espace/demarches"',
    );
    const question = 'Comment écrire <b>plus court</b> ?\nMerci.';
    expect((await person.post(app, path, { subject: '', question })).status).toBe(422);
    expect((await person.post(app, path, { subject: 'Une lettre', question })).status).toBe(303);
    const mail = await test.platform.db.selectFrom('mail_message').selectAll().executeTakeFirstOrThrow();
    expect(mail.recipient).toBe('conseil@exemple.be');
    expect(mail.body).toContain(question);
    expect(mail.body).toContain(person.actor.email);
    await test.platform.db.updateTable('organisation').set({ adviser_email: '' }).execute();
    expect((await person.post(app, path, { subject: 'x', question })).status).toBe(422);
    const alone = await aPerson(test.platform, {}, { platformAdmin: true });
    expect((await alone.get(app, path)).status).toBe(200);
    expect((await alone.post(app, path, { subject: 'x', question })).status).toBe(422);
    await test.stop();

    const mute = await testPlatform();
    const quiet = await aPerson(mute.platform, { [await anOrganisation(mute.platform)]: ['agent'] });
    const html = await (await quiet.get(testApp(mute.platform, routes), path)).text();
    expect(html).toContain('href="mailto:conseil@exemple.be"');
    expect(html).not.toContain('<textarea');
    await mute.stop();
  });
});

describe('the demonstration', () => {
  // The demonstration is loaded twice.
  it('is set anew, then removed for good with a first real administrator in its place', {
    timeout: 120_000,
  }, async () => {
    const test = await testPlatform({ env: { DEMO: '1' } });
    const { platform } = test;
    const app = testApp(platform, routes);
    await ensureDemonstration(platform);
    const real = await anOrganisation(platform, { name: 'Commune réelle' });
    await makeRecords(platform, real);
    const fictional = await platform.db
      .selectFrom('app_user')
      .select(['id', 'email'])
      .where('platform_admin', '=', true)
      .executeTakeFirstOrThrow();
    const root = await aPerson(platform, {}, { platformAdmin: true });
    // Acts as the fictional administrator, whose account goes away with the rest.
    await platform.db.updateTable('user_session').set({ user_id: fictional.id }).execute();
    await platform.db.deleteFrom('app_user').where('id', '=', root.actor.userId).execute();

    const path = '/espace/plateforme/demonstration';
    expect((await root.post(app, path)).status).toBe(422);
    const before = await platform.db.selectFrom('procedure').select('id').execute();
    const reset = await root.post(app, path, { confirm: 'oui' });
    expect(reset.status).toBe(303);
    const cookie = reset.headers.get('set-cookie')!.split(';')[0]!;
    const after = await platform.db.selectFrom('procedure').select('id').execute();
    expect(after).toHaveLength(before.length);
    expect(after.filter(({ id }) => before.some((one) => one.id === id))).toHaveLength(1);

    const open = (target: string) => app.request(target, { headers: { cookie } });
    const html = await (await open(path)).text();
    const stamp = /name="_csrf" value="([^"]+)"/.exec(html)![1]!;
    const remove = (values: Record<string, string>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ _csrf: stamp, 'confirm-remove': 'oui', ...values }))
        body.set(name, value);
      return app.request(`${path}/retirer`, { method: 'POST', body, headers: { cookie } });
    };
    const refused = await remove({ name: 'Rosa Réelle', email: 'rosa@exemple.be', 'new-password': 'court' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="rosa@exemple.be"');
    const password = 'quatre mots sans aucun lien';
    const removed = await remove({
      name: 'Rosa Réelle',
      email: 'rosa@exemple.be',
      'new-password': password,
      'new-password-again': password,
    });
    expect(removed.status).toBe(303);
    const own = removed.headers.get('set-cookie')!.split(';')[0]!;
    expect((await app.request('/espace/plateforme', { headers: { cookie: own } })).status).toBe(200);
    expect(await platform.db.selectFrom('organisation').select('name').execute()).toEqual([{ name: 'Commune réelle' }]);
    expect(await platform.db.selectFrom('app_user').select('name').execute()).toEqual([{ name: 'Rosa Réelle' }]);
    expect(await ensureDemonstration(platform)).toBe('');
    expect(await platform.db.selectFrom('procedure').select('id').execute()).toHaveLength(1);
    await test.stop();
  });
});
