import type { Rewriting } from './rewriting.ts';

/** Rewritings that are good but for one loss or change: it must stop them, and nothing else may. */
export const flawedRewritings: readonly Rewriting[] = [
  {
    name: 'e-mail: the date of registration moves',
    before:
      'Nous avons le plaisir de vous informer que les inscriptions aux cours de néerlandais seront ouvertes à partir du 6 septembre 2027. Il y a lieu de remplir le formulaire en ligne avant le 15 octobre 2027. Aucune inscription ne sera acceptée par téléphone.',
    after:
      'Vous voulez suivre un cours de néerlandais ? Inscrivez-vous à partir du 6 septembre 2027. Remplissez le formulaire en ligne avant le 25 octobre 2027. Nous ne prenons pas d’inscription par téléphone.',
    planted: { kinds: ['date'], text: '15 octobre 2027' },
  },
  {
    name: 'tax: the cost of a reminder disappears',
    before: `Vous êtes redevable de la taxe sur les immondices, soit 98,00 €, à verser dans les deux mois sur le compte BE71 0961 2345 6769.

À défaut de paiement dans ce délai, un rappel vous sera envoyé, dont le coût, fixé à 12,50 €, sera mis à votre charge.`,
    after: `Payez la taxe sur les déchets : 98 €. Vous avez 2 mois pour payer, sur le compte BE71 0961 2345 6769.

Si vous ne payez pas à temps, nous vous envoyons un rappel. Il est payant.`,
    planted: { kinds: ['amount'], text: '12,50' },
  },
  {
    name: 'housing: eight days become a month',
    before:
      'Le locataire est tenu de signaler toute fuite d’eau au service Logement dans les huit jours. Il ne peut en aucun cas procéder lui-même à la réparation. Les frais d’une intervention tardive sont à sa charge.',
    after:
      'Vous voyez une fuite d’eau ? Prévenez le service Logement dans le mois. Ne la réparez pas vous-même. Si vous nous prévenez trop tard, vous payez les frais.',
    planted: { kinds: ['deadline'], text: 'huit jours' },
  },
  {
    name: 'social services: the remedy is forgotten',
    decision: true,
    before: `Le Bureau permanent a décidé, en séance du 11 janvier 2027, de mettre fin à votre aide alimentaire à partir du 1er février 2027, étant donné que vous avez déménagé dans une autre commune.

Un recours peut être introduit contre cette décision auprès du tribunal du travail, par requête, dans les trois mois de sa notification. Votre assistante sociale, Mme Inès Marchal, peut être jointe au 081 00 00 00.`,
    after: `Le 11 janvier 2027, le Bureau permanent a décidé d’arrêter votre aide alimentaire à partir du 1er février 2027. La raison : vous avez déménagé dans une autre commune.

Vous n’êtes pas d’accord avec cette décision ? Parlez-en à votre assistante sociale, Mme Inès Marchal : 081 00 00 00.`,
    planted: { kinds: ['remedy'], text: 'tribunal du travail' },
  },
  {
    name: 'permit: the appeal goes to another body',
    decision: true,
    before: `Par décision du 14 avril 2027, le Collège communal refuse le permis d’urbanisme sollicité, le projet ne respectant pas l’alignement des façades.

Vous pouvez introduire un recours auprès du Gouvernement wallon, par envoi recommandé, dans les trente jours de la réception de la présente décision.`,
    after: `Le 14 avril 2027, le Collège communal a refusé votre permis d’urbanisme : le projet ne respecte pas l’alignement des façades.

Vous n’êtes pas d’accord ? Introduisez un recours auprès du collège provincial, par recommandé, dans les 30 jours après avoir reçu cette décision.`,
    planted: { kinds: ['remedy'], text: 'Gouvernement wallon' },
  },
  {
    name: 'commune: the reason of a refusal is left out',
    decision: true,
    before: `Considérant que la salle est déjà réservée ce jour-là par le club de gymnastique, le Collège communal a décidé, le 7 juin 2027, de ne pas accéder à votre demande de location de la salle des fêtes pour le 18 septembre 2027.

Vous pouvez contacter M. Yves Tilman, gestionnaire des salles, au 081 00 00 00.`,
    after: `Le 7 juin 2027, le Collège communal a refusé votre demande : vous ne pouvez pas louer la salle des fêtes le 18 septembre 2027.

Cherchons une autre date ensemble : appelez M. Yves Tilman, gestionnaire des salles, au 081 00 00 00.`,
    planted: { kinds: ['motivation'], text: 'gymnastique' },
  },
  {
    name: 'region: a merge field is lost',
    before:
      'Madame, Monsieur [[Nom]], votre dossier [[NumeroDossier]] a été transmis à [[Gestionnaire]], à qui il convient d’adresser toute correspondance. Il n’y a pas lieu de renvoyer les documents déjà transmis.',
    after:
      'Madame, Monsieur [[Nom]], [[Gestionnaire]] suit maintenant votre dossier. Écrivez-lui directement. Ne renvoyez pas les documents que nous avons déjà.',
    planted: { kinds: ['merge-field'], text: 'NumeroDossier' },
  },
  {
    name: 'federation: the contact of a decision is lost',
    decision: true,
    before: `Votre demande d’équivalence de diplôme est acceptée, à condition que vous réussissiez l’épreuve de langue du 12 juin 2027. La présente décision est motivée par la différence de programme entre les deux formations.

Pour tout renseignement complémentaire, vous pouvez vous adresser à Mme Claire Bodart, attachée, au 02 000 00 00.`,
    after: `Votre demande d’équivalence de diplôme est acceptée, si vous réussissez l’épreuve de langue du 12 juin 2027.

Pourquoi cette épreuve ? Les deux formations ont un programme différent.

Une question ? Demandez Mme Claire Bodart, attachée.`,
    planted: { kinds: ['phone'], text: '02 000 00 00' },
  },
  {
    name: 'civil registry: the original is no longer asked',
    before:
      'Pour la reconnaissance de votre enfant, il y a lieu de vous présenter personnellement au guichet avec votre carte d’identité. L’acte de naissance de l’enfant doit être produit en original. La démarche est gratuite.',
    after:
      'Vous voulez reconnaître votre enfant ? Venez vous-même au guichet avec votre carte d’identité. C’est gratuit.',
    planted: { kinds: ['obligation'], text: 'original' },
  },
  {
    name: 'web page: a prohibition vanishes',
    before: `Les encombrants sont enlevés sur demande, deux fois par an. Les objets doivent être déposés sur le trottoir la veille au soir. Il est interdit d’y déposer des pneus ou des bouteilles de gaz.

Merci de ne pas gêner le passage des piétons.`,
    after: `Nous enlevons vos encombrants 2 fois par an, si vous le demandez.

Déposez les objets sur le trottoir la veille au soir. Laissez de la place pour les piétons.`,
    planted: { kinds: ['obligation'], text: 'pneus' },
  },
  {
    name: 'library: what was forbidden is allowed',
    before:
      'Il n’est pas permis de manger dans la salle de lecture. Les sacs doivent être déposés dans les casiers prévus à cet effet. Les ordinateurs ne peuvent être utilisés plus d’une heure par jour.',
    after:
      'Vous pouvez manger dans la salle de lecture. Déposez votre sac dans un casier. Utilisez un ordinateur une heure par jour au maximum.',
    planted: { kinds: ['obligation', 'negation'], text: 'manger' },
  },
  {
    name: 'parking: an exception is lost',
    before:
      'Le stationnement est interdit place du Marché le samedi de 6 h à 14 h, sauf pour les véhicules des personnes handicapées. Les véhicules en infraction seront enlevés aux frais de leur propriétaire.',
    after:
      'Ne stationnez pas place du Marché le samedi, de 6 h à 14 h. Sinon, votre voiture sera enlevée et vous paierez l’enlèvement.',
    planted: { kinds: ['negation'], text: 'handicapées' },
  },
  {
    name: 'tax: a mistyped account number',
    before:
      'Il vous est demandé de bien vouloir effectuer le paiement de 75,00 € sur le compte BE71 0961 2345 6769 avant le 31 mars 2027, en mentionnant la communication +++090/9337/55493+++.',
    after: 'Payez 75 € avant le 31 mars 2027. Compte : BE71 0961 2354 6769. Communication : +++090/9337/55493+++.',
    planted: { kinds: ['iban'], text: '0961 23' },
  },
  {
    name: 'text message: another hour',
    before:
      'Votre rendez-vous pour la vaccination est fixé au vendredi 19 novembre 2027 à 13 h 30. Il vous est demandé de vous munir de votre carte d’identité et de ne pas vous présenter en cas de fièvre.',
    after:
      'Vaccination : rendez-vous vendredi 19 novembre 2027 à 14 h 30. Prenez votre carte d’identité. Vous avez de la fièvre ? Ne venez pas.',
    planted: { kinds: ['hour'], text: '13 h 30' },
  },
  {
    name: 'region: another share of the costs',
    before:
      'La prime couvre 40 % du montant des travaux, sans pouvoir dépasser 3 000,00 €. Les factures doivent être établies au nom du demandeur. Il importe de souligner que les travaux commencés avant l’introduction de la demande ne sont pas pris en considération.',
    after:
      'La prime paie 50 % des travaux, avec un maximum de 3 000 €. Les factures doivent être à votre nom. Ne commencez pas les travaux avant d’avoir introduit la demande : nous ne pourrions pas les prendre en compte.',
    planted: { kinds: ['percentage'], text: '40 %' },
  },
  {
    name: 'commune: the legal basis disappears',
    decision: true,
    before: `Vu le Code de la démocratie locale et de la décentralisation, notamment l’article L1122-33 ; vu le procès-verbal du 3 mai 2027 constatant le dépôt d’un sac en dehors des heures permises ; décide de vous infliger une amende de 85,00 €.

Un recours peut être introduit auprès du tribunal de police, par requête, dans le mois de la notification.`,
    after: `Nous vous infligeons une amende de 85 €.

Pourquoi ? Le procès-verbal du 3 mai 2027 montre que vous avez déposé un sac en dehors des heures permises.

Vous n’êtes pas d’accord ? Introduisez un recours auprès du tribunal de police, par requête, dans le mois après la notification.`,
    planted: { kinds: ['legal-reference'], text: 'L1122-33' },
  },
  {
    name: 'region: a grant no longer for some',
    before:
      'La prime à l’isolation est octroyée uniquement aux propriétaires occupants. La demande est introduite au moyen du formulaire A12, dûment complété et signé.',
    after: 'Vous isolez votre logement ? Vous recevez une prime. Remplissez le formulaire A12 et signez-le.',
    planted: { kinds: ['negation'], text: 'uniquement' },
  },
  {
    name: 'social services: the effect of the appeal is turned round',
    decision: true,
    before: `Le Conseil de l’action sociale décide de récupérer la somme de 412,30 €, considérant que vous avez reçu deux fois l’aide du mois de mai.

Un recours peut être introduit par requête auprès du tribunal du travail dans les trois mois de la notification. Ce recours n’est pas suspensif.`,
    after: `Vous devez rembourser 412,30 € : c’est la décision du Conseil de l’action sociale. La raison : vous avez reçu deux fois l’aide de mai.

Pas d’accord ? Envoyez une requête au tribunal du travail dans les 3 mois après la notification. Votre recours suspend la décision.`,
    planted: { kinds: ['negation', 'remedy'], text: 'suspens' },
  },
  {
    name: 'school: a duty becomes a choice',
    before:
      'L’élève qui quitte l’école avant la fin des cours doit remettre une autorisation signée par ses parents au secrétariat. Il est interdit de fumer aux abords de l’école.',
    after:
      'Votre enfant quitte l’école avant la fin des cours ? Il peut remettre au secrétariat une autorisation que vous avez signée. Personne ne fume près de l’école : c’est interdit.',
    planted: { kinds: ['obligation'], text: 'remettre' },
  },
  {
    name: 'federation: two amounts change places',
    before:
      'Une caution de 200,00 € et des frais d’inscription de 45,00 € sont exigés au moment de l’inscription. Les frais d’inscription ne sont pas remboursables.',
    after:
      'Quand vous vous inscrivez, payez une caution de 45 € et des frais d’inscription de 200 €. Nous ne remboursons pas les frais d’inscription.',
    planted: { kinds: ['amount'], text: '200' },
  },
];
