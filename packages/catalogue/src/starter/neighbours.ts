import type { StarterSheet } from './sheet.ts';

/** Neighbours: a party, a noise. */
export const neighbourSheets: StarterSheet[] = [
  {
    key: 'organiser-fete-quartier',
    authority: 'commune',
    title: 'Organiser une fête de quartier ou un événement',
    summary:
      'Barbecue dans la rue, brocante, course, concert : prévenez la commune à temps. Elle vous dit ce qui est possible.',
    audience: 'Pour les habitants, les comités de quartier et les associations.',
    lifeEvent: 'je-demenage',
    prepare: [
      'La date, les heures et un plan',
      'Le nombre de personnes attendues',
      'Le nom d’un responsable et son GSM',
    ],
    steps: [
      { title: 'Vous remplissez la demande.', body: 'Dites si vous voulez fermer la rue ou mettre de la musique.' },
      { title: 'La commune demande des avis.', body: 'Par exemple à la police et aux pompiers.' },
      { title: 'Vous recevez l’autorisation.', body: 'Elle dit les heures et les règles de sécurité.' },
      { title: 'Vous prévenez les voisins.', body: 'Un mot dans les boîtes suffit souvent.' },
    ],
    exceptions: [
      { title: 'Si vous vendez à boire ou à manger', text: 'Demandez quelles règles d’hygiène valent.' },
      {
        title: 'Si vous avez besoin de matériel',
        text: 'Votre commune peut prêter des tables, des chaises ou des barrières.',
      },
    ],
    searchWords: [
      'fête des voisins',
      'barbecue',
      'brocante',
      'événement',
      'fermer la rue',
      'concert',
      'kermesse',
      'location salle',
    ],
    toComplete: ['cost', 'deadline', 'answer', 'legalBases', 'remedies', 'onlineUrl', 'contact'],
  },
  {
    key: 'signaler-bruit',
    authority: 'commune',
    title: 'Agir contre le bruit d’un voisin ou d’un commerce',
    summary:
      'Le bruit vous gêne ? Parlez d’abord avec la personne. Si cela ne suffit pas, une médiation ou un constat est possible.',
    audience: 'Pour toute personne gênée par le bruit dans la commune.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Les jours et les heures du bruit',
      'L’endroit d’où il vient',
      'Les noms d’autres personnes gênées, si elles sont d’accord',
    ],
    steps: [
      { title: 'Vous parlez avec la personne.', body: 'Elle ne sait peut-être pas qu’elle gêne.' },
      { title: 'Vous demandez une médiation.', body: 'Votre commune peut proposer une personne neutre.' },
      { title: 'Vous appelez la police.', body: 'Elle vient constater le bruit.', organisation: 'Police' },
      { title: 'La commune décide de la suite.', body: 'Une sanction est parfois possible.' },
    ],
    exceptions: [
      {
        title: 'Si le bruit vient d’un café ou d’une entreprise',
        text: 'Écrivez au service environnement de la commune.',
      },
      { title: 'Si une personne crie ou appelle à l’aide', text: 'Appelez tout de suite la police.' },
    ],
    searchWords: [
      'tapage',
      'tapage nocturne',
      'musique trop forte',
      'chien qui aboie',
      'conflit voisinage',
      'nuisance sonore',
      'plainte',
    ],
    toComplete: ['contact', 'answer', 'legalBases', 'hours'],
  },
];
