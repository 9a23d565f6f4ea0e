import type { Page } from 'playwright-core';
import {
  atWidths,
  axe,
  expect,
  mouse,
  sidewaysScroll,
  signIn,
  snap,
  test,
  visit,
  withoutJavaScript,
} from '../harness/index.ts';

/** A new letter on its path: one thinks of the reader, writes with that in view, and judges one's own text. */
const letter = [
  '# Objet : envoyez 2 documents avant le 14 avril 2027',
  'Madame, Monsieur,',
  'Vous avez droit à la prime. Il manque 2 documents.',
  '- La facture',
  '- Une preuve de paiement',
  'Une question ? Appelez Sophie Piron : 081 00 00 00.',
];

async function think(page: Page, title: string): Promise<void> {
  const hands = mouse();
  await page.goto('/espace/documents');
  await hands.press(page.getByRole('link', { name: 'Commencer un texte' }));
  await hands.write(page.getByLabel('Titre du document'), title);
  await hands.press(page.getByRole('button', { name: 'Commencer', exact: true }));
  await page.getByRole('heading', { level: 1, name: 'Je réfléchis' }).waitFor();
  await hands.write(page.getByLabel('Qui lit'), 'Une personne qui attend une prime');
  await hands.write(page.getByLabel('Que veut-elle savoir d’abord'), 'Est-ce que j’ai droit à la prime ?');
  await hands.write(page.getByLabel('Que doit-elle faire'), 'Envoyer 2 documents');
  await hands.write(page.getByLabel('Avant quand'), 'Le 14 avril 2027');
  await hands.write(page.getByLabel('Que doit-elle apporter ou envoyer'), 'La facture\nUne preuve de paiement');
  await hands.write(page.getByLabel('À qui peut-elle s’adresser'), 'Sophie Piron, 081 00 00 00');
}

/** The states of the three steps, as they are read. */
const steps = async (page: Page) => {
  const list = page.getByRole('list', { name: 'Écrire en trois temps' });
  return (await list.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n')[0]?.trim());
};

const chosen = (page: Page, question: RegExp) =>
  page.getByRole('group', { name: question }).getByRole('radio', { checked: true }).getAttribute('value');

async function answerTheRest(page: Page): Promise<void> {
  for (const group of await page.locator('main form').getByRole('group').all()) {
    if ((await group.getByRole('radio', { checked: true }).count()) === 0)
      await group.getByLabel('Oui', { exact: true }).check();
  }
  await page.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
  await page.getByText('Votre auto-évaluation est enregistrée').waitFor();
}

test('a letter is thought of, written and judged by its writer, in the editor', { timeout: 120_000 }, async () => {
  await visit(async ({ page }) => {
    await signIn(page, 'procedure-owner');
    await think(page, 'Prime : il manque deux documents');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer et poser le plan' }).click();
    const editor = page.locator('.ProseMirror');
    await editor.waitFor();
    await editor.getByText('Que devez-vous faire ?').waitFor();
    expect(await steps(page)).toEqual(['Fait', 'Commencé', 'À faire']);
    const panel = page.getByRole('complementary').getByText('Est-ce que j’ai droit à la prime ?');
    expect(await panel.isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await snap(page, 'trois-temps-rediger');
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    for (const [index, text] of letter.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.insertText(text.replace(/^(# |- )/, ''));
    }
    await page
      .getByText(/Enregistré à/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Je révise' }).click();
    await page.getByRole('heading', { level: 1, name: 'Je révise' }).waitFor();
    expect(await chosen(page, /date limite/)).toBe('yes');
    expect(await chosen(page, /s’adresser/)).toBe('yes');
    expect(await chosen(page, /faits du texte d’origine/)).toBe('none');
    expect(
      await page
        .getByRole('group', { name: /voix haute/ })
        .getByRole('radio', { checked: true })
        .count(),
    ).toBe(0);
    await atWidths(page, async (width) => {
      expect(await sidewaysScroll(page), String(width)).toBe(0);
      await snap(page, `trois-temps-reviser-${width}`);
    });
    expect(await axe(page)).toEqual([]);
    await answerTheRest(page);
    expect(await steps(page)).toEqual(['Fait', 'Fait', 'Fait']);
  });
});

test('the same without JavaScript, on a phone in the dark', { timeout: 120_000 }, async () => {
  await withoutJavaScript(
    async ({ page }) => {
      await signIn(page, 'procedure-owner');
      await think(page, 'Prime : sans script');
      await snap(page, 'trois-temps-reflechir-320');
      await page.getByRole('button', { name: 'Enregistrer et poser le plan' }).click();
      const field = page.getByLabel('Texte', { exact: false }).first();
      expect(await field.inputValue()).toContain('## Que devez-vous faire');
      expect(await page.getByText('Vos réponses avant d’écrire').isVisible()).toBe(true);
      await snap(page, 'trois-temps-rediger-320');
      await field.fill(letter.join('\n\n'));
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await page.getByText('Le texte est enregistré et vérifié.').waitFor();
      await page.getByRole('link', { name: 'Je révise' }).click();
      await answerTheRest(page);
      expect(await steps(page)).toEqual(['Fait', 'Fait', 'Fait']);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.getByRole('link', { name: 'Je rédige' }).click();
      await page.getByLabel('Texte', { exact: false }).first().fill('Venez au guichet.');
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await page.getByText('Le texte est enregistré et vérifié.').waitFor();
      expect((await steps(page))[2]).toMatch(/^À refaire/);
      await page.getByRole('link', { name: 'Je révise' }).click();
      await page.getByText('Le texte a changé depuis votre auto-évaluation').waitFor();
    },
    { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  );
});
