import type { SearchDocument } from '../document.ts';

/** Fictional documents: school, higher studies, culture, sport, youth. */
export const schoolDocuments: SearchDocument[] = [
  {
    key: 'f-bourse-secondaire',
    title: 'Demander une bourse pour l’école secondaire',
    summary: 'La Fédération aide les familles à payer les frais de l’école secondaire.',
    searchWords: ['allocation d’études', 'bourse', 'secondaire', 'frais scolaires'],
  },
  {
    key: 'f-bourse-superieur',
    title: 'Demander une bourse d’études supérieures',
    summary:
      'Haute école, université, école d’art : une allocation d’études peut vous aider, selon les revenus de votre famille.',
    searchWords: ['allocation d’études', 'boursier', 'université', 'haute école'],
  },
  {
    key: 'f-pret-etudes',
    title: 'Demander un prêt d’études',
    summary: 'Votre famille ne reçoit pas de bourse ? Un prêt à rembourser plus tard est possible.',
    searchWords: ['prêt étudiant', 'emprunter', 'financer ses études'],
  },
  {
    key: 'f-minerval-reduit',
    title: 'Payer des droits d’inscription réduits',
    summary: 'Les boursiers et les étudiants à revenus modestes paient moins pour s’inscrire.',
    searchWords: ['minerval', 'droits d’inscription', 'réduction', 'université'],
  },
  {
    key: 'f-equivalence-secondaire',
    title: 'Obtenir l’équivalence d’un diplôme d’école secondaire',
    summary:
      'Vous avez étudié dans un autre pays ? Faites reconnaître votre diplôme secondaire avant de vous inscrire.',
    searchWords: ['équivalence', 'diplôme étranger', 'baccalauréat', 'cess'],
  },
  {
    key: 'f-equivalence-superieur',
    title: 'Faire reconnaître un diplôme universitaire étranger',
    summary: 'Une commission compare votre diplôme avec un diplôme d’ici.',
    searchWords: ['équivalence', 'master', 'reconnaissance', 'diplôme étranger'],
  },
  {
    key: 'f-duplicata-diplome',
    title: 'Obtenir une attestation si votre diplôme est perdu',
    summary: 'Un diplôme ne se refait pas, mais une attestation peut le remplacer.',
    searchWords: ['diplôme perdu', 'duplicata', 'attestation de réussite'],
  },
  {
    key: 'f-inscription-secondaire',
    title: 'Inscrire un enfant en première secondaire',
    summary: 'Le formulaire unique donne un classement des écoles que vous préférez.',
    searchWords: ['ciri', 'décret inscription', 'formulaire unique', 'secondaire'],
  },
  {
    key: 'f-enseignement-domicile',
    title: 'Déclarer l’enseignement à domicile',
    summary: 'Votre enfant apprend à la maison ? Déclarez-le à l’administration de l’enseignement.',
    searchWords: ['école à la maison', 'homeschooling', 'instruction'],
  },
  {
    key: 'f-enseignement-specialise',
    title: 'Inscrire un enfant dans l’enseignement spécialisé',
    summary: 'Un centre examine les besoins de l’enfant et conseille une école adaptée.',
    searchWords: ['dys', 'handicap', 'école spécialisée', 'cpms'],
  },
  {
    key: 'f-recours-conseil-classe',
    title: 'Contester une décision du conseil de classe',
    summary: 'Votre enfant a échoué ? Un recours interne puis externe est possible en secondaire.',
    searchWords: ['échec', 'doubler', 'redoubler', 'AOC', 'délibération'],
  },
  {
    key: 'f-jury-central',
    title: 'Passer un examen devant le jury central',
    summary: 'Obtenez un diplôme du secondaire sans aller à l’école.',
    searchWords: ['jury', 'cess', 'examens', 'diplôme adulte'],
  },
  {
    key: 'f-promotion-sociale',
    title: 'Suivre des cours du soir',
    summary: 'L’enseignement pour adultes propose des langues, de l’informatique et des métiers.',
    searchWords: ['promotion sociale', 'cours de langues', 'adultes', 'formation du soir'],
  },
  {
    key: 'f-academie',
    title: 'S’inscrire à l’académie de musique',
    summary: 'Solfège, instruments, danse, théâtre : les cours sont ouverts aux enfants et aux adultes.',
    searchWords: ['solfège', 'piano', 'danse', 'académie', 'art'],
  },
  {
    key: 'f-medecine-scolaire',
    title: 'Comprendre la visite médicale à l’école',
    summary: 'Un service de santé examine les enfants certaines années. La visite est gratuite.',
    searchWords: ['vaccin', 'visite médicale', 'pse', 'santé école'],
  },
  {
    key: 'f-transport-scolaire',
    title: 'Demander le bus scolaire',
    summary: 'Votre école est loin et aucun bus ordinaire n’y va ? Un car scolaire est parfois possible.',
    searchWords: ['car scolaire', 'ramassage', 'transport école'],
  },
  {
    key: 'f-exclusion-ecole',
    title: 'Contester une exclusion de l’école',
    summary: 'L’école renvoie votre enfant ? Vous pouvez être entendus et introduire un recours.',
    searchWords: ['renvoyé', 'exclusion', 'sanction', 'élève'],
  },
  {
    key: 'f-harcelement-ecole',
    title: 'Trouver de l’aide contre le harcèlement à l’école',
    summary: 'Un numéro et des équipes écoutent les élèves, les parents et les enseignants.',
    searchWords: ['harcèlement', 'moqueries', 'violence', 'élève'],
  },
  {
    key: 'f-agrement-gardienne',
    title: 'Devenir accueillante d’enfants',
    summary: 'Vous voulez garder des petits chez vous ? Demandez une autorisation et suivez une formation.',
    searchWords: ['accueillante', 'garder des enfants', 'autorisation', 'métier enfance'],
  },
  {
    key: 'f-brevet-animateur',
    title: 'Obtenir un brevet d’animateur',
    summary: 'Une formation et un stage mènent au brevet pour encadrer des séjours de jeunes.',
    searchWords: ['animateur', 'moniteur', 'brevet', 'jeunesse'],
  },
  {
    key: 'f-subside-asbl-culture',
    title: 'Demander une subvention pour un projet culturel',
    summary: 'Une association peut demander un soutien pour un spectacle, un festival ou un film.',
    searchWords: ['asbl', 'subvention', 'culture', 'festival', 'artiste'],
  },
  {
    key: 'f-maltraitance',
    title: 'Signaler un enfant en danger',
    summary: 'Vous êtes inquiet pour un enfant ? Des équipes vous écoutent et aident la famille.',
    searchWords: ['enfant battu', 'maltraitance', 'sos enfants', 'aide à la jeunesse'],
  },
  {
    key: 'f-adoption',
    title: 'Commencer une adoption',
    summary: 'La préparation commence par des séances d’information obligatoires.',
    searchWords: ['adopter', 'adoption', 'enfant'],
  },
  {
    key: 'f-famille-accueil',
    title: 'Devenir famille d’accueil',
    summary: 'Accueillez un enfant chez vous, pour quelques jours ou plus longtemps.',
    searchWords: ['famille d’accueil', 'parrainage', 'accueillir un enfant'],
  },
];
