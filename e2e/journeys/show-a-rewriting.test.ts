import type { Page } from 'playwright-core';
import {
  atWidths,
  axe,
  expect,
  sidewaysScroll,
  signIn,
  snap,
  test,
  visit,
  withoutJavaScript,
} from '../harness/index.ts';

/** A writer shows a rewriting: to everyone, to one person by a link, on paper; an outside reader speaks of its sentences. */

async function openDocument(page: Page, title: string): Promise<string> {
  await page.goto('/espace/documents');
  await page.getByRole('main').getByRole('link', { name: title, exact: false }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return page.url().split(/[?#]/)[0]!;
}

/** Points in CSS pixels of a page of a PDF, as its own description says. */
function sheetsOf(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  );
}

test('a finished rewriting is shown to everyone, read without a script on any screen, and withdrawn', async ({
  page,
  watch,
}) => {
  watch.expect(/422/);
  await signIn(page, 'procedure-owner');
  const document = await openDocument(page, 'Avis de passage de l’agent de quartier');
  await page.goto(`${document}/avant-apres`);
  await page.getByRole('link', { name: 'Montrer au public' }).click();
  expect(await axe(page)).toEqual([]);
  const why = 'Les personnes absentes ne savaient pas quoi faire.';
  await page.getByLabel('Titre pour le public').fill('Un avis qui propose un moment');
  await page.getByLabel('Pourquoi avez-vous réécrit ce texte').fill(why);
  await page.getByRole('button', { name: 'Montrer ce texte' }).click();
  await page.getByRole('link', { name: /cochez cette case/ }).waitFor();
  expect(await page.getByLabel('Pourquoi avez-vous réécrit ce texte').inputValue()).toBe(why);
  expect(await axe(page)).toEqual([]);
  await page.getByLabel(/J’ai relu les deux textes/).check();
  await page.getByRole('button', { name: 'Montrer ce texte' }).click();
  await page.getByText('Tout le monde peut lire cet exemple.').waitFor();
  const address = (await page.getByRole('link', { name: 'Voir ce que le public voit' }).getAttribute('href'))!;

  await withoutJavaScript(async ({ page: reader, context }) => {
    await reader.goto('/');
    await reader
      .getByRole('contentinfo')
      .getByRole('link', { name: /Avant et après/ })
      .click();
    await reader.getByRole('link', { name: 'Un avis qui propose un moment' }).click();
    await reader.getByText(why).waitFor();
    expect(new URL(reader.url()).pathname).toBe(address);
    const rule = reader.getByRole('main').getByRole('link', { name: 'Couper les phrases longues' }).first();
    const target = (await rule.getAttribute('href'))!;
    expect(await reader.locator(target).count()).toBe(1);
    await atWidths(reader, async () => {
      expect(await sidewaysScroll(reader)).toBe(0);
    });
    expect(await context.cookies()).toEqual([]);
  });
  for (const options of [{ viewport: { width: 1280, height: 900 } }, { viewport: { width: 320, height: 640 } }]) {
    await visit(async ({ page: reader }) => {
      for (const path of ['/avant-apres', address]) {
        await reader.goto(path);
        expect(await axe(reader), path).toEqual([]);
      }
      await snap(reader, `avant-apres-${options.viewport.width}`);
    }, options);
  }

  await page.getByRole('button', { name: 'Ne plus montrer' }).click();
  await page.getByText('Cet exemple n’est plus montré à personne.').waitFor();
  await visit(async ({ page: reader, watch: unseen }) => {
    unseen.expect(/404/);
    expect((await reader.goto(address))?.status()).toBe(404);
  });
});

test('the comparison fits a sheet of A4 and of A3', async ({ page }) => {
  await signIn(page, 'procedure-owner');
  const document = await openDocument(page, 'Avis de passage de l’agent de quartier');
  for (const [paper, sheet] of [
    ['A4', '595×842'],
    ['A3', '1191×842'],
  ] as const) {
    await page.goto(`${document}/avant-apres`);
    await page.getByRole('link', { name: paper, exact: true }).click();
    expect(await axe(page)).toEqual([]);
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(0);
    expect(new Set(sheets)).toEqual(new Set([sheet]));
    const [width, height] = sheet.split('×').map(Number) as [number, number];
    await page.emulateMedia({ media: 'print' });
    // What the margins of the sheet leave, in CSS pixels: nothing may be wider.
    await page.setViewportSize({
      width: Math.floor((width * 4) / 3 - 136),
      height: Math.floor((height * 4) / 3 - 121),
    });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});

test('a link shows a before and after to one person, until it is stopped', async ({ page }) => {
  await signIn(page, 'procedure-owner');
  const document = await openDocument(page, 'Avis de passage de l’agent de quartier');
  await page.goto(`${document}/liens`);
  expect(await axe(page)).toEqual([]);
  await page.getByLabel('Pour qui').fill('Un membre du Collège');
  await page.getByLabel('7 jours').check();
  await page.getByRole('button', { name: 'Créer le lien de lecture' }).click();
  const link = (await page.locator('main code').textContent())!;
  await visit(async ({ page: reader, context }) => {
    await reader.goto(link);
    await reader.getByRole('heading', { level: 1, name: 'Avis de passage' }).waitFor();
    expect(await axe(reader)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
  await page
    .getByRole('row', { name: /Un membre du Collège/ })
    .getByRole('button', { name: /Arrêter/ })
    .click();
  await page.getByText('Le lien ne fonctionne plus.').waitFor();
  await visit(async ({ page: reader, watch }) => {
    watch.expect(/410/);
    expect((await reader.goto(link))?.status()).toBe(410);
  });
});

test('an outside reader speaks of sentences without a script or an account, and is answered', async ({
  page,
  watch,
}) => {
  watch.expect(/422/);
  await signIn(page, 'adviser');
  const document = await openDocument(page, 'Formulaire de demande d’allocation');
  await page.goto(`${document}/relecture`);
  await page.getByLabel('Nom de la personne qui lit').fill('Aline Dufour');
  await page.getByRole('button', { name: 'Demander la relecture' }).click();
  const link = (await page.locator('main code').textContent())!;

  await visit(async ({ page: reader }) => {
    await reader.goto(link);
    await reader.getByRole('main').locator('summary').nth(1).click();
    expect(await axe(reader)).toEqual([]);
  });
  await withoutJavaScript(
    async ({ page: reader, watch: unseen }) => {
      unseen.expect(/422/);
      await reader.goto(link);
      await reader.getByRole('main').locator('summary').nth(1).click();
      await reader.getByLabel(/^Votre remarque sur la phrase 2 /).fill('45 minutes pour qui ?');
      await reader.getByRole('button', { name: 'Envoyer ma réponse' }).click();
      await reader.getByRole('alert').or(reader.locator('.lp-error-summary')).first().waitFor();
      expect(await reader.getByLabel(/^Votre remarque sur la phrase 2 /).inputValue()).toBe('45 minutes pour qui ?');
      expect(await sidewaysScroll(reader)).toBe(0);
      await reader.getByLabel('Je demande un changement').check();
      await reader.getByRole('button', { name: 'Envoyer ma réponse' }).click();
      await reader.getByRole('heading', { name: /Merci/ }).waitFor();
    },
    { viewport: { width: 320, height: 640 } },
  );

  await page.goto(`${document}/avant-apres`);
  await page.getByText('Remarque (Aline Dufour)').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.goto(`${document}/relecture`);
  await page.getByText('1 attend une réponse.').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: /^Répondre/ }).click();
  await page.getByLabel('Je l’écarte, avec un motif').check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('link', { name: /Dites pourquoi/ }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('textbox', { name: /^Motif/ }).fill('Mesuré avec douze étudiantes et étudiants.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('« Mesuré avec douze étudiantes et étudiants. »').waitFor();
});
