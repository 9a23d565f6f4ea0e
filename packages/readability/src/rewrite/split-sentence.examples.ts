import type { RewriteExamples } from './rewrite.ts';

export const splitSentenceExamples: RewriteExamples = {
  positive: [
    {
      text: 'Le service du logement examine votre dossier dans les trente jours, et le collège communal vous envoie sa décision par la poste avant la fin du mois suivant.',
      rewritten:
        'Le service du logement examine votre dossier dans les trente jours. Le collège communal vous envoie sa décision par la poste avant la fin du mois suivant.',
    },
    {
      text: 'Vous recevez la prime sur votre compte à la fin du mois de mai ; la commune vous envoie ensuite une lettre avec le détail du calcul de cette prime.',
      rewritten:
        'Vous recevez la prime sur votre compte à la fin du mois de mai. La commune vous envoie ensuite une lettre avec le détail du calcul de cette prime.',
    },
    {
      text: 'Le guichet est ouvert tous les jours de la semaine de neuf heures à midi, mais le bureau de la population reçoit le public jusqu’à onze heures le vendredi et le samedi.',
      rewritten:
        'Le guichet est ouvert tous les jours de la semaine de neuf heures à midi. Mais le bureau de la population reçoit le public jusqu’à onze heures le vendredi et le samedi.',
    },
    {
      text: 'Nous avons bien reçu votre demande de prime du 3 mai avec toutes les pièces du dossier, et nous vous donnons une réponse au plus tard le 15 juin 2027.',
      rewritten:
        'Nous avons bien reçu votre demande de prime du 3 mai avec toutes les pièces du dossier. Nous vous donnons une réponse au plus tard le 15 juin 2027.',
    },
    {
      text: 'Le locataire paie la taxe de séjour à la commune qui tient la liste des logements de la rue, et le propriétaire du logement garde la preuve de tous ces paiements.',
      rewritten:
        'Le locataire paie la taxe de séjour à la commune qui tient la liste des logements de la rue. Le propriétaire du logement garde la preuve de tous ces paiements.',
    },
    {
      text: 'Les travaux de la rue commencent le 3 mai à huit heures du matin ; ils durent deux semaines et la commune vous donne un plan pour garer votre voiture.',
      rewritten:
        'Les travaux de la rue commencent le 3 mai à huit heures du matin. Ils durent deux semaines et la commune vous donne un plan pour garer votre voiture.',
    },
  ],
  negative: [
    {
      text: 'le bénéficiaire avait conscience de la règle du règlement communal au moment de sa demande, et il a gardé la somme pendant plus de six mois sans prévenir.',
      trap: 'Un morceau de liste : les deux conditions vont ensemble.',
    },
    { text: 'Le service examine votre dossier, et le collège vous envoie sa décision.', trap: 'La phrase est courte.' },
    {
      text: 'Si vous déménagez avant la fin de l’année, vous perdez le droit à la prime de la commune, et vous devez rembourser toute la somme que vous avez reçue.',
      trap: 'La condition vaut pour les deux.',
    },
    {
      text: 'Dans les trente jours, le service du logement examine votre dossier, et le collège communal vous envoie sa décision par la poste à votre adresse.',
      trap: 'Le délai vaut pour les deux.',
    },
    {
      text: 'Le collège décide que le service du logement examine votre dossier dans les trente jours, et le bureau communal vous envoie la décision par la poste.',
      trap: '« que » peut porter sur les deux.',
    },
    {
      text: 'Vous devez apporter une copie du bail, la facture du mois de mai, le plan de la maison, et la carte d’identité de toutes les personnes du ménage.',
      trap: 'Une énumération, pas deux phrases.',
    },
    {
      text: 'Non seulement le guichet est fermé tous les jours de la semaine de juillet, mais le bureau de la population ferme aussi à onze heures le vendredi matin.',
      trap: 'Les deux parties se répondent.',
    },
    {
      text: 'Le service examine votre dossier dans les trente jours à partir de la date de réception, et transmet ensuite la décision au collège de la commune.',
      trap: 'Le second verbe n’a pas de sujet.',
    },
  ],
};
