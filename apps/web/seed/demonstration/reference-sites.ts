/** The old site of the fictional commune: which of its pages shows which démarche. Its pages are served by the demonstration itself. */
export const referenceSite = {
  organisation: 'commune',
  webmaster: 'luc-servais',
  name: 'Ancien site de la commune (fictif)',
  registeredDaysAgo: 30,
  mappedDaysAgo: 29,
  pages: [
    { page: 'changer-d-adresse', title: 'Changement d’adresse', procedure: 'changer-adresse' },
    { page: 'carte-identite-perdue', title: 'Carte d’identité perdue ou volée', procedure: 'carte-identite-perdue' },
    { page: 'carte-eid-perdue.html', title: 'Carte eID perdue', procedure: 'carte-identite-perdue' },
  ],
} as const;
