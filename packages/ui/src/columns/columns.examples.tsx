import { ContactBlock } from '../contact-block/contact-block.tsx';
import type { Example } from '../examples.ts';
import { Columns } from './columns.tsx';

export const columnsExamples: Example[] = [
  {
    name: 'Texte et à-côté',
    element: (
      <Columns
        aside={<ContactBlock headingLevel={3} small phone={{ number: '081 00 00 00', hours: 'de 9 h à 12 h' }} />}
      >
        <p class="lp-measure">
          Il laisse un avis avec son nom et son numéro. Vous avez 15 jours pour fixer un autre moment. Votre demande
          reste ouverte.
        </p>
      </Columns>
    ),
  },
];
