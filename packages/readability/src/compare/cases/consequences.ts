import type { ComparisonCase } from './case.ts';

/** What happens to someone who does not do what is asked, said without a modal verb. */
export const consequenceCases: readonly ComparisonCase[] = [
  // Kept.
  {
    name: 'a file considered as abandoned is filed',
    before:
      'Veuillez nous transmettre ces documents avant le 12 mai 2027. À défaut de réception dans le délai imparti, votre demande sera considérée comme étant abandonnée.',
    after: 'Envoyez-nous ces documents avant le 12 mai 2027. Sans ces documents, nous classons votre demande.',
    facts: [['consequence', 'kept', 'nous classons votre demande']],
    checks: [],
  },
  {
    name: 'a file is closed: « sinon »',
    before: 'Vous devez compléter le formulaire ; à défaut, le dossier sera clôturé.',
    after: 'Complétez le formulaire. Sinon, nous fermons votre dossier.',
    facts: [['consequence', 'kept', 'le dossier sera clôturé']],
    checks: [],
  },
  {
    name: 'giving up, once the time is over',
    before: 'Répondez dans les 30 jours. Passé ce délai, vous renoncez à votre demande.',
    after: 'Répondez dans les 30 jours. Après cette date, votre demande est considérée comme abandonnée.',
    facts: [['consequence', 'kept', 'vous renoncez']],
    checks: [],
  },
  {
    name: 'the damage is paid by the tenant of the hall',
    before: 'L’occupant remet la salle en ordre. Les dégâts éventuels sont à sa charge.',
    after: 'Remettez la salle en ordre. S’il y a des dégâts, vous les payez.',
    facts: [['consequence', 'kept', 'dégâts']],
    checks: [],
  },
  {
    name: 'a clause at the end becomes a sentence',
    before:
      'L’inscription doit être confirmée pour le 5 juin 2027, faute de quoi la place sera attribuée à un autre enfant.',
    after: 'Confirmez l’inscription pour le 5 juin 2027. Sinon, nous donnons la place à un autre enfant.',
    facts: [['consequence', 'kept', 'la place sera attribuée']],
    checks: [],
  },
  {
    name: 'the bailiff, by a condition',
    before: 'En cas de non-paiement, le dossier sera transmis à un huissier de justice.',
    after: 'Si vous ne payez pas, un huissier viendra vous réclamer la somme.',
    facts: [['consequence', 'kept', 'huissier']],
    checks: [],
  },
  {
    name: 'costs become a duty to pay them',
    before: 'À défaut de paiement dans les quinze jours, des frais de rappel seront portés en compte.',
    after: 'Payez dans les quinze jours. Sinon, vous devrez aussi payer des frais de rappel.',
    facts: [['consequence', 'kept', 'frais de rappel']],
    checks: [],
  },
  {
    name: 'a decision on what there is',
    before: 'En l’absence de réponse de votre part, le Comité statuera sur la base des éléments en sa possession.',
    after: 'Vous ne répondez pas ? Le Comité décidera avec les informations qu’il a.',
    facts: [['consequence', 'kept', 'statuera']],
    checks: [],
  },
  {
    name: 'a payment is suspended',
    before: 'Sans nouvelles de votre part au 1er mars 2027, le paiement de l’allocation est suspendu.',
    after: 'Écrivez-nous avant le 1er mars 2027. À défaut, nous arrêtons de payer l’allocation.',
    facts: [['consequence', 'kept', 'suspendu']],
  },
  {
    name: 'an abandoned file is denied its treatment',
    before: 'À défaut de réception de ces pièces, votre dossier sera clôturé sans autre avis.',
    after: 'Sans ces pièces, nous ne traiterons pas votre dossier.',
    facts: [['consequence', 'kept', 'votre dossier']],
  },
  {
    name: 'two consequences stay two',
    before: 'Passé cette date, votre réservation est annulée. En cas de retard, un supplément est facturé.',
    after: 'Après cette date, nous annulons votre réservation. Vous arrivez en retard ? Nous facturons un supplément.',
    facts: [
      ['consequence', 'kept', 'votre réservation est annulée'],
      ['consequence', 'kept', 'un supplément est facturé'],
    ],
    checks: [],
  },
  {
    name: 'silence means agreement',
    before: 'Votre silence sera considéré comme un accord sur le plan.',
    after: 'Si vous ne répondez pas, nous considérons que vous êtes d’accord avec le plan.',
    facts: [['consequence', 'kept', 'un accord sur le plan']],
    checks: [],
  },
  // Lost.
  {
    name: 'an abandoned file is no longer told',
    before:
      'Veuillez nous transmettre ces documents avant le 12 mai 2027. À défaut de réception dans le délai imparti, votre demande sera considérée comme étant abandonnée.',
    after: 'Envoyez-nous ces documents avant le 12 mai 2027. Une question ? Appelez-nous.',
    facts: [['consequence', 'lost', 'votre demande sera considérée']],
    checks: ['consequence'],
  },
  {
    name: 'the end of the sentence is cut off',
    before: 'Vous devez compléter le formulaire ; à défaut, le dossier sera clôturé.',
    after: 'Complétez le formulaire.',
    facts: [['consequence', 'lost', 'le dossier sera clôturé']],
    checks: ['consequence'],
  },
  {
    name: 'giving up is no longer told',
    before: 'Répondez dans les 30 jours. Passé ce délai, vous renoncez à votre demande.',
    after: 'Répondez à notre demande dans les 30 jours.',
    facts: [['consequence', 'lost', 'vous renoncez']],
    checks: ['consequence'],
  },
  {
    name: 'who pays the damage is no longer told, the rent still is',
    before: 'L’occupant paie la location à la réservation. Les dégâts sont à sa charge.',
    after: 'Vous payez la location quand vous réservez.',
    facts: [['consequence', 'lost', 'Les dégâts sont à sa charge']],
    checks: ['consequence'],
  },
  {
    name: 'a refusal told elsewhere does not keep the closing of another file',
    before:
      'Votre demande de prime est annulée, comme vous l’avez voulu. Envoyez l’attestation avant le 3 mai 2027 ; passé ce délai, votre demande de garantie sera classée sans suite.',
    after: 'Votre demande de prime est annulée, comme vous l’avez voulu. Envoyez l’attestation avant le 3 mai 2027.',
    facts: [['consequence', 'lost', 'classée sans suite']],
    checks: ['consequence'],
  },
  {
    name: 'the bailiff is no longer told',
    before:
      'Payez la facture avant le 30 juin 2027. En cas de non-paiement, le dossier sera transmis à un huissier de justice.',
    after: 'Payez la facture avant le 30 juin 2027. Merci !',
    facts: [['consequence', 'lost', 'huissier']],
    checks: ['consequence'],
  },
  {
    name: 'the place that goes to another is no longer told',
    before:
      'L’inscription doit être confirmée pour le 5 juin 2027, faute de quoi la place sera attribuée à un autre enfant.',
    after: 'Confirmez l’inscription pour le 5 juin 2027.',
    facts: [['consequence', 'lost', 'la place sera attribuée']],
    checks: ['consequence'],
  },
  {
    name: 'the threat of a fine is left out',
    before: 'Le certificat reste dans le véhicule sous peine d’amende.',
    after: 'Le certificat reste dans le véhicule.',
    facts: [['consequence', 'lost', 'amende']],
    checks: ['consequence'],
  },
  {
    name: 'one of two consequences is left out',
    before: 'Passé cette date, votre réservation est annulée. En cas de retard, un supplément est facturé.',
    after: 'Après cette date, nous annulons votre réservation.',
    facts: [
      ['consequence', 'kept', 'votre réservation est annulée'],
      ['consequence', 'lost', 'un supplément est facturé'],
    ],
    checks: ['consequence'],
  },
  {
    name: 'a second consequence of the same family is left out',
    before:
      'Passé cette date, votre demande est abandonnée. En outre, à défaut, votre place au stage de mai est annulée.',
    after: 'Après cette date, nous classons votre demande. Une question ? Appelez-nous.',
    facts: [
      ['consequence', 'kept', 'nous classons votre demande'],
      ['consequence', 'lost', 'votre place au stage'],
    ],
    checks: ['consequence'],
  },
  {
    name: 'every late file',
    before: 'Les demandes sont reçues jusqu’au 4 avril 2027. Toute demande tardive sera classée sans suite.',
    after: 'Nous recevons les demandes jusqu’au 4 avril 2027.',
    facts: [['consequence', 'lost', 'Toute demande tardive']],
    checks: ['consequence'],
  },
  {
    name: 'another consequence takes its place',
    before: 'À défaut de paiement, votre abonnement est suspendu.',
    after: 'À défaut de paiement, un huissier vient chez vous.',
    facts: [['consequence', 'changed', 'huissier']],
    checks: ['consequence'],
  },
];

/** Sentences that look like a consequence and are none: leaving them out is the writer's choice. */
export const notConsequences: readonly string[] = [
  'Apportez votre carte d’identité ou, à défaut, votre passeport.',
  'Après le 15 mai 2027, le guichet ouvre à 9 heures.',
  'Après examen de votre demande, nous payons la prime.',
  'Indiquez le nombre d’enfants à votre charge.',
  'La classe verte aura lieu en juin.',
  'Le Comité a décidé de clôturer le dossier le 4 mars 2027.',
  'Sans réponse dans les dix jours, appelez-nous.',
];
