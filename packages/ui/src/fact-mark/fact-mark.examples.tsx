import type { Example } from '../examples.ts';
import { FactMark } from './fact-mark.tsx';

export const factMarkExamples: Example[] = [
  {
    name: 'Dans une phrase',
    element: (
      <p>
        Le <FactMark letter="A">9 mars 2027</FactMark>, le{' '}
        <FactMark letter="B">Comité spécial du service social</FactMark> a refusé votre demande d’aide.
      </p>
    ),
  },
  {
    name: 'Disparu, et à vérifier',
    element: (
      <p>
        Un{' '}
        <FactMark letter="F" tone="lost">
          recours est possible
        </FactMark>{' '}
        dans les{' '}
        <FactMark letter="G" tone="check">
          trois mois
        </FactMark>
        .
      </p>
    ),
  },
];
