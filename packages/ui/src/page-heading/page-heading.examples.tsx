import { Button } from '../button/button.tsx';
import type { Example } from '../examples.ts';
import { StateTag } from '../state-tag/state-tag.tsx';
import { PageHeading } from './page-heading.tsx';

export const pageHeadingExamples: Example[] = [
  {
    name: 'Page publique',
    element: (
      <PageHeading
        title="Changer d’adresse"
        lead="Vous venez d’emménager à Fontaval&#8239;? Dites-le à la commune dans les 8 jours ouvrables."
      />
    ),
  },
  {
    name: 'Espace de travail',
    element: (
      <PageHeading
        title="Prime à la rénovation du logement"
        state={<StateTag state="to-revise" />}
        leadSize="body"
        lead="Vous en êtes responsable. Commune de Fontaval contribue."
        actions={<Button icon="plus">Noter un irritant</Button>}
      />
    ),
  },
  { name: 'La question', element: <PageHeading size="question" title="Que voulez-vous faire&#8239;?" /> },
];
