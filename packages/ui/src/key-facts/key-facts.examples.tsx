import type { Example } from '../examples.ts';
import { KeyFacts } from './key-facts.tsx';

export const keyFactsExamples: Example[] = [
  {
    name: 'Page d’une démarche',
    element: (
      <KeyFacts
        items={[
          {
            title: 'Dans les 8 jours ouvrables',
            detail: (
              <>
                après votre emménagement. <a href="#base">Base légale</a>
              </>
            ),
          },
          {
            title: 'Environ 10 minutes',
            detail: 'la moitié met de 7 à 12 minutes. Compté\u00a0: 212 demandes, janvier 2027',
          },
          { title: 'Gratuit', detail: 'règlement communal, édition 2027' },
          {
            title: 'Réponse le jour même',
            detail: 'vous recevez un accusé de réception. Visite à domicile dans les 15 jours.',
          },
        ]}
      />
    ),
  },
];
