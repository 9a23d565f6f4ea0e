import type { Example } from '../examples.ts';
import { TickList } from './tick-list.tsx';

export const tickListExamples: Example[] = [
  {
    name: 'À préparer',
    element: (
      <TickList
        items={[
          'Votre carte d’identité et son code PIN',
          'La date à laquelle vous avez emménagé',
          'Les noms des personnes qui emménagent avec vous',
        ]}
      />
    ),
  },
];
