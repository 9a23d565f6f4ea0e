import type { RuleExamples } from '../rule.ts';

const paragraph =
  'La commune organise une fête de quartier le dernier samedi du mois. Les habitants peuvent y tenir un stand, jouer de la musique ou proposer un plat. Pour participer, remplissez le formulaire au guichet. Le service des fêtes vous donne ensuite un emplacement et un horaire.';
const many = (count: number) => Array.from({ length: count }, () => paragraph).join('\n\n');
const first = 'La commune organise une fête de quartier le dernier samedi du mois.';

export const missingHeadingsExamples: RuleExamples = {
  positive: [
    { text: many(5), flags: [first] },
    { text: `# La fête\n\n${many(5)}`, flags: [first] },
    { text: `${many(5)}\n\n# La suite\n\n${many(5)}`, flags: [first, first] },
    { text: many(3), profile: 'easy', flags: [first] },
    { text: many(4), profile: 'web', flags: [first] },
    { text: `Bonjour,\n\n${many(5)}`, flags: ['Bonjour,'] },
  ],
  negative: [
    { text: many(3), trap: 'Une lettre courte n’a pas besoin de titres.' },
    { text: `${many(3)}\n\n# Que devez-vous faire ?\n\n${many(3)}`, trap: 'Un titre au milieu.' },
    { text: `${many(3)}\n\nQui peut participer ?\n\n${many(3)}`, trap: 'Une ligne courte fait office de titre.' },
    { text: many(5), profile: 'decision', trap: 'Une décision supporte un texte plus long.' },
    { text: '', trap: 'Un texte vide.' },
    { text: many(6), kind: 'table-cell', trap: 'Des cellules de tableau.' },
  ],
};
