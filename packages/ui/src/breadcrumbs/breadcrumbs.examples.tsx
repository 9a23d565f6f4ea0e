import type { Example } from '../examples.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

export const breadcrumbsExamples: Example[] = [
  {
    name: 'Deux niveaux',
    element: (
      <Breadcrumbs
        items={[
          { href: '#accueil', text: 'Accueil' },
          { href: '#je-demenage', text: 'Je déménage' },
        ]}
      />
    ),
  },
];
