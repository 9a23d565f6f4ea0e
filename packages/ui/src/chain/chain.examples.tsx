import type { Example } from '../examples.ts';
import { Chain } from './chain.tsx';

export const chainExamples: Example[] = [
  {
    name: 'Pourquoi la lettre a changé',
    element: (
      <Chain
        links={[
          {
            kind: 'Irritant',
            text: <a href="#irritant">«&nbsp;Je ne sais pas jusqu’à quand je peux envoyer.&nbsp;»</a>,
          },
          {
            kind: 'Qui le dit',
            text: (
              <>
                <a href="#avis">23 personnes</a>, avis et guichet, de janvier à mars 2027
              </>
            ),
          },
          { kind: 'Règle de lisibilité', text: <a href="#regle">Délai sans date</a> },
          {
            kind: 'Décision',
            text: (
              <>
                <a href="#decision">Comité de direction</a>, 6 avril 2027, point 7
              </>
            ),
          },
          { kind: 'Preuve', text: <a href="#preuve">Mieux</a>, state: 'filled' },
        ]}
      />
    ),
  },
  {
    name: 'La preuve manque encore',
    element: (
      <Chain
        label="De l’irritant à la preuve, en cours"
        links={[
          { kind: 'Irritant', text: <a href="#irritant-plan">«&nbsp;Le même plan&nbsp;»</a>, state: 'filled' },
          { kind: 'Preuve', text: 'Aucune mesure prévue', state: 'missing' },
        ]}
      />
    ),
  },
  {
    name: 'Un lien manque au milieu',
    element: (
      <Chain
        label="De l’irritant à la preuve, sans décision"
        dashed="around"
        links={[
          {
            kind: 'Irritant',
            text: <a href="#irritant-delai">«&nbsp;Jusqu’à quand&#8239;?&nbsp;»</a>,
            state: 'filled',
          },
          { kind: 'Décision', text: 'Aucune décision notée', state: 'missing' },
          { kind: 'En place', text: '14 avril 2027', state: 'filled' },
          { kind: 'Preuve', text: 'Aucune mesure prévue', state: 'missing' },
        ]}
      />
    ),
  },
];
