import type { Example } from '../examples.ts';
import { SummaryList } from './summary-list.tsx';

export const summaryListExamples: Example[] = [
  {
    name: 'À relire avant d’envoyer',
    element: (
      <SummaryList
        items={[
          {
            term: 'Effet annoncé avant',
            value: 'au moins 10 points, noté le 8 avril 2027',
            actions: [{ href: '#effet', text: 'Modifier', about: 'l’effet annoncé' }],
          },
          { term: 'Dossiers lus', value: '4 janvier – 26 février 2027, puis 3 mai – 25 juin 2027' },
        ]}
      />
    ),
  },
  {
    name: 'Parts d’un score',
    element: (
      <SummaryList
        numeric
        items={[
          { term: 'Usagers par an', value: '310 à 420' },
          { term: 'Gravité\u00a0: coûte de l’argent', value: '3 sur 4' },
          { term: 'Administrations', value: '4' },
        ]}
      />
    ),
  },
  {
    name: 'Sans filets',
    element: <SummaryList plain items={[{ term: 'Référence', value: '2027-0412' }]} />,
  },
];
