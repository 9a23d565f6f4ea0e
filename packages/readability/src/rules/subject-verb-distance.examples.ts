import type { RuleExamples } from '../rule.ts';

export const subjectVerbDistanceExamples: RuleExamples = {
  positive: [
    {
      text: 'Le plombier, après avoir fermé le robinet de la cave et coupé le chauffage, vous rappellera.',
      flags: ['plombier, après avoir fermé le robinet de la cave et coupé le chauffage, vous rappellera'],
    },
    {
      text: 'La prime, dont le montant dépend du revenu du ménage et du nombre d’enfants à charge, est payée en juin.',
      flags: ['prime, dont le montant dépend du revenu du ménage et du nombre d’enfants à charge, est'],
    },
    {
      text: 'Le formulaire, après avoir été complété et signé par tous les propriétaires du bien, revient à la commune.',
      flags: ['formulaire, après avoir été complété et signé par tous les propriétaires du bien, revient'],
    },
    {
      text: 'Toute personne qui souhaite obtenir une place de stationnement devant son domicile en raison d’un handicap remplit le formulaire.',
      flags: [
        'personne qui souhaite obtenir une place de stationnement devant son domicile en raison d’un handicap remplit',
      ],
    },
    {
      text: 'La réponse du service des travaux de la commune à votre demande du 3 mars dernier arrivera par la poste.',
      flags: ['réponse du service des travaux de la commune à votre demande du 3 mars dernier arrivera'],
    },
    {
      text: 'Votre dossier, comme nous vous l’avons écrit dans notre courrier du mois passé, reste incomplet.',
      flags: ['dossier, comme nous vous l’avons écrit dans notre courrier du mois passé, reste'],
    },
    {
      text: 'Le parent qui a la garde des enfants pendant la semaine reçoit l’allocation.',
      profile: 'easy',
      flags: ['parent qui a la garde des enfants pendant la semaine reçoit'],
    },
  ],
  negative: [
    {
      text: 'Le ménage reçoit une prime, quelle que soit sa composition au premier jour de l’année en cours.',
      trap: 'the verb comes at once',
    },
    { text: 'Votre demande de prime pour l’isolation du toit est complète.', trap: 'seven words' },
    {
      text: 'Après avoir reçu votre formulaire signé et la copie de votre carte d’identité, le service envoie la carte.',
      trap: 'a long opening, but subject and verb stand together',
    },
    {
      text: 'Vous recevez la prime dans les trois mois qui suivent l’envoi de tous les documents demandés.',
      trap: 'a pronoun beside its verb',
    },
    { text: 'Le dossier que vous avez déposé est complet.', trap: 'a short relative clause' },
    {
      text: 'Documents à joindre au dossier avec la copie de la carte d’identité de chaque membre du ménage :',
      trap: 'no verb',
    },
  ],
};
