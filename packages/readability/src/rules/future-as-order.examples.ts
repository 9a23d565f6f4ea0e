import type { RuleExamples } from '../rule.ts';

export const futureAsOrderExamples: RuleExamples = {
  positive: [
    { text: 'Le locataire videra la cave avant son départ.', flags: ['Le locataire videra'] },
    { text: 'Le demandeur n’oubliera pas de signer la page 2.', flags: ['Le demandeur n’oubliera'] },
    { text: 'Les parents remettront la fiche à l’institutrice.', flags: ['Les parents remettront'] },
    { text: 'Chaque exposant rangera son stand. L’organisateur rendra les clés.', flags: ['L’organisateur rendra'] },
    { text: 'Vous veillerez à fermer les fenêtres.', flags: ['Vous veillerez'] },
    { text: 'La candidate joindra également une photo.', flags: ['La candidate joindra'] },
    { text: 'Le propriétaire devrait prévenir la commune avant les travaux.', flags: ['Le propriétaire devrait'] },
    { text: 'Vous prendrez soin de trier le verre.', flags: ['Vous prendrez'] },
  ],
  negative: [
    { text: 'Le locataire recevra une réponse en juin.', trap: 'Une promesse.' },
    { text: 'Nous enverrons la carte au demandeur.', trap: 'Notre propre action.' },
    { text: 'Le bus de remplacement passera toutes les heures.', trap: 'Le sujet n’est pas une personne.' },
    { text: 'Le nom du locataire figurera sur la boîte.', trap: 'La personne n’est pas le sujet.' },
    { text: 'Vous paierez moins cher en octobre.', trap: 'Un fait à venir.' },
    { text: 'Le locataire vide la cave avant son départ.', trap: 'Le présent.' },
    { text: 'Les participants pourront manger sur place.', trap: 'Une possibilité.' },
    { text: 'Le demandeur fournira une copie.', profile: 'legal', trap: 'Le style d’un règlement.' },
  ],
};
