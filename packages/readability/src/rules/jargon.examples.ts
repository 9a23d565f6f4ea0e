import type { RuleExamples } from '../rule.ts';

export const jargonExamples: RuleExamples = {
  positive: [
    {
      text: 'Nonobstant ce retard, votre place reste libre.',
      flags: ['Nonobstant'],
      fixed: 'Malgré ce retard, votre place reste libre.',
    },
    { text: 'Gardez le récépissé.', flags: ['récépissé'], fixed: 'Gardez le reçu.' },
    { text: 'Adressez-vous à la préposée.', flags: ['préposée'], fixed: 'Adressez-vous à l’agente.' },
    {
      text: 'Vous devez nous faire parvenir deux photos.',
      flags: ['faire parvenir'],
      fixed: 'Vous devez nous envoyer deux photos.',
    },
    {
      text: 'Le collège a majoré la prime et refuse d’entériner le reste.',
      flags: ['majoré', 'entériner'],
      fixed: 'Le collège a augmenté la prime et refuse d’approuver le reste.',
    },
    {
      text: 'Pour procéder au paiement de la facture, appelez-nous.',
      flags: ['procéder au paiement'],
      fixed: 'Pour payer la facture, appelez-nous.',
    },
    { text: 'La maison sise rue du Bief est vendue.', flags: ['sise'] },
    {
      text: 'Vous êtes tenu de signer le document dûment complété.',
      flags: ['êtes tenu', 'dûment complété'],
      fixed: 'Vous devez signer le document complété.',
    },
    {
      text: 'L’octroi de la bourse dépend de vos revenus ; vos griefs seront lus.',
      flags: ['octroi', 'griefs'],
      fixed: 'L’octroi de la bourse dépend de vos revenus ; vos reproches seront lus.',
    },
    {
      text: 'Prenez connaissance du règlement endéans la semaine.',
      flags: ['endéans'],
      fixed: 'Prenez connaissance du règlement dans la semaine.',
    },
  ],
  negative: [
    { text: 'Malgré ce retard, envoyez-nous votre reçu.', trap: 'Les mots simples sont déjà là.' },
    { text: 'Évitez le mot « nonobstant » dans vos lettres.', trap: 'Le mot est cité.' },
    {
      text: 'Suivez les consignes et donnez un accord explicite.',
      trap: 'Des noms et des adjectifs qui ressemblent aux verbes.',
    },
    { text: 'Vous n’êtes pas tenu de répondre.', trap: 'La négation change le sens : « ne devez pas » serait faux.' },
    { text: 'La rue de [[Nonobstant]] est fermée.', trap: 'Un champ de fusion n’est jamais touché.' },
    { text: 'Nonobstant l’article 3, le bail continue.', profile: 'legal', trap: 'Le profil légal garde ses mots.' },
    { text: 'Vous avez droit à l’intervention majorée.', trap: 'Un nom officiel.' },
    { text: 'Signez la déclaration sur l’honneur.', trap: 'Le nom d’un document.' },
    { text: 'Le tarif majoré vaut le dimanche.', trap: 'Le nom d’un tarif.' },
    { text: 'Fournissez la preuve de vos recherches.', trap: '« prouver » n’est pas envoyer un document.' },
    { text: 'Le plombier effectue un contrôle et le mentionne.', trap: 'Des verbes que tout le monde comprend.' },
    { text: 'Renseignez-vous au guichet : c’est une nécessité.', trap: 'Un autre sens, et un nom.' },
    { text: 'La clôture du jardin est cassée.', trap: '« clôture » est ici un nom.' },
    { text: 'Service des octrois', kind: 'header', trap: 'L’en-tête n’est pas le texte.' },
  ],
};
