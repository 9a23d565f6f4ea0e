import type { ComparisonCase } from './case.ts';

/** Whole letters, rewritten well and rewritten badly. */
export const letterCases: readonly ComparisonCase[] = [
  {
    name: 'a missing-documents letter',
    before: [
      'Par la présente, nous accusons réception de votre demande de permis d’urbanisme introduite en date du 17 mai 2027 et tendant à la construction d’une annexe à l’arrière de votre habitation sise rue des Écoles 22 à 5380 Fernelmont.',
      'Après examen, il apparaît que votre dossier est incomplet. En effet, les documents suivants font défaut : le plan d’implantation en quatre exemplaires et la notice d’évaluation des incidences.',
      'Conformément à l’article D.IV.33 du CoDT, vous disposez d’un délai de 180 jours pour transmettre les pièces manquantes. À défaut, la demande sera déclarée irrecevable.',
      'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
    ],
    after: [
      'Nous avons reçu votre demande de permis d’urbanisme le 17 mai 2027. Vous voulez construire une annexe à l’arrière de votre maison, rue des Écoles 22 à 5380 Fernelmont.',
      'Il manque 2 documents :',
      'le plan d’implantation, en 4 exemplaires ;',
      'la notice d’évaluation des incidences.',
      'Envoyez-les dans les 180 jours. Sinon, votre demande sera déclarée irrecevable (article D.IV.33 du CoDT).',
      'Bien à vous,',
    ],
    facts: [
      ['date', 'kept', '17 mai 2027'],
      ['address', 'kept', 'rue des Écoles 22'],
      ['legal-reference', 'kept', 'D.IV.33'],
      ['deadline', 'kept', '180 jours'],
      ['quantity', 'kept', '4 exemplaires'],
      ['negation', 'kept', 'incomplet'],
    ],
  },
  {
    name: 'a tax notice',
    before: [
      'Vous êtes redevable d’une somme de 145,00 EUR au titre de la taxe sur l’enlèvement des immondices pour l’exercice 2027. Le paiement doit être effectué dans les deux mois de l’envoi de l’avertissement-extrait de rôle sur le compte BE12 3456 7890 1234, en mentionnant la communication structurée +++123/4567/89012+++.',
      'En cas de non-paiement, un rappel vous sera adressé par recommandé, à vos frais (10 €). Vous pouvez introduire une réclamation auprès du Collège communal dans les six mois, par écrit, sous peine de déchéance.',
    ],
    after: [
      'Vous devez payer 145 € pour la taxe déchets 2027.',
      'Payez dans les 2 mois après l’envoi de cet avertissement, sur le compte BE12 3456 7890 1234. Communication : +++123/4567/89012+++.',
      'Si vous ne payez pas, vous recevrez un rappel recommandé. Il coûte 10 €.',
      'Vous n’êtes pas d’accord ? Écrivez une réclamation au Collège communal dans les 6 mois.',
    ],
    facts: [
      ['amount', 'kept', '145,00 EUR'],
      ['iban', 'kept', 'BE12'],
      ['reference', 'kept', '+++123/4567/89012+++'],
      ['remedy', 'kept', 'Collège communal'],
      ['negation', 'kept', 'non-paiement'],
    ],
  },
  {
    name: 'conditions of an allowance',
    before: [
      'L’allocation d’études ne pourra être octroyée que si les revenus du ménage n’excèdent pas 32 000 € par an. Les étudiants qui répètent leur année ne sont pas admis au bénéfice de l’allocation, sauf s’ils justifient d’un motif médical.',
      'La demande doit obligatoirement être introduite en ligne avant le 31 octobre 2027 à minuit.',
    ],
    after: [
      'Vous recevez une allocation d’études seulement si votre ménage gagne 32 000 € par an au maximum.',
      'Vous recommencez votre année ? Vous ne recevez pas d’allocation, sauf pour une raison médicale.',
      'Introduisez votre demande en ligne avant le 31 octobre 2027 à minuit.',
    ],
    facts: [
      ['negation', 'kept', 'n’excèdent pas'],
      ['negation', 'kept', 'sauf'],
      ['amount', 'kept', '32 000 €'],
      ['hour', 'kept', 'minuit'],
    ],
  },
  {
    name: 'an identity card letter',
    before: [
      'Votre carte d’identité électronique arrivera à échéance le 12/08/2027. Vous êtes invité à vous présenter personnellement au service Population, muni d’une photo d’identité récente et de votre ancienne carte, du lundi au vendredi de 8h30 à 12h00. Le coût s’élève à 22,50 €, à payer exclusivement par carte bancaire. Les codes PIN et PUK vous seront envoyés par courrier. Vous ne devez pas prendre rendez-vous.',
    ],
    after: [
      'Votre carte d’identité n’est plus valable après le 12 août 2027.',
      'Venez vous-même au service Population, du lundi au vendredi, de 8 h 30 à 12 h. Prenez votre ancienne carte et une photo récente. Vous n’avez pas besoin de rendez-vous.',
      'La carte coûte 22,50 €. Payez uniquement par carte bancaire.',
      'Nous vous envoyons les codes PIN et PUK par courrier.',
    ],
    facts: [
      ['date', 'kept', '12/08/2027'],
      ['hour', 'kept', '8h30'],
      ['obligation', 'kept', 'rendez-vous'],
      ['negation', 'kept', 'exclusivement'],
    ],
  },
  {
    name: 'a visit report',
    before: [
      'Il est porté à votre connaissance que le logement que vous occupez a fait l’objet d’une visite en date du 4 février 2027, au cours de laquelle il a été constaté que l’installation électrique n’est pas conforme. Le propriétaire est tenu d’effectuer les travaux dans un délai de trois mois à dater de la notification de la présente. Vous ne pouvez en aucun cas être expulsé pendant cette période.',
    ],
    after: [
      'Nous avons visité votre logement le 4 février 2027. L’installation électrique n’est pas conforme.',
      'Le propriétaire doit faire les travaux dans les trois mois après cette lettre.',
      'Personne ne peut vous expulser pendant cette période.',
    ],
    facts: [
      ['negation', 'kept', 'conforme'],
      ['obligation', 'kept', 'travaux'],
      ['obligation', 'kept', 'expulsé'],
    ],
  },
  {
    name: 'an application too late',
    before: [
      'Considérant que votre candidature a été réceptionnée après le 30 avril 2027, date limite de dépôt, le jury n’a pas pu la prendre en considération.',
    ],
    after: [
      'Le jury n’a pas examiné votre candidature, car nous l’avons reçue après la date limite : le 30 avril 2027.',
    ],
    facts: [
      ['motivation', 'kept', 'candidature'],
      ['negation', 'kept', 'pu la prendre'],
    ],
  },
  {
    name: 'a refusal by telephone turned into an offer',
    before: [
      'Le stage est gratuit pour les enfants du personnel, à condition que l’inscription soit effectuée au moins 15 jours à l’avance. Aucune inscription ne sera acceptée par téléphone.',
    ],
    after: [
      'Le stage est gratuit pour les enfants du personnel si vous les inscrivez au moins 15 jours avant. Vous pouvez aussi les inscrire par téléphone.',
    ],
    facts: [
      ['negation', 'changed', 'par téléphone'],
      ['deadline', 'kept', '15 jours'],
    ],
    stops: ['negation'],
  },
  {
    name: 'opening hours in telegraphic style',
    before: [
      'La déchetterie est ouverte du mardi au samedi de 9 h à 17 h. Fermé les jours fériés. L’apport maximum est de 3 m³ par semaine et par ménage. Les pneus ne sont pas acceptés.',
    ],
    after: [
      'La déchetterie ouvre du mardi au samedi, de 9 h à 17 h. Elle est fermée les jours fériés. Chaque ménage peut apporter 3 m³ par semaine. Pas de pneus.',
    ],
    facts: [
      ['negation', 'kept', 'Pas de pneus'],
      ['hour', 'kept', '17 h'],
    ],
  },
  {
    name: 'a decision with its preamble moved to the end',
    before: [
      'Vu la loi du 26 mai 2002 concernant le droit à l’intégration sociale, notamment ses articles 3 et 14 ; Vu votre demande du 5 janvier 2027 ; Considérant que vous cohabitez avec votre frère depuis le 1er décembre 2026 ; DÉCIDE de vous octroyer un revenu d’intégration au taux cohabitant de 876,13 € par mois à partir du 5 janvier 2027.',
    ],
    after: [
      'Le CPAS vous accorde un revenu d’intégration de 876,13 € par mois à partir du 5 janvier 2027.',
      'Pourquoi ce montant ? Vous habitez avec votre frère depuis le 1er décembre 2026 : c’est le taux cohabitant.',
      'Vous aviez introduit votre demande le 5 janvier 2027. Loi du 26 mai 2002, articles 3 et 14.',
    ],
    facts: [
      ['legal-reference', 'kept', '26 mai 2002'],
      ['motivation', 'kept', 'cohabitez'],
      ['amount', 'kept', '876,13 €'],
    ],
  },
  {
    name: 'a school note with an ordinal',
    before: [
      'Les parents sont priés de bien vouloir remettre le certificat médical au plus tard le troisième jour de l’absence de l’enfant. Toute absence non justifiée de plus de 9 demi-jours sera signalée à l’administration.',
    ],
    after: [
      'Remettez le certificat médical au plus tard le 3e jour d’absence. Au-delà de 9 demi-jours d’absence injustifiée, nous devons le signaler à l’administration.',
    ],
    facts: [
      ['number', 'kept', '3e'],
      ['obligation', 'kept', 'Remettez'],
      ['negation', 'kept', 'injustifiée'],
    ],
  },
  {
    name: 'a repayment in plain words',
    before: [
      'Vous ne pouvez percevoir d’allocations pour la période du 1er au 31 mars 2027 étant donné que vous n’avez pas remis votre carte de contrôle dans le délai prescrit de deux mois. Le montant indûment perçu, soit 1.204,56 €, doit être remboursé en 6 mensualités de 200,76 €.',
    ],
    after: [
      'Vous n’avez pas droit aux allocations du 1er au 31 mars 2027, car vous n’avez pas envoyé votre carte de contrôle dans les deux mois. Vous devez rembourser 1 204,56 € en 6 fois 200,76 €.',
    ],
    facts: [
      ['obligation', 'kept', 'percevoir'],
      ['amount', 'kept', '1.204,56 €'],
      ['quantity', 'kept', '6 mensualités'],
      ['motivation', 'kept', 'carte de contrôle'],
    ],
  },
  {
    name: 'a repayment spread over twice as long',
    before: ['Le montant indûment perçu, soit 1.204,56 €, doit être remboursé en 6 mensualités de 200,76 €.'],
    after: ['Vous devez rembourser 1 204,56 € en 12 mensualités de 100,38 €.'],
    facts: [
      ['quantity', 'changed', '12 mensualités'],
      ['amount', 'changed', '100,38 €'],
    ],
    stops: ['quantity', 'amount'],
  },
  {
    name: 'a building site',
    before: [
      'L’accès au chantier est strictement interdit à toute personne non autorisée. Le port du casque est obligatoire.',
    ],
    after: ['N’entrez pas sur le chantier si vous n’avez pas d’autorisation. Portez un casque.'],
    facts: [
      ['obligation', 'kept', 'interdit'],
      ['negation', 'kept', 'non autorisée'],
      ['obligation', 'kept', 'Portez'],
    ],
  },
  {
    name: 'a building site without its rules',
    before: [
      'L’accès au chantier est strictement interdit à toute personne non autorisée. Le port du casque est obligatoire.',
    ],
    after: ['Le chantier est accessible. Le port du casque est conseillé.'],
    facts: [
      ['obligation', 'lost', 'interdit'],
      ['obligation', 'changed', 'conseillé'],
    ],
    stops: ['obligation', 'obligation'],
  },
  {
    name: 'an obligation that becomes a condition',
    before: [
      'Pour bénéficier de la prime, vous devez être propriétaire du logement, avoir au moins 18 ans et ne pas avoir reçu d’autre prime au cours des 5 dernières années.',
    ],
    after: [
      'Vous recevez la prime si vous êtes propriétaire du logement, avez 18 ans ou plus et n’avez pas reçu d’autre prime ces 5 dernières années.',
    ],
    facts: [
      ['obligation', 'kept', 'propriétaire'],
      ['deadline', 'kept', '18 ans'],
    ],
  },
  {
    name: 'a reminder',
    before: [
      'Sauf erreur ou omission de notre part, nous n’avons pas encore reçu le paiement de la facture n° 2027/0456 d’un montant de 89,90 €. Nous vous invitons dès lors à régulariser la situation dans les 10 jours.',
    ],
    after: ['Vous n’avez pas encore payé la facture 2027/0456 (89,90 €). Payez-la dans les 10 jours.'],
    facts: [
      ['reference', 'kept', '2027/0456'],
      ['amount', 'kept', '89,90 €'],
      ['deadline', 'kept', '10 jours'],
    ],
  },
  {
    name: 'a birth to declare',
    before: [
      'La déclaration de naissance doit être effectuée dans les quinze jours qui suivent celui de l’accouchement. Passé ce délai, un jugement du tribunal de première instance est nécessaire.',
    ],
    after: [
      'Déclarez la naissance dans les 15 jours après l’accouchement. Après ce délai, il faut un jugement du tribunal de première instance.',
    ],
    facts: [
      ['obligation', 'kept', 'Déclarez'],
      ['deadline', 'kept', '15 jours'],
    ],
  },
  {
    name: 'an appeal to the Government',
    before: [
      'Vous disposez d’un délai de 45 jours calendrier à compter de la réception du présent courrier pour introduire un recours motivé auprès du Gouvernement wallon, par envoi recommandé, à l’adresse suivante : Direction juridique, rue des Brigades 1 à 5100 Jambes. Le recours n’est pas suspensif.',
    ],
    after: [
      'Pas d’accord ? Introduisez un recours motivé auprès du Gouvernement wallon dans les 45 jours. Envoyez-le par recommandé à : Direction juridique, rue des Brigades 1, 5100 Jambes.',
      'Ce recours ne suspend pas la décision.',
    ],
    facts: [
      ['remedy', 'kept', 'Gouvernement wallon'],
      ['negation', 'kept', 'suspensif'],
      ['address', 'kept', '5100 Jambes'],
    ],
  },
  {
    name: 'an appeal with another time limit, another form and another effect',
    before: [
      'Vous disposez d’un délai de 45 jours calendrier à compter de la réception du présent courrier pour introduire un recours motivé auprès du Gouvernement wallon, par envoi recommandé. Le recours n’est pas suspensif.',
    ],
    after: [
      'Pas d’accord ? Introduisez un recours motivé auprès du Gouvernement wallon dans les 45 jours ouvrables. Envoyez-le par e-mail. Ce recours suspend la décision.',
    ],
    facts: [
      ['remedy', 'changed', 'Gouvernement wallon'],
      ['negation', 'changed', 'suspensif'],
    ],
    stops: ['remedy', 'negation'],
  },
  {
    name: 'an appointment to take first',
    before: [
      'Il vous est demandé de ne pas vous présenter au guichet sans avoir préalablement pris rendez-vous via le site www.commune.be ou par téléphone au 067/12.34.56 entre 9 et 12 heures.',
    ],
    after: [
      'Prenez rendez-vous sur www.commune.be ou au 067 12 34 56, de 9 h à 12 h. Ne venez pas au guichet sans rendez-vous.',
    ],
    facts: [
      ['obligation', 'kept', 'Ne venez pas'],
      ['hour', 'kept', '9'],
      ['phone', 'kept', '067/12.34.56'],
    ],
  },
  {
    name: 'two tariffs exchanged in brackets',
    before: ['Tarif : 3 € (habitants), 4,50 € (hors commune).'],
    after: ['Habitants : 4,50 €. Autres : 3 €.'],
    facts: [
      ['amount', 'changed', '3 €'],
      ['amount', 'changed', '4,50 €'],
    ],
    stops: ['amount', 'amount'],
  },
];
