/** French names of the kinds of facts. */
import type { FactKind } from '../comparison.ts';

export const factLabels: Record<FactKind, string> = {
  date: 'Date',
  deadline: 'Délai',
  hour: 'Heure',
  amount: 'Montant',
  percentage: 'Pourcentage',
  quantity: 'Nombre',
  number: 'Chiffre',
  phone: 'Téléphone',
  email: 'Adresse e-mail',
  url: 'Lien',
  iban: 'Numéro de compte',
  reference: 'Référence',
  address: 'Adresse',
  'legal-reference': 'Base légale',
  person: 'Personne',
  body: 'Organe',
  negation: 'Négation',
  obligation: 'Obligation',
  permission: 'Permission',
  consequence: 'Conséquence',
  'merge-field': 'Champ de fusion',
  remedy: 'Recours',
  motivation: 'Motivation',
};

/** A, B… Z, AA, AB… for 0, 1… */
export function letterOf(position: number): string {
  let letters = '';
  for (let rest = position; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
