import type { Example } from '../examples.ts';
import { Quotation } from './quotation.tsx';

export const quotationExamples: Example[] = [
  {
    name: 'Un verbatim',
    element: (
      <Quotation source="Avis sur la prime à la rénovation, 1er juillet 2027.">
        J’ai tout envoyé le 12 mai. Depuis, plus rien&nbsp;: est-ce que c’est arrivé&#8239;?
      </Quotation>
    ),
  },
  {
    name: 'Plus petit',
    element: (
      <Quotation size="second">Je travaille en pauses&#8239;; quand passe l’agent de quartier&#8239;?</Quotation>
    ),
  },
];
