import type { Example } from '../examples.ts';
import { StateTag } from './state-tag.tsx';

export const stateTagExamples: Example[] = [
  {
    name: 'Les quatre états',
    element: (
      <div class="lp-row">
        <StateTag state="draft" />
        <StateTag state="in-review" />
        <StateTag state="published" />
        <StateTag state="to-revise" />
      </div>
    ),
  },
  {
    name: 'D’autres mots',
    element: (
      <div class="lp-row">
        <StateTag state="draft" label="Accès à confirmer" />
        <StateTag state="alert" label="Sans porteur" />
        <StateTag state="none" label="À décider" />
      </div>
    ),
  },
];
