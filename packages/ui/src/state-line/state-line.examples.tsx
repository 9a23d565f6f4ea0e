import type { Example } from '../examples.ts';
import { StateLine } from './state-line.tsx';

export const stateLineExamples: Example[] = [
  {
    name: 'Un irritant',
    element: (
      <StateLine
        label="État de l’irritant"
        current={1}
        states={[
          { label: 'signalé' },
          { label: 'qualifié', note: 'ici depuis 74 jours' },
          { label: 'regroupé' },
          { label: 'porté' },
          { label: 'en traitement' },
          { label: 'résolu proposé' },
          { label: 'confirmé' },
          { label: 'clos' },
        ]}
      />
    ),
  },
];
