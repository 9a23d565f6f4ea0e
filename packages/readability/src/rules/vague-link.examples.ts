import type { RuleExamples } from '../rule.ts';

export const vagueLinkExamples: RuleExamples = {
  positive: [
    { text: 'Téléchargez le règlement ici.', flags: ['ici'] },
    { text: 'Le plan se trouve au lien suivant.', flags: ['au lien suivant'] },
    { text: 'Pour vous inscrire à la brocante, cliquez ici.', flags: ['cliquez ici'] },
    { text: 'Le plan du réseau est disponible en cliquant sur ce lien.', flags: ['cliquant sur ce lien'] },
    { text: 'Lire la suite', flags: ['Lire la suite'] },
    { text: 'Le musée rouvre en mai. En savoir plus.', flags: ['En savoir plus'] },
    { text: 'Vous trouverez le règlement via ce lien.', flags: ['via ce lien'] },
    { text: 'Les heures de la piscine, c’est ici !', flags: ['c’est ici'] },
    { text: 'La liste des jeux : en savoir plus', flags: ['en savoir plus'] },
    { text: '# Votre courrier', flags: ['Votre courrier'] },
    { text: 'Objet : votre dossier n° 2027/114', flags: ['votre dossier n° 2027/114'] },
    { text: 'Concerne : information importante', flags: ['information importante'] },
  ],
  negative: [
    { text: 'Inscrivez-vous ici, au guichet, avant midi.', trap: 'Un lieu, que la suite précise.' },
    { text: 'Téléchargez le formulaire d’inscription à la brocante.', trap: 'Le lien dit ce qu’il donne.' },
    { text: 'Venez ici avec votre carte, le bureau est au fond.', trap: '« ici » est un lieu.' },
    { text: 'Vous voulez en savoir plus sur le tri ? Appelez-nous.', trap: 'Une phrase, pas un lien.' },
    { text: '# Votre dossier est complet', trap: 'Un titre qui dit l’essentiel.' },
    { text: '## Informations', trap: 'Un titre dans le texte : sa place dit le reste.' },
    { text: 'Objet : votre demande de carte de riverain', trap: 'Un objet précis.' },
    { text: 'Objet : [[Objet]]', trap: 'Un champ de fusion.' },
    { text: 'Évitez « cliquez ici » sur vos pages.', trap: 'Les mots sont cités.' },
    { text: 'Votre dossier', trap: 'Une ligne qui n’est pas un objet.' },
  ],
};
