import type { Example } from '../examples.ts';
import { DemonstrationBanner } from './demonstration-banner.tsx';

export const demonstrationBannerExamples: Example[] = [
  { name: 'En tête de page', wide: true, element: <DemonstrationBanner /> },
  {
    name: 'Avec un lien',
    wide: true,
    element: (
      <DemonstrationBanner
        label="Démonstration, avec un lien"
        action={<a href="#situations">Choisir une situation</a>}
      />
    ),
  },
];
