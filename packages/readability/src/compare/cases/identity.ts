import type { ComparisonCase } from './case.ts';

/** Contacts, references, laws, persons, bodies and merge fields. */
export const identityCases: readonly ComparisonCase[] = [
  {
    name: 'a telephone number in another writing',
    before: 'Pour tout renseignement, veuillez former le numéro 081/24.00.00.',
    after: 'Une question ? Téléphonez au +32 81 24 00 00.',
    facts: [['phone', 'kept', '081/24.00.00']],
    stops: [],
  },
  {
    name: 'a telephone number behind « dossier » is no reference',
    before: 'Mme Piron, qui suit votre dossier : 081 00 00 00.',
    after: 'Appelez Mme Piron : 081/00 00 00. Elle suit votre dossier.',
    facts: [['phone', 'kept', '081 00 00 00']],
    checks: [],
  },
  {
    name: 'a telephone number followed by hours',
    before: 'Numéro du service qui suit votre dossier : 0800 00 000 9 h à 12 h.',
    after: 'Le service qui suit votre dossier répond au 0800 00 000, de 9 h à 12 h.',
    facts: [
      ['phone', 'kept', '0800 00 000'],
      ['hour', 'kept', '9 h'],
    ],
    checks: [],
  },
  {
    name: 'a figure of a telephone number changes',
    before: 'Vous pouvez joindre le service au 0475 12 34 56.',
    after: 'Vous pouvez joindre le service au 0475 12 34 65.',
    facts: [['phone', 'changed', '0475 12 34 65']],
    stops: ['phone'],
  },
  {
    name: 'e-mail, link and account are kept',
    before:
      'Renseignements : etat-civil@fontaval.be ou https://www.fontaval.be/naissance/. Compte : BE71 0961 2345 6769.',
    after:
      'Écrivez à etat-civil@fontaval.be. Plus d’informations : www.fontaval.be/naissance. Compte : BE71096123456769.',
    facts: [
      ['email', 'kept', 'etat-civil@fontaval.be'],
      ['url', 'kept', 'fontaval.be/naissance'],
      ['iban', 'kept', 'BE71'],
    ],
  },
  {
    name: 'an account number changes',
    before: 'Versez la somme sur le compte BE71 0961 2345 6769.',
    after: 'Versez la somme sur le compte BE71 0961 2345 6796.',
    facts: [['iban', 'changed', '6796']],
    stops: ['iban'],
  },
  {
    name: 'the file reference stays, elsewhere',
    before: ['Nos références : CPAS/2027/0118-B', 'Votre demande a été examinée.'],
    after: ['Nous avons examiné votre demande (dossier CPAS/2027/0118-B).'],
    facts: [['reference', 'kept', 'CPAS/2027/0118-B']],
  },
  {
    name: 'the file reference disappears, in a plain letter',
    before: 'Votre dossier n° 2027-4471 est complet.',
    after: 'Votre dossier est complet.',
    facts: [['reference', 'lost', '2027-4471']],
  },
  {
    name: 'the law moves lower and stays',
    before:
      'Conformément à l’article 60, § 3, de la loi du 8 juillet 1976 organique des centres publics d’action sociale, une aide vous est accordée.',
    after: ['Vous recevez une aide.', 'Base légale : loi du 8 juillet 1976, article 60, § 3.'],
    facts: [['legal-reference', 'kept', '8 juillet 1976']],
  },
  {
    name: 'the law disappears from a decision',
    before: 'Vu le décret du 21 novembre 2024, le Collège communal a décidé d’accepter votre demande.',
    after: 'Le Collège communal a décidé d’accepter votre demande.',
    facts: [
      ['legal-reference', 'lost', '21 novembre 2024'],
      ['body', 'kept', 'Collège communal'],
    ],
    stops: ['legal-reference'],
  },
  {
    name: 'an article is no longer cited',
    before: 'La présente décision se fonde sur les articles 10 et 12 du décret du 21 novembre 2024.',
    after: 'Cette décision se fonde sur l’article 10 du décret du 21 novembre 2024.',
    facts: [['legal-reference', 'changed', '21 novembre 2024']],
    stops: ['legal-reference'],
  },
  {
    name: 'a code by its name, then by its letters',
    before:
      'En application de l’article L1123-23 du Code de la démocratie locale et de la décentralisation, le dossier est transmis à la tutelle.',
    after: 'Nous envoyons le dossier à la tutelle (CDLD, article L1123-23).',
    facts: [['legal-reference', 'kept', 'L1123-23']],
  },
  {
    name: 'a person without her civility',
    before: 'L’agente en charge de votre dossier est Madame Claire Vandenbossche.',
    after: 'Claire Vandenbossche suit votre dossier.',
    facts: [['person', 'kept', 'Claire Vandenbossche']],
  },
  {
    name: 'the contact of a decision disappears',
    before:
      'Le Conseil de l’action sociale a décidé de vous aider. Madame Nadia Lemaire (tél. 081 24 00 12) vous renseigne.',
    after: 'Le Conseil de l’action sociale a décidé de vous aider.',
    facts: [
      ['person', 'lost', 'Nadia Lemaire'],
      ['phone', 'lost', '081 24 00 12'],
    ],
    stops: ['person', 'phone'],
  },
  {
    name: 'the contact of an ordinary letter may leave',
    before: 'Votre carte est prête. Madame Nadia Lemaire reste à votre disposition.',
    after: 'Votre carte est prête.',
    facts: [['person', 'lost', 'Nadia Lemaire']],
  },
  {
    name: 'a body by its short name',
    before: 'Le Comité spécial du service social examinera votre situation.',
    after: 'Le comité examine votre situation.',
    facts: [['body', 'kept', 'Comité spécial du service social']],
  },
  {
    name: 'another body',
    before: 'Votre dossier sera présenté au Conseil communal.',
    after: 'Votre dossier sera présenté au Collège provincial.',
    facts: [['body', 'changed', 'Collège provincial']],
  },
  {
    name: 'merge fields stay',
    before:
      'Votre demande portant le numéro [NUMERO_DOSSIER] a bien été réceptionnée par nos services en date du «DateReception».',
    after: 'Nous avons reçu votre demande [NUMERO_DOSSIER] le «DateReception».',
    facts: [
      ['merge-field', 'kept', '[NUMERO_DOSSIER]'],
      ['merge-field', 'kept', '«DateReception»'],
    ],
    fields: ['[NUMERO_DOSSIER]', '«DateReception»'],
  },
  {
    name: 'a merge field is lost',
    before: 'Un montant de {{montant}} sera versé à {{nom}}.',
    after: 'Nous versons l’aide à {{nom}}.',
    facts: [
      ['merge-field', 'lost', '{{montant}}'],
      ['merge-field', 'kept', '{{nom}}'],
    ],
    fields: ['{{montant}}', '{{nom}}'],
    stops: ['merge-field'],
  },
  {
    name: 'the same merge field twice, then once',
    before: ['Madame «Nom»,', 'Madame «Nom» est invitée à se présenter au guichet.'],
    after: ['Madame «Nom»,', 'Présentez-vous au guichet.'],
    facts: [
      ['merge-field', 'kept', '«Nom»'],
      ['obligation', 'kept', 'Présentez'],
    ],
    fields: ['«Nom»'],
  },
  {
    name: 'a typed name does not replace a merge field',
    before: 'Bonjour [PRENOM], votre carte est prête.',
    after: 'Bonjour Julie, votre carte est prête.',
    facts: [['merge-field', 'lost', '[PRENOM]']],
    fields: ['[PRENOM]'],
    stops: ['merge-field'],
  },
  {
    name: 'street and locality are kept',
    before: 'Les documents sont à déposer à la maison communale, rue de la Gare, 12 à 5000 Namur.',
    after: 'Apportez les documents à la maison communale : rue de la Gare 12, 5000 Namur.',
    facts: [
      ['address', 'kept', 'rue de la Gare'],
      ['address', 'kept', '5000 Namur'],
      ['obligation', 'kept', 'Apportez'],
    ],
  },
];
