import type { RuleExamples } from '../rule.ts';

export const buriedEnumerationExamples: RuleExamples = {
  positive: [
    {
      text: 'Apportez votre carte de membre, le reçu du paiement, deux photos récentes et le certificat de votre médecin.',
      flags: ['votre carte de membre, le reçu du paiement, deux photos récentes et le certificat de votre médecin'],
    },
    {
      text: 'Pour le camp, préparez un sac de couchage, une gourde d’eau, des chaussures de marche, un pull chaud et une lampe.',
      flags: ['un sac de couchage, une gourde d’eau, des chaussures de marche, un pull chaud et une lampe'],
    },
    {
      text: 'Le prix comprend : l’entrée au musée, la visite avec un guide, le repas de midi, l’atelier de dessin.',
      flags: ['l’entrée au musée, la visite avec un guide, le repas de midi, l’atelier de dessin'],
      fixed:
        'Le prix comprend :\n- l’entrée au musée ;\n- la visite avec un guide ;\n- le repas de midi ;\n- l’atelier de dessin.',
    },
    {
      text: 'Vous devez vider la cave, nettoyer les deux pièces du haut, relever les compteurs et rendre toutes les clés.',
      flags: ['vider la cave, nettoyer les deux pièces du haut, relever les compteurs et rendre toutes les clés'],
    },
    {
      text: 'Le service vend des vélos d’occasion, des casques pour enfants, des gilets fluo ainsi que des lampes de vélo.',
      flags: ['des vélos d’occasion, des casques pour enfants, des gilets fluo ainsi que des lampes de vélo'],
    },
    {
      text: 'Prenez une photo du mur abîmé, le nom de l’assureur et la date des travaux.',
      profile: 'easy',
      flags: ['une photo du mur abîmé, le nom de l’assureur et la date des travaux'],
    },
  ],
  negative: [
    { text: 'Apportez votre carte, une photo récente et le formulaire signé.', trap: 'Trois éléments.' },
    { text: 'La salle a une table, un évier et un four.', trap: 'Trois éléments courts.' },
    {
      text: 'Selon l’article 4, § 2, alinéa 3, du règlement de police et l’article 12 du code, le chien est tenu en laisse.',
      trap: 'Les parties d’une référence.',
    },
    {
      text: 'Le bus s’arrête à Bousval, à Genappe et à Loupoigne.',
      trap: 'Des noms de lieux d’un mot.',
    },
    {
      text: 'Hier, le service a reçu votre lettre, le chef l’a lue, et nous avons appelé le plombier.',
      trap: 'Des phrases entre virgules.',
    },
    {
      text: '- La carte de membre, le reçu du paiement, deux photos récentes et le certificat de votre médecin.',
      trap: 'Déjà dans une liste.',
    },
    {
      text: 'L’appartement est clair, calme, bien isolé, proche de la gare et facile à chauffer en hiver.',
      trap: 'Des adjectifs.',
    },
  ],
};
