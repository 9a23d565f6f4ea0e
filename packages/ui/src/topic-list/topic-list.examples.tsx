import type { Example } from '../examples.ts';
import { TopicList } from './topic-list.tsx';

export const topicListExamples: Example[] = [
  {
    name: 'Ce que vous vivez',
    element: (
      <TopicList
        topics={[
          {
            href: '#demenager',
            title: 'Je déménage',
            text: 'Changer d’adresse, agent de quartier, carte de stationnement',
          },
          { href: '#renover', title: 'Je rénove mon logement', text: 'Primes, permis, conseils énergie' },
          { href: '#commerce', title: 'J’ouvre un commerce', text: 'Alimentation, terrasse, enseigne' },
          { href: '#naissance', title: 'Une naissance', text: 'Déclarer la naissance, choisir une crèche' },
        ]}
      />
    ),
  },
];
