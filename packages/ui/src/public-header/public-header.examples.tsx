import type { Example } from '../examples.ts';
import { PublicHeader } from './public-header.tsx';

const navigation = [
  { href: '#moments', text: 'Moments de vie' },
  { href: '#vous-l-avez-dit', text: 'Vous l’avez dit' },
  { href: '#parler', text: 'Parler à quelqu’un' },
];

export const publicHeaderExamples: Example[] = [
  {
    name: 'Accueil',
    wide: true,
    element: <PublicHeader serviceName="Démarches à Fontaval" navigation={navigation} navigationLabel="Menu public" />,
  },
  {
    name: 'Dans une partie, en deux langues',
    wide: true,
    element: (
      <PublicHeader
        navigation={navigation.map((item, index) => ({ ...item, current: index === 1 }))}
        navigationLabel="Menu public en deux langues"
        languages={[
          { href: '#fr', text: 'Français', lang: 'fr', current: true },
          { href: '#nl', text: 'Nederlands', lang: 'nl' },
        ]}
      />
    ),
  },
];
