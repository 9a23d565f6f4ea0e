import { Button } from '../button/button.tsx';
import type { Example } from '../examples.ts';
import { SaveState } from '../save-state/save-state.tsx';
import { StateTag } from '../state-tag/state-tag.tsx';
import { Toolbar } from './toolbar.tsx';

export const toolbarExamples: Example[] = [
  {
    name: 'L’éditeur',
    element: (
      <Toolbar
        title="Documents manquants"
        headingLevel={3}
        line
        status={
          <>
            <StateTag state="draft" />
            <SaveState state="saved" time="10 h 42" />
          </>
        }
        actions={
          <>
            <Button kind="link" icon="undo" type="button">
              Annuler
            </Button>
            <Button type="button">Comparer avant et après</Button>
          </>
        }
      />
    ),
  },
];
