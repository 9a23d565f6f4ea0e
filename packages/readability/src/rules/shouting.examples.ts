import type { RuleExamples } from '../rule.ts';

export const shoutingExamples: RuleExamples = {
  positive: [
    { text: 'RENVOYEZ CE FORMULAIRE SIGNÉ.', flags: ['RENVOYEZ CE FORMULAIRE SIGNÉ'] },
    { text: 'Le dossier est complet. AUCUN RETARD NE SERA ACCEPTÉ !', flags: ['AUCUN RETARD NE SERA ACCEPTÉ'] },
    { text: 'Signez ici !!!', flags: ['!!!'], fixed: 'Signez ici !' },
    { text: '# CE QUE VOUS DEVEZ FAIRE', flags: ['CE QUE VOUS DEVEZ FAIRE'] },
    { text: 'IL EST INTERDIT DE FUMER DANS LA SALLE', flags: ['IL EST INTERDIT DE FUMER DANS LA SALLE'] },
    { text: '- APPELEZ LE SERVICE, SANS ATTENDRE', flags: ['APPELEZ LE SERVICE, SANS ATTENDRE'] },
  ],
  negative: [
    { text: 'Renvoyez ce formulaire signé !', trap: 'Un seul point d’exclamation.' },
    { text: 'MADAME ROSE VAN DEN BERGHE\nRUE DU BIEF 12\n5999 FONTAVAL', trap: 'Une adresse.' },
    { text: 'Le SPW, la TVA, le CPAS et la BCE répondent.', trap: 'Des sigles.' },
    { text: 'ADMINISTRATION COMMUNALE DE FONTAVAL', trap: 'Le nom d’une administration.' },
    { text: 'DEMANDE URGENTE', trap: 'Deux mots seulement.' },
    { text: 'CE DOSSIER EST POUR VOUS', kind: 'header', trap: 'L’en-tête.' },
    { text: 'Écrivez [[VOTRE NOM EST ICI]] en haut.', trap: 'Un champ de fusion.' },
  ],
};
