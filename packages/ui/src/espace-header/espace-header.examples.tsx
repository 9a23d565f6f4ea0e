import { Button } from '../button/button.tsx';
import type { Example } from '../examples.ts';
import { EspaceHeader } from './espace-header.tsx';

const navigation = ['Accueil', 'Démarches', 'Irritants', 'Améliorations', 'Documents'].map((text, index) => ({
  href: `#part-${index + 1}`,
  text,
  current: index === 1,
}));
const user = { name: 'Nadia Lambert', organisation: 'Agence régionale de l’habitat' };

export const espaceHeaderExamples: Example[] = [
  {
    name: 'Avec le nom',
    wide: true,
    element: <EspaceHeader navigation={navigation} navigationLabel="Menu de l’espace" user={user} />,
  },
  {
    name: 'Avec un menu sous le nom',
    wide: true,
    element: (
      <EspaceHeader
        navigation={navigation}
        navigationLabel="Menu de l’espace, avec compte"
        user={user}
        userMenu={
          <Button kind="link" type="button">
            Se déconnecter
          </Button>
        }
      />
    ),
  },
];
