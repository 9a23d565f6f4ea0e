import type { Example } from '../examples.ts';
import { PublicFooter } from './public-footer.tsx';

export const publicFooterExamples: Example[] = [
  {
    name: 'Pages publiques',
    wide: true,
    element: (
      <PublicFooter
        links={[
          { href: '#accessibilite', text: 'Accessibilité\u00a0: partiellement conforme' },
          { href: '#vie-privee', text: 'Vie privée\u00a0: aucun cookie' },
          { href: '#donnees', text: 'Données ouvertes' },
          { href: '#espace', text: 'Espace de travail' },
        ]}
      />
    ),
  },
];
