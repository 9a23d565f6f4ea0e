import type { RuleExamples } from '../rule.ts';

const garden =
  'Le service des espaces verts taillera les arbres de votre rue pendant la deuxième semaine du mois de mars si le temps reste sec.';
const parking =
  'Nous vous demandons de garer votre voiture dans une autre rue du quartier ou sur la place du marché pendant ces cinq journées.';
const branches =
  'Les branches coupées resteront sur le trottoir pendant deux jours au plus avant que notre camion ne passe les ramasser un matin.';
const rest = 'Merci de votre aide.';

export const consecutiveLongSentencesExamples: RuleExamples = {
  positive: [
    { text: `${garden} ${parking}`, flags: [`${garden} ${parking}`] },
    { text: `${rest} ${garden} ${parking}`, flags: [`${garden} ${parking}`] },
    { text: `${garden} ${parking} ${branches}`, flags: [`${garden} ${parking} ${branches}`] },
    {
      text: `${garden} ${parking} ${rest} ${branches} ${garden}`,
      flags: [`${garden} ${parking}`, `${branches} ${garden}`],
    },
    { text: `> ${branches} ${garden}`, flags: [`${branches} ${garden}`] },
    {
      text: 'Prenez votre carte et vos clés avant de venir à la commune lundi matin. Le bureau se trouve à droite de la grande porte, au fond du couloir.',
      profile: 'easy',
      flags: [
        'Prenez votre carte et vos clés avant de venir à la commune lundi matin. Le bureau se trouve à droite de la grande porte, au fond du couloir.',
      ],
    },
  ],
  negative: [
    { text: `${garden} ${rest} ${parking}`, trap: 'Une phrase courte sépare les deux longues.' },
    { text: `${garden}\n\n${parking}`, trap: 'Deux paragraphes : le lecteur souffle entre les deux.' },
    { text: garden, trap: 'Une phrase longue toute seule.' },
    { text: `- ${garden}\n\n- ${parking}`, trap: 'Deux points d’une liste.' },
    { text: `${garden} ${parking}`, kind: 'footer', trap: 'Le pied de page.' },
    { text: `${garden} ${parking}`, profile: 'legal', trap: 'Le profil légal accepte ces longueurs.' },
    {
      text: 'Les citoyennes et les citoyens, les habitantes et les habitants, les agents et les agentes viennent samedi. Ils plantent une haie.',
      trap: 'Les doubles formes comptent pour une.',
    },
  ],
};
