import type { RuleExamples } from '../rule.ts';

export const unclearAntecedentExamples: RuleExamples = {
  positive: [
    { text: 'Le voisin appelle le plombier. Ce dernier coupe l’eau.', flags: ['Ce dernier'] },
    { text: 'L’école prévient la crèche quand celle-ci ferme.', flags: ['celle-ci'] },
    { text: 'Les parents rencontrent les éducateurs. Ceux-ci expliquent le projet.', flags: ['Ceux-ci'] },
    { text: 'Le notaire écrit au géomètre et au voisin, lequel doit répondre.', flags: ['lequel'] },
    { text: 'La mère confie sa fille à la voisine ; cette dernière a une clé.', flags: ['cette dernière'] },
    { text: 'Le club loue le terrain et le vestiaire, mais celui-ci reste fermé.', flags: ['celui-ci'] },
  ],
  negative: [
    { text: 'Le voisin appelle la police. Celle-ci arrive vite.', trap: 'Un seul nom féminin.' },
    { text: 'Vous avez payé ces derniers mois.', trap: 'Une période.' },
    { text: 'Le jury a lu le projet et le budget. Ce dernier point est réglé.', trap: '« dernier » devant son nom.' },
    {
      text: 'La salle et la caisse pour laquelle vous avez une clé sont ouvertes.',
      trap: 'Une préposition lie le relatif.',
    },
    {
      text: 'La date de la fête est connue. Celle-ci a lieu en mai.',
      trap: 'Un complément avec « de » ne compte pas.',
    },
    { text: 'Le plombier répare la chaudière le lundi ; celui-ci apporte la pièce.', trap: 'Un nom et un jour.' },
    { text: 'Celui-ci est gratuit.', trap: 'Rien avant.' },
    { text: 'Le prix reste le même. Lequel choisir ?', trap: 'Une question.' },
  ],
};
