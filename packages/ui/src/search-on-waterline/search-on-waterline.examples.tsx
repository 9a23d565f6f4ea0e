import type { Example } from '../examples.ts';
import { SearchOnWaterline } from './search-on-waterline.tsx';

export const searchOnWaterlineExamples: Example[] = [
  {
    name: 'Accueil public',
    wide: true,
    element: (
      <SearchOnWaterline
        action="#chercher"
        title={<h3 class="lp-question">Que voulez-vous faire&#8239;?</h3>}
        suggestions={[
          { href: '#demenager', text: 'déménager' },
          { href: '#carte', text: 'carte d’identité perdue' },
          { href: '#isoler', text: 'prime pour isoler' },
          { href: '#menage', text: 'composition de ménage' },
        ]}
        hidden={{ commune: '5999' }}
      >
        Vous habitez à <strong>5999 Fontaval</strong>. <a href="#commune">Choisir une autre commune</a>
      </SearchOnWaterline>
    ),
  },
];
