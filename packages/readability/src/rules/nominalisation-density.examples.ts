import type { RuleExamples } from '../rule.ts';

const heavy = [
  'La transmission du dossier se fait après vérification de la composition du ménage et validation de l’inscription.',
  'Le versement de la prime suit la notification de la décision et la clôture de l’enquête.',
  'En cas de modification, une déclaration est nécessaire avant le renouvellement de la carte.',
  'La délivrance du permis exige le paiement de la taxe et la présentation de la preuve de domiciliation.',
];
const light = [
  'Nous envoyons le dossier quand nous avons compté les personnes qui vivent chez vous.',
  'Vous recevez la prime un mois plus tard, sur le compte que vous avez choisi.',
  'Si votre adresse change, dites-le nous avant de demander une nouvelle carte.',
  'Pour avoir le permis, payez la taxe et montrez une preuve de votre adresse au guichet.',
  'Le guichet est ouvert le lundi et le jeudi, de 9 h à 12 h, à la maison communale.',
];

export const nominalisationDensityExamples: RuleExamples = {
  positive: [
    { text: heavy.join(' '), flags: [heavy[0]!] },
    { text: heavy.slice().reverse().join(' '), flags: [heavy[1]!] },
    { text: heavy.join('\n\n'), flags: [heavy[0]!] },
    { text: `${heavy.join(' ')} ${light[0]}`, flags: [heavy[0]!] },
    { text: `# Votre permis\n\n${heavy.join(' ')}`, profile: 'decision', flags: [heavy[0]!] },
    { text: `${light[0]} ${light[4]} ${heavy.slice(0, 2).join(' ')}`, profile: 'easy', flags: [heavy[0]!] },
    { text: heavy.map((text) => `- ${text}`).join('\n\n'), flags: [heavy[0]!] },
  ],
  negative: [
    { text: light.join(' '), trap: 'Des verbes disent les actions.' },
    { text: heavy[0]!, trap: 'Une seule phrase : trop court pour compter.' },
    { text: `${heavy[1]} ${light.join(' ')}`, trap: 'Une phrase lourde parmi des phrases simples.' },
    {
      text: `Le logement, l’appartement, le bâtiment, le garage et le village. ${light.slice(0, 4).join(' ')}`,
      trap: 'Des noms de choses en « -ment » et « -age ».',
    },
    {
      text: heavy.map((text) => `# ${text.slice(0, -1)}`).join('\n\n'),
      trap: 'Les titres ne comptent pas.',
    },
    { text: heavy.join(' '), profile: 'legal', trap: 'Le profil légal laisse ces noms.' },
    { text: heavy.join('\n\n'), kind: 'table-cell', trap: 'Les cellules d’un tableau ne sont pas du texte suivi.' },
  ],
};
