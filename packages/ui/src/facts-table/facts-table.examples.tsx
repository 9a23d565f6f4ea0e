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
];
