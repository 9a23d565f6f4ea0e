import { buffer } from 'node:stream/consumers';
import { Document, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { accountOf, axe, expect, type Hands, keyboard, mouse, snap, test, visit } from '../harness/index.ts';

/**
 * The main job: one démarche improved, end to end, by someone who has never seen Limpide. Once with a mouse and a Word
 * file, once with the keyboard alone and a pasted text.
 */
const letter = [
  'Objet : votre inscription à la population – dossier incomplet',
  'Madame, Monsieur,',
  'Suite à l’examen de votre déclaration de changement d’adresse introduite en date du 2 mars 2027, nous sommes au regret de devoir vous informer que, votre dossier ne comportant pas l’ensemble des documents requis, il vous appartient de nous faire parvenir, dans les 15 jours de la présente, une copie de votre contrat de bail ainsi que le paiement d’un montant de 20 euros.',
  'À défaut de réception dans le délai imparti, votre demande sera considérée comme étant abandonnée.',
  'Pour tout renseignement complémentaire, le service se tient à votre entière disposition.',
];
const rewritten = [
  '# Objet : envoyez votre contrat de bail avant le 30 mars 2027',
  'Madame, Monsieur,',
  'Nous avons reçu votre déclaration de changement d’adresse du 2 mars 2027. Il manque un document.',
  'Avant le 30 mars 2027, vous devez :',
  '- envoyer une copie de votre contrat de bail ;',
  '- payer 20 euros.',
  'Sans ces documents, votre demande sera considérée comme abandonnée.',
  'Une question ? Appelez le service Population : 0800 00 000, du lundi au vendredi, de 8 h 30 à 16 h.',
];

for (const way of ['mouse', 'keyboard'] as const) {
  test(`one démarche improved, from the letter to the public page, by ${way}`, { timeout: 300_000 }, async () => {
    await visit(async ({ page, context }) => {
      const hands = way === 'mouse' ? mouse() : keyboard(page);
      const main = page.getByRole('main');

      // 1. A citizen's eye: the public page.
      await page.goto('/');
      await hands.write(page.getByLabel('Dites-le avec vos mots'), 'changer d’adresse');
      await hands.press(page.getByRole('button', { name: 'Chercher' }));
      await hands.press(main.getByRole('link', { name: 'Changer d’adresse' }));
      await heading(page, 'Changer d’adresse');
      const publicPage = page.url();

      // 2. The person in charge signs in and sees what to do next.
      await signInAs(page, hands, 'procedure-owner');
      await hands.press(page.getByRole('link', { name: 'Démarches', exact: true }).first());
      await hands.press(main.getByRole('link', { name: 'Changer d’adresse' }));
      await main.getByText('Prochaine action utile').waitFor();
      const procedure = page.url();
      await snap(page, `principal-${way}-2-demarche`);

      // 3. A letter of their own, checked.
      await hands.press(main.getByRole('link', { name: 'Vérifier un texte de cette démarche' }));
      if (way === 'mouse') {
        await page.getByLabel('Fichier').setInputFiles({
          name: 'Dossier incomplet.docx',
          mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          buffer: await Packer.toBuffer(
            new Document({ sections: [{ children: letter.map((text) => new Paragraph(text)) }] }),
          ),
        });
      } else await hands.write(page.getByLabel('Ou texte collé'), letter.join('\n\n'));
      await hands.write(page.getByLabel('Titre'), `Dossier incomplet (${way})`);
      await hands.press(page.getByRole('button', { name: 'Vérifier ce texte' }));
      await heading(page, `Dossier incomplet (${way})`);
      const document = page.url().split('?')[0]!;
      await main.getByRole('heading', { name: /points qui aident le plus/ }).waitFor();
      for (const finding of [/Coupez cette phrase/, /date limite/i]) {
        expect(await main.getByText(finding).count(), String(finding)).toBeGreaterThan(0);
      }
      expect(await axe(page)).toEqual([]);
      await snap(page, `principal-${way}-3-constats`);

      // 4. The new version beside it, then before and after.
      await hands.press(main.getByRole('link', { name: 'Réécrire le texte' }));
      const editor = page.locator('.ProseMirror');
      await editor.waitFor();
      if (way === 'mouse') await editor.click();
      else await tabInto(page, editor);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await writeBlocks(page, rewritten);
      await page
        .getByText(/Enregistré à/)
        .first()
        .waitFor();
      expect(await axe(page)).toEqual([]);
      await snap(page, `principal-${way}-4-editeur`);
      await hands.press(
        page
          .getByRole('link', { name: 'Comparer avant et après' })
          .or(page.getByRole('button', { name: 'Comparer avant et après' })),
      );
      await heading(page, 'Avant et après');
      await main.getByText('20 euros').first().waitFor();
      expect(await main.getByText(/mots/).count()).toBeGreaterThan(0);
      expect(await axe(page)).toEqual([]);
      await snap(page, `principal-${way}-4-avant-apres`);
      const word = await download(page, hands, main.getByRole('link', { name: /Word/ }).first());
      expect(word.subarray(0, 2).toString()).toBe('PK');

      // 5. The irritant, the improvement, the note, the decision, done.
      await page.goto(document);
      await hands.press(main.getByRole('link', { name: 'Noter l’irritant auquel cette version répond' }));
      const voice = `Je ne sais pas quoi envoyer, ni quand (${way})`;
      await hands.write(page.getByLabel('Qu’est-ce qui a gêné la personne'), voice);
      await hands.press(page.getByRole('button', { name: 'Noter l’irritant' }));
      await heading(page, `« ${voice} »`);
      const irritant = page.url().split('?')[0]!;
      await hands.press(main.getByRole('link', { name: 'Proposer une amélioration' }).first());
      await hands.write(page.getByLabel('Que veut-on changer'), `Écrire une lettre qui dit quoi envoyer (${way})`);
      const account = accountOf('procedure-owner');
      await hands.choose(page.getByLabel('Qui s’en charge'), await optionWith(page, 'Qui s’en charge', account.name));
      await hands.write(page.getByLabel('Pour quand'), '30 mars 2027');
      await openDetails(page, hands, 'Décrire : effet, travail, budget, avis');
      await hands.write(
        page.getByLabel('Ce qui change pour les usagers'),
        'Vous savez quoi envoyer et avant quelle date.',
      );
      await hands.write(page.getByLabel('Ce qui change pour l’équipe'), 'Moins d’appels pour demander quoi envoyer.');
      await hands.press(page.getByRole('button', { name: 'Proposer', exact: true }));
      await heading(page, `Écrire une lettre qui dit quoi envoyer (${way})`);
      const action = page.url().split('?')[0]!;
      const note = await download(page, hands, main.getByRole('link', { name: /Note : .*Word/ }));
      expect(note.subarray(0, 2).toString()).toBe('PK');
      await openDetails(page, hands, 'Autres actions');
      await page.goto(`${action}/decision`);
      await hands.write(page.getByLabel('Séance du'), '16/11/2026');
      await hands.write(page.getByLabel('Point', { exact: false }).last(), '12');
      await hands.pick(page.getByLabel('Acceptée').or(page.getByLabel('Accepté')).first());
      await hands.press(page.getByRole('button', { name: /Enregistrer/ }));
      await main.getByText('16 novembre 2026').first().waitFor();
      await page.goto(`${action}/faite`);
      await hands.write(page.getByLabel('Depuis quand'), '20/11/2026');
      await hands.press(page.getByRole('button', { name: 'Marquer comme faite' }));
      await main.getByText('20 novembre 2026').first().waitFor();
      expect(await axe(page)).toEqual([]);
      await snap(page, `principal-${way}-5-amelioration`);
      await page.goto(irritant);
      await main.getByText(`Écrire une lettre qui dit quoi envoyer (${way})`).first().waitFor();

      // 6. The public text, read by a colleague, published, at once.
      const summary = `Vous emménagez à Fontaval ? Dites-le à la commune dans les 8 jours ouvrables (${way}).`;
      await page.goto(`${procedure}/texte`);
      await hands.write(page.getByLabel('En bref'), summary);
      await hands.write(page.getByLabel('Pourquoi ce changement'), `Phrase plus simple (${way})`);
      await hands.press(page.getByRole('button', { name: 'Enregistrer' }));
      await page.waitForURL((url) => !url.pathname.endsWith('/texte'));
      await page.goto(`${procedure}/relecture/demander`);
      const colleague = accountOf('legal-reviewer');
      await hands.choose(page.getByLabel('Qui relit'), await optionWith(page, 'Qui relit', colleague.name));
      await hands.press(page.getByRole('button', { name: 'Envoyer à relire' }));
      await main.getByText(/La demande est partie/).waitFor();
      await signOut(page, hands);
      await signInAs(page, hands, 'legal-reviewer');
      await hands.press(main.getByRole('link', { name: /Relire.*Changer d’adresse/ }).first());
      await main.getByText(summary).first().waitFor();
      await hands.pick(page.getByLabel('Oui, je l’approuve'));
      await hands.press(page.getByRole('button', { name: 'Envoyer ma réponse' }));
      await main.getByText('Vous avez approuvé cette version').waitFor();
      await signOut(page, hands);
      await signInAs(page, hands, 'procedure-owner');
      await page.goto(procedure);
      await hands.press(main.getByRole('link', { name: 'Publier', exact: true }));
      await hands.write(page.getByLabel('Pourquoi cette version'), `Phrase plus simple (${way})`);
      await hands.press(page.getByRole('button', { name: 'Publier', exact: true }));
      await main.getByText(/La page publique montre la version/).waitFor();
      await page.goto(publicPage);
      await main.getByText(summary).waitFor();
      await page.goto(`${procedure}/historique`);
      const history = (await main.textContent())!;
      for (const expected of [account.name, colleague.name, `Phrase plus simple (${way})`, 'approuvée', 'Publiée']) {
        expect(history, expected).toContain(expected);
      }
      expect((await context.cookies(publicPage)).length).toBe(0);
    });
  });
}

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: false }).first().waitFor();

async function signInAs(page: Page, hands: Hands, role: string): Promise<void> {
  const account = accountOf(role);
  if (!page.url().includes('/espace/connexion')) await page.goto('/espace');
  await hands.write(page.getByLabel('Adresse e-mail'), account.email);
  await hands.write(page.getByLabel('Mot de passe', { exact: true }), account.password);
  await hands.press(page.getByRole('button', { name: 'Se connecter', exact: true }));
  await page.getByRole('heading', { name: 'Que faites-vous aujourd’hui' }).waitFor();
}

async function signOut(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.locator('header summary').last());
  await hands.press(page.getByRole('button', { name: 'Se déconnecter' }));
  await page.waitForURL(/connexion/);
}

async function tabInto(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The editor is never reached by Tab');
}

/** Types paragraphs as a person does, one after the other. */
async function writeBlocks(page: Page, blocks: string[]): Promise<void> {
  for (const [index, text] of blocks.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(text.replace(/^(# |- )/, ''));
  }
}

/** The option of a list that begins with a person's name. */
async function optionWith(page: Page, label: string, name: string): Promise<string> {
  const options = await page.getByLabel(label).locator('option').allTextContents();
  const found = options.find((option) => option.startsWith(name));
  if (!found) throw new Error(`Nobody called ${name} among ${options.join(', ')}`);
  return found.trim();
}

async function openDetails(page: Page, hands: Hands, name: string): Promise<void> {
  const summary = page.locator('main summary', { hasText: name });
  if ((await summary.count()) === 0) return;
  const open = await summary.first().evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
  if (!open) await hands.press(summary.first());
}

async function download(page: Page, hands: Hands, link: ReturnType<Page['locator']>): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await hands.press(link);
  return buffer(await (await coming).createReadStream());
}
