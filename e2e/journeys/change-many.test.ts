import { axe, expect, keyboard, signIn, snap, test, visit } from '../harness/index.ts';

/** A word changes in many démarches at once, by keyboard: tried out, done, seen in the history, taken back. */
test('a word is changed in many démarches, and all of it is taken back', { timeout: 180_000 }, async () => {
  await visit(async ({ page }) => {
    const hands = keyboard(page);
    const main = page.getByRole('main');
    await signIn(page, 'procedure-owner');
    await page.goto('/espace/demarches');
    await hands.press(main.locator('summary', { hasText: 'Pour toutes vos démarches' }));
    await hands.press(main.getByRole('link', { name: 'Modifier plusieurs démarches' }));
    await page.getByLabel('Remplacer des mots', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await hands.pick(page.getByLabel('Remplacer des mots', { exact: true }));
    await hands.write(page.getByLabel('Mots à remplacer'), 'agent de quartier');
    await hands.write(page.getByLabel('Nouveaux mots'), 'inspecteur de quartier');
    await hands.press(page.getByRole('button', { name: 'Faire un essai' }));
    await page.getByRole('heading', { level: 1, name: /Essai/ }).waitFor();
    const procedure = main.getByRole('heading', { level: 2, name: 'Changer d’adresse' });
    await procedure.waitFor();
    expect(await main.locator('del').first().textContent()).toMatch(/agent de quartier/i);
    expect(await axe(page)).toEqual([]);
    await snap(page, 'ensemble-1-essai');

    await hands.press(page.getByRole('button', { name: 'Faire ces changements' }));
    await main
      .getByText(/C’est fait/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await snap(page, 'ensemble-2-fait');
    const result = page.url();
    const changed = main.getByRole('link', { name: 'Changer d’adresse' }).first();
    const address = (await changed.getAttribute('href'))!;
    await page.goto(`${address}/historique`);
    await main.getByText('Changement de plusieurs démarches à la fois').first().waitFor();

    await page.goto(result);
    await hands.press(page.getByRole('button', { name: 'Annuler tout ce changement' }));
    await main.getByText(/Annulé par/).waitFor();
    await page.goto(
      '/espace/demarches/ensemble/essai?operation=replace&chercher=inspecteur+de+quartier&remplacer=x&bloc=steps',
    );
    await main.getByText('Rien à changer').waitFor();
  });
});
