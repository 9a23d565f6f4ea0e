import { describe, expect, inject, it } from 'vitest';
import { anOrganisation, aPerson, testApp, testPlatform } from '../../test/harness.ts';
import { routes } from '../features/index.ts';

describe('the platform', () => {
  it('signs nobody in by itself, and shows the list to a member', async () => {
    const { platform, stop } = await testPlatform();
    const app = testApp(platform, routes);
    expect((await app.request('/espace/demarches')).status).toBe(303);
    const organisation = await anOrganisation(platform);
    const person = await aPerson(platform, { [organisation]: ['agent'] });
    const response = await person.get(app, '/espace/demarches');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Aucune démarche');
    await stop();
  });
  it.skipIf(!inject('postgresUrl'))('does the same on a real server', async () => {
    const { platform, stop } = await testPlatform({ databaseUrl: inject('postgresUrl')! });
    const organisation = await anOrganisation(platform);
    const person = await aPerson(platform, { [organisation]: ['agent'] });
    const response = await person.get(testApp(platform, routes), '/espace/demarches');
    expect(response.status).toBe(200);
    await stop();
  });
});
