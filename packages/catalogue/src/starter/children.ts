import type { StarterSheet } from './sheet.ts';

/** Crèche, school, and the hours around school. */
export const childrenSheets: StarterSheet[] = [
  {
    key: 'demander-place-creche',
    authority: 'commune',
    title: 'Demander une place dans une crèche communale',
    summary: 'Vous cherchez un accueil pour votre bébé ? Inscrivez-vous tôt, même avant la naissance.',
    audience: 'Pour les parents d’un enfant trop jeune pour l’école.',
    lifeEvent: 'une-naissance',
    prepare: [
      'La date de naissance, prévue ou réelle',
      'Les jours où vous avez besoin de la crèche',
      'La date du premier jour',
    ],
    steps: [
      { title: 'Vous demandez une place.', body: 'La crèche note la date de votre demande.' },
      { title: 'La crèche répond.', body: 'Elle dit oui, non, ou vous met sur une liste d’attente.' },
      { title: 'Vous confirmez.', body: 'Demandez le prix : il dépend souvent de vos revenus.' },
      { title: 'Votre enfant s’habitue.', body: 'Il vient d’abord quelques heures.' },
    ],
    exceptions: [
      {
        title: 'Si votre enfant a besoin de soins',
        text: 'Dites-le au premier contact. La crèche prépare son accueil avec vous.',
      },
      { title: 'S’il n’y a pas de place', text: 'Demandez la liste des autres lieux d’accueil.' },
    ],
    searchWords: ['crèche', 'creche', 'garde bébé', 'gardienne', 'accueillante', 'milieu d’accueil', 'puériculture'],
    toComplete: ['conditions', 'cost', 'deadline', 'answer', 'legalBases', 'remedies', 'contact'],
  },
  {
    key: 'inscrire-ecole-communale',
    authority: 'commune',
    title: 'Inscrire un enfant à l’école communale',
    summary: 'Appelez l’école et visitez-la. La direction inscrit votre enfant en maternelle ou en primaire.',
    audience: 'Pour les parents d’un enfant en âge d’école maternelle ou primaire.',
    lifeEvent: 'j-etudie',
    prepare: ['Un document d’identité de l’enfant', 'Le nom de son école actuelle, s’il en a une'],
    steps: [
      { title: 'Vous appelez l’école.', body: 'Vous fixez une visite avec la direction.' },
      { title: 'Vous visitez l’école.', body: 'Vous recevez le projet et le règlement.' },
      { title: 'Vous signez l’inscription.', body: 'La direction vous dit le jour de la rentrée.' },
    ],
    exceptions: [
      {
        title: 'Si vous changez d’école en cours d’année',
        text: 'Parlez-en d’abord aux deux directions. Des règles particulières existent.',
      },
      { title: 'Si votre enfant a un handicap', text: 'Demandez quels aménagements sont possibles.' },
    ],
    searchWords: [
      'école',
      'inscription scolaire',
      'maternelle',
      'primaire',
      'rentrée',
      'accueil',
      'première maternelle',
    ],
    toComplete: ['conditions', 'deadline', 'evidence', 'legalBases', 'remedies', 'contact'],
  },
  {
    key: 'inscrire-accueil-extrascolaire',
    authority: 'commune',
    title: 'Inscrire un enfant à la garderie de l’école',
    summary:
      'Vous travaillez tôt ou tard ? L’accueil extrascolaire garde votre enfant avant et après l’école, et le mercredi.',
    audience: 'Pour les parents d’un enfant qui va à l’école dans la commune.',
    lifeEvent: 'j-etudie',
    prepare: [
      'Le nom de l’école et la classe',
      'Les jours et les heures',
      'Les noms des personnes qui peuvent reprendre l’enfant',
    ],
    steps: [
      { title: 'Vous remplissez la fiche d’inscription.', body: 'À l’école ou à la commune.' },
      { title: 'Vous donnez les informations de santé.', body: 'Allergies, médicaments, médecin.' },
      { title: 'Vous recevez la facture.', body: 'Demandez aussi s’il y a une attestation pour vos impôts.' },
    ],
    exceptions: [
      { title: 'Si vous arrivez en retard', text: 'Appelez le numéro de l’accueil. L’équipe garde votre enfant.' },
      { title: 'Si le prix est trop lourd', text: 'Parlez-en à la commune ou au CPAS.' },
    ],
    searchWords: [
      'garderie',
      'accueil extrascolaire',
      'avant l’école',
      'après l’école',
      'mercredi après-midi',
      'étude surveillée',
      'ats',
    ],
    toComplete: ['conditions', 'cost', 'deadline', 'onlineUrl', 'hours', 'contact'],
  },
  {
    key: 'inscrire-plaine-vacances',
    authority: 'commune',
    title: 'Inscrire un enfant à une plaine de vacances',
    summary: 'Jeux, sorties, copains : les plaines accueillent les enfants pendant les congés scolaires.',
    audience: 'Pour les enfants et les jeunes, selon leur âge. Votre commune dit qui est prioritaire.',
    lifeEvent: 'j-etudie',
    prepare: [
      'Les semaines choisies',
      'La fiche de santé de l’enfant',
      'Le numéro d’une personne à appeler en urgence',
    ],
    steps: [
      { title: 'Vous choisissez les semaines.', body: 'La commune publie le programme avant les congés.' },
      { title: 'Vous inscrivez l’enfant.', body: 'Les places peuvent partir vite.' },
      {
        title: 'Vous recevez une confirmation.',
        body: 'Elle dit le lieu, les heures et ce qu’il faut mettre dans le sac.',
      },
    ],
    exceptions: [
      { title: 'Si votre enfant a besoin d’une aide', text: 'Dites-le à l’inscription. L’équipe prépare son accueil.' },
      { title: 'Si le prix est trop lourd', text: 'Demandez si une réduction existe, à la commune ou au CPAS.' },
    ],
    searchWords: ['plaine', 'stage', 'vacances d’été', 'congés scolaires', 'animation', 'moniteur', 'camp', 'carnaval'],
    toComplete: ['conditions', 'cost', 'deadline', 'onlineUrl', 'contact'],
  },
];
