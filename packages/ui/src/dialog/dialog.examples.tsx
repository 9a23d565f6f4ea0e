import { Button } from '../button/button.tsx';
import type { Example } from '../examples.ts';
import { Dialog } from './dialog.tsx';

export const dialogExamples: Example[] = [
  {
    name: 'Ouvert dans la page',
    element: (
      <Dialog
        id="dialog-retire"
        title="Retirer l’étape 3&#8239;?"
        open
        actions={
          <>
            <Button name="confirm" value="yes">
              Retirer l’étape
            </Button>
            <Button kind="link" type="button">
              La garder
            </Button>
          </>
        }
      >
        <p>Les 11 avis qui s’y rapportent restent liés à son numéro.</p>
      </Dialog>
    ),
  },
];
