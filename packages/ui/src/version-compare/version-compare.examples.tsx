import type { Example } from '../examples.ts';
import { VersionCompare } from './version-compare.tsx';

export const versionCompareExamples: Example[] = [
  {
    name: 'Deux personnes ont enregistré',
    element: (
      <VersionCompare
        savedBy="par Karim Delvaux, à 10 h 44"
        fields={[
          {
            label: 'Prix',
            yours: '20 €',
            saved: '15 €',
            different: true,
            choiceName: 'keep-price',
            choice: 'yours',
          },
          { label: 'Délai', yours: '15 jours', saved: '15 jours' },
        ]}
      />
    ),
  },
];
