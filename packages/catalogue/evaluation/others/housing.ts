import type { SearchDocument } from '../document.ts';

/** Fictional documents: housing, energy, water, environment. */
export const housingDocuments: SearchDocument[] = [
  {
    key: 'r-prime-isolation',
    title: 'Demander une prime régionale pour isoler le toit',
    summary:
      'La Région aide les propriétaires qui isolent le toit, les murs ou le sol. Demandez la prime avant le début des travaux.',
    searchWords: ['isolation', 'toiture', 'laine de verre', 'prime habitation', 'rénovation'],
  },
  {
    key: 'r-prime-audit',
    title: 'Faire faire un audit de votre logement',
    summary:
      'Un auditeur visite la maison et dit par quels travaux commencer. Une aide régionale existe pour cette visite.',
    searchWords: ['auditeur', 'diagnostic', 'rénovation', 'conseil travaux'],
  },
  {
    key: 'r-prime-chaudiere',
    title: 'Demander une prime pour changer de chauffage',
    summary:
      'Pompe à chaleur, poêle à bois, nouvelle chaudière : une prime régionale paie une partie de l’installation.',
    searchWords: ['chaudière', 'pompe à chaleur', 'poêle', 'pellets', 'prime chauffage'],
  },
  {
    key: 'r-panneaux-solaires',
    title: 'Déclarer des panneaux solaires',
    summary: 'Vous produisez votre électricité ? Déclarez l’installation au gestionnaire du réseau.',
    searchWords: ['photovoltaïque', 'panneaux', 'solaire', 'onduleur', 'certificats verts'],
  },
  {
    key: 'r-certificat-peb',
    title: 'Obtenir un certificat de performance énergétique',
    summary: 'Pour vendre ou louer, un certificateur visite le logement et lui donne une lettre.',
    searchWords: ['peb', 'certificat énergie', 'vendre maison', 'louer'],
  },
  {
    key: 'r-credit-renovation',
    title: 'Demander un crédit sans intérêt pour rénover',
    summary: 'Un organisme public prête de l’argent aux propriétaires qui rénovent leur logement.',
    searchWords: ['prêt', 'emprunter', 'taux zéro', 'travaux', 'rénovation'],
  },
  {
    key: 'r-pret-achat',
    title: 'Demander un prêt social pour acheter un logement',
    summary:
      'Vous achetez votre premier logement et la banque hésite ? Un crédit social est possible selon vos revenus.',
    searchWords: ['hypothèque', 'acheter une maison', 'crédit social', 'premier achat'],
  },
  {
    key: 'r-logement-social',
    title: 'S’inscrire pour un logement social',
    summary: 'Une seule demande suffit pour plusieurs sociétés de logement. Elle est à confirmer régulièrement.',
    searchWords: ['logement public', 'habitation sociale', 'liste d’attente', 'candidature', 'loyer bas'],
  },
  {
    key: 'r-agence-immobiliere-sociale',
    title: 'Confier un logement à une agence immobilière sociale',
    summary: 'L’agence loue votre bien, garantit le loyer et suit les locataires.',
    searchWords: ['ais', 'propriétaire', 'mettre en location', 'loyer garanti'],
  },
  {
    key: 'r-allocation-loyer',
    title: 'Demander une allocation pour votre loyer',
    summary:
      'Vous quittez un logement en mauvais état ou vous attendez un logement social ? Une aide mensuelle est possible.',
    searchWords: ['adel', 'aide au loyer', 'allocation loyer', 'déménagement aide'],
  },
  {
    key: 'r-garantie-loyer-pret',
    title: 'Demander un prêt régional pour la garantie du bail',
    summary: 'Un fonds prête la garantie aux locataires. Vous remboursez chaque mois.',
    searchWords: ['garantie', 'fonds du logement', 'bail', 'locataire'],
  },
  {
    key: 'r-enregistrer-bail',
    title: 'Faire enregistrer un contrat de bail',
    summary: 'Le propriétaire enregistre le bail auprès de l’administration fiscale.',
    searchWords: ['contrat de location', 'propriétaire', 'enregistrement', 'bail'],
  },
  {
    key: 'r-conflit-bail',
    title: 'Demander une conciliation avec votre propriétaire',
    summary: 'Loyer, charges, dégâts : le juge de paix peut réunir le locataire et le propriétaire avant un procès.',
    searchWords: ['juge de paix', 'locataire', 'charges', 'dégâts locatifs'],
  },
  {
    key: 'r-permis-location',
    title: 'Demander un permis de location pour un petit logement',
    summary: 'Les petits logements et les chambres d’étudiants doivent parfois avoir un permis avant d’être loués.',
    searchWords: ['louer une chambre', 'petit logement', 'studio', 'kot', 'bailleur'],
  },
  {
    key: 'r-permis-environnement',
    title: 'Demander un permis d’environnement',
    summary: 'Une activité qui peut gêner les voisins ou la nature demande un permis ou une déclaration.',
    searchWords: ['établissement classé', 'citerne', 'atelier', 'élevage', 'pollution'],
  },
  {
    key: 'r-recours-urbanisme',
    title: 'Contester une décision d’urbanisme auprès de la Région',
    summary: 'La commune refuse votre permis, ou l’accorde à quelqu’un ? Un recours est possible dans certains cas.',
    searchWords: ['refus permis', 'recours', 'contester permis'],
  },
  {
    key: 'r-egouts',
    title: 'Demander un raccordement à l’égout',
    summary: 'Vous construisez ou vous transformez ? Demandez comment évacuer les eaux usées.',
    searchWords: ['égouttage', 'eaux usées', 'fosse septique', 'station d’épuration individuelle'],
  },
  {
    key: 'r-raccordement-eau',
    title: 'Demander un raccordement à l’eau',
    summary: 'Nouveau bâtiment, nouveau compteur : le distributeur installe l’eau chez vous.',
    searchWords: ['compteur d’eau', 'distributeur', 'nouvelle maison'],
  },
  {
    key: 'r-reprise-compteur',
    title: 'Reprendre les compteurs quand vous déménagez',
    summary: 'Notez les index d’eau, de gaz et d’électricité, et prévenez les fournisseurs.',
    searchWords: ['index', 'compteur', 'fournisseur', 'emménager', 'reprise des énergies'],
  },
  {
    key: 'r-tarif-social',
    title: 'Vérifier votre droit au tarif social pour l’énergie',
    summary: 'Certaines personnes paient moins cher le gaz et l’électricité. Le droit est souvent automatique.',
    searchWords: ['client protégé', 'tarif réduit', 'bim', 'électricité moins chère'],
  },
  {
    key: 'r-fonds-eau',
    title: 'Demander l’aide du fonds social de l’eau',
    summary: 'Votre facture d’eau est trop lourde ? Un fonds peut en payer une partie.',
    searchWords: ['facture d’eau', 'fuite', 'consommation eau'],
  },
  {
    key: 'r-calamite',
    title: 'Demander une aide après une catastrophe naturelle',
    summary: 'Inondation, tempête, glissement de terrain : faites constater les dégâts et introduisez un dossier.',
    searchWords: ['inondation', 'tempête', 'calamité', 'dégâts', 'grêle'],
  },
  {
    key: 'r-permis-peche',
    title: 'Acheter un permis de pêche',
    summary: 'Pour pêcher en rivière ou en étang public, il faut un permis régional.',
    searchWords: ['pêche', 'pêcheur', 'rivière', 'truite'],
  },
  {
    key: 'r-permis-chasse',
    title: 'Obtenir un permis de chasse',
    summary: 'Après l’examen, la Région délivre le permis aux chasseurs.',
    searchWords: ['chasse', 'fusil', 'gibier'],
  },
  {
    key: 'r-planter-haies',
    title: 'Demander une aide pour planter une haie',
    summary: 'La Région soutient les personnes qui plantent des haies, des vergers ou des arbres alignés.',
    searchWords: ['plantation', 'verger', 'haie vive', 'biodiversité'],
  },
];
