import type { Example } from '../examples.ts';
import { Button, ButtonGroup } from './button.tsx';

export const buttonExamples: Example[] = [
  {
    name: 'Un seul plein par page',
    element: (
      <ButtonGroup>
        <Button>Envoyer mon avis</Button>
        <Button kind="outline" icon="plus">
          Ajouter…
        </Button>
        <Button kind="link" type="button">
          Pas maintenant
        </Button>
      </ButtonGroup>
    ),
  },
  {
    name: 'Un lien qui commence une démarche',
    element: (
      <Button href="#commencer" icon="arrow" iconAfter>
        Commencer en ligne
      </Button>
    ),
  },
  {
    name: 'Petits, pour une réponse courte',
    element: (
      <ButtonGroup>
        <Button kind="outline" small name="answer" value="yes">
          Oui
        </Button>
        <Button kind="outline" small name="answer" value="no">
          Non
        </Button>
      </ButtonGroup>
    ),
  },
  {
    name: 'Annuler et refaire',
    element: (
      <ButtonGroup>
        <Button kind="link" icon="undo" type="button">
          Annuler
        </Button>
        <Button kind="link" icon="redo" type="button" disabled>
          Refaire
        </Button>
      </ButtonGroup>
    ),
  },
];
