import type { RuleExamples } from '../rule.ts';

export const archaicReferenceExamples: RuleExamples = {
  positive: [
    { text: 'Ladite facture reste due.', flags: ['Ladite'], fixed: 'Cette facture reste due.' },
    { text: 'Signez ledit accord.', flags: ['ledit'], fixed: 'Signez cet accord.' },
    { text: 'Le bas dudit plan est flou.', flags: ['dudit'], fixed: 'Le bas de ce plan est flou.' },
    { text: 'Le plan se trouve sous ce pli.', flags: ['sous ce pli'] },
    { text: 'La demande susmentionnée est refusée.', flags: ['susmentionnée'] },
    { text: 'Envoyez le dossier et les pièces y afférentes.', flags: ['y afférentes'] },
    { text: 'Vous avez 30 jours à dater de la présente.', flags: ['de la présente'] },
    { text: 'Ledit [[Bien]] est vendu.', flags: ['Ledit'] },
  ],
  negative: [
    { text: 'Cette facture reste due.', trap: 'Le mot simple est déjà là.' },
    { text: 'Un audit aura lieu en mai.', trap: '« audit » est ici un nom.' },
    { text: 'Par la présente décision, la commune accepte.', trap: '« présente » qualifie « décision ».' },
    { text: 'Bannissez « ledit » de vos lettres.', trap: 'Le mot est cité.' },
    { text: 'Elle le dit à tout le monde.', trap: '« le dit » en deux mots.' },
    { text: 'Ledit contrat est nul.', profile: 'legal', trap: 'Le profil légal garde le mot.' },
    { text: 'Merci à la présidente et à la présente assemblée.', trap: '« présente » qualifie « assemblée ».' },
  ],
};
