import type { RuleExamples } from '../rule.ts';

export const heavyConnectorExamples: RuleExamples = {
  positive: [
    {
      text: 'Dans le but de préparer votre visite, lisez ce guide.',
      flags: ['Dans le but'],
      fixed: 'Pour préparer votre visite, lisez ce guide.',
    },
    {
      text: 'Appelez-nous en vue d’obtenir une copie.',
      flags: ['en vue'],
      fixed: 'Appelez-nous pour obtenir une copie.',
    },
    {
      text: 'Le bureau ferme du fait qu’une panne a eu lieu.',
      flags: ['du fait qu’'],
      fixed: 'Le bureau ferme parce qu’une panne a eu lieu.',
    },
    {
      text: 'En dépit du refus de la banque, la vente continue.',
      flags: ['En dépit'],
      fixed: 'Malgré le refus de la banque, la vente continue.',
    },
    {
      text: 'Tout est gratuit à l’exception des photos.',
      flags: ['à l’exception'],
      fixed: 'Tout est gratuit sauf les photos.',
    },
    { text: 'Votre lettre en date du [[Date]] est arrivée.', flags: ['en date du'] },
    { text: 'La clé se prête moyennant une garantie.', flags: ['moyennant'] },
    {
      text: 'Triez conformément au guide du quartier.',
      flags: ['conformément'],
      fixed: 'Triez selon le guide du quartier.',
    },
    { text: 'Prévenez-nous au cas où vous déménageriez.', flags: ['au cas où'] },
    {
      text: "Préalablement à votre visite, appelez l'accueil.",
      flags: ['Préalablement'],
      fixed: "Avant votre visite, appelez l'accueil.",
    },
  ],
  negative: [
    {
      text: 'Le club garde la salle, sauf si la pluie tombe, pour autant que le gardien soit là.',
      trap: 'Deux conditions : une autre règle le dit.',
    },
    { text: 'Lisez ce guide pour préparer votre visite.', trap: 'Le mot court est déjà là.' },
    { text: 'Le mot « hormis » vient de l’ancien français.', trap: 'Le mot est cité, il n’est pas employé.' },
    { text: 'Dans le but, le gardien arrête le ballon.', trap: 'Le but du terrain, sans « de ».' },
    { text: 'Au terme choisi correspond une couleur.', trap: 'Un autre sens de « terme ».' },
    { text: 'Du fait divers au roman, la bibliothèque a tout.', trap: '« du fait » sans « que ».' },
    { text: 'En dépit de quoi il revient.', profile: 'legal', trap: 'Le profil légal laisse ces mots.' },
    { text: 'Vu votre âge, le trajet est gratuit.', trap: '« vu » est court.' },
  ],
};
