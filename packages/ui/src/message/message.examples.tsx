import { Button } from '../button/button.tsx';
import type { Example } from '../examples.ts';
import { Message } from './message.tsx';

export const messageExamples: Example[] = [
  {
    name: 'Les quatre sens',
    element: (
      <div>
        <Message kind="success" title="Publié.">
          La page montre le nouveau prix.
        </Message>
        <Message kind="alert" title="À revoir.">
          Un portail affiche encore 15 €.
        </Message>
        <Message kind="error" title="Publication arrêtée.">
          1 fait a disparu.
        </Message>
        <Message kind="info" title="À savoir.">
          Karim Delvaux modifie l’étape 2.
        </Message>
      </div>
    ),
  },
  {
    name: 'L’arrêt, avec un titre et un bouton',
    element: (
      <Message
        kind="error"
        title="Publication arrêtée&nbsp;: 1 fait a disparu"
        headingLevel={3}
        action={<Button type="button">Remettre le recours</Button>}
      >
        Une décision garde ses voies de recours&nbsp;: devant qui, comment, dans quel délai. Une juriste peut passer
        outre, avec un motif.
      </Message>
    ),
  },
];
