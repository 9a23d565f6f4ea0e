import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { TOTP } from 'otpauth';
import { beforeEach, describe, expect, it } from 'vitest';
import { anOrganisation, testApp, webRoot } from '../../test/harness.ts';
import { accountRoutes, openSession } from '../features/account/index.ts';
import { writeAudit } from '../platform/audit/index.ts';
import { readConfig } from '../platform/config.ts';
import { openDatabase } from '../platform/database/index.ts';
import { checkSignIn, sealTotpSecret } from '../platform/identity/accounts.ts';
import { newTotpSecret } from '../platform/identity/totp.ts';
import { seal } from '../platform/security/secrets.ts';
import { placesIn, startPlatform } from '../platform/start.ts';
import { runAdmin, type Terminal } from './run.ts';

const places = placesIn(webRoot);
const oldKey = 'ancienne-clé-0123456789-abcdefghijklm';
const newKey = 'nouvelle-clé-9876543210-zyxwvutsrqpon';

describe('limpide-admin', () => {
  let env: NodeJS.ProcessEnv;
  beforeEach(() => {
    env = {
      DATA_DIR: mkdtempSync(join(tmpdir(), 'limpide-admin-')),
      SECRET_KEY: oldKey,
      DEMO: '0',
      BASE_URL: 'https://limpide.exemple.be',
    };
  });

  async function run(args: string[], more: { env?: NodeJS.ProcessEnv; input?: string } = {}) {
    let out = '';
    let err = '';
    const terminal: Terminal = {
      env: { ...env, ...more.env },
      places,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      input: async () => more.input ?? '',
      now: () => new Date('2027-03-15T09:00:00Z'),
    };
    return { code: await runAdmin(terminal, args), out, err };
  }

  const start = (more: NodeJS.ProcessEnv = {}) =>
    startPlatform(
      readConfig({ ...env, ...more }, () => ''),
      places,
      { logLevel: 'silent' },
    );

  it('explains itself in French, and says what it did not understand', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const name of [
      'create-admin',
      'backup',
      'restore',
      'verify-audit',
      'audit-heads',
      'rotate-keys',
      'new-signing-key',
    ]) {
      expect(help.out).toContain(name);
    }
    expect((await run(['backup', '--help'])).code).toBe(0);
    for (const args of [
      ['détruire'],
      ['__proto__'],
      ['backup'],
      ['backup', 'a', 'b'],
      ['verify-audit', '--tout'],
      ['create-admin'],
    ]) {
      const { code, err } = await run(args);
      expect(code, args.join(' ')).toBe(2);
      expect(err).toContain('limpide-admin --help');
    }
  });

  it('makes a platform administrator with a link that works once', async () => {
    const made = await run(['create-admin', '--email', 'Lea@exemple.be', '--name', 'Léa Fontaine']);
    expect(made).toMatchObject({ code: 0, err: '' });
    const link = new URL(/https:\S+/.exec(made.out)![0]);
    expect(link.pathname).toMatch(/^\/espace\/invitation\/[\w-]{43}$/);
    const { platform, stop } = await start();
    const app = testApp(platform, accountRoutes);
    const choose = () => {
      const body = new FormData();
      for (const [name, value] of Object.entries({
        name: 'Léa Fontaine',
        'new-password': 'pluie douce sur le canal',
        'new-password-again': 'pluie douce sur le canal',
      })) {
        body.set(name, value);
      }
      return app.request(link.pathname, { method: 'POST', body });
    };
    expect(await (await app.request(link.pathname)).text()).toContain('Lea@exemple.be');
    expect((await choose()).status).toBe(303);
    expect((await choose()).status).toBe(410);
    const welcome = await checkSignIn(platform, {
      email: 'lea@exemple.be',
      password: 'pluie douce sur le canal',
      code: '',
    });
    expect(welcome.kind).toBe('welcome');
    await stop();
  });

  it('takes a password from the standard input, and refuses a weak one', async () => {
    const args = ['create-admin', '--email', 'lea@exemple.be', '--name', 'Léa Fontaine', '--password-stdin'];
    expect((await run(args, { input: 'motdepasse123\n' })).err).toContain('trop facile');
    const made = await run(args, { input: 'pluie douce sur le canal\n' });
    expect(made.code).toBe(0);
    expect(made.out).not.toContain('http');
    const { platform, stop } = await start();
    const input = { email: 'lea@exemple.be', password: 'pluie douce sur le canal', code: '' };
    expect((await checkSignIn(platform, input)).kind).toBe('welcome');
    await stop();
  });

  it('gives a way back to an account whose telephone is lost', async () => {
    await run(['create-admin', '--email', 'lea@exemple.be', '--name', 'Léa', '--password-stdin'], {
      input: 'pluie douce sur le canal',
    });
    const before = await start();
    await before.platform.db
      .updateTable('app_user')
      .set({
        totp_secret: sealTotpSecret(before.platform, newTotpSecret()),
        totp_confirmed_at: new Date(),
        deactivated_at: new Date(),
      })
      .execute();
    await before.stop();
    const made = await run(['create-admin', '--email', 'lea@exemple.be', '--name', 'Léa', '--reset-second-factor']);
    expect(made.out).toContain('existait');
    const after = await start();
    const row = await after.platform.db.selectFrom('app_user').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      totp_secret: null,
      totp_confirmed_at: null,
      deactivated_at: null,
      platform_admin: true,
    });
    await after.stop();
  });

  it('lets nobody in by the password that an existing account had', async () => {
    const args = ['create-admin', '--email', 'lea@exemple.be', '--name', 'Léa Fontaine'];
    const password = 'pluie douce sur le canal';
    await run([...args, '--password-stdin'], { input: password });
    const before = await start();
    expect((await checkSignIn(before.platform, { email: 'lea@exemple.be', password, code: '' })).kind).toBe('welcome');
    await before.stop();
    expect((await run(args)).out).toMatch(/https:/);
    const after = await start();
    expect((await checkSignIn(after.platform, { email: 'lea@exemple.be', password, code: '' })).kind).not.toBe(
      'welcome',
    );
    await after.stop();
  });

  it('saves and restores, encrypted when asked', async () => {
    await run(['create-admin', '--email', 'lea@exemple.be', '--name', 'Léa Fontaine']);
    const file = join(env.DATA_DIR!, 'sauvegarde.limpide');
    const secret = { BACKUP_PASSPHRASE: 'une phrase secrète assez longue' };
    expect((await run(['backup', file, '--encrypt'])).err).toContain('BACKUP_PASSPHRASE');
    expect((await run(['backup', file, '--encrypt'], { env: secret })).out).toContain('tables');
    const elsewhere = { ...secret, DATA_DIR: mkdtempSync(join(tmpdir(), 'limpide-admin-')) };
    expect((await run(['restore', file], { env: { DATA_DIR: elsewhere.DATA_DIR } })).err).toContain('chiffrée');
    expect((await run(['restore', file], { env: elsewhere })).out).toContain('restaurée et vérifiée');
    expect((await run(['restore', file], { env: elsewhere })).err).toContain('n’est pas vide');
    const { platform, stop } = await start(elsewhere);
    expect(await platform.db.selectFrom('app_user').select('name').execute()).toEqual([{ name: 'Léa Fontaine' }]);
    await stop();
  });

  it('refuses while Limpide holds the embedded database', async () => {
    const held = await openDatabase({ dataDir: env.DATA_DIR!, seedFile: places.seed });
    const { code, err } = await run(['backup', join(env.DATA_DIR!, 'x.limpide')]);
    expect(code).toBe(1);
    expect(err).toContain('Limpide tourne déjà');
    await held.close();
  });

  it('says that a server cannot be reached', async () => {
    const { code, err } = await run(['audit-heads'], { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } });
    expect(code).toBe(1);
    expect(err).toContain('DATABASE_URL');
  });

  it('verifies the journals, and shows with kept heads that an end was cut off', async () => {
    for (const name of ['un', 'deux', 'trois']) {
      await run(['create-admin', '--email', `${name}@exemple.be`, '--name', name]);
    }
    const heads = await run(['audit-heads']);
    const file = join(env.DATA_DIR!, 'tetes.json');
    writeFileSync(file, heads.out);
    expect(await run(['verify-audit', '--heads', file])).toMatchObject({ code: 0, err: '' });
    const { platform, stop } = await start();
    await sql`alter table audit_entry disable trigger all`.execute(platform.db);
    await sql`delete from audit_entry where seq = 3`.execute(platform.db);
    await stop();
    const blind = await run(['verify-audit']);
    expect(blind.code).toBe(0);
    expect(blind.out).toContain('Sans --heads, une fin coupée ne se voit pas');
    expect(blind.out).not.toContain('Tous les journaux sont intacts');
    expect(blind.out).not.toContain('sans aucun journal');
    const cut = await run(['verify-audit', '--heads', file]);
    expect(cut.code).toBe(1);
    expect(cut.out).toContain('entrée 3 : connue, et disparue');
    expect((await run(['verify-audit', '--heads', join(env.DATA_DIR!, 'absent.json')])).code).toBe(1);
  });

  it('names the organisations of which no journal says anything', async () => {
    const { platform, stop } = await start();
    const silent = await anOrganisation(platform, { name: 'Commune Muette' });
    const told = await anOrganisation(platform, { name: 'Commune Bavarde' });
    const entry = { organisationId: told, actorId: null, action: 'x', recordType: 'x', recordId: 'x' };
    await platform.db.transaction().execute((tx) => writeAudit(tx, platform.keys.audit, platform.clock.now(), [entry]));
    await stop();
    const { out } = await run(['verify-audit']);
    expect(out).toContain(`${silent}  Commune Muette`);
    expect(out).not.toContain('Commune Bavarde');
  });

  it('changes the key without ending sessions or losing second factors and drafts', async () => {
    const secret = newTotpSecret();
    const password = 'pluie douce sur le canal';
    await run(['create-admin', '--email', 'lea@exemple.be', '--name', 'Léa', '--password-stdin'], { input: password });
    const opened = await start();
    const user = await opened.platform.db.selectFrom('app_user').select('id').executeTakeFirstOrThrow();
    await opened.platform.db
      .updateTable('app_user')
      .set({ totp_secret: sealTotpSecret(opened.platform, secret), totp_confirmed_at: new Date() })
      .execute();
    await opened.platform.db
      .insertInto('form_draft')
      .values({
        id: 'd'.repeat(26),
        user_id: user.id,
        path: '/espace',
        body: seal(opened.platform.keys.draft, '{}'),
        created_at: new Date(),
      })
      .execute();
    const token = await openSession(opened.platform, { userId: user.id, label: 'test', secondFactor: true });
    await opened.stop();
    expect((await run(['new-signing-key'])).out).toMatch(/Nouvelle clé de signature : [\w-]{43}/);

    const rotation = { SECRET_KEY: newKey, SECRET_KEY_PREVIOUS: oldKey };
    const code = () => new TOTP({ secret }).generate({ timestamp: Date.now() });
    const meanwhile = await start(rotation);
    expect((await checkSignIn(meanwhile.platform, { email: 'lea@exemple.be', password, code: code() })).kind).toBe(
      'welcome',
    );
    await meanwhile.stop();
    expect((await run(['rotate-keys'])).err).toContain('SECRET_KEY_PREVIOUS');
    const rotated = await run(['rotate-keys'], { env: rotation });
    expect(rotated).toMatchObject({ code: 0, err: '' });
    expect(rotated.out).toContain('Seconds facteurs : 1 scellés de nouveau');
    expect(rotated.out).toContain('Clés de signature : 1 scellés de nouveau');
    expect((await run(['rotate-keys'], { env: rotation })).out).toContain('1 déjà à jour');
    expect((await run(['rotate-keys'], { env: { ...rotation, SECRET_KEY: `${oldKey}-autre` } })).code).toBe(1);

    const after = await start({ SECRET_KEY: newKey });
    await after.platform.db.updateTable('app_user').set({ totp_last_step: null }).execute();
    expect((await checkSignIn(after.platform, { email: 'lea@exemple.be', password, code: code() })).kind).toBe(
      'welcome',
    );
    const page = await testApp(after.platform, accountRoutes).request('/espace/compte', {
      headers: { cookie: `__Secure-limpide=${token}` },
    });
    expect(page.status).toBe(200);
    await after.stop();
  });
});
