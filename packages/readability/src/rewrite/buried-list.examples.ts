import type { RewriteExamples } from './rewrite.ts';

export const buriedListExamples: RewriteExamples = {
  positive: [
    {
      text: 'Joignez : une copie du bail, une photo, la facture et le plan.',
      rewritten: 'Joignez :\n- une copie du bail ;\n- une photo ;\n- la facture ;\n- le plan.',
    },
    {
      text: 'Apportez les documents suivants : votre carte, votre bail, vos factures, et votre contrat.',
      rewritten:
        'Apportez les documents suivants :\n- votre carte ;\n- votre bail ;\n- vos factures ;\n- votre contrat.',
    },
    {
      text: 'Le dossier contient : le formulaire ; une photo ; le plan ; la preuve de paiement.',
      rewritten: 'Le dossier contient :\n- le formulaire ;\n- une photo ;\n- le plan ;\n- la preuve de paiement.',
    },
    {
      text: 'Vous pouvez : demander une copie, corriger vos données, retirer votre accord et écrire au service.',
      rewritten:
        'Vous pouvez :\n- demander une copie ;\n- corriger vos données ;\n- retirer votre accord ;\n- écrire au service.',
    },
    {
      text: 'Bonjour. Voici les frais : 25 € de dossier, 10 € de timbre, 3 € de copie et 12 € d’envoi.',
      rewritten:
        'Bonjour. Voici les frais :\n- 25 € de dossier ;\n- 10 € de timbre ;\n- 3 € de copie ;\n- 12 € d’envoi.',
    },
    {
      text: 'Quatre services répondent : le guichet, la caisse, le service Logement et la crèche',
      rewritten: 'Quatre services répondent :\n- le guichet ;\n- la caisse ;\n- le service Logement ;\n- la crèche',
    },
  ],
  negative: [
    { text: 'Logement vide : durée du bail, congé, préavis, fin de location', trap: 'Un titre, pas une phrase.' },
    { text: 'Le métal contient : 999, 950, 900 et 850 millièmes.', trap: 'Des nombres sans nom.' },
    {
      text: 'Donnez : nom, prénom, adresse, date et lieu de naissance.',
      trap: '« date et lieu de naissance » : un ou deux éléments ?',
    },
    { text: 'Joignez : une photo, le bail et le plan.', trap: 'Trois éléments se lisent bien en ligne.' },
    {
      text: 'Joignez : une photo, le bail, la facture ou le plan.',
      trap: 'Un seul suffit : la liste ne le dirait plus.',
    },
    {
      text: 'Attention : le guichet ferme, la caisse reste ouverte, le parking est libre et la crèche est fermée.',
      trap: 'Des phrases, pas des éléments.',
    },
    { text: 'Joignez une photo, le bail, la facture et le plan.', trap: 'Rien n’annonce la liste.' },
    {
      text: 'Joignez : une photo, le bail, [[Pièce]], la facture et le plan.',
      trap: 'On ne sait pas ce que le champ montre.',
    },
    { text: 'Joignez : une photo, le bail, la facture et le plan. Signez ensuite.', trap: 'Le texte continue après.' },
    {
      text: 'Joignez : une photo, le bail, la facture et le plan.',
      profile: 'legal',
      trap: 'Le profil légal garde la phrase.',
    },
  ],
};
