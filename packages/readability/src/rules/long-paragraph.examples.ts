import type { RuleExamples } from '../rule.ts';

const subjects = [
  'La salle des fêtes peut être louée par les habitants et par les associations de la commune pour une journée ou pour un week-end.',
  'Le prix dépend du nombre de personnes, du jour choisi et du matériel que vous voulez utiliser pendant la fête.',
  'Une caution est demandée à la remise des clés et elle est rendue après le contrôle de la salle par notre équipe.',
  'Les tables et les chaises doivent être remises à leur place avant midi, le lendemain de la fête.',
  'Le bruit doit cesser à minuit pour respecter le repos des voisins qui habitent dans la rue.',
];
const long = subjects.join(' ');
const tiny =
  'La salle est petite. Elle est jolie. Elle est claire. Elle est calme. Elle est libre. Elle est à vous. Venez. Merci.';

export const longParagraphExamples: RuleExamples = {
  positive: [
    { text: long, flags: [long] },
    { text: `# Salle\n\n${long}`, flags: [long] },
    { text: `- ${long}`, flags: [long] },
    { text: `> ${long}`, flags: [long] },
    { text: subjects.slice(0, 3).join(' '), profile: 'easy', flags: [subjects.slice(0, 3).join(' ')] },
    { text: subjects.slice(0, 4).join(' '), profile: 'web', flags: [subjects.slice(0, 4).join(' ')] },
    {
      text: `${long} Appelez [[Nom]] avant de venir.`,
      flags: [`${long} Appelez Nom avant de venir.`],
    },
  ],
  negative: [
    { text: subjects.slice(0, 3).join(' '), trap: 'Un paragraphe moyen.' },
    { text: tiny, trap: 'Beaucoup de phrases, mais très courtes.' },
    { text: subjects.join('\n\n'), trap: 'Un sujet par paragraphe.' },
    { text: subjects.map((subject) => `– ${subject}`).join('\n'), trap: 'Une liste ligne par ligne.' },
    { text: long, profile: 'decision', trap: 'Une décision peut aller un peu plus loin.' },
    { text: long, kind: 'footnote', trap: 'Une note.' },
  ],
};
