import type { RuleExamples } from '../rule.ts';

const text = 'La bibliothèque prête trois livres à la fois.';
const more = 'Rapportez-les au bout d’un mois.';

export const headingStructureExamples: RuleExamples = {
  positive: [
    { text: `# La bibliothèque\n\n${text}\n\n### Les retards\n\n${more}`, flags: ['Les retards'] },
    { text: `# La bibliothèque\n\n## Emprunter\n\n#### Combien ?\n\n${text}`, flags: ['Combien ?'] },
    { text: `# La bibliothèque\n\n# \n\n${text}`, flags: [text] },
    { text: `${text}\n\n**Les retards**\n\n${more}`, flags: ['**Les retards**'] },
    { text: `${text}\n\nEN CAS DE RETARD\n\n${more}`, flags: ['EN CAS DE RETARD'] },
    { text: `Bonjour, ${text}\n\nQUE FAUT-IL APPORTER ?\n\n- la carte`, flags: ['QUE FAUT-IL APPORTER ?'] },
    { text: `# Un\n\n### Deux\n\n${text}\n\n##### Trois\n\n${more}`, flags: ['Deux', 'Trois'] },
  ],
  negative: [
    { text: `# La bibliothèque\n\n## Emprunter\n\n${text}\n\n# Le musée\n\n${more}`, trap: 'Remonter de deux à un.' },
    { text: `# Un\n\n## Deux\n\n### Trois\n\n${text}\n\n## Quatre`, trap: 'Remonter n’est pas sauter.' },
    { text: `### La bibliothèque\n\n${text}`, trap: 'Le premier titre peut être à un autre niveau.' },
    { text: `COMMUNE DE FONTAVAL\n\nSERVICE DES SPORTS\n\n${text}`, trap: 'Un en-tête avant le texte.' },
    { text: `${text}\n\nJULIE VANDAMME`, trap: 'Une signature.' },
    { text: `${text}\n\nLes retards\n\n${more}`, trap: 'Une ligne courte sans gras ni capitales.' },
    { text: `${text}\n\n**Attention :** ${more}`, trap: 'Des mots en gras dans un paragraphe.' },
    { text: `${text}\n\nLe CPAS ET L’ONE\n\n${more}`, trap: 'Des sigles parmi des minuscules.' },
    { text: `${text}\n\nEN CAS DE RETARD\n\n${more}`, profile: 'legal', trap: 'Le profil légal.' },
  ],
};
