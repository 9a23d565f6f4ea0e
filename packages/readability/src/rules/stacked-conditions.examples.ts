import type { RuleExamples } from '../rule.ts';

const flagged = (text: string) => ({ text, flags: [text] });

export const stackedConditionsExamples: RuleExamples = {
  positive: [
    flagged('Si vous êtes seul, vous recevez 50 euros, sauf si vous cohabitez.'),
    flagged('La prime est due à condition que le toit soit isolé et pour autant que vous habitiez la maison.'),
    flagged('S’il pleut, la fête a lieu dans la salle, à moins que le vent soit trop fort.'),
    flagged('Vous pouvez venir si vous avez plus de 18 ans et si vous êtes inscrit.'),
    flagged('Au cas où la carte est perdue, prévenez-nous, excepté le dimanche.'),
    {
      text: 'En cas d’absence, [[Nom]] vous répond, sous réserve de place.',
      flags: ['En cas d’absence, Nom vous répond, sous réserve de place.'],
    },
    flagged('- vous payez moins si vous venez tôt, sauf en juillet'.slice(2)),
  ],
  negative: [
    { text: 'Si vous êtes seul, vous recevez 50 euros.', trap: 'Une seule condition.' },
    { text: 'Si vous êtes seul, vérifiez si votre nom est correct.', trap: 'Le second « si » pose une question.' },
    { text: 'La fanfare joue sur la place, sauf s’il pleut.', trap: '« Sauf si » est une seule condition.' },
    { text: 'Le marché a lieu le samedi, sauf en cas d’orage.', trap: '« Sauf en cas de » est une seule condition.' },
    { text: 'Si possible, venez même s’il pleut, sauf imprévu.', trap: 'Des locutions, et « même si ».' },
    { text: 'Si vous venez, appelez-nous s’il vous plaît.', trap: 'Une formule de politesse.' },
    { text: 'Le prix est si bas que la salle est pleine, sauf le lundi.', trap: '« Si » veut dire « tellement ».' },
    { text: 'Si vous êtes seul, payez 5 euros. Sinon, payez 8 euros, sauf en juillet.', trap: 'Deux phrases.' },
    { text: 'Si le bus s’arrête, descendez.', trap: '« S’ » est un pronom.' },
  ],
};
