/** Published guides the rules come from. Each is cited as a whole: page numbers were not verified. */
export const sources = {
  europe: 'Commission européenne, Rédiger clairement',
  leys: 'M. Leys, Écrire pour être lu (2000, 2015)',
  cego: 'CEGO, 10 règles d’or pour des textes plus lisibles',
  cosla: 'COSLA, guide et lexique du langage administratif (France)',
  ewbs: 'eWBS, guide pour des documents administratifs clairs (2017)',
  quebec: 'Rédiger… simplement, guide Québec-France (2006)',
  canada: 'CAN-ASC-3.1:2025, Langage clair (Canada)',
  alpha: 'ALPHA, lisibilité des pages web (Canada)',
  daily: 'Droits Quotidiens, Legal Design',
  falc: 'Règles européennes du facile à lire et à comprendre',
  wcagAbbreviations: 'WCAG 3.1.4, Abréviations',
  wcagWords: 'WCAG 3.1.3, Mots rares',
  iso: 'ISO 24495-1:2023, Langage clair',
  lucid: 'lucid-lint, profil français',
  village: 'Village de la justice, chronique sur la clarté du langage juridique',
} as const;

/** Several sources in one line. */
export function cite(...names: (keyof typeof sources)[]): string {
  return names.map((name) => sources[name]).join(' ; ');
}
