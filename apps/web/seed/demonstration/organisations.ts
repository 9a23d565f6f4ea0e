import type { DemoOrganisation } from './types.ts';

const helper =
  'Une personne de votre famille, un voisin ou une association peut faire la démarche avec vous. Elle peut aussi appeler pour vous.';

export const organisations: DemoOrganisation[] = [
  {
    key: 'commune',
    name: 'Commune de Fontaval',
    shortName: 'Fontaval',
    authority: 'commune-wallonne',
    publicationRule: 'colleague',
    contact: {
      phone: '0800 00 000',
      phoneNote: 'gratuit',
      phoneHours: 'du lundi au vendredi, de 8 h 30 à 16 h',
      address: 'Maison communale, place de la Source 1, 5999 Fontaval',
      openingHours: 'mardi de 9 h à 11 h 30, jeudi de 14 h à 19 h',
      post: 'Commune de Fontaval, place de la Source 1, 5999 Fontaval',
      email: 'commune.fontaval@exemple.be',
      helper,
    },
    adviserEmail: 'conseil.orientation@exemple.be',
    decisionBody: 'Collège communal',
  },
  {
    key: 'cpas',
    name: 'CPAS de Fontaval',
    shortName: 'CPAS',
    authority: 'cpas-wallonie',
    publicationRule: 'direct-with-reason',
    contact: {
      phone: '081 00 00 00',
      phoneHours: 'du lundi au vendredi, de 8 h 30 à 12 h et de 13 h à 16 h',
      address: 'CPAS de Fontaval, rue du Lavoir 7, 5999 Fontaval',
      openingHours: 'lundi, mercredi et vendredi de 9 h à 11 h 30, ou sur rendez-vous',
      post: 'CPAS de Fontaval, rue du Lavoir 7, 5999 Fontaval',
      email: 'cpas.fontaval@exemple.be',
      helper:
        'Vous pouvez venir avec une personne de confiance. Si vous ne pouvez pas vous déplacer, nous venons chez vous.',
    },
    adviserEmail: 'conseil.orientation@exemple.be',
    decisionBody: 'Bureau permanent',
  },
  {
    key: 'agence',
    name: 'Agence régionale de l’habitat (fictive)',
    shortName: 'Agence de l’habitat',
    authority: 'region',
    publicationRule: 'colleague',
    contact: {
      phone: '0800 00 000',
      phoneNote: 'gratuit',
      phoneHours: 'du lundi au vendredi, de 9 h à 12 h et de 13 h 30 à 16 h',
      address: 'Agence régionale de l’habitat, rue du Bief 12, 5999 Fontaval',
      openingHours: 'lundi et mercredi de 9 h à 12 h, ou sur rendez-vous',
      post: 'Agence régionale de l’habitat, Service des primes, rue du Bief 12, 5999 Fontaval',
      email: 'primes@exemple.be',
      helper:
        'Une personne de votre famille, un voisin, une association ou le CPAS peut remplir le formulaire avec vous. Un mot signé de votre main suffit.',
    },
    adviserEmail: 'conseil.orientation@exemple.be',
    decisionBody: 'Comité de direction',
  },
  {
    key: 'etudes',
    name: 'Service des allocations d’études (fictif)',
    shortName: 'Allocations d’études',
    authority: 'fwb',
    publicationRule: 'external-reader',
    contact: {
      phone: '0800 00 000',
      phoneNote: 'gratuit',
      phoneHours: 'du lundi au vendredi, de 9 h à 12 h, et le mercredi de 13 h à 17 h',
      address: 'Service des allocations d’études, rue des Tilleuls 30, 5999 Fontaval',
      openingHours: 'mercredi de 9 h à 17 h, ou sur rendez-vous',
      post: 'Service des allocations d’études, rue des Tilleuls 30, 5999 Fontaval',
      email: 'allocations.etudes@exemple.be',
      helper:
        'Un parent, un éducateur, une assistante sociale ou un ami peut vous aider à remplir la demande. L’école peut aussi vous aider.',
    },
    adviserEmail: 'conseil.orientation@exemple.be',
    decisionBody: 'Comité de direction',
  },
];

/**
 * Administrations that a démarche crosses without being members here. Steps and irritants name them in full; the four
 * members are named by their key.
 */
export const outsideAdministrations: readonly string[] = [
  'Zone de secours (fictive)',
  'Contrôle alimentaire (fictif)',
  'Guichet d’entreprises (fictif)',
  'Zone de police (fictive)',
  'Portail régional des primes (fictif)',
];
