import type { RuleExamples } from '../rule.ts';

export const legalReferenceExamples: RuleExamples = {
  positive: [
    {
      text: 'En vertu de l’article 12 du règlement du 3 mai 2019, vous recevez une prime.',
      flags: ['En vertu de l’article 12 du règlement du 3 mai 2019'],
    },
    {
      text: 'Conformément au décret du 14 avril 2021, votre demande est acceptée.',
      flags: ['Conformément au décret du 14 avril 2021'],
    },
    {
      text: 'La taxe suit l’article 4 de la loi du 2 mai 2020 et l’article 7 du décret du 5 juin 2021.',
      flags: ['article 4 de la loi du 2 mai 2020 et l’article 7 du décret du 5 juin 2021'],
    },
    {
      text: 'Vu l’arrêté du 2 février 2022 ;',
      profile: 'decision',
      flags: ['Vu l’arrêté du 2 février 2022'],
    },
    { text: 'La prime suit l’article 4.', profile: 'easy', flags: ['article 4'] },
    {
      text: '- Selon l’article 3, § 2, vous payez.',
      flags: ['Selon l’article 3, § 2'],
    },
  ],
  negative: [
    {
      text: 'Vous recevez une prime (base légale : décret du 14 avril 2021, art. 12 et art. 13).',
      trap: 'La référence suit le message.',
    },
    { text: 'Base légale : article 12 du décret du 14 avril 2021.', trap: 'Une ligne faite pour cela.' },
    { text: 'Vous recevez une prime selon l’article 12.', trap: 'Une seule référence, après le message.' },
    { text: 'Vu votre âge, le bus est gratuit.', trap: '« vu » sans texte de loi.' },
    { text: 'L’article du journal parle de vous.', trap: 'Un article de journal.' },
    {
      text: 'En vertu de l’article 12, la demande est reçue.',
      profile: 'legal',
      trap: 'Le profil légal garde cet ordre.',
    },
    { text: 'Selon l’article 12, oui.', kind: 'footnote', trap: 'Une note de bas de page est faite pour cela.' },
  ],
};
