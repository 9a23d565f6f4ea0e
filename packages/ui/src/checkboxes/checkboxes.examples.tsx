import type { Example } from '../examples.ts';
import { Checkbox, Checkboxes } from './checkboxes.tsx';

export const checkboxesExamples: Example[] = [
  {
    name: 'Plusieurs choix',
    element: (
      <Checkboxes
        id="checkboxes-moment"
        name="moment"
        label="Quand peut-on passer chez vous&#8239;?"
        hint="Cochez tout ce qui convient."
        required
        values={['evening']}
        items={[
          { value: 'morning', label: 'Le matin' },
          { value: 'afternoon', label: 'L’après-midi' },
          { value: 'evening', label: 'Le soir', hint: 'Jusqu’à 20 h' },
        ]}
      />
    ),
  },
  {
    name: 'Une seule case, en erreur',
    element: (
      <Checkbox
        id="checkbox-agree"
        name="agree"
        label="J’ai relu ce texte avec une autre personne"
        error="relisez, puis cochez"
        required
      />
    ),
  },
];
