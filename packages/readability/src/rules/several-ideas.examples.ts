import type { RuleExamples } from '../rule.ts';

const steps =
  'Le service prépare votre carte pendant la semaine, et vous recevez ensuite un message qui vous invite à venir la chercher au guichet du rez-de-chaussée un matin.';
const but =
  'Nous acceptons votre demande de place pour le mois de septembre, mais vous payez une garantie de cinquante euros avant le premier jour de la nouvelle saison sportive.';
const semicolon =
  'La piscine sera fermée pendant trois semaines pour le nettoyage complet de ses deux bassins ; les cours pour les enfants ont lieu à la salle du Moulin pendant cette période.';
const first =
  'Lorsque vous aurez reçu la facture, vérifiez le montant avec le relevé de votre compteur et appelez notre service le matin si vous y trouvez une erreur.';
const three =
  'Le jury lit tous les textes, il choisit les dix meilleurs du concours, puis la bibliothèque les imprime dans un petit livre qui sort au printemps suivant.';

export const severalIdeasExamples: RuleExamples = {
  positive: [
    { text: steps, flags: [steps], fixed: steps.replace(', et vous', '. Vous') },
    { text: but, flags: [but], fixed: but.replace(', mais', '. Mais') },
    { text: semicolon, flags: [semicolon] },
    { text: first, flags: [first] },
    { text: three, flags: [three] },
    {
      text: 'Votre fille peut venir à la plaine, mais elle apporte un pique-nique et de l’eau.',
      profile: 'easy',
      flags: ['Votre fille peut venir à la plaine, mais elle apporte un pique-nique et de l’eau.'],
    },
  ],
  negative: [
    { text: 'Le service prépare votre carte et vous la recevez lundi.', trap: 'Deux idées, mais une phrase courte.' },
    {
      text: 'Les parents qui inscrivent un enfant à la plaine de jeux avant la fin du mois de mars reçoivent une réduction de dix euros sur le prix de chaque semaine.',
      trap: 'Une relative n’est pas une seconde idée.',
    },
    {
      text: 'Lorsque vous quittez votre logement et que vous rendez les clés au propriétaire de la maison, relevez les compteurs d’eau et de gaz avec lui dans chaque pièce.',
      trap: 'Deux subordonnées, une principale.',
    },
    {
      text: 'Apportez au guichet de la maison communale la carte d’identité de votre enfant, une photo récente en couleur, le formulaire signé par les deux parents et le carnet de vaccination.',
      trap: 'Une énumération de noms.',
    },
    {
      text: 'Votre demande a été reçue par le service du logement de la commune le 3 mai 2027 après la fermeture de la liste des candidats pour le nouvel immeuble.',
      trap: 'Un temps composé est un seul verbe.',
    },
    { text: steps, kind: 'footer', trap: 'Le pied de page.' },
    { text: but, profile: 'legal', trap: 'Le profil légal.' },
  ],
};
