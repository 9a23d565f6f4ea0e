import type { RuleExamples } from '../rule.ts';

export const smallTextExamples: RuleExamples = {
  positive: [
    {
      text: '[9 pt] Vous pouvez contester cette décision devant le tribunal du travail. Écrivez avant le 4 mai 2027.',
      flags: ['Vous pouvez contester cette décision devant le tribunal du travail.'],
    },
    {
      text: '[12 pt] Nous acceptons votre demande.\n\n[8.5 pt] Le paiement arrive le 3 mai 2027 sur le compte que vous avez indiqué dans la demande.',
      flags: ['Le paiement arrive le 3 mai 2027 sur le compte que vous avez indiqué dans la demande.'],
    },
    {
      text: '[10 pt] - la copie de votre carte d’identité ;\n\n[10 pt] - la dernière facture de gaz ou d’électricité, avec votre nom.',
      flags: ['la copie de votre carte d’identité ;'],
    },
    {
      text: '[12 pt] Le bus passe à 8 h devant l’école. Il vous ramène à 16 h, sauf le mercredi, où il part à midi.',
      profile: 'easy',
      flags: ['Le bus passe à 8 h devant l’école.'],
    },
    {
      text: '[10.5 pt] Le règlement se trouve à l’accueil. Lisez-le avant de signer, puis gardez la copie chez vous.',
      profile: 'decision',
      flags: ['Le règlement se trouve à l’accueil.'],
    },
    {
      text: '[9 pt] Le collège fixe le montant de la taxe. Le taux ne peut pas dépasser celui de l’année qui précède.',
      profile: 'legal',
      flags: ['Le collège fixe le montant de la taxe.'],
    },
  ],
  negative: [
    {
      text: '[11 pt] Vous pouvez contester cette décision devant le tribunal du travail avant le 4 mai 2027.',
      trap: 'La plus petite taille admise.',
    },
    {
      text: 'Vous pouvez contester cette décision devant le tribunal du travail avant le 4 mai 2027.',
      trap: 'Le fichier ne dit pas la taille.',
    },
    { text: '[8 pt] Imprimé sur papier recyclé.', trap: 'Quelques mots : une mention.' },
    {
      text: '[8 pt] Commune de Clairbois, rue du Centre, 4, ouverte du lundi au vendredi, de 9 h à 12 h.',
      kind: 'footer',
      trap: 'Le pied de page.',
    },
    {
      text: '[9 pt] Le montant comprend la part de la commune et celle de la province, comme le dit le règlement.',
      kind: 'footnote',
      trap: 'Une note.',
    },
    {
      text: '[9 pt] Vous pouvez contester cette décision devant le tribunal du travail avant le 4 mai 2027.',
      profile: 'web',
      trap: 'Une page a sa propre mise en page.',
    },
    {
      text: '[10 pt] Le collège fixe le montant de la taxe. Le taux ne peut pas dépasser celui de l’année.',
      profile: 'legal',
      trap: 'Un texte légal admet 10 points.',
    },
  ],
};
