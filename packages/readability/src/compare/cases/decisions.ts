import type { ComparisonCase } from './case.ts';

/** Remedies and reasons of decisions. */
export const decisionCases: readonly ComparisonCase[] = [
  {
    name: 'a remedy in plain words',
    before:
      'Un recours contre la présente décision peut être introduit, dans les trois mois de sa notification, par requête déposée ou adressée au greffe du tribunal du travail compétent.',
    after: [
      'Vous n’êtes pas d’accord avec cette décision ?',
      'Vous avez 3 mois après avoir reçu cette lettre pour introduire un recours. Envoyez ou déposez une requête au greffe du tribunal du travail.',
    ],
    facts: [['remedy', 'kept', 'tribunal du travail']],
  },
  {
    name: 'the time limit of the remedy is shortened',
    before: 'Vous pouvez introduire un recours auprès du tribunal du travail dans les trois mois, par requête.',
    after: 'Vous pouvez introduire un recours auprès du tribunal du travail dans le mois, par requête.',
    facts: [['remedy', 'changed', 'dans le mois']],
    stops: ['remedy'],
  },
  {
    name: 'the remedy disappears',
    before: [
      'Le Collège communal a décidé de refuser votre demande.',
      'Cette décision est susceptible de recours au Conseil d’État, dans les soixante jours, par lettre recommandée.',
    ],
    after: ['Le Collège communal a refusé votre demande.'],
    facts: [
      ['remedy', 'lost', 'Conseil d’État'],
      ['negation', 'kept', 'refusé'],
    ],
    stops: ['remedy'],
  },
  {
    name: 'the form of the remedy disappears',
    before:
      'Un recours en annulation peut être formé devant le Conseil d’État dans les 60 jours par requête envoyée sous pli recommandé.',
    after: 'Vous pouvez introduire un recours devant le Conseil d’État dans les 60 jours.',
    facts: [['remedy', 'changed', 'Conseil d’État']],
    stops: ['remedy'],
  },
  {
    name: 'the body of the remedy changes',
    before: 'Vous disposez d’un recours auprès du Gouvernement wallon, dans les trente jours, par lettre recommandée.',
    after: 'Vous disposez d’un recours auprès du Conseil d’État, dans les trente jours, par lettre recommandée.',
    facts: [['remedy', 'changed', 'Conseil d’État']],
    stops: ['remedy'],
  },
  {
    name: 'two remedies, one is lost',
    before: [
      'Vous pouvez introduire un recours auprès du Gouvernement wallon dans les 20 jours, par lettre recommandée.',
      'Vous pouvez introduire un recours au Conseil d’État dans les 60 jours, par requête recommandée.',
    ],
    after: 'Vous pouvez introduire un recours auprès du Gouvernement wallon dans les 20 jours, par lettre recommandée.',
    facts: [
      ['remedy', 'kept', 'Gouvernement wallon'],
      ['remedy', 'lost', 'Conseil d’État'],
    ],
    stops: ['remedy'],
  },
  {
    name: 'the appeal does not suspend',
    before: 'Ce recours n’est pas suspensif de la décision du tribunal du travail.',
    after: 'Ce recours ne suspend pas la décision du tribunal du travail.',
    facts: [['negation', 'kept', 'ne suspend pas']],
  },
  {
    name: 'the reason is kept without its legal words',
    before:
      'La présente décision est motivée par le fait que vos ressources dépassent le montant de référence fixé pour votre situation familiale.',
    after:
      'Cette décision a une raison : vos revenus sont supérieurs au montant de référence pour votre situation familiale.',
    facts: [['motivation', 'kept', 'motivée par']],
  },
  {
    name: 'the reason is lost with its sentence',
    before: [
      'Le Comité spécial du service social a décidé de refuser votre demande.',
      'Il ressort de l’enquête sociale que vous résidez habituellement dans une autre commune.',
    ],
    after: ['Le Comité spécial du service social a refusé votre demande.'],
    facts: [['motivation', 'lost', 'enquête sociale']],
    stops: ['motivation'],
  },
  {
    name: 'the reason leaves a sentence that stays',
    before:
      'Considérant que le bâtiment présente un risque d’effondrement de la toiture, le Collège communal a décidé d’interdire l’accès à la salle.',
    after: 'Le Collège communal a décidé d’interdire l’accès à la salle.',
    facts: [
      ['motivation', 'lost', 'effondrement'],
      ['body', 'kept', 'Collège communal'],
    ],
    stops: ['motivation'],
  },
  {
    name: 'a reason in an ordinary letter is reported without stopping',
    before: 'En raison de travaux de voirie devant la maison communale, le guichet est fermé.',
    after: 'Le guichet est fermé.',
    facts: [['motivation', 'lost', 'travaux de voirie']],
  },
  {
    name: 'a refusal becomes an agreement',
    before: 'Le Collège communal a décidé de refuser votre demande de prime.',
    after: 'Le Collège communal a décidé d’accorder votre demande de prime.',
    facts: [['negation', 'changed', 'refuser']],
    stops: ['negation'],
  },
  {
    name: 'a whole refusal rewritten well',
    before: [
      'Considérant que l’enquête sociale réalisée en date du 2 mars 2027 a permis d’établir que les ressources de votre ménage s’élèvent à 1 912,40 € par mois, le Comité spécial du service social a décidé, en séance du 9 mars 2027, de ne pas réserver une suite favorable à votre demande d’aide.',
      'Un recours contre la présente décision peut être introduit, dans les trois mois de sa notification, par requête déposée ou adressée au greffe du tribunal du travail compétent.',
      'Pour toute information, vous pouvez prendre contact avec Mme Sophie Piron, assistante sociale, 081 00 00 00.',
    ],
    after: [
      'Le 9 mars 2027, le Comité spécial du service social a refusé votre demande d’aide.',
      'Pourquoi ? Notre enquête du 2 mars 2027 montre que votre ménage reçoit 1 912,40 € par mois.',
      'Vous n’êtes pas d’accord ? Vous pouvez introduire un recours dans les trois mois : déposez ou envoyez une requête au greffe du tribunal du travail.',
      'Une question ? Appelez Sophie Piron, assistante sociale : 081 00 00 00.',
    ],
    facts: [
      ['date', 'kept', '2 mars 2027'],
      ['date', 'kept', '9 mars 2027'],
      ['amount', 'kept', '1 912,40 €'],
      ['remedy', 'kept', 'tribunal du travail'],
      ['motivation', 'kept', 'enquête'],
      ['person', 'kept', 'Sophie Piron'],
      ['phone', 'kept', '081 00 00 00'],
    ],
  },
];
