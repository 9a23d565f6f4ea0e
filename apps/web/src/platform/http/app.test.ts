import { describe, expect, it, vi } from 'vitest';
import { anOrganisation, aPerson, testApp, testPlatform } from '../../../test/harness.ts';
import { button } from '../forms/index.ts';
import type { Platform } from '../platform.ts';
import { FieldErrors } from './errors.ts';
import { page } from './route.ts';

describe('a proxy in front', () => {
  it.each([
    ['0', 1],
    ['1', 0],
  ])('with TRUSTED_PROXIES=%s is warned of %d time, and no address is written', async (trusted, times) => {
    const { platform, stop } = await testPlatform({ env: { TRUSTED_PROXIES: trusted } });
    const warn = vi.fn();
    const log = { warn, info: () => {}, error: () => {} } as unknown as Platform['log'];
    const app = testApp({ ...platform, log }, []);
    await app.request('/');
    expect(warn).not.toHaveBeenCalled();
    for (let i = 0; i < 3; i++) await app.request('/', { headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(warn).toHaveBeenCalledTimes(times);
    expect(JSON.stringify(warn.mock.calls)).not.toContain('203.0.113');
    await stop();
  });
});

describe('a button whose work finds something wrong', () => {
  it('says it in its own sentence, and not as a fault of ours', async () => {
    const { platform, stop } = await testPlatform();
    const organisation = await anOrganisation(platform);
    const agent = await aPerson(platform, { [organisation]: ['agent'] });
    const app = testApp(platform, [
      button('/espace/essai', { kind: 'organisation', action: 'organisation.read' }, async () => {
        throw new FieldErrors({ one: 'Cette page est déjà retirée.' });
      }),
    ]);
    const response = await agent.post(app, '/espace/essai');
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Cette page est déjà retirée.');
    await stop();
  });
});

describe('a role that is not enough', () => {
  it('is told who can change it, by name, when somebody else can', async () => {
    const { platform, stop } = await testPlatform();
    const app = testApp(platform, [
      page('/espace/essai', { kind: 'organisation', action: 'organisation.manage' }, async (scope) =>
        scope.redirect('/'),
      ),
    ]);
    const organisation = await anOrganisation(platform);
    const agent = await aPerson(platform, { [organisation]: ['agent'] });
    const refused = async () => {
      const response = await agent.get(app, '/espace/essai');
      expect(response.status).toBe(403);
      return response.text();
    };
    expect(await refused()).toContain('L’administrateur ou l’administratrice de votre organisation');
    await aPerson(platform, { [organisation]: ['organisation-admin'] }, { name: 'Ada Administre' });
    await aPerson(platform, { [await anOrganisation(platform)]: ['organisation-admin'] }, { name: 'Zoé Ailleurs' });
    expect(await refused()).toContain('Ada Administre administre votre organisation');
    const second = await aPerson(platform, { [organisation]: ['organisation-admin'] }, { name: 'Inès <b>' });
    const both = await refused();
    expect(both).toContain('Ada Administre et Inès &lt;b> administrent votre organisation');
    expect(both).not.toContain('Zoé Ailleurs');
    await platform.db
      .updateTable('app_user')
      .set({ deactivated_at: platform.clock.now() })
      .where('id', '=', second.actor.userId)
      .execute();
    expect(await refused()).toContain('Ada Administre administre votre organisation');
    await stop();
  });
});
