/** What is done to many démarches at once, in the fictional organisations. */

/** A CPAS that began with fiches modèles this week: one is complete, the others still ask. */
export const firstProcedures = {
  organisation: 'cpas',
  by: 'sophie-piron',
  daysAgo: 2,
  setup: {
    payment: 'par virement, sur facture (fictif)',
    regulation: '',
    certificatePrice: '',
    remedies: '',
  },
  /** Answers are put into the first one only. */
  sheets: ['recevoir-repas-domicile', 'demander-mediation-dettes', 'entrer-maison-repos'],
  answers: {
    cost: '8 € par repas (prix fictif)',
    answer: 'Dans les 10 jours (délai fictif)',
  },
};

/** One operation that a commune made on its published démarches. */
export const reviewDay = {
  organisation: 'commune',
  by: 'martine-henrard',
  daysAgo: 1,
  inDays: 300,
  procedures: ['carte-riverain', 'composition-menage'],
};

/** What addresses are told to answer: no site of that name exists. */
export const linkStates = [
  {
    address: 'https://demarches.fontaval.example/composition-menage',
    state: 'redirected',
    proposed: 'https://demarches.fontaval.example/population/composition-menage',
  },
  { address: 'https://demarches.fontaval.example/carte-riverain', state: 'unreachable', failures: 4 },
  { address: 'https://demarches.fontaval.example/changer-adresse', state: 'ok' },
  { address: 'https://primes.habitat.example/renovation', state: 'soft-404' },
  { address: 'https://allocations.etudes.example/demande', state: 'ok' },
] as const;
