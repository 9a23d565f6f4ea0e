import type { RuleExamples } from '../rule.ts';

const admission =
  'Le service examine les demandes de bourse que les familles introduisent au début de l’année scolaire lorsque les revenus du ménage ne dépassent pas le plafond fixé pour la période de référence.';
const transport =
  'Vous pouvez demander le remboursement des frais de transport pour autant que la distance entre votre domicile et votre lieu de stage soit supérieure à cinq kilomètres et que vous ne disposiez pas déjà d’un abonnement payé par votre employeur ou par un autre service.';

export const sentenceTooLongExamples: RuleExamples = {
  positive: [
    { text: admission, flags: [admission] },
    { text: transport, flags: [transport] },
    { text: `Bonjour. ${transport} Merci.`, flags: [transport] },
    {
      text: 'Apportez la carte de votre enfant et la lettre que la commune vous a envoyée.',
      profile: 'easy',
      flags: ['Apportez la carte de votre enfant et la lettre que la commune vous a envoyée.'],
    },
    {
      text: 'La taxe est due par la personne qui occupe le bien au premier janvier, même si elle quitte ensuite la commune pendant l’année.',
      profile: 'web',
      flags: [
        'La taxe est due par la personne qui occupe le bien au premier janvier, même si elle quitte ensuite la commune pendant l’année.',
      ],
    },
    {
      text: `- ${admission}`,
      flags: [admission],
    },
    {
      text: 'Madame [[Nom]], votre dossier du [[Date]] reste incomplet parce que la preuve de vos revenus, celle de votre partenaire et celle de chaque personne de votre ménage qui travaille nous manquent encore.',
      flags: [
        'Madame Nom, votre dossier du Date reste incomplet parce que la preuve de vos revenus, celle de votre partenaire et celle de chaque personne de votre ménage qui travaille nous manquent encore.',
      ],
    },
  ],
  negative: [
    { text: 'Envoyez la copie de votre bail avant le 14 avril 2027.', trap: 'Une phrase courte.' },
    {
      text: 'Les directrices et les directeurs, les enseignantes et les enseignants, les éducatrices et les éducateurs ainsi que les parents reçoivent la lettre le premier jour de chaque mois de l’année.',
      trap: 'Les doubles formes comptent pour une.',
    },
    {
      text: 'Joignez :\n- la copie de votre carte d’identité, recto et verso, bien lisible ;\n- la preuve de vos revenus des trois derniers mois ;\n- le bail signé par le propriétaire.',
      trap: 'Une liste n’est pas une seule phrase.',
    },
    {
      text: 'M. J.-P. Servais, réf. 2024/123-B, vous attend le 3 mai 2027 à 9 h 30. Le bureau se trouve av. du Parc 12, bte 3, au 2e étage. Prenez l’ascenseur.',
      trap: 'Les points des abréviations ne comptent pas, mais les fins de phrase oui.',
    },
    { text: admission, profile: 'legal', trap: 'Un texte légal supporte des phrases plus longues.' },
    {
      text: 'Administration communale de Fontaval, service des travaux et de la mobilité, rue du Bief 12, 5999 Fontaval, téléphone 081 00 00 00, ouvert du lundi au vendredi de 9 h à 12 h et le samedi de 10 h à 12 h',
      kind: 'footer',
      trap: 'Le pied de page n’est pas une phrase.',
    },
    {
      text: 'Le compte BE68 5390 0754 7034 reçoit 1 234,50 € le 14 avril 2027 à 9 h 30 par l’agent ou l’agente du service.',
      trap: 'Un numéro de compte, une heure, un montant : un mot chacun.',
    },
  ],
};
