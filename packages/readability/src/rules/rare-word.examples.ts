import type { RuleExamples } from '../rule.ts';

export const rareWordExamples: RuleExamples = {
  positive: [
    { text: 'La commune peut obvier à ce retard en vous payant une avance.', flags: ['obvier'] },
    { text: 'Votre absence a obéré vos chances de recevoir une place.', flags: ['obéré'] },
    { text: 'Ce vice est dirimant : le dossier est fermé.', flags: ['dirimant'] },
    { text: 'Le collège peut surseoir à sa décision et rédimer la taxe.', flags: ['surseoir', 'rédimer'] },
    { text: 'Les travaux sont concomitants à ceux de la rue voisine.', flags: ['concomitants'] },
    { text: 'Cette demande itérative ralentit le dossier.', flags: ['itérative'] },
  ],
  negative: [
    { text: 'La commune vous verse la prime sur votre compte bancaire en trois mois.', trap: 'common words' },
    {
      text: 'Votre employeur envoie l’attestation de licenciement à la mutualité.',
      trap: 'administrative words that people meet',
    },
    { text: 'Madame Vandenbroucke habite rue des Glycines à Nivezé.', trap: 'names' },
    { text: 'Le mot « dirimant » veut dire : qui empêche.', trap: 'a word that is explained' },
    { text: 'Envoyez votre formulaire par courriel ou déposez-le au guichet.', trap: 'recent common words' },
    {
      text: 'Le quartier est inondable et la piste cyclable est fermée.',
      trap: 'rare words that their family explains',
    },
  ],
};
