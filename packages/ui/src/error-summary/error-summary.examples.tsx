import type { Example } from '../examples.ts';
import { ErrorSummary } from './error-summary.tsx';

export const errorSummaryExamples: Example[] = [
  {
    name: 'Un problème',
    element: (
      <ErrorSummary
        id="summary-one"
        autofocus={false}
        errors={[{ href: '#text-deadline', text: 'Écrivez la date avec l’année, par exemple 14 avril 2027' }]}
      />
    ),
  },
  {
    name: 'Deux problèmes',
    element: (
      <ErrorSummary
        id="summary-two"
        autofocus={false}
        errors={[
          { href: '#select-step', text: 'Choisissez une étape' },
          { text: 'Ce texte a été enregistré par quelqu’un d’autre entre-temps' },
        ]}
      />
    ),
  },
];
