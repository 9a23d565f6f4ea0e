import type { RuleExamples } from '../rule.ts';

export const ungroupedNumberExamples: RuleExamples = {
  positive: [
    { text: 'Appelez le 080020000.', flags: ['080020000'], fixed: 'Appelez le 0800 20 000.' },
    { text: 'Gsm : 0475123456', flags: ['0475123456'], fixed: 'Gsm : 0475 12 34 56' },
    { text: 'Le 021234567 répond le matin.', flags: ['021234567'], fixed: 'Le 02 123 45 67 répond le matin.' },
    { text: 'Versez sur BE68539007547034.', flags: ['BE68539007547034'], fixed: 'Versez sur BE68 5390 0754 7034.' },
    { text: 'Le prêt est de 12500 €.', flags: ['12500'], fixed: 'Le prêt est de 12\u202F500 €.' },
    { text: 'Un total de 125000,50 euros', flags: ['125000,50'], fixed: 'Un total de 125\u202F000,50 euros' },
    { text: 'Nous avons reçu 23500 plaintes.', flags: ['23500'], fixed: 'Nous avons reçu 23\u202F500 plaintes.' },
    { text: 'Tél. +3281123456', flags: ['+3281123456'], fixed: 'Tél. +32 81 12 34 56' },
    { text: 'Tél. 04/2345678', flags: ['04/2345678'], fixed: 'Tél. 04 234 56 78' },
    { text: 'Tél. 081123456', flags: ['081123456'], fixed: 'Tél. 081 12 34 56' },
  ],
  negative: [
    { text: 'Appelez le 0800 20 000 ou le 081 12 34 56.', trap: 'Déjà en groupes.' },
    { text: 'BCE 0123456789', trap: 'Un numéro d’entreprise.' },
    { text: 'Dossier 080020000', trap: 'Un numéro de dossier.' },
    { text: 'Le loyer est de 1500 €.', trap: 'Quatre chiffres se lisent sans espace.' },
    { text: 'En 2027, 5999 Fontaval', trap: 'Une année et un code postal.' },
    { text: 'Le numéro [[0475123456]] change.', trap: 'Un champ de fusion.' },
    { text: 'Habitez-vous à 75011 Paris ?', trap: 'Un code postal.' },
    { text: 'Le code 12500 est faux.', trap: 'Un code, pas un montant.' },
  ],
};
