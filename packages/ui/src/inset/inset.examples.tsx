import type { Example } from '../examples.ts';
import { Inset } from './inset.tsx';

export const insetExamples: Example[] = [
  {
    name: 'Ce qu’il ne faut pas apporter',
    element: (
      <Inset>
        Vous ne devez apporter <strong>ni composition de ménage, ni extrait de naissance</strong>&nbsp;: la commune les
        a déjà.
      </Inset>
    ),
  },
];
