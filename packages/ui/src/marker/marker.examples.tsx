import type { Example } from '../examples.ts';
import { Marker } from './marker.tsx';

export const markerExamples: Example[] = [
  {
    name: 'Les formes, chacune avec son mot',
    element: (
      <div class="lp-row">
        <span>
          <Marker kind="success" /> Mieux
        </span>
        <span>
          <Marker kind="alert" /> À revoir
        </span>
        <span>
          <Marker kind="error" /> Arrêté
        </span>
        <span>
          <Marker kind="info" /> À savoir
        </span>
        <span>
          <Marker kind="inconclusive" /> On ne peut pas conclure
        </span>
      </div>
    ),
  },
];
