import type { RuleExamples } from '../rule.ts';

const body =
  'Nous avons reçu votre demande de carte de stationnement. Il manque encore une photo et la copie de votre carte d’identité. Apportez-les au guichet du rez-de-chaussée avant le 15 juin 2027. Nous préparons ensuite votre carte.';

export const missingContactExamples: RuleExamples = {
  positive: [
    {
      text: `Madame,\n\n${body}\n\nLe service se tient à votre disposition.\n\nBien à vous`,
      flags: ['se tient à votre disposition'],
    },
    { text: `Madame, Monsieur,\n\n${body}\n\nAvec nos meilleures salutations`, flags: ['salutations'] },
    {
      text: `Monsieur,\n\n${body}\n\nPour tout renseignement, passez au guichet.`,
      flags: ['Pour tout renseignement'],
    },
    { text: `Chère Madame,\n\n${body}`, flags: ['Nous préparons ensuite votre carte.'] },
    {
      text: `Madame [[Nom]],\n\n${body}\n\nNous restons à votre disposition.`,
      profile: 'decision',
      flags: ['restons à votre disposition'],
    },
    { text: `Bonjour Madame,\n\n${body}\n\nCordialement`, profile: 'easy', flags: ['Cordialement'] },
  ],
  negative: [
    { text: `Madame,\n\n${body}\n\nUne question ? Appelez le 081 00 00 00.`, trap: 'Un téléphone.' },
    { text: `Madame,\n\n${body}\n\nÉcrivez à etat.civil@fontaval.be.`, trap: 'Une adresse électronique.' },
    { text: `Madame,\n\n${body}\n\nAppelez le [[TelAgent]].`, trap: 'Un champ de fusion donne le numéro.' },
    { text: body, trap: 'Ce n’est pas une lettre.' },
    { text: 'Madame,\n\nMerci.\n\nBien à vous', trap: 'Un mot de deux lignes.' },
    { text: `Madame,\n\n${body}\n\nBien à vous`, profile: 'web', trap: 'Une page web a son propre pied de page.' },
  ],
};
