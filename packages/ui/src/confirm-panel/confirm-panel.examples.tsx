import type { Example } from '../examples.ts';
import { ConfirmPanel } from './confirm-panel.tsx';

export const confirmPanelExamples: Example[] = [
  {
    name: 'Un avis envoyé',
    element: (
      <ConfirmPanel title="Votre avis est envoyé" headingLevel={3} reference="Numéro 2027-0412">
        Le service Population le lit cette semaine. Vous pouvez fermer cette page.
      </ConfirmPanel>
    ),
  },
];
