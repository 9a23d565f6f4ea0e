import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { makeRecords, throwAway } from '../../../test/world.ts';
import { verifyAudit } from '../../platform/audit/index.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { hashPassword } from '../../platform/identity/password.ts';
import type { Role } from '../../platform/policy/index.ts';
import { accountRoutes, invitationLink } from '../account/index.ts';
import { administrationRoutes } from './index.ts';

const databases = [
  ['PGlite', undefined],
  ['PostgreSQL', inject('postgresUrl') ?? undefined],
] as const;
const members = '/espace/organisation/membres';

describe.each(databases)('the administration of an organisation on %s', (name, databaseUrl) => {
  if (name === 'PostgreSQL' && !databaseUrl) return it.skip('needs a server', () => {});
  let test: TestPlatform;
  let app: Hono<AppEnv>;
  let organisation: string;
  let admin: TestPerson;
  beforeAll(async () => {
    test = await testPlatform(databaseUrl ? { databaseUrl } : {});
  });
  beforeEach(async () => {
    test.clock.set(new Date(test.clock.now().getTime() + 60_000));
    app = testApp(test.platform, [...accountRoutes, ...administrationRoutes]);
    organisation = await anOrganisation(test.platform, { name: 'Commune d’Essai' });
    admin = await someone(['organisation-admin'], { name: 'Ada Administre', canSignIn: true });
  });
  afterAll(() => test.stop());

  const hash = hashPassword('quatre mots sans aucun lien');
  async function someone(roles: Role[], options: { name?: string; canSignIn?: boolean; in?: string } = {}) {
    const person = await aPerson(
      test.platform,
      { [options.in ?? organisation]: roles },
      options.name ? { name: options.name } : {},
    );
    if (options.canSignIn) {
      await test.platform.db
        .updateTable('app_user')
        .set({ password_hash: await hash })
        .where('id', '=', person.actor.userId)
        .execute();
    }
    return person;
  }
  const rolesOf = async (userId: string) =>
    (
      await test.platform.db
        .selectFrom('membership')
        .select('roles')
        .where('organisation_id', '=', organisation)
        .where('user_id', '=', userId)
        .executeTakeFirst()
    )?.roles;
  const auditOf = async (recordId: string) =>
    (await test.platform.db.selectFrom('audit_entry').select('action').where('record_id', '=', recordId).execute()).map(
      ({ action }) => action,
    );

  describe('settings', () => {
    const settings = {
      name: 'Commune de <b>Fontaval</b>',
      'short-name': 'Fontaval',
      authority: 'commune-wallonne',
      'decision-body': 'Collège communal',
      phone: '0800 00 000',
      'phone-hours': 'du lundi au vendredi, de 9 h à 12 h',
      address: 'place de la Source 1, 5999 Fontaval',
      'opening-hours': 'mardi de 9 h à 11 h 30',
      post: 'place de la Source 1, 5999 Fontaval',
      helper: 'Un proche peut vous aider.',
      'publication-rule': 'external-reader',
      'irritant-owner-days': '45',
      'adviser-email': 'conseil@exemple.be',
      _version: '1',
    };

    it('are saved, with what stood before in the history', async () => {
      const saved = await admin.post(app, '/espace/organisation/reglages', settings);
      expect(saved.headers.get('location')).toBe('/espace/organisation');
      const text = await (await admin.get(app, '/espace/organisation')).text();
      expect(text).toContain('Commune de &lt;b>Fontaval&lt;/b>');
      const row = await test.platform.db
        .selectFrom('organisation')
        .selectAll()
        .where('id', '=', organisation)
        .executeTakeFirstOrThrow();
      expect(row).toMatchObject({ publication_rule: 'external-reader', irritant_owner_days: 45, version: 2 });
      expect(row.contact).toMatchObject({ phone: '0800 00 000', helper: 'Un proche peut vous aider.' });
      expect(await auditOf(organisation)).toEqual(['organisation.edited']);
    });

    it('keep what was typed when something is wrong, and both versions after a conflict', async () => {
      const wrong = await admin.post(app, '/espace/organisation/reglages', {
        ...settings,
        authority: 'royaume',
        'irritant-owner-days': 'soixante',
        'adviser-email': 'pas une adresse',
      });
      expect(wrong.status).toBe(422);
      const text = await wrong.text();
      expect(text).toContain('3 problèmes');
      expect(text).toContain('value="soixante"');
      await admin.post(app, '/espace/organisation/reglages', settings);
      const late = await admin.post(app, '/espace/organisation/reglages', { ...settings, phone: '02 00 00 00' });
      expect(late.status).toBe(409);
      expect(await late.text()).toContain('0800 00 000');
    });

    it('are closed to who does not manage', async () => {
      const agent = await someone(['agent', 'author', 'procedure-owner', 'decision-maker']);
      for (const path of ['', '/reglages', '/membres', '/reprendre', '/journal', '/journal/verification']) {
        expect((await agent.get(app, `/espace/organisation${path}`)).status, path).toBe(403);
      }
    });
  });

  describe('members', () => {
    const invite = (values: Record<string, string | string[]>) =>
      admin.post(app, `${members}/inviter`, { name: 'Nina Nouvelle', profile: 'writes', ...values });
    const address = () => `n${Math.random().toString(36).slice(2)}@exemple.be`;

    it('are invited with a profile; without mail the link is shown once, and nowhere kept', async () => {
      const email = address();
      const answer = await invite({ email });
      expect(answer.status).toBe(200);
      const link = new URL(/https?:\/\/[^\s<]+\/espace\/invitation\/[\w-]{43}/.exec(await answer.text())![0]);
      expect((await app.request(link.pathname)).status).toBe(200);
      const user = await test.platform.db
        .selectFrom('app_user')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow();
      expect(await rolesOf(user.id)).toEqual(['agent', 'author', 'procedure-owner']);
      expect(await auditOf(user.id)).toContain('member.added');
      const token = link.pathname.split('/').at(-1)!;
      const stored = await test.platform.db.selectFrom('one_time_token').selectAll().execute();
      expect(JSON.stringify(stored)).not.toContain(token);
      expect(await (await admin.get(app, members)).text()).toContain('Invitation en attente');
    });

    it('can be given roles one by one, known ones only', async () => {
      expect((await invite({ email: address(), profile: 'chosen' })).status).toBe(422);
      expect((await invite({ email: address(), profile: 'chosen', roles: ['platform-admin'] })).status).toBe(422);
      expect((await invite({ email: address(), profile: 'chosen', roles: ['legal-reviewer', 'agent'] })).status).toBe(
        200,
      );
    });

    it('who have an account already join with it, once', async () => {
      const elsewhere = await anOrganisation(test.platform);
      const person = await someone(['author'], { in: elsewhere, canSignIn: true });
      const joined = await invite({ email: person.actor.email.toUpperCase(), profile: 'decides' });
      expect(joined.status).toBe(303);
      expect(await rolesOf(person.actor.userId)).toEqual(['agent', 'decision-maker']);
      const twice = await invite({ email: person.actor.email });
      expect(await twice.text()).toContain('déjà membre');
    });

    it.each([
      ['a platform administrator who has no password yet', true],
      ['a member of another organisation who has none', false],
    ])('%s joins without a link to that account, whose own link still works', async (_, platformAdmin) => {
      const elsewhere = await anOrganisation(test.platform);
      const person = await aPerson(test.platform, platformAdmin ? {} : { [elsewhere]: ['agent'] }, { platformAdmin });
      const link = await test.platform.db
        .transaction()
        .execute((tx) => invitationLink(test.platform, tx, person.actor.userId));
      const joined = await invite({ email: person.actor.email });
      expect(joined.status).toBe(303);
      expect(await joined.text()).not.toContain('/espace/invitation/');
      expect(await (await admin.get(app, members)).text()).toContain('Cette personne a été ajoutée');
      expect(await rolesOf(person.actor.userId)).toEqual(['agent', 'author', 'procedure-owner']);
      expect((await app.request(new URL(link).pathname)).status).toBe(200);
      expect((await admin.post(app, `${members}/${person.actor.userId}/lien`)).status).toBe(403);
    });

    it('who left before choosing a password are invited anew', async () => {
      const person = await someone(['agent']);
      expect((await admin.post(app, `${members}/${person.actor.userId}/retirer`)).status).toBe(303);
      expect(await (await invite({ email: person.actor.email })).text()).toContain('/espace/invitation/');
    });

    it('are reopened by the platform alone when the platform closed their account', async () => {
      const person = await someone(['agent'], { canSignIn: true });
      const root = await aPerson(test.platform, {}, { platformAdmin: true });
      const path = `${members}/${person.actor.userId}`;
      const onPlatform = `/espace/plateforme/personnes/${person.actor.userId}`;
      const closed = async () =>
        (
          await test.platform.db
            .selectFrom('app_user')
            .select('deactivated_at')
            .where('id', '=', person.actor.userId)
            .executeTakeFirstOrThrow()
        ).deactivated_at !== null;
      expect((await root.post(app, `${onPlatform}/desactiver`)).status).toBe(303);
      for (const action of ['rouvrir', 'desactiver', 'rouvrir']) {
        expect((await admin.post(app, `${path}/${action}`)).status).toBe(303);
        expect(await (await admin.get(app, members)).text()).toContain('elle seule peut le rouvrir');
        expect(await closed()).toBe(true);
      }
      const page = await (await admin.get(app, path)).text();
      expect(page).toContain('elle seule peut le rouvrir');
      expect(page).not.toContain('Rouvrir le compte');
      expect((await root.post(app, `${onPlatform}/rouvrir`)).status).toBe(303);
      expect(await closed()).toBe(false);
      expect((await admin.post(app, `${path}/desactiver`)).status).toBe(303);
      expect((await admin.post(app, `${path}/rouvrir`)).status).toBe(303);
      expect(await closed()).toBe(false);
    });

    it('change roles', async () => {
      const person = await someone(['agent']);
      const path = `${members}/${person.actor.userId}`;
      const saved = await admin.post(app, path, { profile: 'chosen', roles: ['author', 'legal-reviewer'] });
      expect(saved.status).toBe(303);
      expect(await rolesOf(person.actor.userId)).toEqual(['author', 'legal-reviewer']);
      expect(await (await admin.get(app, members)).text()).toContain('Rédacteur ou rédactrice, Juriste');
    });

    it('never leave the organisation without an administrator who can sign in', async () => {
      const own = `${members}/${admin.actor.userId}`;
      const pending = await someone(['organisation-admin']);
      const attempts = [
        await admin.post(app, own, { profile: 'writes' }),
        await admin.post(app, `${own}/retirer`),
        await admin.post(app, own, { profile: 'chosen', roles: ['agent'] }),
      ];
      for (const attempt of attempts) {
        expect(attempt.status).toBe(422);
        expect(await attempt.text()).toContain('dernière personne qui administre');
      }
      expect(await rolesOf(admin.actor.userId)).toEqual(['organisation-admin']);
      const second = await someone(['organisation-admin'], { canSignIn: true });
      const both = await Promise.all([
        admin.post(app, `${members}/${second.actor.userId}`, { profile: 'writes' }),
        second.post(app, own, { profile: 'writes' }),
      ]);
      expect(both.map(({ status }) => status).sort()).not.toEqual([303, 303]);
      expect(pending).toBeTruthy();
    });

    it('lose their sessions when their account is closed here, and only where it belongs to this organisation alone', async () => {
      const person = await someone(['agent'], { canSignIn: true });
      const path = `${members}/${person.actor.userId}`;
      expect((await admin.post(app, `${path}/desactiver`)).status).toBe(303);
      expect((await person.get(app, '/espace/compte')).status).toBe(303);
      expect(await (await admin.get(app, members)).text()).toContain('Désactivé');
      expect((await admin.post(app, `${path}/lien`)).status).toBe(403);
      expect((await admin.post(app, `${path}/rouvrir`)).status).toBe(303);

      const elsewhere = await anOrganisation(test.platform);
      const shared = await someone(['organisation-admin'], { in: elsewhere, canSignIn: true });
      await invite({ email: shared.actor.email });
      const theirs = `${members}/${shared.actor.userId}`;
      for (const action of ['desactiver', 'lien']) {
        expect((await admin.post(app, `${theirs}/${action}`)).status, action).toBe(403);
      }
      expect((await admin.post(app, `${members}/${admin.actor.userId}/desactiver`)).status).toBe(409);
      expect((await shared.get(app, '/espace/compte')).status).toBe(200);
    });

    it('cannot be used to take over a platform administrator', async () => {
      const root = await aPerson(test.platform, {}, { platformAdmin: true });
      await test.platform.db
        .updateTable('app_user')
        .set({ password_hash: await hash })
        .where('id', '=', root.actor.userId)
        .execute();
      await invite({ email: root.actor.email });
      expect((await admin.post(app, `${members}/${root.actor.userId}/lien`)).status).toBe(403);
      expect((await admin.post(app, `${members}/${root.actor.userId}/desactiver`)).status).toBe(403);
    });

    it('are removed without losing what they wrote, and see nothing any more', async () => {
      const person = await someone(['author'], { canSignIn: true });
      await makeOwned(person.actor.userId);
      const page = await (await admin.get(app, `${members}/${person.actor.userId}/retirer`)).text();
      expect(page).toContain('1 démarche, 1 document, 1 irritant et 1 amélioration');
      expect((await admin.post(app, `${members}/${person.actor.userId}/retirer`)).status).toBe(303);
      expect(await rolesOf(person.actor.userId)).toBeUndefined();
      expect((await person.get(app, '/espace/corbeille')).status).toBe(403);
    });

    it('of another organisation do not exist here', async () => {
      const elsewhere = await anOrganisation(test.platform);
      const stranger = await someone(['agent'], { in: elsewhere });
      const path = `${members}/${stranger.actor.userId}`;
      expect((await admin.get(app, path)).status).toBe(404);
      for (const action of ['', '/retirer', '/desactiver', '/rouvrir', '/lien']) {
        expect((await admin.post(app, path + action, { profile: 'writes' })).status, action).toBe(404);
      }
    });
  });

  async function makeOwned(ownerId: string) {
    const { db } = test.platform;
    const records = await makeRecords(test.platform, organisation);
    await db.updateTable('procedure').set({ owner_id: ownerId }).where('id', '=', records.procedure).execute();
    await db.updateTable('document').set({ owner_id: ownerId }).where('id', '=', records.document).execute();
    await db.updateTable('irritant').set({ owner_id: ownerId }).where('id', '=', records.irritant).execute();
    await db.updateTable('improvement_action').set({ owner_id: ownerId }).where('id', '=', records.action).execute();
    return records;
  }

  describe('takeover', () => {
    const takeover = '/espace/organisation/reprendre';
    const owners = async (records: Awaited<ReturnType<typeof makeOwned>>) =>
      Promise.all(
        (
          [
            ['procedure', records.procedure],
            ['document', records.document],
            ['irritant', records.irritant],
            ['improvement_action', records.action],
          ] as const
        ).map(
          async ([table, id]) =>
            (await test.platform.db.selectFrom(table).select('owner_id').where('id', '=', id).executeTakeFirstOrThrow())
              .owner_id,
        ),
      );

    it('moves everything in one piece, each with its history and audit, even of who has left already', async () => {
      const leaving = await someone(['procedure-owner'], { name: 'Lou Part' });
      const successor = await someone(['procedure-owner'], { name: 'Sam Reste' });
      const records = await makeOwned(leaving.actor.userId);
      const foreign = await anOrganisation(test.platform);
      const theirs = await makeRecords(test.platform, foreign);
      await test.platform.db
        .updateTable('procedure')
        .set({ owner_id: leaving.actor.userId })
        .where('id', '=', theirs.procedure)
        .execute();
      await test.platform.db.deleteFrom('membership').where('user_id', '=', leaving.actor.userId).execute();
      const page = await (await admin.get(app, `${takeover}?de=${leaving.actor.userId}`)).text();
      expect(page).toContain('Lou Part (n’est plus active)');
      const moved = await admin.post(app, takeover, { from: leaving.actor.userId, to: successor.actor.userId });
      expect(moved.status).toBe(303);
      expect(await owners(records)).toEqual(Array(4).fill(successor.actor.userId));
      const kept = await test.platform.db
        .selectFrom('procedure')
        .select('owner_id')
        .where('id', '=', theirs.procedure)
        .executeTakeFirstOrThrow();
      expect(kept.owner_id).toBe(leaving.actor.userId);
      for (const [kind, id] of [
        ['procedure', records.procedure],
        ['document', records.document],
        ['irritant', records.irritant],
        ['action', records.action],
      ] as const) {
        expect(await auditOf(id)).toContain(`${kind}.given`);
        const version = await test.platform.db
          .selectFrom('record_version')
          .select('snapshot')
          .where('record_id', '=', id)
          .orderBy('version', 'desc')
          .executeTakeFirstOrThrow();
        expect(version.snapshot).toMatchObject({ ownerId: successor.actor.userId });
      }
      expect((await admin.post(app, takeover, { from: leaving.actor.userId, to: successor.actor.userId })).status).toBe(
        422,
      );
    });

    it('refuses a stranger, a reader and the same person', async () => {
      const leaving = await someone(['procedure-owner']);
      const records = await makeOwned(leaving.actor.userId);
      const reader = await someone(['agent']);
      const elsewhere = await anOrganisation(test.platform);
      const stranger = await someone(['procedure-owner'], { in: elsewhere });
      for (const to of [reader, stranger, leaving]) {
        const answer = await admin.post(app, takeover, { from: leaving.actor.userId, to: to.actor.userId });
        expect(answer.status).toBe(422);
      }
      expect(await owners(records)).toEqual(Array(4).fill(leaving.actor.userId));
    });
  });

  describe('the bin', () => {
    it('shows what was thrown away, by whom and for how long, and gives it back', async () => {
      const records = await makeRecords(test.platform, organisation);
      await throwAway(test.platform, records);
      const page = await (await admin.get(app, '/espace/corbeille')).text();
      for (const kind of ['Démarche', 'Document', 'Irritant', 'Amélioration', 'Lexique']) expect(page).toContain(kind);
      expect(page).toContain('30');
      const author = await someone(['author']);
      // Who writes keeps the lexicon; the other records are taken back by those who may throw them away.
      expect(await (await author.get(app, '/espace/corbeille')).text()).not.toMatch(
        /corbeille\/(?!lexique)[a-z]+\/\w+\/reprendre"/,
      );
      for (const [folder, id] of [
        ['demarche', records.procedure],
        ['document', records.document],
        ['irritant', records.irritant],
        ['amelioration', records.action],
      ] as const) {
        const path = `/espace/corbeille/${folder}/${id}/reprendre`;
        expect((await author.post(app, path)).status).toBe(403);
        expect((await admin.post(app, path)).status, folder).toBe(303);
        expect((await admin.post(app, path)).status, folder).toBe(404);
        expect((await auditOf(id)).at(-1)).toMatch(/\.taken-back$/);
      }
      expect((await author.post(app, `/espace/corbeille/lexique/${records['lexicon-entry']}/reprendre`)).status).toBe(
        303,
      );
      expect(await (await admin.get(app, '/espace/corbeille')).text()).toContain('La corbeille est vide');
    });

    it('of another organisation does not exist', async () => {
      const elsewhere = await anOrganisation(test.platform);
      const records = await makeRecords(test.platform, elsewhere);
      await throwAway(test.platform, records);
      expect(await (await admin.get(app, '/espace/corbeille')).text()).toContain('La corbeille est vide');
      expect((await admin.post(app, `/espace/corbeille/demarche/${records.procedure}/reprendre`)).status).toBe(404);
    });
  });

  describe('the journal', () => {
    it('tells in sentences who did what, by type, page after page', async () => {
      await admin.post(app, `${members}/inviter`, {
        name: 'Nina <i>Nouvelle</i>',
        email: `j${Math.random()}@exemple.be`,
        profile: 'writes',
      });
      for (let i = 0; i < 52; i++) {
        test.clock.set(new Date(test.clock.now().getTime() + 60_000));
        await admin.post(app, `${members}/${admin.actor.userId}`, { profile: 'chosen', roles: ['organisation-admin'] });
      }
      const first = await (await admin.get(app, '/espace/organisation/journal')).text();
      expect(first).toContain('Ada Administre a changé les rôles');
      expect(first).not.toContain('Nouvelle');
      const older = /href="(\/espace\/organisation\/journal\?avant=\d+)"/.exec(first)![1]!;
      const second = await (await admin.get(app, older)).text();
      expect(second).toContain('Ada Administre a ajouté aux membres');
      expect(second).toContain('Nina &lt;i>Nouvelle&lt;/i></a>');
      const filtered = await (await admin.get(app, '/espace/organisation/journal?type=organisation')).text();
      expect(filtered).toContain('Ada Administre');
    });

    it('is verified, and compared with a head kept elsewhere', async () => {
      for (const roles of [['organisation-admin'], ['organisation-admin', 'author']]) {
        await admin.post(app, `${members}/${admin.actor.userId}`, { profile: 'chosen', roles });
      }
      const head = await admin.get(app, '/espace/organisation/journal/tete.json');
      expect(head.headers.get('content-disposition')).toContain('attachment');
      const kept = await head.text();
      expect(JSON.parse(kept).heads).toHaveLength(1);
      const path = '/espace/organisation/journal/verification';
      const compare = async (text: string) =>
        (await admin.post(app, path, { heads: new File([text], 'tete.json') as Blob })).text();
      expect(await (await admin.get(app, path)).text()).toContain('Le journal est intact');
      expect(await compare(kept)).toContain('La tête gardée correspond');
      expect(await compare(kept.replace(/"seq": \d+/, '"seq": 99'))).toContain('entrée 99 : connue, et disparue');
      expect(await compare('{}')).toContain('n’est pas une tête de journal');
      expect(await compare(kept.replace(organisation, '01hzzzzzzzzzzzzzzzzzzzzzzz'))).toContain('ne parle pas');
      const [report] = await verifyAudit(test.platform.db, { organisationId: organisation });
      expect(report).toMatchObject({ entries: 2, problems: [] });
    });
  });
});
