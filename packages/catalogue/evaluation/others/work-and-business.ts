import type { SearchDocument } from '../document.ts';

/** Fictional documents: work, training, business, taxes. */
export const workDocuments: SearchDocument[] = [
  {
    key: 'r-inscription-emploi',
    title: 'S’inscrire comme demandeur d’emploi',
    summary:
      'Vous perdez votre emploi ou vous finissez vos études ? Inscrivez-vous auprès du service public de l’emploi.',
    searchWords: ['chômage', 'forem', 'actiris', 'sans emploi', 'stage d’insertion'],
  },
  {
    key: 'r-allocations-chomage',
    title: 'Demander des allocations de chômage',
    summary: 'Introduisez votre demande auprès de l’organisme de paiement de votre choix.',
    searchWords: ['chômeur', 'onem', 'syndicat', 'c4', 'licenciement'],
  },
  {
    key: 'r-formation-metier',
    title: 'Suivre une formation à un métier',
    summary: 'Des centres publics forment gratuitement aux métiers qui recrutent.',
    searchWords: ['formation', 'métier', 'apprendre', 'reconversion'],
  },
  {
    key: 'r-validation-competences',
    title: 'Faire valider vos compétences',
    summary: 'Vous connaissez un métier sans diplôme ? Une épreuve donne un titre officiel.',
    searchWords: ['titre de compétence', 'expérience', 'sans diplôme'],
  },
  {
    key: 'r-cheques-formation',
    title: 'Commander des chèques-formation',
    summary: 'La Région paie une partie des cours suivis par les travailleurs des petites entreprises.',
    searchWords: ['chèque formation', 'cours', 'pme', 'travailleur'],
  },
  {
    key: 'r-permis-travail',
    title: 'Demander un permis de travail unique',
    summary: 'Un employeur veut engager une personne d’un autre pays ? Il demande l’autorisation.',
    searchWords: ['permis unique', 'travailleur étranger', 'autorisation de travail'],
  },
  {
    key: 'r-aide-embauche',
    title: 'Demander une aide pour engager une personne',
    summary: 'Des aides existent pour l’employeur qui engage un jeune ou une personne longtemps sans emploi.',
    searchWords: ['engager', 'impulsion', 'employeur', 'premier travailleur'],
  },
  {
    key: 'r-titres-services',
    title: 'Acheter des titres-services',
    summary: 'Payez une aide-ménagère d’une entreprise agréée avec des titres.',
    searchWords: ['aide-ménagère', 'repassage', 'nettoyage', 'femme de ménage'],
  },
  {
    key: 'r-conge-education',
    title: 'Prendre un congé-éducation payé',
    summary: 'Suivez une formation pendant vos heures de travail et gardez votre salaire.',
    searchWords: ['congé formation', 'heures de cours', 'employeur'],
  },
  {
    key: 'r-creer-entreprise',
    title: 'Créer une entreprise',
    summary: 'Statut, inscription, assurances : les étapes pour devenir indépendant.',
    searchWords: ['indépendant', 'société', 'bce', 'numéro de tva', 'starter'],
  },
  {
    key: 'r-cheque-entreprise',
    title: 'Demander un chèque-entreprise pour un conseil',
    summary: 'Un expert vous aide à lancer ou à développer votre activité ; la Région paie une partie.',
    searchWords: ['consultant', 'pme', 'subside', 'création d’activité'],
  },
  {
    key: 'r-aide-investissement',
    title: 'Demander une aide à l’investissement',
    summary: 'Votre entreprise achète une machine ou un bâtiment ? Une prime régionale est possible.',
    searchWords: ['machine', 'entreprise', 'investir', 'prime'],
  },
  {
    key: 'r-entreprise-difficulte',
    title: 'Trouver de l’aide pour une entreprise en difficulté',
    summary: 'Des conseillers écoutent les indépendants et cherchent avec eux une issue.',
    searchWords: ['faillite', 'indépendant', 'dettes', 'burn-out'],
  },
  {
    key: 'r-droit-passerelle',
    title: 'Demander un revenu après l’arrêt d’une activité indépendante',
    summary: 'Vous devez cesser votre activité ? Un revenu temporaire est parfois possible.',
    searchWords: ['passerelle', 'indépendant', 'cessation', 'faillite'],
  },
  {
    key: 'r-prime-ecommerce',
    title: 'Demander une aide pour ouvrir une boutique en centre-ville',
    summary: 'Un appel à projets aide les commerces qui s’installent dans une rue vide.',
    searchWords: ['boutique', 'vitrine', 'local vide', 'créashop'],
  },
  {
    key: 'r-agrement-taxi',
    title: 'Obtenir une licence de taxi',
    summary: 'Pour conduire des clients, l’exploitant et le chauffeur ont besoin d’une autorisation.',
    searchWords: ['taxi', 'licence', 'chauffeur', 'lvc'],
  },
  {
    key: 'r-hebergement-touristique',
    title: 'Déclarer un gîte ou une chambre d’hôtes',
    summary: 'Vous louez à des touristes ? Déclarez l’hébergement et demandez les attestations de sécurité.',
    searchWords: ['airbnb', 'gîte', 'chambre d’hôtes', 'tourisme'],
  },
  {
    key: 'r-afsca',
    title: 'Demander une autorisation pour vendre de la nourriture',
    summary: 'Restaurant, snack, boulangerie : enregistrez votre activité auprès de l’agence de la chaîne alimentaire.',
    searchWords: ['afsca', 'hygiène', 'restaurant', 'snack'],
  },
  {
    key: 'r-prime-agriculteur',
    title: 'Demander une aide pour un jeune agriculteur',
    summary: 'Vous reprenez une ferme ? Une aide à l’installation existe.',
    searchWords: ['ferme', 'agriculteur', 'installation', 'élevage'],
  },
  {
    key: 'r-declaration-impots',
    title: 'Remplir votre déclaration d’impôts',
    summary: 'Vérifiez les données déjà remplies, corrigez-les et envoyez.',
    searchWords: ['impôts', 'tax-on-web', 'contributions', 'déclaration'],
  },
  {
    key: 'r-plan-paiement-impots',
    title: 'Demander un plan de paiement pour vos impôts',
    summary: 'Vous ne pouvez pas tout payer d’un coup ? Proposez des paiements par mois.',
    searchWords: ['impôts', 'étaler', 'facilités de paiement', 'dette fiscale'],
  },
  {
    key: 'r-precompte-immobilier',
    title: 'Demander une réduction du précompte immobilier',
    summary: 'Enfants à charge, petite maison, handicap : l’impôt sur la maison peut baisser.',
    searchWords: ['précompte', 'impôt maison', 'réduction', 'enfants à charge'],
  },
  {
    key: 'r-taxe-circulation',
    title: 'Payer la taxe de circulation',
    summary: 'La Région envoie l’invitation à payer après l’immatriculation.',
    searchWords: ['taxe voiture', 'circulation', 'mise en circulation'],
  },
  {
    key: 'r-marche-public',
    title: 'Répondre à un marché public',
    summary: 'Trouvez les avis, lisez le cahier des charges et déposez votre offre.',
    searchWords: ['appel d’offres', 'soumission', 'fournisseur', 'cahier des charges'],
  },
];
