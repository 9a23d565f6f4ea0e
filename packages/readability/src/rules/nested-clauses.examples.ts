import type { RuleExamples } from '../rule.ts';

const whole = (text: string) => ({ text, flags: [text] });

export const nestedClausesExamples: RuleExamples = {
  positive: [
    whole('Nous pensons que la personne qui dit que son voisin est parti se trompe de date.'),
    whole('Nous savons que vous croyez que la prime sera payée lorsque les travaux seront finis.'),
    whole('Dites-nous si vous pensez que le document que nous avons envoyé est arrivé.'),
    whole('Le service vérifie si la facture que vous avez payée montre que les travaux sont finis.'),
    whole('Nous regrettons que vous ayez reçu une lettre qui dit que votre dossier est fermé.'),
    {
      text: 'Le voisin qui croit que le chantier dérange doit nous écrire avant le 3 mai.',
      profile: 'easy',
      flags: ['Le voisin qui croit que le chantier dérange doit nous écrire avant le 3 mai.'],
    },
  ],
  negative: [
    {
      text: 'Nous avons reçu la lettre que vous avez envoyée et la facture que vous avez payée.',
      trap: 'side by side, not one inside the other',
    },
    {
      text: 'Si vous déménagez, dites-nous où vous allez et quand vous partez.',
      trap: 'two clauses on the same level',
    },
    {
      text: 'Vous n’avez plus droit à la prime parce que vos revenus ont augmenté depuis le mois de mars.',
      trap: 'one clause',
    },
    {
      text: 'Afin de vérifier les données avant de payer la prime, nous écrivons au service des finances.',
      trap: 'infinitives',
    },
    {
      text: 'Le service que vous avez contacté vérifie que votre adresse est juste.',
      trap: 'two clauses of one sentence',
    },
    {
      text: 'Voici le numéro du service qui répond aux questions sur la prime, du lundi au vendredi.',
      trap: 'one relative clause',
    },
  ],
};
