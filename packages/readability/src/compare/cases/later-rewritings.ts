import type { Rewriting } from './rewriting.ts';

/** A second set of pairs, written once the comparison had been corrected on the first. */
export const laterRewritings: readonly Rewriting[] = [
  {
    name: 'commune: scooters at the town hall',
    before: `Il est rappelé que le dépôt de trottinettes électriques devant l’entrée de la maison communale est prohibé. Tout engin abandonné sera enlevé et ne pourra être récupéré que moyennant le paiement d’un montant de 35,00 €.

Les usagers sont priés d’utiliser les emplacements aménagés rue Haute.`,
    after: `Ne laissez pas votre trottinette devant l’entrée de la maison communale. Garez-la rue Haute, aux places prévues.

Si nous devons l’enlever, vous payez 35 € pour la récupérer.`,
  },
  {
    name: 'social services: energy aid',
    before: `Suite à votre demande d’intervention dans vos frais d’énergie, nous vous invitons à nous faire parvenir, endéans les quinze jours, la facture de régularisation ainsi que la preuve de vos revenus. Passé ce délai, nous considérerons que vous renoncez à votre demande.

L’intervention n’est pas versée directement au demandeur mais à son fournisseur.`,
    after: `# Envoyez-nous 2 documents dans les 15 jours

- votre facture de régularisation

- la preuve de vos revenus

Après 15 jours, nous fermons votre demande.

Si nous vous aidons, nous payons votre fournisseur d’énergie, pas vous.`,
  },
  {
    name: 'text message: vaccination of a dog',
    before:
      'Le service Bien-être animal vous informe que l’identification de votre chien doit être effectuée avant le 30 juin 2027. À défaut, une amende administrative de 52,00 € est susceptible de vous être infligée.',
    after:
      'Faites identifier votre chien avant le 30 juin 2027. Sinon, vous risquez une amende de 52 €. Service Bien-être animal.',
  },
  {
    name: 'tax: exemption form',
    before: `Les redevables qui remplissent les conditions peuvent solliciter l’exonération de la taxe au moyen du formulaire annexé à la présente. Celui-ci ne sera pris en considération que s’il est complet et s’il nous parvient au plus tard le 31 mai 2027. Il n’y a pas lieu de payer la taxe dans l’attente de notre décision.`,
    after: `Vous pensez ne pas devoir payer cette taxe ? Demandez l’exonération avec le formulaire joint.

Remplissez-le complètement et renvoyez-le pour que nous le recevions au plus tard le 31 mai 2027. Sinon, nous ne l’examinons pas.

Ne payez rien avant notre décision.`,
  },
  {
    name: 'permit: works on a pavement',
    before: `L’autorisation d’occuper la voirie est délivrée pour une durée de 30 jours et ne peut être prolongée qu’une seule fois. Le bénéficiaire veillera à maintenir un passage de 1,50 m pour les piétons et à signaler le chantier de nuit. Les dégâts causés à la voirie sont à sa charge.`,
    after: `Vous pouvez occuper la voirie pendant 30 jours. Vous pouvez demander une prolongation, une seule fois.

- Laissez 1,50 m aux piétons.

- La nuit, signalez le chantier.

- Si vous abîmez la rue, vous payez la réparation.`,
  },
  {
    name: 'school: an outing',
    before: `La sortie à la ferme aura lieu le jeudi 20 mai 2027. Les enfants seront munis de bottes et de vêtements de pluie. La participation aux frais s’élève à 8,00 € et doit être remise à la titulaire pour le 12 mai 2027. L’enfant dont l’autorisation parentale n’aura pas été signée ne pourra participer à la sortie.`,
    after: `Le jeudi 20 mai 2027, nous allons à la ferme.

Donnez à votre enfant des bottes et des vêtements de pluie.

Payez 8 € à son institutrice au plus tard le 12 mai 2027. Signez aussi l’autorisation : sans elle, votre enfant ne peut pas venir.`,
  },
  {
    name: 'region: refusal of a bicycle bonus',
    decision: true,
    before: `Par la présente, nous vous notifions la décision du 8 septembre 2027 par laquelle la directrice a refusé votre demande de prime vélo. Il s’avère en effet que la facture est antérieure au 1er janvier 2027. Conformément à l’article 7 de l’arrêté du 3 décembre 2026, les achats antérieurs à cette date ne sont pas subventionnés.

Un recours peut être introduit auprès du ministre, par lettre recommandée, dans les trente jours. Contact : Mme Lina Moreau, gestionnaire, 081 00 00 00.`,
    after: `Le 8 septembre 2027, la directrice a refusé votre prime vélo.

# Pourquoi ?

Votre facture date d’avant le 1er janvier 2027. Nous n’aidons pas pour des achats faits avant cette date (article 7 de l’arrêté du 3 décembre 2026).

# Que pouvez-vous faire ?

Vous pouvez introduire un recours auprès du ministre. Écrivez une lettre recommandée dans les 30 jours.

# Qui peut vous répondre ?

Mme Lina Moreau, gestionnaire : 081 00 00 00.`,
  },
  {
    name: 'social services: suspension of an allowance',
    decision: true,
    before: `Le Comité spécial du service social décide de suspendre le paiement de votre revenu d’intégration du 1er au 31 octobre 2027, attendu que vous n’avez pas déclaré vos journées de travail du mois d’août. Vous êtes tenu de déclarer sans délai toute nouvelle ressource.

Cette décision peut être contestée devant le tribunal du travail, par requête, dans les trois mois à dater de la réception de la présente.`,
    after: `Vous ne recevez pas de revenu d’intégration du 1er au 31 octobre 2027. C’est la décision du Comité spécial du service social.

La raison : vous n’avez pas déclaré vos jours de travail du mois d’août.

À l’avenir, déclarez-nous tout de suite chaque nouveau revenu.

Vous pouvez contester cette décision devant le tribunal du travail. Introduisez une requête dans les 3 mois après avoir reçu cette lettre.`,
  },
  {
    name: 'e-mail: a password to renew',
    before:
      'Il est porté à votre connaissance que le mot de passe de votre compte arrive à expiration le [[DateFin]]. Il vous appartient de le modifier via la page « Mon compte ». Le mot de passe ne doit en aucun cas être communiqué à un tiers, y compris aux agents de notre administration.',
    after:
      'Changez votre mot de passe avant le [[DateFin]], sur la page « Mon compte ». Ne donnez votre mot de passe à personne, même pas à un agent de chez nous.',
  },
  {
    name: 'civil registry: the collection of a passport',
    weakness: '« exclusivement par le titulaire » is not recognised in « vous-même »',
    before:
      'Votre passeport peut être retiré à partir du 17 mars 2027. Le retrait s’effectue exclusivement par le titulaire, lequel est tenu de restituer l’ancien document. Il ne sera pas fait droit aux demandes introduites sans rendez-vous.',
    after:
      'Votre passeport est prêt à partir du 17 mars 2027. Prenez rendez-vous, puis venez le chercher vous-même. Rendez-nous l’ancien passeport.',
  },
  {
    name: 'housing: end of a lease',
    before: `Vous êtes informée que votre bail prend fin le 31 août 2027. Il convient de nous remettre les clés au plus tard à cette date et de procéder au nettoyage complet du logement. À défaut, les frais de nettoyage seront déduits de la garantie. L’état des lieux de sortie n’est pas payant.`,
    after: `Votre bail se termine le 31 août 2027.

Au plus tard ce jour-là :

- nettoyez tout le logement ;

- rendez-nous les clés.

Si vous ne nettoyez pas, nous prenons le prix du nettoyage sur votre garantie.

L’état des lieux de sortie est gratuit.`,
  },
  {
    name: 'library: lost books',
    before:
      'En cas de perte d’un ouvrage, le lecteur est redevable de sa valeur, majorée de frais administratifs de 5,00 €. Les amendes de retard ne sont pas dues pendant les vacances scolaires. Il est demandé de ne pas réparer soi-même les livres abîmés.',
    after:
      'Vous avez perdu un livre ? Payez son prix, plus 5 € de frais. Pendant les vacances scolaires, il n’y a pas d’amende de retard. Un livre est abîmé ? Rapportez-le tel quel : nous le réparons.',
  },
  {
    name: 'commune: the charge for a late return is gone',
    before: `La salle est mise à votre disposition le samedi 6 novembre 2027 jusqu’à 23 h. Les clés doivent être restituées le lundi matin. Toute restitution tardive entraîne une indemnité de 40,00 €.`,
    after: `Vous pouvez utiliser la salle le samedi 6 novembre 2027, jusqu’à 23 h. Rendez les clés le lundi matin.`,
    planted: { kinds: ['amount'], text: '40,00' },
  },
  {
    name: 'social services: another month',
    before: `Vous êtes invité à vous présenter le 2 mars 2027 à 9 h 30 au service Logement, muni de votre contrat de bail. Si vous êtes empêché, il y a lieu de nous en informer sans tarder.`,
    after: `Venez le 2 mai 2027 à 9 h 30 au service Logement, avec votre contrat de bail. Vous ne pouvez pas venir ? Prévenez-nous tout de suite.`,
    planted: { kinds: ['date'], text: '2 mars 2027' },
  },
  {
    name: 'tax: fewer days',
    before: `Le montant de 312,00 € est à verser dans les 60 jours de l’envoi de cet avertissement. Un étalement du paiement peut être accordé sur demande motivée.`,
    after: `Payez 312 € dans les 30 jours après l’envoi de cet avertissement. Vous pouvez demander de payer en plusieurs fois : expliquez-nous pourquoi.`,
    planted: { kinds: ['deadline'], text: '60 jours' },
  },
  {
    name: 'school: allergies are no longer to be declared',
    before: `Lors de l’inscription à la cantine, les parents complètent la fiche de santé. Toute allergie alimentaire doit obligatoirement y être mentionnée. Les repas se paient à l’avance, à raison de 4,20 € par jour.`,
    after: `Pour inscrire votre enfant à la cantine, complétez sa fiche de santé. Payez les repas à l’avance : 4,20 € par jour.`,
    planted: { kinds: ['obligation'], text: 'allergie' },
  },
  {
    name: 'park: a prohibition is dropped',
    before: `Le parc est accessible de 8 h à 20 h. Les chiens y sont admis en laisse. Il est formellement interdit d’allumer des feux ou d’utiliser un barbecue. Les déchets sont déposés dans les poubelles.`,
    after: `Le parc est ouvert de 8 h à 20 h. Tenez votre chien en laisse. Jetez vos déchets dans les poubelles.`,
    planted: { kinds: ['obligation'], text: 'barbecue' },
  },
  {
    name: 'region: the grant may now be added to others',
    before: `La prime ne peut être cumulée avec une autre aide régionale. Le demandeur conserve les factures durant dix ans.`,
    after: `Vous pouvez cumuler la prime avec une autre aide régionale. Gardez vos factures pendant 10 ans.`,
    planted: { kinds: ['obligation', 'negation'], text: 'cumul' },
  },
  {
    name: 'commune: the exception for residents is lost',
    before: `Pendant le marché, la circulation est interdite rue de l’Église de 7 h à 14 h, à l’exception des véhicules de secours et des riverains. Une déviation est mise en place par la rue Basse.`,
    after: `Pendant le marché, ne circulez pas rue de l’Église de 7 h à 14 h. Passez par la rue Basse.`,
    planted: { kinds: ['negation'], text: 'exception' },
  },
  {
    name: 'federation: the remedy has lost its time limit',
    decision: true,
    before: `Votre demande de bourse est rejetée au motif que les revenus de votre ménage sont supérieurs au plafond. Vous pouvez introduire un recours auprès du conseil d’appel des allocations d’études, par lettre recommandée, dans les trente jours de la notification de la présente. Contact : M. Paul Evrard, 02 000 00 00.`,
    after: `Nous refusons votre bourse : les revenus de votre ménage dépassent le plafond.

Vous n’êtes pas d’accord ? Envoyez un recours, par lettre recommandée, au conseil d’appel des allocations d’études. Une question ? Appelez M. Paul Evrard : 02 000 00 00.`,
    planted: { kinds: ['remedy', 'deadline'], text: 'recours' },
  },
  {
    name: 'commune: a reason replaced by comfort',
    decision: true,
    before: `Le Collège communal a décidé, le 20 avril 2027, de ne pas vous attribuer l’emplacement n° 12 du marché, étant donné que votre dossier ne comportait pas d’attestation d’assurance. Vous pouvez joindre Mme Anouk Leroy au 081 00 00 00.`,
    after: `Le 20 avril 2027, le Collège communal a décidé de ne pas vous attribuer l’emplacement n° 12 du marché. Nous savons que cette réponse vous déçoit. Appelez Mme Anouk Leroy au 081 00 00 00 : elle peut vous aider.`,
    planted: { kinds: ['motivation'], text: 'assurance' },
  },
  {
    name: 'social services: the contact of a decision has another number',
    decision: true,
    before: `Le Bureau permanent a décidé de vous accorder une aide de 180,00 € pour l’achat de lunettes, eu égard à vos revenus. Pour toute question, contactez Mme Rita Santos au 081 00 00 01.`,
    after: `Le Bureau permanent vous accorde 180 € pour acheter des lunettes, en raison de vos revenus. Une question ? Appelez Mme Rita Santos au 081 00 00 10.`,
    planted: { kinds: ['phone'], text: '081 00 00 01' },
  },
  {
    name: 'region: a merge field is lost in a reminder',
    before: `Madame [[Nom]], nous n’avons pas encore reçu votre rapport de chantier. Celui-ci doit nous parvenir au plus tard le [[DateLimite]], sous peine de perdre la prime.`,
    after: `Madame [[Nom]], nous attendons toujours votre rapport de chantier. Envoyez-le à temps. Sinon, vous perdez la prime.`,
    planted: { kinds: ['merge-field'], text: 'DateLimite' },
  },
  {
    name: 'notice: the water may be drunk at once',
    before: `Des travaux sont prévus sur le réseau le 5 mai 2027. L’eau du robinet ne peut pas être bue pendant les 24 heures qui suivent. Faites couler l’eau avant la première utilisation.`,
    after: `Nous travaillons sur le réseau d’eau le 5 mai 2027. Après, vous pouvez boire l’eau du robinet. Faites d’abord couler l’eau.`,
    planted: { kinds: ['obligation', 'negation', 'deadline', 'hour'], text: 'eau' },
  },
];
