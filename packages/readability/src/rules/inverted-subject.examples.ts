import type { RuleExamples } from '../rule.ts';

export const invertedSubjectExamples: RuleExamples = {
  positive: [
    { text: 'Sont concernés les ménages qui louent une maison.', flags: ['Sont concernés les ménages'] },
    { text: 'Doivent être signés le bail et l’annexe.', flags: ['Doivent être signés le bail'] },
    { text: 'À ce montant s’ajoutent les frais de port.', flags: ['s’ajoutent les frais'] },
    {
      text: 'Est considérée comme enfant toute personne de moins de 18 ans.',
      flags: ['Est considérée comme enfant toute personne'],
    },
    { text: 'Dans cette rue habitent trois familles nombreuses.', flags: ['habitent trois familles'] },
    { text: 'Ne sont pas remboursés les trajets en taxi.', flags: ['sont pas remboursés les trajets'] },
    { text: 'Peuvent être inscrits les enfants de six ans.', flags: ['Peuvent être inscrits les enfants'] },
    { text: 'Paient une taxe réduite les clubs du village.', flags: ['Paient une taxe réduite les clubs'] },
  ],
  negative: [
    { text: 'Les ménages qui louent sont concernés.', trap: 'Le sujet est en tête.' },
    { text: 'Sont-ils concernés par les travaux de cette rue ?', trap: 'Une question.' },
    { text: 'Envoyez les documents avant lundi.', trap: 'Un impératif.' },
    { text: 'Dans ce cas le bail prend fin en juin.', trap: 'Le sujet suit sans virgule.' },
    { text: '- doivent être signés le bail et l’annexe', trap: 'Un élément de liste continue la phrase d’avant.' },
    { text: 'Soit la commune paie, soit vous payez.', trap: '« Soit … soit » offre un choix.' },
    { text: 'Reste la question du prix.', trap: 'Une tournure courte et courante.' },
    { text: 'En mars, la commune répare les trottoirs.', trap: 'Le sujet suit la virgule.' },
  ],
};
