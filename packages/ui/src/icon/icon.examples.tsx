import type { Example } from '../examples.ts';
import { Icon, type IconName } from './icon.tsx';

const words: Record<IconName, string> = {
  arrow: 'Suivant',
  tick: 'Gardé',
  cross: 'Disparu',
  plus: 'Ajouter',
  chevron: 'Ouvrir',
  undo: 'Annuler',
  redo: 'Refaire',
  search: 'Chercher',
  stop: 'Arrêt',
  telephone: 'Appeler',
};

export const iconExamples: Example[] = [
  {
    name: 'Les dix, chacune avec son mot',
    element: (
      <div class="lp-row">
        {(Object.keys(words) as IconName[]).map((name) => (
          <span key={name} class="lp-nowrap">
            <Icon name={name} /> {words[name]}
          </span>
        ))}
      </div>
    ),
  },
];
