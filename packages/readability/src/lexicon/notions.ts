/**
 * Names that administrations give to one and the same thing, singular then plural. Only words that a reader may take for
 * two things, and that seldom are two: « taxe » and « redevance » differ in law and are left out.
 */
export const notions: readonly (readonly (readonly string[])[])[] = [
  [
    ['demande', 'demandes'],
    ['requête', 'requêtes'],
    ['sollicitation', 'sollicitations'],
  ],
  [
    ['prime', 'primes'],
    ['subvention', 'subventions'],
    ['subside', 'subsides'],
    ['allocation', 'allocations'],
    ['intervention', 'interventions'],
    ['aide financière', 'aides financières'],
  ],
  [
    ['formulaire', 'formulaires'],
    ['questionnaire', 'questionnaires'],
    ['fiche', 'fiches'],
    ['bulletin', 'bulletins'],
  ],
  [
    ['prix', 'prix'],
    ['tarif', 'tarifs'],
    ['coût', 'coûts'],
    ['participation', 'participations'],
  ],
  [
    ['entretien', 'entretiens'],
    ['entrevue', 'entrevues'],
    ['audition', 'auditions'],
  ],
  [
    ['logement', 'logements'],
    ['habitation', 'habitations'],
  ],
  [
    ['minerval', 'minervals'],
    ['droits d’inscription', 'frais d’inscription'],
    ['frais d’études', 'frais de scolarité'],
    ['redevance d’inscription', 'redevances d’inscription'],
  ],
  [
    ['garderie', 'garderies'],
    ['accueil extrascolaire', 'accueils extrascolaires'],
    ['surveillance', 'surveillances'],
  ],
  [
    ['réclamation', 'réclamations'],
    ['contestation', 'contestations'],
  ],
  [
    ['locataire', 'locataires'],
    ['preneur', 'preneurs'],
  ],
  [
    ['propriétaire', 'propriétaires'],
    ['bailleur', 'bailleurs'],
  ],
  [
    ['amende', 'amendes'],
    ['contravention', 'contraventions'],
  ],
  [
    ['abonnement', 'abonnements'],
    ['titre de transport', 'titres de transport'],
  ],
  [
    ['recyparc', 'recyparcs'],
    ['parc à conteneurs', 'parcs à conteneurs'],
    ['déchetterie', 'déchetteries'],
  ],
  [
    ['étal', 'étals'],
    ['échoppe', 'échoppes'],
    ['stand', 'stands'],
  ],
  [
    ['marchand', 'marchands'],
    ['commerçant', 'commerçants'],
    ['forain', 'forains'],
  ],
  [
    ['automobiliste', 'automobilistes'],
    ['conducteur', 'conducteurs'],
  ],
  [
    ['animateur', 'animateurs'],
    ['moniteur', 'moniteurs'],
  ],
  [
    ['animatrice', 'animatrices'],
    ['monitrice', 'monitrices'],
  ],
  [
    ['concierge', 'concierges'],
    ['gardien', 'gardiens'],
  ],
  [
    ['cotisation', 'cotisations'],
    ['droit d’inscription', 'droits d’inscription'],
  ],
  [
    ['courrier', 'courriers'],
    ['missive', 'missives'],
  ],
  [
    ['acompte', 'acomptes'],
    ['avance', 'avances'],
    ['provision', 'provisions'],
  ],
  [
    ['enseignant', 'enseignants'],
    ['instituteur', 'instituteurs'],
    ['professeur', 'professeurs'],
  ],
  [
    ['enseignante', 'enseignantes'],
    ['institutrice', 'institutrices'],
  ],
  [
    ['maison de repos', 'maisons de repos'],
    ['home', 'homes'],
  ],
  [
    ['crèche', 'crèches'],
    ['milieu d’accueil', 'milieux d’accueil'],
  ],
  [
    ['éolienne', 'éoliennes'],
    ['aérogénérateur', 'aérogénérateurs'],
  ],
  [
    ['essai', 'essais'],
    ['expérience pilote', 'expériences pilotes'],
  ],
  [
    ['édifice', 'édifices'],
    ['bâtiment', 'bâtiments'],
    ['construction', 'constructions'],
  ],
  [
    ['clôture', 'clôtures'],
    ['palissade', 'palissades'],
  ],
  [
    ['plainte', 'plaintes'],
    ['doléance', 'doléances'],
  ],
  [
    ['stagiaire', 'stagiaires'],
    ['apprenant', 'apprenants'],
  ],
];
