import type { RuleExamples } from '../rule.ts';

export const impersonalObligationExamples: RuleExamples = {
  positive: [
    { text: 'Il y a lieu de compléter le cadre C.', flags: ['Il y a lieu'], fixed: 'Complétez le cadre C.' },
    { text: 'Pour cette prime, il convient d’ajouter une photo.', flags: ['il convient'] },
    {
      text: 'Il vous appartient de nous faire une copie.',
      flags: ['Il vous appartient'],
      fixed: 'Vous devez nous faire une copie.',
    },
    {
      text: "S’il manque une pièce, il vous incombe d'envoyer la suite.",
      flags: ['il vous incombe'],
      fixed: 'S’il manque une pièce, vous devez envoyer la suite.',
    },
    { text: 'En cas de fuite, il faut fermer le robinet.', flags: ['il faut'] },
    { text: 'Il s’agit de remplir une fiche par jour.', flags: ['Il s’agit'] },
    { text: 'Vous êtes prié de vous présenter au guichet 3.', flags: ['Vous êtes prié'] },
    { text: 'Il est impératif que le bail soit signé.', flags: ['Il est impératif'] },
    { text: 'Il appartient au propriétaire de prévenir la commune.', profile: 'decision', flags: ['Il appartient'] },
    { text: 'Il est demandé aux parents de signer le carnet.', flags: ['Il est demandé'] },
    { text: 'Les visiteurs sont priés de sonner.', flags: ['sont priés'] },
    { text: 'Il vous appartient de [[Action]].', flags: ['Il vous appartient'] },
  ],
  negative: [
    { text: 'Complétez le cadre C, s’il y a lieu.', trap: '« s’il y a lieu » pose une condition.' },
    { text: 'Il n’y a pas lieu de payer.', trap: 'La négation dit le contraire.' },
    { text: 'Il faut 3 jours au service.', trap: 'Une durée.' },
    { text: 'Il faut que vous signiez la page 2.', trap: 'Le lecteur est nommé.' },
    { text: 'Il s’agit d’une erreur.', trap: 'Un nom, pas une action.' },
    { text: 'Ce vélo, il vous appartient.', trap: '« appartenir » au sens propre.' },
    { text: 'Il convient de noter que le bureau ferme.', trap: 'Une autre règle s’en occupe.' },
    { text: 'Ce vélo est rouge, il appartient à ma sœur.', trap: 'Rien ne suit qui soit à faire.' },
    { text: 'Elle est priée à dîner.', trap: 'Une invitation.' },
    { text: 'Vous devez compléter le cadre C.', trap: 'L’obligation est déjà directe.' },
    { text: 'Il y a un lieu de rendez-vous.', trap: 'Un lieu, au sens propre.' },
    { text: 'Le texte dit « il y a lieu » de trop.', trap: 'Les mots sont cités.' },
    { text: 'Il y a lieu de fixer le montant.', profile: 'legal', trap: 'Le profil légal laisse la tournure.' },
  ],
};
