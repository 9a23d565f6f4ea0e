/**
 * The 74 fields of the old study-allowance form. A field that the administration already knows has no question in the
 * new form; a field that nobody explained has one that explains itself. Both forms are made from this one list, so that
 * « 74 champs, 19 déjà connus, 6 sans explication » can be counted.
 */
export interface FormField {
  before: string;
  /** The question in the new form; absent when the administration already knows the answer. */
  after?: string;
  unexplained?: true;
}

export interface FormPart {
  before: string;
  after: string;
  fields: FormField[];
}

export const studyFormParts: FormPart[] = [
  {
    before: 'Cadre I – Identification du demandeur',
    after: 'Vous',
    fields: [
      { before: 'Nom (en majuscules)' },
      { before: 'Prénoms' },
      { before: 'Date de naissance (jj/mm/aa)' },
      { before: 'Lieu de naissance' },
      { before: 'Nationalité' },
      { before: 'Sexe' },
      { before: 'État civil' },
      { before: 'Rue, numéro, boîte' },
      { before: 'Code postal et localité' },
      { before: 'Pays de résidence' },
      { before: 'Date d’installation à cette adresse' },
      { before: 'Téléphone fixe', after: 'Votre téléphone fixe, si vous en avez un' },
      { before: 'GSM', after: 'Votre numéro de GSM' },
      { before: 'Adresse électronique', after: 'Votre adresse e-mail, si vous voulez recevoir nos messages ainsi' },
    ],
  },
  {
    before: 'Cadre II – Composition du ménage au jour de référence',
    after: 'Les personnes avec qui vous vivez',
    fields: [
      { before: 'Nom et prénom du parent 1' },
      { before: 'Date de naissance du parent 1' },
      { before: 'Nom et prénom du parent 2' },
      { before: 'Date de naissance du parent 2' },
      { before: 'Nombre de personnes composant le ménage' },
      { before: 'Nombre d’enfants à charge' },
      {
        before: 'Nom des autres personnes poursuivant des études supérieures',
        after: 'Qui d’autre dans le ménage suit des études supérieures ?',
      },
      { before: 'Établissement fréquenté par ces personnes', after: 'Dans quelle école ?' },
      { before: 'Personnes reconnues handicapées', after: 'Une personne du ménage est-elle reconnue handicapée ?' },
      { before: 'Date de la séparation effective', after: 'Vos parents sont séparés : depuis quand ?' },
      { before: 'Débiteur d’aliments', after: 'Qui paie une pension alimentaire ?' },
      { before: 'Montant mensuel de la contribution alimentaire', after: 'Combien par mois ?' },
      { before: 'Personnes ayant quitté le ménage', after: 'Qui a quitté le ménage cette année ?' },
      {
        before: 'Situation du chef de ménage au jour de référence',
        after:
          'La personne qui a le plus de revenus chez vous : travaille-t-elle, cherche-t-elle un emploi, est-elle pensionnée ?',
        unexplained: true,
      },
    ],
  },
  {
    before: 'Cadre III – Ressources',
    after: 'Les revenus',
    fields: [
      { before: 'Revenu imposable globalement du parent 1' },
      { before: 'Revenu imposable globalement du parent 2' },
      { before: 'Revenus propres du demandeur', after: 'Avez-vous gagné de l’argent vous-même ? Combien ?' },
      { before: 'Revenus de remplacement', after: 'Le ménage reçoit-il de l’argent de la mutualité ? Combien ?' },
      { before: 'Allocations de chômage', after: 'Le ménage reçoit-il du chômage ? Combien ?' },
      { before: 'Pensions', after: 'Le ménage reçoit-il une pension ? Combien ?' },
      { before: 'Revenu d’intégration', after: 'Le ménage reçoit-il une aide du CPAS ? Combien ?' },
      { before: 'Revenus de source étrangère', after: 'Le ménage reçoit-il de l’argent d’un autre pays ? Combien ?' },
      { before: 'Revenus locatifs', after: 'Le ménage loue-t-il un logement à quelqu’un ? Pour quel loyer ?' },
      {
        before: 'R.C. non indexé (hors habitation propre)',
        after:
          'Vos parents ont-ils une autre maison ou un terrain ? Recopiez le revenu cadastral : il est sur le précompte immobilier, la taxe annuelle sur les immeubles.',
        unexplained: true,
      },
      {
        before: 'Revenus imposés distinctement',
        after:
          'Y a-t-il des revenus taxés à part, comme une indemnité de départ ? Ils sont à la fin du calcul de l’impôt.',
        unexplained: true,
      },
      {
        before: 'Quotité exemptée',
        after:
          'Quel est le montant « exempté » sur le calcul de l’impôt ? C’est la part des revenus que l’on ne taxe pas.',
        unexplained: true,
      },
      { before: 'Diminution des ressources (oui/non)', after: 'Vos revenus ont-ils baissé cette année ?' },
      { before: 'Date de la diminution', after: 'Depuis quand ?' },
      { before: 'Motif de la diminution', after: 'Pourquoi ? (perte d’emploi, séparation, maladie, décès)' },
      {
        before: 'Évaluation des ressources de l’année en cours',
        after: 'Combien pensez-vous recevoir cette année ? Une estimation suffit.',
      },
    ],
  },
  {
    before: 'Cadre IV – Études',
    after: 'Vos études',
    fields: [
      { before: 'Établissement', after: 'Le nom de votre école' },
      { before: 'Implantation', after: 'Son adresse' },
      { before: 'Niveau', after: 'Secondaire ou supérieur ?' },
      { before: 'Section ou option', after: 'Quelles études ?' },
      { before: 'Année d’études', after: 'En quelle année ?' },
      { before: 'Nombre de crédits', after: 'Dans le supérieur : combien de crédits ?' },
      {
        before: 'Code de l’implantation',
        after:
          'Le code de votre école : il est sur l’attestation d’inscription. Vous ne le trouvez pas ? Laissez vide.',
        unexplained: true,
      },
      { before: 'Date d’inscription', after: 'Le jour de votre inscription' },
      { before: 'Établissement fréquenté l’année précédente', after: 'Votre école de l’an dernier' },
      { before: 'Année d’études précédente', after: 'Votre année de l’an dernier' },
      { before: 'Résultat obtenu', after: 'Avez-vous réussi ?' },
      { before: 'Années réussies antérieurement', after: 'Quelles années avez-vous déjà réussies ?' },
      { before: 'Diplômes obtenus', after: 'Quels diplômes avez-vous ?' },
      { before: 'Redoublement (oui/non)', after: 'Recommencez-vous une année ?' },
      { before: 'Réorientation (oui/non)', after: 'Avez-vous changé d’études ?' },
      { before: 'Autre intervention perçue', after: 'Recevez-vous une autre bourse ? Laquelle ?' },
    ],
  },
  {
    before: 'Cadre V – Logement et déplacements',
    after: 'Votre logement et vos trajets',
    fields: [
      { before: 'Logement distinct (oui/non)', after: 'Louez-vous un kot ?' },
      { before: 'Adresse du logement', after: 'À quelle adresse ?' },
      { before: 'Loyer mensuel charges comprises', after: 'Pour quel loyer par mois, avec les charges ?' },
      { before: 'Début du bail', after: 'Depuis quand ?' },
      { before: 'Fin du bail', after: 'Jusqu’à quand ?' },
      { before: 'Distance domicile – établissement (km)', after: 'Combien de kilomètres entre chez vous et l’école ?' },
      { before: 'Mode de déplacement', after: 'Comment y allez-vous ?' },
      { before: 'Coût annuel de l’abonnement', after: 'Combien coûte l’abonnement par an ?' },
    ],
  },
  {
    before: 'Cadre VI – Liquidation et certification',
    after: 'Le paiement et la signature',
    fields: [
      { before: 'Numéro de compte (IBAN)', after: 'Votre numéro de compte' },
      { before: 'Titulaire du compte', after: 'Le nom de la personne à qui est ce compte' },
      { before: 'BIC', after: 'Pour un compte étranger : le code BIC' },
      {
        before: 'Mandat de perception (joindre annexe 3)',
        after:
          'Voulez-vous que l’argent aille sur le compte d’une autre personne ? Cette personne et vous signez l’annexe 3.',
        unexplained: true,
      },
      { before: 'Certification sincère et complète', after: 'Je confirme que mes réponses sont vraies et complètes.' },
      { before: 'Date et signature', after: 'La date et votre signature' },
    ],
  },
];
