import type { Example } from '../examples.ts';
import { Tabs } from './tabs.tsx';

export const tabsExamples: Example[] = [
  {
    name: 'Choisir ce que l’on montre',
    element: (
      <Tabs
        label="Montrer"
        labelShown="Montrer&nbsp;:"
        items={[
          { href: '#tous', text: 'tous', current: true },
          { href: '#les-miens', text: 'les miens' },
          { href: '#sans-porteur', text: 'sans porteur (2)' },
          { href: '#hypotheses', text: 'hypothèses (1)' },
        ]}
      />
    ),
  },
];
