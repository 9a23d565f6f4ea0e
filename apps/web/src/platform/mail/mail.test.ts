import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestPlatform, testPlatform } from '../../../test/harness.ts';

describe('the recipient of a mail', () => {
  let test: TestPlatform;
  beforeAll(async () => {
    test = await testPlatform({ env: { DEMO: '1' } });
  });
  afterAll(() => test.stop());

  const queue = (to: string) => {
    const { db, mail, jobs, clock } = test.platform;
    return db.transaction().execute((tx) => mail.queue(tx, jobs, clock.now(), { to, subject: 'Essai', body: 'Essai' }));
  };

  it.each([
    'x,victime@exemple.be',
    'a@exemple.be,b@exemple.be',
    'a@exemple.be;b@exemple.be',
    'groupe:a@exemple.be;',
    'Ada <a@exemple.be>',
    'a(commentaire)@exemple.be',
    '"a"@exemple.be',
    'a@exemple.be\r\nBcc: b@exemple.be',
    'a@exemple.be\n',
    'a b@exemple.be',
    'a@exemple.be\u0000',
    '',
    'a',
  ])('is one plain address, not %j', async (to) => {
    await expect(queue(to)).rejects.toMatchObject({ code: 'error.mail-address', status: 422 });
    expect(await test.platform.db.selectFrom('mail_message').select('id').execute()).toEqual([]);
  });

  it.each(['maud.pirard@exemple.be', "d'arc+limpide@exemple.be", 'élise@commune-d-été.be'])('may be %s', async (to) => {
    await queue(to);
    const kept = await test.platform.db.deleteFrom('mail_message').returning('recipient').execute();
    expect(kept).toEqual([{ recipient: to }]);
  });
});
