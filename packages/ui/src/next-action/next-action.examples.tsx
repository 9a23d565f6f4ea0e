import { Button } from '../button/button.tsx';
import type { Example } from '../examples.ts';
import { NextAction } from './next-action.tsx';

export const nextActionExamples: Example[] = [
  {
    name: 'Aperçu d’une démarche',
    element: (
      <NextAction
        title="Donnez un porteur à «&nbsp;Je n’ai aucune nouvelle de mon dossier&nbsp;»"
        headingLevel={3}
        action={<Button href="#porteur">Choisir un porteur</Button>}
        secondary={<a href="#plus-tard">Pas maintenant</a>}
      >
        63 des 210 appels de juin 2027 demandaient «&nbsp;Où en est mon dossier&#8239;?&nbsp;» (30&nbsp;%, de 24&nbsp;%
        à 37&nbsp;%). Il n’y a pas d’accusé de réception.
      </NextAction>
    ),
  },
];
