import type { ComparisonCase } from './case.ts';

/** Public notices and short letters. */
export const noticeCases: readonly ComparisonCase[] = [
  {
    name: 'a nursery without a free place',
    before: [
      'Suite à votre demande du 12 février 2027, j’ai le regret de vous informer que votre enfant ne peut être inscrit à la crèche Les Lutins, la capacité maximale de 42 places étant atteinte. Votre demande est néanmoins placée sur liste d’attente (numéro d’ordre 17). Vous êtes tenue de confirmer votre intérêt tous les trois mois.',
    ],
    after: [
      'Nous ne pouvons pas inscrire votre enfant à la crèche Les Lutins : les 42 places sont prises.',
      'Votre demande du 12 février 2027 est sur la liste d’attente, avec le numéro 17. Confirmez votre intérêt tous les 3 mois.',
    ],
    facts: [
      ['obligation', 'kept', 'inscrit'],
      ['quantity', 'kept', '42 places'],
      ['deadline', 'kept', '3 mois'],
    ],
  },
  {
    name: 'a parking ban with an exception',
    before: [
      'Il est strictement interdit de stationner rue du Centre du lundi 7 au vendredi 11 juin 2027 entre 7 h et 18 h, excepté pour les riverains munis d’une autorisation. Les véhicules en infraction seront enlevés aux frais du propriétaire.',
    ],
    after: [
      'Ne stationnez pas rue du Centre du lundi 7 au vendredi 11 juin 2027, de 7 h à 18 h. Exception : les riverains avec une autorisation. Nous enlevons les véhicules en infraction. Le propriétaire paie.',
    ],
    facts: [
      ['obligation', 'kept', 'stationnez'],
      ['negation', 'kept', 'riverains'],
      ['hour', 'kept', '18 h'],
    ],
  },
  {
    name: 'a grant paid in two parts',
    before: [
      'Le subside, plafonné à 75 % des dépenses admissibles avec un maximum de 2.500 €, est liquidé en deux tranches : 60 % à la notification et le solde sur production des pièces justificatives au plus tard le 15 décembre 2027.',
    ],
    after: [
      'Le subside couvre 75 % de vos dépenses, 2 500 € au maximum. Nous le payons en 2 fois : 60 % tout de suite, le reste quand vous envoyez les preuves, au plus tard le 15 décembre 2027.',
    ],
    facts: [
      ['percentage', 'kept', '75 %'],
      ['percentage', 'kept', '60 %'],
      ['quantity', 'kept', 'deux tranches'],
    ],
  },
  {
    name: 'a grant whose parts and date are lost',
    before: [
      'Le subside, plafonné à 75 % des dépenses admissibles avec un maximum de 2.500 €, est liquidé en deux tranches : 60 % à la notification et le solde sur production des pièces justificatives au plus tard le 15 décembre 2027.',
    ],
    after: [
      'Le subside couvre vos dépenses, 2 500 € au maximum. Nous payons 75 % tout de suite et le reste quand vous envoyez les preuves.',
    ],
    facts: [
      ['percentage', 'lost', '60 %'],
      ['date', 'lost', '15 décembre 2027'],
    ],
    stops: ['percentage', 'date'],
  },
  {
    name: 'a vote by proxy',
    before: [
      'Le vote est obligatoire. L’électeur qui se trouve dans l’impossibilité de se rendre au bureau de vote peut donner procuration à un autre électeur. La procuration est établie sur le formulaire A ; elle doit être accompagnée d’un certificat médical.',
    ],
    after: [
      'Vous devez voter. Vous ne pouvez pas venir au bureau de vote ? Vous pouvez donner procuration à un autre électeur. Remplissez le formulaire A et joignez un certificat médical.',
    ],
    facts: [
      ['obligation', 'kept', 'voter'],
      ['negation', 'kept', 'impossibilité'],
      ['permission', 'kept', 'procuration'],
    ],
  },
  {
    name: 'a certificate that is not a permit',
    before: [
      'La présente attestation ne constitue nullement un titre de séjour et ne préjuge en rien de la décision qui sera prise. Elle est valable jusqu’au 30/09/2027 et n’est renouvelable qu’une seule fois.',
    ],
    after: [
      'Cette attestation n’est pas un titre de séjour. Elle ne dit rien de la décision à venir. Elle est valable jusqu’au 30 septembre 2027. Vous pouvez la renouveler une seule fois.',
    ],
    facts: [
      ['negation', 'kept', 'titre de séjour'],
      ['negation', 'kept', 'renouvelable'],
      ['date', 'kept', '30/09/2027'],
    ],
  },
  {
    name: 'a change of address to report',
    before: [
      'Veuillez noter que tout changement d’adresse doit nous être signalé par écrit dans les 8 jours, à défaut de quoi le paiement de votre pension pourra être suspendu.',
    ],
    after: [
      'Vous déménagez ? Écrivez-nous votre nouvelle adresse dans les 8 jours. Sinon, nous pouvons suspendre votre pension.',
    ],
    facts: [
      ['obligation', 'kept', 'signalé'],
      ['deadline', 'kept', '8 jours'],
    ],
  },
  {
    name: 'two sentences that say the contrary',
    before: [
      'Les demandes introduites après le 1er septembre 2027 ne seront plus traitées. Les frais de dossier, soit 35 €, ne sont pas remboursables.',
    ],
    after: [
      'Nous traitons aussi les demandes introduites après le 1er septembre 2027. Les frais de dossier (35 €) sont remboursables.',
    ],
    facts: [
      ['negation', 'changed', 'traitées'],
      ['negation', 'changed', 'remboursables'],
    ],
    stops: ['negation', 'negation'],
  },
];
