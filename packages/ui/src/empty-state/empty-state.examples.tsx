import { Button } from '../button/button.tsx';
import type { Example } from '../examples.ts';
import { EmptyState } from './empty-state.tsx';

export const emptyStateExamples: Example[] = [
  {
    name: 'Aucun irritant',
    element: (
      <EmptyState
        title="Aucun irritant noté"
        headingLevel={3}
        action={
          <Button href="#noter" icon="plus">
            Noter un irritant
          </Button>
        }
      >
        Écrivez ce qu’un usager vous a dit cette semaine, avec ses mots.
      </EmptyState>
    ),
  },
];
