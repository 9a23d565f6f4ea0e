import type { ComparisonCase } from './case.ts';

/** Dates, deadlines, hours, amounts, percentages and what is counted. */
export const valueCases: readonly ComparisonCase[] = [
  {
    name: 'a date in figures becomes a date in letters',
    before: 'Votre demande a été enregistrée en date du 14/04/2027.',
    after: 'Nous avons enregistré votre demande le 14 avril 2027.',
    facts: [['date', 'kept', '14/04/2027']],
  },
  {
    name: 'a date written in words',
    before: 'La séance se tiendra le premier juin deux mille vingt-sept.',
    after: 'La séance a lieu le 1er juin 2027.',
    facts: [['date', 'kept', '1er juin']],
  },
  {
    name: 'a day is mistyped',
    before: 'Vous devez introduire votre demande avant le 12 mai 2027.',
    after: 'Introduisez votre demande avant le 21 mai 2027.',
    facts: [
      ['date', 'changed', '21 mai 2027'],
      ['obligation', 'kept', 'Introduisez'],
    ],
    stops: ['date'],
  },
  {
    name: 'a date moves to another sentence',
    before:
      'À la suite de la visite du 3 février 2027, le Collège a marqué son accord sur votre projet. Le chantier peut commencer.',
    after:
      'Le Collège est d’accord avec votre projet. Le chantier peut commencer. Nous avons visité les lieux le 3 février 2027.',
    facts: [
      ['date', 'kept', '3 février 2027'],
      ['permission', 'kept', 'peut commencer'],
    ],
  },
  {
    name: 'a date disappears',
    before: 'Le guichet sera fermé le vendredi 24 décembre 2027 pour inventaire.',
    after: 'Le guichet sera fermé pour inventaire.',
    facts: [['date', 'lost', '24 décembre 2027']],
    stops: ['date'],
  },
  {
    name: 'a period keeps its two ends',
    before: 'Les inscriptions seront ouvertes du 28 février au 15 mars 2027 inclus.',
    after: 'Inscrivez-vous entre le 28/02/2027 et le 15/03/2027.',
    facts: [
      ['date', 'kept', '28 février'],
      ['date', 'kept', '15 mars 2027'],
    ],
  },
  {
    name: 'the year is no longer written',
    before: 'Le paiement doit nous parvenir pour le 30 juin 2027.',
    after: 'Le paiement doit nous parvenir pour le 30 juin.',
    facts: [
      ['date', 'kept', '30 juin'],
      ['obligation', 'kept', 'doit nous parvenir'],
    ],
  },
  {
    name: 'the same date said twice, then once',
    before:
      'Par votre courrier du 5 mai 2027, vous demandez une copie. Ce courrier du 5 mai 2027 nous est bien parvenu.',
    after: 'Nous avons reçu votre courrier du 5 mai 2027 : vous demandez une copie.',
    facts: [['date', 'kept', '5 mai 2027']],
  },
  {
    name: 'a relative deadline becomes a date',
    before: 'Nous vous saurions gré de nous transmettre ces pièces dans les 30 jours de la présente.',
    after: 'Envoyez-nous ces documents avant le 14 avril 2027.',
    facts: [
      ['deadline', 'kept', '30 jours'],
      ['obligation', 'kept', 'Envoyez'],
    ],
  },
  {
    name: 'a date becomes a relative deadline',
    before: 'Votre réponse est attendue au plus tard le 2 septembre 2027.',
    after: 'Répondez au plus tard dans les deux semaines.',
    facts: [['date', 'changed', '2 septembre 2027']],
    stops: ['date'],
  },
  {
    name: 'trois mois is 3 mois',
    before: 'L’autorisation est valable pendant trois mois.',
    after: 'L’autorisation est valable 3 mois.',
    facts: [['deadline', 'kept', '3 mois']],
  },
  {
    name: 'one month is not thirty days',
    before: 'Le dossier est traité dans un délai d’un mois.',
    after: 'Nous traitons le dossier en 30 jours.',
    facts: [['deadline', 'changed', '30 jours']],
    stops: ['deadline'],
  },
  {
    name: 'working days are not days',
    before: 'Vous recevrez une réponse dans les dix jours ouvrables.',
    after: 'Vous recevez une réponse dans les 10 jours.',
    facts: [['deadline', 'changed', '10 jours']],
    stops: ['deadline'],
  },
  {
    name: 'two weeks are fourteen days',
    before: 'Le matériel est prêté pour une durée de 14 jours.',
    after: 'Nous prêtons le matériel pendant deux semaines.',
    facts: [['deadline', 'kept', 'deux semaines']],
  },
  {
    name: 'the deadline starts elsewhere',
    before: 'La redevance est payable dans les 30 jours de la publication du rôle.',
    after: 'Payez la redevance dans les 30 jours de votre inscription.',
    facts: [['deadline', 'changed', '30 jours']],
    stops: ['deadline'],
  },
  {
    name: 'hours in three writings',
    before: 'Nos bureaux sont accessibles de 9h00 à 11:30, ainsi que de 14 heures à 16 h.',
    after: 'Nos bureaux sont ouverts de 9 h à 11 h 30 et de 14 h à 16 h.',
    facts: [
      ['hour', 'kept', '9h00'],
      ['hour', 'kept', '11:30'],
      ['hour', 'kept', '14 heures'],
      ['hour', 'kept', '16 h'],
    ],
  },
  {
    name: 'an hour changes',
    before: 'La permanence du mardi commence à 13 h 30.',
    after: 'La permanence du mardi commence à 13 h.',
    facts: [['hour', 'changed', '13 h 30']],
    stops: ['hour'],
  },
  {
    name: 'forty-eight hours are a length of time',
    before: 'Prévenez le service dans les 48 heures.',
    after: 'Prévenez le service dans les 48 h.',
    facts: [
      ['deadline', 'kept', '48 h'],
      ['obligation', 'kept', 'Prévenez'],
    ],
  },
  {
    name: 'an amount with transposed figures',
    before: 'Vos ressources s’élèvent à 1 912,40 € par mois.',
    after: 'Votre ménage reçoit 1 921,40 € par mois.',
    facts: [['amount', 'changed', '1 921,40 €']],
    stops: ['amount'],
  },
  {
    name: 'an amount in another writing',
    before: 'La somme de 1.250,00 EUR est à payer sur le compte de la commune.',
    after: 'Payez 1 250 € sur le compte de la commune.',
    facts: [
      ['amount', 'kept', '1 250 €'],
      ['obligation', 'kept', 'Payez'],
    ],
  },
  {
    name: 'an amount in words',
    before: 'Une redevance de vingt euros est due.',
    after: 'Le prix est de 20 €.',
    facts: [['amount', 'kept', '20 €']],
  },
  {
    name: 'a monthly amount becomes yearly',
    before: 'Une intervention de 75 € par mois vous est octroyée.',
    after: 'Vous recevez 75 € par an.',
    facts: [['amount', 'changed', '75 €']],
    stops: ['amount'],
  },
  {
    name: 'equal amounts of two things, one thing vanishes',
    before: 'Une caution de 250 € et un acompte de 250 € sont demandés avant la location de la salle.',
    after: 'Une caution de 250 € est demandée avant la location de la salle.',
    facts: [
      ['amount', 'kept', '250 €'],
      ['amount', 'lost', '250 €'],
    ],
    stops: ['amount'],
  },
  {
    name: 'equal amounts of two things, said together',
    before: 'Une caution de 250 € et un acompte de 250 € sont demandés avant la location de la salle.',
    after: 'Avant la location de la salle, nous demandons une caution et un acompte : 250 € chacun.',
    facts: [['amount', 'kept', '250 €']],
  },
  {
    name: 'two amounts change places',
    before: 'La caution est de 250 € et la location de 100 €.',
    after: 'La caution est de 100 € et la location de 250 €.',
    facts: [
      ['amount', 'changed', '250 €'],
      ['amount', 'changed', '100 €'],
    ],
    stops: ['amount', 'amount'],
  },
  {
    name: 'an amount disappears with its sentence',
    before: 'Le passeport est prêt. Il coûte 75 euros, à régler par carte.',
    after: 'Le passeport est prêt.',
    facts: [['amount', 'lost', '75 euros']],
    stops: ['amount'],
  },
  {
    name: 'a percentage in words',
    before: 'Le taux réduit de six pour cent s’applique.',
    after: 'Le taux est de 6 %.',
    facts: [['percentage', 'kept', '6 %']],
  },
  {
    name: 'a percentage changes',
    before: 'La prime couvre 30 % des travaux.',
    after: 'La prime paie 20 % des travaux.',
    facts: [['percentage', 'changed', '20 %']],
    stops: ['percentage'],
  },
  {
    name: 'counted documents, in words then in figures',
    before: 'Il manque à votre dossier deux pièces justificatives.',
    after: 'Il manque 2 documents dans votre dossier.',
    facts: [['quantity', 'kept', '2 documents']],
  },
  {
    name: 'the count of documents changes',
    before: 'Veuillez joindre trois photos récentes.',
    after: 'Joignez 2 photos récentes.',
    facts: [
      ['quantity', 'changed', '2 photos'],
      ['obligation', 'kept', 'Joignez'],
    ],
    stops: ['quantity'],
  },
  {
    name: 'the same number counts two things',
    before: 'Joignez 2 photos et répondez dans les 2 mois.',
    after: 'Répondez dans les 2 mois et joignez 2 photos.',
    facts: [
      ['quantity', 'kept', '2 photos'],
      ['deadline', 'kept', '2 mois'],
    ],
  },
  {
    name: 'en double exemplaire is two copies',
    before: 'La convention est à signer en double exemplaire.',
    after: 'Signez les 2 exemplaires de la convention.',
    facts: [
      ['quantity', 'kept', '2 exemplaires'],
      ['obligation', 'kept', 'Signez'],
    ],
  },
  {
    name: 'nothing changes but the typography',
    before: 'Le droit d’inscription s’élève à 12,50 €, payable avant le 1er octobre 2027.',
    after: "Le droit d'inscription s'élève à 12,50 €, payable avant le 1er octobre 2027.",
    facts: [
      ['amount', 'kept', '12,50 €'],
      ['date', 'kept', '1er octobre 2027'],
    ],
  },
];
