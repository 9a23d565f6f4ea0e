import type { Example } from '../examples.ts';
import { Figure } from './figure.tsx';

export const figureExamples: Example[] = [
  {
    name: 'Une part',
    element: (
      <Figure
        value="30&nbsp;%"
        label="des appels&nbsp;: «&nbsp;Où en est mon dossier&#8239;?&nbsp;»"
        evidence={{ level: 'counted', n: '63 sur 210' }}
        interval="de 24&nbsp;% à 37&nbsp;%"
        source="Registre d’appels de l’agence"
        date="juin 2027"
      />
    ),
  },
  {
    name: 'Un score',
    element: (
      <Figure value="3&#8239;720 à 5&#8239;040" n="6 entretiens" date="mai 2027">
        <p>Score = usagers par an × gravité × administrations</p>
      </Figure>
    ),
  },
];
