import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anOrganisation, aPerson, type TestPerson, type TestPlatform, testPlatform } from '../../test/harness.ts';
import { makeRecords } from '../../test/world.ts';
import { type Command, transact } from './command.ts';
import { AppError } from './http/errors.ts';
import { setDeactivated } from './identity/accounts.ts';

const databases = [
  ['PGlite', undefined],
  ['PostgreSQL', inject('postgresUrl') ?? undefined],
] as const;

describe.each(databases)('rights that changed since the request came in, on %s', (name, databaseUrl) => {
  if (name === 'PostgreSQL' && !databaseUrl) return it.skip('needs a server', () => {});
  let test: TestPlatform;
  let organisation: string;
  let person: TestPerson;
  beforeAll(async () => {
    test = await testPlatform(databaseUrl ? { databaseUrl } : {});
    organisation = await anOrganisation(test.platform);
  });
  afterAll(() => test.stop());

  /** What becomes of a command whose actor was read before the change. */
  async function attempt(work: (command: Command) => unknown): Promise<unknown> {
    try {
      return await transact(test.platform, person.actor, async (command) => {
        await work(command);
        return 'done';
      });
    } catch (error) {
      return error instanceof AppError ? error.status : error;
    }
  }

  it('refuses a role that was taken away, and an organisation that was left', async () => {
    person = await aPerson(test.platform, { [organisation]: ['organisation-admin', 'procedure-owner'] });
    const { procedure } = await makeRecords(test.platform, organisation);
    const manage = (command: Command) => command.authoriseIn('organisation.manage', organisation);
    const edit = (command: Command) => command.authorise('procedure.edit', 'procedure', procedure);
    expect([await attempt(manage), await attempt(edit)]).toEqual(['done', 'done']);
    const { userId } = person.actor;
    await test.platform.db
      .updateTable('membership')
      .set({ roles: ['agent'] })
      .where('user_id', '=', userId)
      .execute();
    expect([await attempt(manage), await attempt(edit)]).toEqual([403, 403]);
    await test.platform.db.deleteFrom('membership').where('user_id', '=', userId).execute();
    expect([await attempt(manage), await attempt(edit)]).toEqual([403, 404]);
    const acting: unknown[] = [];
    await attempt((command) => acting.push(command.actor.organisationId));
    expect(acting).toEqual([null]);
  });

  it('refuses one who administers the platform no more', async () => {
    person = await aPerson(test.platform, {}, { platformAdmin: true });
    const { userId } = person.actor;
    const seen: boolean[] = [];
    await attempt((command) => seen.push(command.actor.platformAdmin));
    await test.platform.db.updateTable('app_user').set({ platform_admin: false }).where('id', '=', userId).execute();
    await attempt((command) => seen.push(command.actor.platformAdmin));
    expect(seen).toEqual([true, false]);
  });

  it('refuses a closed account and a person who is gone, before anything is done', async () => {
    person = await aPerson(test.platform, { [organisation]: ['agent'] });
    const { userId } = person.actor;
    let worked = 0;
    const work = () => worked++;
    expect(await attempt(work)).toBe('done');
    await test.platform.db.transaction().execute((tx) => setDeactivated(tx, test.clock.now(), userId, true));
    expect(await attempt(work)).toBe(403);
    await test.platform.db.deleteFrom('user_session').where('user_id', '=', userId).execute();
    await test.platform.db.deleteFrom('app_user').where('id', '=', userId).execute();
    expect(await attempt(work)).toBe(403);
    expect(worked).toBe(1);
  });

  it('lets a reader from outside act, who has no account', async () => {
    const { actor } = await aPerson(test.platform, {});
    person = { ...(await aPerson(test.platform, {})), actor: { ...actor, userId: 'external-reader:une-relecture' } };
    expect(await attempt(() => {})).toBe('done');
  });
});
