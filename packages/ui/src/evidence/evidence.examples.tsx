import type { Example } from '../examples.ts';
import { Evidence } from './evidence.tsx';

export const evidenceExamples: Example[] = [
  {
    name: 'De plus en plus profond',
    element: (
      <div class="lp-row">
        <Evidence level="observed" n="18 avis" />
        <Evidence level="counted" n="63 appels sur 210" />
        <Evidence level="measured" n="n = 400 et 400" />
      </div>
    ),
  },
  { name: 'Dans une cellule étroite', element: <Evidence level="observed" n="11 avis" stacked /> },
];
