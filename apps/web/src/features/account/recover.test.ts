import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOrganisation, aPerson, type TestPlatform, testApp, testPlatform } from '../../../test/harness.ts';
import { checkSignIn, createUser, setDeactivated } from '../../platform/identity/accounts.ts';
import { jobHandlers } from '../../platform/start.ts';
import { accountRoutes, invitationLink, inviteToAccount } from './index.ts';

const fresh = 'quatre mots sans aucun lien';

/** A real SMTP server on loopback, and what it received. */
async function mailServer() {
  const received: { to: string[]; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: decodeQuotedPrintable(Buffer.concat(parts).toString('latin1')),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
    to: async (address: string, count = 1) => {
      for (let i = 0; i < 200; i++) {
        const mine = received.filter(({ to }) => to.includes(address));
        if (mine.length >= count) return mine;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no mail for ${address}`);
    },
  };
}

function decodeQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('recovering access', () => {
  let mail: Awaited<ReturnType<typeof mailServer>>;
  let test: TestPlatform;
  beforeAll(async () => {
    mail = await mailServer();
    test = await testPlatform({ env: { SMTP_URL: mail.url, BASE_URL: 'https://limpide.exemple.be' } });
    await test.platform.jobs.start(jobHandlers(test.platform), { everySeconds: 0.5 });
  });
  afterAll(async () => {
    await test.stop();
    await mail.stop();
  });

  const later = (minutes: number) => test.clock.set(new Date(test.clock.now().getTime() + minutes * 60_000));
  const app = () => testApp(test.platform, accountRoutes);
  function post(path: string, body: Record<string, string>) {
    const data = new FormData();
    for (const [name, value] of Object.entries(body)) data.set(name, value);
    return app().request(path, { method: 'POST', body: data });
  }
  const ask = (email: string) => post('/espace/connexion/oubli', { email });
  const choose = (path: string, password = fresh, again = password) =>
    post(path, { 'new-password': password, 'new-password-again': again });
  async function account(name = 'Maud Pirard') {
    const email = `p${Math.random().toString(36).slice(2)}@exemple.be`;
    const id = await test.platform.db
      .transaction()
      .execute((tx) => createUser(tx, test.clock.now(), { email, name, password: 'ancien mot de passe' }));
    return { id, email };
  }
  const linkIn = (text: string) => new URL(/https:\/\/limpide\.exemple\.be\S+/.exec(text)![0]).pathname;

  it('mails a link that sets a password once, ends every session and makes earlier links worthless', async () => {
    const { email } = await account();
    await ask(email);
    await ask(email);
    const [first, second] = (await mail.to(email, 2)).map(({ text }) => linkIn(text));
    expect(first).toMatch(/^\/espace\/connexion\/mot-de-passe\/[\w-]{43}$/);
    const opened = await post('/espace/connexion', { email, password: 'ancien mot de passe' });
    const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    expect((await app().request(first!)).status).toBe(410);
    expect((await choose(first!)).status).toBe(410);
    const page = await (await app().request(second!)).text();
    expect(page).toContain(email);
    expect(page).toContain('autocomplete="new-password"');
    const done = await choose(second!);
    expect(done.headers.get('location')).toBe('/espace/connexion?fait=mot-de-passe');
    expect(done.headers.get('set-cookie')).toBeNull();
    expect((await app().request('/espace/compte', { headers: { cookie } })).status).toBe(303);
    expect((await choose(second!)).status).toBe(410);
    const signIn = (password: string) => checkSignIn(test.platform, { email, password, code: '' });
    expect((await signIn(fresh)).kind).toBe('welcome');
    expect((await signIn('ancien mot de passe')).kind).toBe('refused');
  });

  it('makes an open invitation worthless when a new link is asked for', async () => {
    const { platform } = test;
    const { id, email } = await account();
    const link = await platform.db.transaction().execute((tx) => invitationLink(platform, tx, id));
    const { pathname } = new URL(link);
    expect((await app().request(pathname)).status).toBe(200);
    await ask(email);
    await mail.to(email);
    expect((await app().request(pathname)).status).toBe(410);
    const keys = await platform.db.selectFrom('sign_in_attempt').select('key').execute();
    expect(keys.filter(({ key }) => key.startsWith('reset:')).length).toBeGreaterThan(0);
    expect(keys.some(({ key }) => key.includes('@'))).toBe(false);
  });

  it('erases the text of a mail once it has left, since it holds a link', async () => {
    const { email } = await account();
    await ask(email);
    await mail.to(email);
    await expect
      .poll(async () => {
        const row = await test.platform.db
          .selectFrom('mail_message')
          .select(['body', 'sent_at'])
          .where('recipient', '=', email)
          .executeTakeFirst();
        return row?.sent_at && row.body;
      })
      .toBe('');
  });

  it('lets the link go after an hour', async () => {
    const { email } = await account();
    await ask(email);
    const path = linkIn((await mail.to(email))[0]!.text);
    later(59);
    expect((await app().request(path)).status).toBe(200);
    later(2);
    expect((await app().request(path)).status).toBe(410);
  });

  it('answers the same, in the same time, for an address that nobody has and for a closed account', async () => {
    const { email } = await account();
    const closed = await account();
    await test.platform.db.transaction().execute((tx) => setDeactivated(tx, test.clock.now(), closed.id, true));
    const times: number[] = [];
    for (const address of [email, `x${email}`, closed.email]) {
      const before = performance.now();
      const response = await ask(address);
      times.push(performance.now() - before);
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe('/espace/connexion/oubli?envoye=1');
      // The work is done within a time that every demand takes.
      expect(times.at(-1)).toBeGreaterThanOrEqual(299);
    }
    await mail.to(email);
    expect(mail.received.some(({ to }) => to.includes(closed.email) || to.includes(`x${email}`))).toBe(false);
  });

  it('floods nobody’s mailbox', async () => {
    const { email } = await account();
    for (let i = 0; i < 8; i++) await ask(email);
    const messages = await test.platform.db
      .selectFrom('mail_message')
      .select('id')
      .where('recipient', '=', email)
      .execute();
    expect(messages).toHaveLength(4);
  });

  it.each([
    ['court', 'court', 'trop court'],
    ['motdepasse2026', 'motdepasse2026', 'trop facile'],
    ['Maud Pirard 12', 'Maud Pirard 12', 'votre nom'],
    [fresh, `${fresh}.`, 'différents'],
  ])('refuses « %s » and keeps the link', async (password, again, why) => {
    const { email } = await account();
    await ask(email);
    const path = linkIn((await mail.to(email))[0]!.text);
    const refused = await choose(path, password, again);
    expect(refused.status).toBe(422);
    const text = await refused.text();
    expect(text).toContain(why);
    expect(text).not.toContain(`value="${password}"`);
    expect((await choose(path)).status).toBe(303);
  });

  it('invites a person who has no password yet; the link is no password link, nor the other way round', async () => {
    const { platform, clock } = test;
    const email = `nouvelle-${Math.random().toString(36).slice(2)}@exemple.be`;
    const organisation = 'Commune de Fontaval';
    const { link, sent } = await platform.db.transaction().execute(async (tx) => {
      const userId = await createUser(tx, clock.now(), { email, name: 'à compléter' });
      return inviteToAccount(platform, tx, { userId, email, organisation, invitedBy: 'David Noël' });
    });
    expect(sent).toBe(true);
    const message = (await mail.to(email))[0]!;
    expect(message.text).toContain('David Noël');
    const path = linkIn(message.text);
    expect(new URL(link).pathname).toBe(path);
    expect((await app().request(path.replace('invitation', 'connexion/mot-de-passe'))).status).toBe(410);
    const done = await post(path, { name: 'Zoé Nouvelle', 'new-password': fresh, 'new-password-again': fresh });
    expect(done.status).toBe(303);
    const row = await platform.db
      .selectFrom('app_user')
      .select('name')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    expect(row.name).toBe('Zoé Nouvelle');
  });

  it('says what to do where no mail can leave', async () => {
    const mute = await testPlatform();
    const page = await testApp(mute.platform, accountRoutes).request('/espace/connexion/oubli');
    expect(await page.text()).toContain('ne peut pas envoyer d’e-mail');
    const organisation = await anOrganisation(mute.platform);
    const person = await aPerson(mute.platform, { [organisation]: ['agent'] });
    const data = new FormData();
    data.set('email', person.actor.email);
    const answer = await testApp(mute.platform, accountRoutes).request('/espace/connexion/oubli', {
      method: 'POST',
      body: data,
    });
    expect(answer.status).toBe(303);
    await mute.stop();
  });
});
