import { Button } from '../button/button.tsx';
import type { Example } from '../examples.ts';
import { FindingItem, FindingList, FindingMark } from './finding.tsx';

export const findingExamples: Example[] = [
  {
    name: 'Dans le texte',
    element: (
      <div class="lp-prose">
        <FindingMark kind="cut" number={1}>
          Suite à l’examen de votre demande, nous sommes au regret de vous informer que votre dossier est incomplet.
        </FindingMark>
        <p>
          Il{' '}
          <FindingMark kind="replace" number={3}>
            vous appartient de nous faire parvenir
          </FindingMark>
          ,{' '}
          <FindingMark kind="specify" number={2} active>
            dans les 30 jours de la présente
          </FindingMark>
          , copie de votre{' '}
          <FindingMark kind="explain" number={4}>
            avertissement-extrait de rôle
          </FindingMark>
          .
        </p>
      </div>
    ),
  },
  {
    name: 'La liste',
    element: (
      <FindingList
        title="5 points qui aident le plus"
        headingLevel={3}
        action={<a href="#tout">Voir tout (11)</a>}
        footer="Suivant F8 · Accepter Alt + A · Garder Alt + G"
      >
        <FindingItem
          headingLevel={4}
          number={1}
          title="Coupez cette phrase&nbsp;: 61 mots"
          message="Au-delà de 30 mots, on relit. Il y a 4 idées&nbsp;: 4 phrases."
          href="#phrase-1"
        />
        <FindingItem
          headingLevel={4}
          number={2}
          title="Écrivez la date limite"
          message="«&nbsp;Dans les 30 jours de la présente&nbsp;»&nbsp;: le lecteur doit retrouver la date de la lettre."
          active
        >
          <Button kind="outline" small type="button">
            Écrire «&nbsp;avant le 14 avril 2027&nbsp;»
          </Button>
        </FindingItem>
        <FindingItem
          headingLevel={4}
          number={3}
          title="Dites directement quoi faire"
          message="«&nbsp;Envoyez-nous&nbsp;»"
          href="#mots-3"
        />
      </FindingList>
    ),
  },
];
