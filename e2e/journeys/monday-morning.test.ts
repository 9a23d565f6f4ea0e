import type { Locator, Page } from 'playwright-core';
import { accountOf, atWidths, axe, expect, sidewaysScroll, signIn, snap, test, visit } from '../harness/index.ts';

/**
 * Monday morning of a small commune: ten fiches modèles chosen, completed, reread by a colleague and published. What the person
 * does is counted: a click, a tick, a choice or a field is one action.
 */
const sheets = [
  'Réserver des places de parking pour un déménagement',
  'Demander une carte de riverain',
  'Occuper la rue pour des travaux',
  'Déposer des déchets au recyparc',
  'Faire enlever de gros objets',
  'Faire légaliser une signature',
  'Faire certifier une copie conforme',
  'Signaler un animal perdu, trouvé ou maltraité',
  'Organiser une fête de quartier ou un événement',
  'Signaler un problème dans la rue',
];

class Actions {
  count = 0;
  async click(target: Locator): Promise<void> {
    await target.click();
    this.count += 1;
  }
  async check(target: Locator): Promise<void> {
    await target.check();
    this.count += 1;
  }
  async fill(target: Locator, text: string): Promise<void> {
    await target.fill(text);
    this.count += 1;
  }
  async choose(target: Locator, option: { label?: RegExp | string; value?: string }): Promise<void> {
    await target.selectOption(option as { label: string });
    this.count += 1;
  }
}

const sound = async (page: Page, name: string) => {
  expect(await axe(page), name).toEqual([]);
  await atWidths(page, async () => expect(await sidewaysScroll(page)).toBe(0));
  await snap(page, `lundi-matin-${name}`);
};

test('ten démarches are published in a morning, and what is not known is not invented', {
  timeout: 240_000,
}, async () => {
  const editor = new Actions();
  const reader = new Actions();
  await visit(async ({ page }) => {
    await signIn(page, 'procedure-owner');
    await page.goto('/espace/demarches');
    await editor.click(page.getByText('Pour toutes vos démarches', { exact: true }));
    await editor.click(page.getByRole('link', { name: 'Partir de fiches modèles' }));
    await sound(page, '1-depart');

    // What is the same everywhere, once.
    await editor.click(page.getByRole('link', { name: 'Confirmer vos coordonnées et vos tarifs' }).first());
    await page.getByText('0800 00 000').first().waitFor();
    await editor.fill(page.getByLabel('Comment payer'), 'par carte ou en espèces, au guichet');
    await editor.fill(page.getByLabel('Règlement qui fixe vos tarifs'), 'Règlement fictif du 1er janvier 2027');
    await editor.fill(page.getByLabel('Prix d’un certificat ou d’une copie'), '3 € (prix fictif)');
    await sound(page, '2-coordonnees');
    await editor.click(page.getByRole('button', { name: 'Confirmer' }));

    await editor.click(page.getByRole('link', { name: 'Choisir vos démarches' }).first());
    await sound(page, '3-choix');
    for (const title of sheets) await editor.check(page.getByLabel(title, { exact: true }));
    await editor.click(page.getByRole('button', { name: 'Créer les brouillons' }));
    await page.getByText('10 brouillons créés').waitFor();

    // The questions, in a row; one price is left empty on purpose.
    await editor.click(page.getByRole('link', { name: 'Répondre aux questions' }).first());
    await sound(page, '4-questions');
    const unknown = 'Organiser une fête de quartier ou un événement';
    for (const title of sheets) {
      const part = page.getByRole('region', { name: title, exact: true });
      const price = part.getByLabel(/Combien cela coûte-t-il/);
      if ((await price.count()) > 0 && title !== unknown && (await price.inputValue()) === '')
        await editor.fill(price, '10 € (prix fictif)');
      const when = part.getByLabel(/Quand la personne a-t-elle une réponse/);
      if ((await when.count()) > 0) await editor.fill(when, 'dans les 5 jours (délai fictif)');
      const before = part.getByLabel(/Quand faut-il demander/);
      if ((await before.count()) > 0) await editor.fill(before, '10 jours avant (délai fictif)');
      for (const words of [
        'La page en dit assez',
        'La liste est complète',
        'Il n’y a pas de formulaire en ligne',
        'Ne s’applique pas : il n’y a pas de décision',
      ]) {
        const box = part.getByLabel(words);
        if ((await box.count()) > 0) await editor.check(box);
      }
    }
    await editor.click(page.getByRole('button', { name: 'Enregistrer les réponses' }));
    await page.getByText('9 prêtes sur 10').first().waitFor();
    await sound(page, '5-progres');

    // One request for all of them, the incomplete one too.
    await editor.click(page.getByRole('link', { name: 'Faire relire' }).first());
    await editor.check(page.getByLabel(unknown, { exact: true }));
    await sound(page, '6-relecture');
    const claire = accountOf('legal-reviewer');
    const option = page.getByLabel('Qui relit').locator('option', { hasText: claire.name });
    await editor.choose(page.getByLabel('Qui relit'), { value: (await option.getAttribute('value'))! });
    await editor.click(page.getByRole('button', { name: 'Demander la relecture' }));
    await page.getByText('10 démarches à relire').waitFor();
  });

  await visit(async ({ page }) => {
    await signIn(page, 'legal-reviewer');
    await reader.click(page.getByRole('link', { name: 'Relire plusieurs démarches sur une page' }));
    await sound(page, '7-relectures');
    for (const title of sheets)
      await reader.choose(page.getByLabel(`Votre réponse (${title})`), { label: 'Je l’approuve' });
    await reader.click(page.getByRole('button', { name: 'Envoyer mes réponses' }));
    await page.getByText('10 réponses envoyées').waitFor();
  });

  await visit(async ({ page }) => {
    await signIn(page, 'procedure-owner');
    await page.goto('/espace/demarches/depart');
    await editor.click(page.getByRole('link', { name: 'Publier', exact: true }).first());
    await editor.check(page.getByLabel('Organiser une fête de quartier ou un événement', { exact: true }));
    await sound(page, '8-publication');
    await editor.click(page.getByRole('button', { name: 'Publier', exact: true }));
    await page.getByText('10 démarches sont en ligne').waitFor();

    await page.goto('/chercher?q=fête+de+quartier');
    await page.getByRole('link', { name: 'Organiser une fête de quartier ou un événement' }).click();
    await page.getByText('demandez à votre commune').waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/\d\s?€/);
    await sound(page, '9-public');

    // The other journeys find the catalogue as it was.
    for (const title of sheets) {
      await page.goto('/espace/demarches');
      await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
      await page.goto(`${page.url()}/retirer`);
      await page.getByLabel('Pourquoi').fill('Fin de l’essai');
      await page.getByRole('button', { name: /Retirer/ }).click();
    }
  });
  console.log(`ten démarches: ${editor.count} actions of the editor, ${reader.count} of the reader`);
  // A few for each démarche, and a dozen for the path itself: more would be a morning too long.
  expect(editor.count).toBeLessThanOrEqual(60);
  expect(reader.count).toBe(sheets.length + 2);
});
