import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestPlatform, testApp, testPlatform } from '../../test/harness.ts';
import { routes } from '../features/index.ts';
import { ensureDemonstration } from './load.ts';

describe('the demonstration of the public pages', () => {
  let started: TestPlatform;
  beforeAll(async () => {
    started = await testPlatform();
    await ensureDemonstration(started.platform);
  }, 240_000);
  afterAll(async () => started.stop());

  const show = async (path: string) => {
    const app = testApp(started.platform, routes);
    const first = await app.request(path);
    const response = first.status === 301 ? await app.request(first.headers.get('location')!) : first;
    return (await response.text()).replaceAll('\u00a0', ' ');
  };
  const idOf = async (title: string) => {
    const rows = await started.platform.db.selectFrom('procedure').select(['id', 'content']).execute();
    return rows.find((row) => row.content.title === title)!.id;
  };

  it('shows one announcement now, and keeps the coming one until its day', async () => {
    expect(await show(`/demarches/${await idOf('Obtenir une carte de stationnement de riverain')}`)).toContain(
      'Guichet fermé du',
    );
    const address = `/demarches/${await idOf('Changer d’adresse')}`;
    expect(await show(address)).not.toContain('Formulaire en ligne interrompu');
    started.clock.set(new Date(started.clock.now().getTime() + 11 * 86_400_000));
    expect(await show(address)).toContain('Formulaire en ligne interrompu');
  });

  it('has two life events in order, across three organisations, with what to prepare once', async () => {
    const moving = await show('/moments-de-vie/je-demenage');
    expect(moving).toMatch(/Avant<\/h2>.*Le jour même<\/h2>.*Dans le mois<\/h2>/s);
    expect(moving).toContain('À préparer une seule fois');
    expect(moving).toContain('3 administrations');
    expect(await show('/moments-de-vie/une-naissance')).toContain('Dans le mois');
  });

  it('has answers of readers, enough on one page only, and a doubtful one', async () => {
    const rows = await started.platform.db
      .selectFrom('page_feedback')
      .select(['procedure_id', 'quarantine', 'comment'])
      .execute();
    const good = rows.filter((row) => !row.quarantine);
    const counts = [...Map.groupBy(good, (row) => row.procedure_id).values()].map((group) => group.length).sort();
    expect(counts.filter((count) => count >= 30)).toHaveLength(1);
    expect(rows.filter((row) => row.quarantine)).toHaveLength(1);
  });
});
