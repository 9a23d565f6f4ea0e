import type { Example } from '../examples.ts';
import { EntranceTiles } from './entrance-tiles.tsx';

export const entranceTilesExamples: Example[] = [
  {
    name: 'Les trois entrées',
    element: (
      <EntranceTiles
        headingLevel={3}
        tiles={[
          {
            href: '#verifier',
            title: 'Vérifier un texte',
            text: 'Collez une lettre ou déposez un fichier Word. Vous voyez d’abord les 5 points qui aident le plus.',
          },
          {
            href: '#noter',
            title: 'Noter un irritant',
            text: 'Une phrase, avec les mots de l’usager. Moins d’une minute.',
          },
          {
            href: '#mettre-a-jour',
            title: 'Mettre à jour une démarche',
            text: 'Un prix, un délai, un document, une adresse. Un collègue relit, vous publiez.',
          },
        ]}
      />
    ),
  },
];
