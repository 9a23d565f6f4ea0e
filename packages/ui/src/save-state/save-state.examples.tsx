import type { Example } from '../examples.ts';
import { SaveState } from './save-state.tsx';

export const saveStateExamples: Example[] = [
  {
    name: 'Ce que l’on sait du texte',
    element: (
      <div class="lp-row">
        <SaveState state="saved" time="10 h 42" />
        <SaveState state="saving" />
        <SaveState state="unsaved" />
        <SaveState state="offline" time="10 h 44" />
        <SaveState state="failed" />
      </div>
    ),
  },
];
