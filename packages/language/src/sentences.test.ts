import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

const split = (text: string) => splitSentences(text).map((sentence) => text.slice(sentence.from, sentence.to));

describe('splitSentences', () => {
  it.each([
    ['Merci. Envoyez la copie.', ['Merci.', 'Envoyez la copie.']],
    ['Voir art. 12 et M. Dupont. Le délai court.', ['Voir art. 12 et M. Dupont.', 'Le délai court.']],
    ['Le 1er mai 2027. Le bureau ferme à 9 h 30.', ['Le 1er mai 2027.', 'Le bureau ferme à 9 h 30.']],
    ['La carte, le bail, etc. Le dossier est complet.', ['La carte, le bail, etc.', 'Le dossier est complet.']],
    ['La carte, etc. et le bail.', ['La carte, etc. et le bail.']],
    ['Le C.P.A.S. Namur aide. Le C.P.A.S. Nous aidons.', ['Le C.P.A.S. Namur aide.', 'Le C.P.A.S.', 'Nous aidons.']],
    ['Remplissez le cadre B. Signez.', ['Remplissez le cadre B.', 'Signez.']],
    ['Il a dit : « Venez. » Nous venons.', ['Il a dit : « Venez. »', 'Nous venons.']],
    ['« Qui paie ? » demande la lettre.', ['« Qui paie ? » demande la lettre.']],
    ['Une question ? Appelez-nous au 081 23 45 67.', ['Une question ?', 'Appelez-nous au 081 23 45 67.']],
    ['Attendez… Nous répondons… demain.', ['Attendez…', 'Nous répondons… demain.']],
    ['Coût : 1.234,50 EUR. À payer à info@a.be. Merci', ['Coût : 1.234,50 EUR.', 'À payer à info@a.be.', 'Merci']],
    ['1. Envoyez la copie. 2. Attendez.', ['1. Envoyez la copie.', '2. Attendez.']],
    ['Que devez-vous faire ?', ['Que devez-vous faire ?']],
    ['Joignez :\n- la copie ;\n- le bail.\nMerci', ['Joignez :', '- la copie ;', '- le bail.', 'Merci']],
    ['Service des primes\nRue du Bief 12\n5999 Fontaval', ['Service des primes', 'Rue du Bief 12', '5999 Fontaval']],
    [
      'Nous avons bien reçu votre demande de\nprime. Merci.',
      ['Nous avons bien reçu votre demande de\nprime.', 'Merci.'],
    ],
    [
      'Nous avons bien reçu le dossier introduit par votre mère, madame\nRose Dupont, le 3 mai.',
      ['Nous avons bien reçu le dossier introduit par votre mère, madame\nRose Dupont, le 3 mai.'],
    ],
    ['Réf. : 2024/12 (voir p. 4). Objet : prime', ['Réf. : 2024/12 (voir p. 4).', 'Objet : prime']],
    ['Le délai est de 30 min. Ensuite, partez.', ['Le délai est de 30 min.', 'Ensuite, partez.']],
    ['Loi du 12 sept. 1991. Il y en a sept. Bien.', ['Loi du 12 sept. 1991.', 'Il y en a sept.', 'Bien.']],
    ['Elle crie : " Venez ! " Nous venons.', ['Elle crie : " Venez ! "', 'Nous venons.']],
    ['Il part. " Elle reste. "Oui" est sa réponse.', ['Il part. "', 'Elle reste.', '"Oui" est sa réponse.']],
    ['Déposez-le. (...) Signez.', ['Déposez-le.', '(...) Signez.']],
    ['Venez. " Oui " est la réponse.', ['Venez.', '" Oui " est la réponse.']],
    ['Déposez-le (au guichet...). Merci.', ['Déposez-le (au guichet...).', 'Merci.']],
    ['Encore une lettre... ! Répondez.', ['Encore une lettre... !', 'Répondez.']],
    ['Le contrat de A. Martin court. Signez.', ['Le contrat de A. Martin court.', 'Signez.']],
    ['Titre\n\nsuite', ['Titre', 'suite']],
    ['   ', []],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));

  it('opens a sentence with a merge field, without looking inside it', () => {
    const text = 'Merci. «nom. Prénom» a signé. Bien.';
    const found = splitSentences(text, { opaque: [{ from: 7, to: 20 }] });
    expect(found.map((s) => text.slice(s.from, s.to))).toEqual(['Merci.', '«nom. Prénom» a signé.', 'Bien.']);
  });

  it.each([
    ["Suite à l'examen du dossier, envoyez-nous 2 documents.", 8],
    ['les agentes et les agents', 2],
    ["l'agent ou l'agente", 1],
    ['les étudiantes et étudiants inscrits', 3],
    ['toutes et tous', 1],
    ['le ou la bénéficiaire', 2],
    ['la demande du demandeur ou de la demandeuse', 4],
    ['le directeur et la directrice', 2],
    ['le port et la porte', 5],
    ['la mère et le père', 5],
    ['1 234,50 € le 14/04/2027', 3],
    ['un agent(e)', 2],
  ])('%s has %i words', (text, words) => {
    expect(splitSentences(text).reduce((sum, sentence) => sum + sentence.words, 0)).toBe(words);
  });

  it('shares out all tokens, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Mot', 'mot', '. ', ' ', '\n', '« ', ' »', '?', 'M.', ' etc. ', '(', ')', '- ', '1.'),
          { maxLength: 40 },
        ),
        (parts) => {
          const text = parts.join('');
          const sentences = splitSentences(text);
          expect(sentences.flatMap((sentence) => sentence.tokens)).toEqual(tokenise(text));
          for (const s of sentences) expect([s.from, s.to]).toEqual([s.tokens[0]?.from, s.tokens.at(-1)?.to]);
        },
      ),
    );
  });
});
