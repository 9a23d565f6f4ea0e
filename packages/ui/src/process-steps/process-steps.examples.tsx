import type { Example } from '../examples.ts';
import { ProcessSteps } from './process-steps.tsx';

export const processStepsExamples: Example[] = [
  {
    name: 'Comment cela se passe',
    element: (
      <ProcessSteps
        steps={[
          { title: 'Vous déclarez votre adresse.', detail: 'En ligne, au guichet ou par courrier.' },
          { title: 'Nous accusons réception le jour même.', detail: 'Le message dit ce qui suit et qui vous suit.' },
          {
            title: 'L’agent de quartier passe chez vous.',
            detail: 'Vous travaillez en pauses\u202f? Choisissez\u00a0: le matin, l’après-midi ou le soir.',
          },
          { title: 'Vous mettez votre carte à jour au guichet.', detail: 'Sur rendez-vous, 10 minutes.' },
        ]}
      />
    ),
  },
  {
    name: 'Où l’on en est',
    element: (
      <ProcessSteps
        headingLevel={3}
        steps={[
          { title: 'Le texte est diagnostiqué', state: 'done' },
          { title: 'Une collègue relit', detail: 'Karim Delvaux, depuis 3 jours', state: 'current' },
          { title: 'Le test à cinq', detail: 'pas encore prévu', state: 'unconfirmed' },
        ]}
      />
    ),
  },
];
