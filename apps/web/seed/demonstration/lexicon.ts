import type { DemoWord } from './types.ts';

/** The words of the fictional agency: what its letters avoid, the acronyms that its readers know, its own terms. */
const agency: Omit<DemoWord, 'organisation' | 'owner'>[] = [
  {
    kind: 'avoid',
    words: 'demandeur',
    other: 'vous / la personne qui demande',
    why: 'Nos lettres parlent à la personne, pas d’elle.',
  },
  {
    kind: 'avoid',
    words: 'de la présente',
    other: 'de cette lettre',
    why: 'Le mot « présente » fait chercher un nom.',
  },
  { kind: 'avoid', words: 'suite à', other: 'après', why: '' },
  {
    kind: 'avoid',
    words: 'documents requis',
    other: 'documents demandés',
    why: 'C’est le mot de notre formulaire en ligne.',
  },
  {
    kind: 'avoid',
    words: 'heures d’ouverture habituelles',
    other: '',
    why: 'Donnez les heures : du lundi au vendredi, de 9 h à 12 h.',
  },
  { kind: 'avoid', words: 'renseignement complémentaire', other: 'question', why: '' },
  {
    kind: 'acronym',
    words: 'PEB',
    other: 'performance énergétique des bâtiments',
    why: '',
  },
  { kind: 'acronym', words: 'ARH', other: 'Agence régionale de l’habitat (fictive)', why: '' },
  { kind: 'acronym', words: 'VMC', other: 'ventilation mécanique contrôlée', why: '' },
  { kind: 'term', words: 'prime à la rénovation', other: 'subvention de rénovation\nprime de réhabilitation', why: '' },
  { kind: 'term', words: 'avertissement-extrait de rôle', other: 'feuille d’impôt\navis d’imposition', why: '' },
  { kind: 'term', words: 'visite du logement', other: 'visite domiciliaire\ninspection du bien', why: '' },
];

export const lexicon: DemoWord[] = agency.map((word) => ({ organisation: 'agence', owner: 'nadia-lambert', ...word }));
