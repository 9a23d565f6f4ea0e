import type { Example } from '../examples.ts';
import { Details } from './details.tsx';

export const detailsExamples: Example[] = [
  {
    name: 'Fermé',
    element: (
      <Details summary="Pourquoi cette règle&#8239;?">
        <p>Le lecteur doit retrouver la date de la lettre, puis compter.</p>
      </Details>
    ),
  },
  {
    name: 'Ouvert',
    element: (
      <Details summary="Comment avons-nous compté&#8239;?" open>
        <p>Tous les appels de juin 2027, un par un.</p>
      </Details>
    ),
  },
];
