import type { Example } from '../examples.ts';
import { FactsTable } from './facts-table.tsx';

export const factsTableExamples: Example[] = [
  {
    name: 'Un fait a disparu',
    element: (
      <FactsTable
        caption="3 faits vérifiés&nbsp;: 2 gardés, 1 disparu"
        rows={[
          {
            letter: 'A',
            label: 'Date de la décision',
            before: '9 mars 2027',
            after: '9 mars 2027',
            result: 'kept',
          },
          {
            letter: 'C',
            label: 'Montant',
            before: '1\u202f912,40\u00a0€ par mois',
            after: '1\u202f912,40\u00a0€ par mois',
            result: 'kept',
          },
          { letter: 'F', label: 'Recours', before: 'tribunal du travail, requête, trois mois', result: 'vanished' },
        ]}
      />
    ),
  },
  {
    name: 'Un fait est à vérifier',
    element: (
      <FactsTable
        caption="4 faits vérifiés&nbsp;: 1 gardé, 1 laissé de côté, 2 à vérifier"
        rows={[
          { letter: 'A', label: 'Montant', before: '120,50\u00a0€', after: '120,50\u00a0€', result: 'kept' },
          { letter: 'B', label: 'Référence', before: 'D/2027/114', result: 'vanished', tone: 'plain' },
          { letter: 'C', label: 'Téléphone', before: '081 00 00 00', result: 'vanished', tone: 'check' },
          {
            letter: 'D',
            label: 'Heures d’ouverture',
            before: 'de 9 h à 12 h',
            after: 'le matin',
            result: 'changed',
            tone: 'check',
          },
        ]}
      />
    ),
  },
];
