import type { Example } from '../examples.ts';
import { FactMark } from '../fact-mark/fact-mark.tsx';
import { BeforeAfter } from './before-after.tsx';

export const beforeAfterExamples: Example[] = [
  {
    name: 'Une décision de refus',
    element: (
      <BeforeAfter
        beforeSummary="117 mots, phrase la plus longue&nbsp;: 51"
        afterSummary="53 mots, phrase la plus longue&nbsp;: 15"
        rows={[
          {
            relation: 'split',
            note: 'coupée en 2, sujet devant',
            before: (
              <p>
                Considérant que l’enquête sociale réalisée en date du <FactMark letter="D">2 mars 2027</FactMark> a
                permis d’établir que les ressources de votre ménage s’élèvent à{' '}
                <FactMark letter="C">1&#8239;912,40&nbsp;€ par mois</FactMark>…
              </p>
            ),
            after: (
              <p>
                Pourquoi&#8239;? Notre enquête du <FactMark letter="D">2 mars 2027</FactMark> montre que votre ménage
                reçoit <FactMark letter="C">1&#8239;912,40&nbsp;€ par mois</FactMark>.
              </p>
            ),
          },
          {
            relation: 'dropped',
            before: (
              <p>
                Un recours contre la présente décision peut être introduit, dans les trois mois de sa notification, par
                requête déposée ou adressée au greffe du tribunal du travail compétent.
              </p>
            ),
            lost: {
              title: 'F · Recours\u00a0: disparu',
              missing: 'Organe, forme et délai du recours sont absents.',
            },
          },
          { relation: 'added', after: <p>Une question&#8239;? Appelez Sophie Piron.</p> },
        ]}
      />
    ),
  },
];
