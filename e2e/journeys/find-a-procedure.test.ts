import { axe, expect, sidewaysScroll, snap, test, visit, withoutJavaScript } from '../harness/index.ts';

test('a person finds a démarche with their own words, by keyboard, and is told everything', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
  await page.getByLabel('Dites-le avec vos mots').focus();
  await page.keyboard.type('je demenage');
  await page.keyboard.press('Enter');
  await page.waitForURL(/chercher/);
  const result = page.getByRole('main').getByRole('link', { name: 'Changer d’adresse' });
  await result.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Changer d’adresse' }).waitFor();
  for (const heading of ['À préparer', 'Comment cela se passe', 'Parler à quelqu’un']) {
    expect(await page.getByRole('heading', { name: heading }).count(), heading).toBe(1);
  }
  expect(await page.getByRole('link', { name: /0800/ }).first().getAttribute('href')).toMatch(/^tel:/);
});

test('the public pages need no script, no cookie and nothing from elsewhere, and stay light', async () => {
  await withoutJavaScript(async ({ page, context }) => {
    const paths = [
      '/',
      '/chercher?q=prime',
      '/moments-de-vie',
      '/vous-l-avez-dit',
      '/parler-a-quelqu-un',
      '/vie-privee',
      '/accessibilite',
      '/donnees',
    ];
    await page.goto('/chercher');
    const procedure = await page
      .getByRole('main')
      .getByRole('link', { name: 'Changer d’adresse' })
      .getAttribute('href');
    for (const path of [...paths, procedure!, `${procedure!.split('/').slice(0, 3).join('/')}/versions`]) {
      let bytes = 0;
      const types: string[] = [];
      const measured: Promise<void>[] = [];
      const listener = (response: import('playwright-core').Response) => {
        types.push(response.request().resourceType());
        measured.push(
          response.body().then(
            (body) => {
              bytes += body.length;
            },
            () => {},
          ),
        );
      };
      page.on('response', listener);
      const response = await page.goto(path);
      await page.waitForLoadState('networkidle');
      await Promise.all(measured);
      page.off('response', listener);
      expect(response?.status(), path).toBe(200);
      expect(types, path).not.toContain('script');
      // Suggestions are the one script there is, and only where one types a question.
      const scripts = page.locator('script:not([type="application/ld+json"]):not([type="application/json"])');
      expect(await scripts.count(), path).toBe(path === '/' || path.startsWith('/chercher') ? 1 : 0);
      // Uncompressed: style sheet and font included, the font once for all pages.
      expect(bytes, path).toBeLessThan(120_000);
    }
    expect(await context.cookies()).toEqual([]);
  });
});

test('suggestions while typing: by keyboard, said aloud, a few kilobytes, no cookie', async ({ page }) => {
  let bytes = 0;
  const measured: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    measured.push(
      response.body().then((body) => {
        bytes += body.length;
      }),
    );
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await Promise.all(measured);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(8_000);
  const field = page.getByRole('combobox', { name: 'Dites-le avec vos mots' });
  await field.focus();
  await page.keyboard.type('demenag');
  const list = page.getByRole('listbox', { name: 'Propositions' });
  await list.waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await page
    .getByRole('status')
    .filter({ hasText: /proposition/ })
    .waitFor();
  await page.keyboard.press('Escape');
  expect(await list.isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  const option = page.getByRole('option', { selected: true });
  expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
  expect(await axe(page)).toEqual([]);
  while (!(await option.textContent())?.startsWith('Changer d’adresse')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Changer d’adresse' }).waitFor();
  expect(await page.context().cookies()).toEqual([]);
});

test('a commune by its postcode, without JavaScript, on a small phone; and no dead end', async () => {
  await withoutJavaScript(async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    await page.getByRole('link', { name: 'Choisir votre commune' }).click();
    await page.getByLabel('Votre commune').fill('5999');
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await page.getByText('Vous habitez à 5999 Fontaval').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await page.goto('/chercher?q=xqzwvk');
    await page.getByRole('heading', { name: 'Vous ne trouvez pas' }).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Je déménage' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Dites-nous ce que vous cherchiez' }).click();
    await page.getByLabel('Ce que vous vouliez faire').fill('Trouver un gardien pour mon dragon');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByRole('heading', { name: 'Merci' }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test('the question and the démarche fit a small phone', async () => {
  await visit(
    async ({ page }) => {
      for (const path of ['/', '/moments-de-vie', '/parler-a-quelqu-un']) {
        await page.goto(path);
        expect(await sidewaysScroll(page), path).toBe(0);
      }
      await page.goto('/chercher?q=adresse');
      await page.getByRole('main').getByRole('link', { name: 'Changer d’adresse' }).click();
      expect(await sidewaysScroll(page)).toBe(0);
      await page.getByText('Menu', { exact: true }).click();
      expect(await page.getByRole('link', { name: 'Parler à quelqu’un' }).first().isVisible()).toBe(true);
      await snap(page, 'demarche-320');
    },
    { viewport: { width: 320, height: 640 } },
  );
});

test('an address that does not exist says what to do, in French', async ({ page, watch }) => {
  watch.expect(/404/);
  const response = await page.goto('/demarches/01hzzzzzzzzzzzzzzzzzzzzzzz/rien');
  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { name: 'Cette page n’existe pas' }).waitFor();
  await page.getByRole('link', { name: 'Retour à l’accueil' }).click();
  await page.getByRole('heading', { name: 'Que voulez-vous faire' }).waitFor();
});
