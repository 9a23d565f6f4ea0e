import type { Rewriting } from './rewriting.ts';

/** Rewritings that keep everything that matters: nothing may stop them. */
export const goodRewritings: readonly Rewriting[] = [
  {
    name: 'e-mail: holiday play centre',
    before: `Nous accusons bonne réception de l’inscription de votre enfant à la plaine de vacances organisée du 5 au 16 juillet 2027. Il est à noter que le solde de 60,00 € doit impérativement nous être versé au plus tard le 15 juin 2027 sur le compte BE71 0961 2345 6769, faute de quoi la place sera attribuée à un autre enfant.

Les enfants doivent être munis d’un pique-nique et d’une gourde. Aucun médicament ne pourra être administré sans certificat médical.`,
    after: `Votre enfant est inscrit à la plaine de vacances du 5 au 16 juillet 2027.

Payez encore 60 € au plus tard le 15 juin 2027, sur le compte BE71 0961 2345 6769. Sans ce paiement, nous donnons la place à un autre enfant.

Chaque jour, donnez à votre enfant un pique-nique et une gourde.

Nous donnons un médicament seulement avec un certificat médical.`,
  },
  {
    name: 'social services: papers asked by a heading and a list',
    before: `Afin de nous permettre de poursuivre l’instruction de votre demande, vous êtes tenu de nous fournir, au plus tard le 12 février 2027, votre composition de ménage, vos trois dernières fiches de paie ainsi qu’une copie de votre contrat de bail.

À défaut, le Comité spécial du service social statuera sur la base des seuls éléments en sa possession. Ne vous déplacez pas sans rendez-vous.`,
    after: `# Ce que vous devez envoyer au plus tard le 12 février 2027

- votre composition de ménage

- vos 3 dernières fiches de paie

- une copie de votre contrat de bail

Sans ces documents, le Comité spécial du service social décidera avec ce qu’il a déjà.

Vous voulez nous voir ? Prenez d’abord rendez-vous.`,
  },
  {
    name: 'text message: waste collection moved',
    before:
      'La commune de Fontaval vous informe que la collecte des déchets ménagers prévue le jeudi 1er avril 2027 n’aura pas lieu et est reportée au samedi 3 avril 2027. Les sacs ne peuvent être sortis avant 20 heures la veille.',
    after:
      'Fontaval : pas de collecte le jeudi 1er avril 2027. Nouvelle date : samedi 3 avril 2027. Sortez vos sacs la veille, à partir de 20 h.',
  },
  {
    name: 'tax: formal notice to pay',
    before: `Sauf erreur ou omission, nous constatons que la taxe sur les secondes résidences de l’exercice 2026, d’un montant de 640,00 €, n’a pas été acquittée à ce jour. Nous vous mettons dès lors en demeure d’effectuer le paiement dans les dix jours sur le compte BE71 0961 2345 6769.

À défaut, la directrice financière se verra contrainte de procéder au recouvrement par voie d’huissier, tous frais à votre charge. Il vous est loisible de solliciter un plan de paiement.`,
    after: `Vous n’avez pas encore payé la taxe 2026 sur votre seconde résidence : 640 €.

Payez dans les 10 jours, sur le compte BE71 0961 2345 6769. Sinon, la directrice financière enverra un huissier, et vous paierez aussi ses frais.

Vous ne pouvez pas tout payer en une fois ? Demandez un plan de paiement.`,
  },
  {
    name: 'permit: what to do before the works',
    before: `Les travaux ne peuvent débuter qu’après l’affichage du permis sur le terrain. L’avis doit rester affiché pendant toute la durée du chantier. Le collège communal doit être averti du début des travaux 15 jours à l’avance.

Il convient de noter que le permis est périmé si les travaux n’ont pas été commencés de manière significative dans les cinq ans.`,
    after: `# Avant les travaux

- Affichez le permis sur le terrain : vous ne pouvez pas commencer avant.

- Prévenez le collège communal 15 jours avant le début.

# Pendant les travaux

Laissez l’avis affiché jusqu’à la fin du chantier.

# Dans les 5 ans

Commencez vraiment les travaux dans les 5 ans. Après, le permis n’est plus valable.`,
  },
  {
    name: 'school: rules of the house',
    before: `Il est rappelé aux parents que l’usage du téléphone portable est strictement interdit dans l’enceinte de l’établissement. Tout appareil confisqué ne sera restitué qu’en présence d’un parent.

Les élèves sont tenus de se présenter au plus tard à 8 h 25. Toute absence doit être justifiée par écrit dans les deux jours.`,
    after: `À l’école, votre enfant ne peut pas utiliser son téléphone. Si nous le prenons, un parent doit venir le rechercher.

Les élèves arrivent au plus tard à 8 h 25.

Votre enfant est absent ? Écrivez-nous pourquoi dans les 2 jours.`,
  },
  {
    name: 'region: a negation that becomes positive',
    before: `Les demandes incomplètes ne seront pas traitées avant réception de l’ensemble des pièces. La prime n’est pas cumulable avec l’aide communale.

Il y a lieu de conserver les factures pendant une période de cinq ans.`,
    after: `Nous traitons votre demande dès que nous avons tous les documents.

Vous ne pouvez pas recevoir la prime et l’aide communale en même temps.

Gardez vos factures pendant 5 ans.`,
  },
  {
    name: 'social services: a loan for the rental deposit',
    decision: true,
    before: `Vu la loi organique des centres publics d’action sociale du 8 juillet 1976 ; considérant que vos revenus ne vous permettent pas de constituer seule la garantie locative de 1 300,00 €, le Conseil de l’action sociale décide, en séance du 4 mars 2027, de vous octroyer une avance de 1 300,00 €, remboursable par mensualités de 50,00 €.

Cette avance ne peut être affectée à un autre usage. Un recours contre la présente décision peut être introduit auprès du tribunal du travail, par requête, dans les trois mois de sa notification.

Toute information peut être obtenue auprès de Mme Sara Collignon, assistante sociale, 081 00 00 00.`,
    after: `Le 4 mars 2027, le Conseil de l’action sociale a accepté de vous avancer 1 300 € pour votre garantie locative.

# Pourquoi ?

Avec vos revenus, vous ne pouvez pas constituer seule cette garantie.

# Ce que vous devez faire

- Utilisez cet argent pour la garantie, et pour rien d’autre.

- Remboursez 50 € par mois.

# Pas d’accord ?

Envoyez une requête au tribunal du travail dans les 3 mois après la notification de cette décision.

# Une question ?

Appelez Sara Collignon, assistante sociale : 081 00 00 00.

Base légale : la loi organique des CPAS du 8 juillet 1976.`,
  },
  {
    name: 'commune: refusal of a terrace',
    decision: true,
    before: `Le Collège communal, réuni en séance du 18 mai 2027, a décidé de rejeter votre demande d’occupation du domaine public en vue de l’installation d’une terrasse, au motif que le passage libre pour les piétons serait inférieur à 1,50 mètre.

La présente décision est susceptible d’un recours en annulation devant le Conseil d’État, à introduire par requête recommandée dans les soixante jours de sa notification. Il vous est toutefois permis d’introduire une nouvelle demande. Agent traitant : M. Karim Haddad, 081 00 00 00.`,
    after: `Le 18 mai 2027, le Collège communal a refusé votre demande : vous ne pouvez pas installer de terrasse sur le trottoir.

La raison : les piétons auraient moins de 1,50 mètre de passage libre.

Vous pouvez introduire une nouvelle demande.

Vous n’êtes pas d’accord ? Envoyez une requête par recommandé au Conseil d’État dans les 60 jours après la notification : c’est un recours en annulation.

Une question ? Appelez M. Karim Haddad au 081 00 00 00.`,
  },
  {
    name: 'e-mail: an automatic reminder',
    before:
      'Bonjour [[Prenom]], nous vous rappelons votre rendez-vous du [[Date]] à la maison communale. Il est inutile de vous présenter plus de dix minutes à l’avance. Merci de ne pas répondre à ce message automatique. En cas d’empêchement, vous voudrez bien annuler le rendez-vous via le lien suivant : www.exemple.be/rdv.',
    after: `Bonjour [[Prenom]],

Vous avez rendez-vous le [[Date]] à la maison communale. Arrivez au plus tôt 10 minutes avant.

Vous ne pouvez pas venir ? Annulez le rendez-vous ici : www.exemple.be/rdv.

Ce message est automatique : votre réponse n’arriverait à personne.`,
  },
  {
    name: 'notice: the water is cut',
    before:
      'Nous vous informons qu’en raison de travaux, la distribution d’eau sera interrompue le mardi 9 mars 2027 de 8 h 30 à 15 h. Il convient de fermer vos robinets. Après la remise en service, l’eau ne doit pas être consommée durant les deux premières heures. Nous vous prions de bien vouloir nous excuser pour les désagréments occasionnés.',
    after:
      'Le mardi 9 mars 2027, il n’y a pas d’eau de 8 h 30 à 15 h : nous faisons des travaux. Fermez vos robinets. Quand l’eau revient, attendez 2 heures avant de la boire. Merci de votre patience.',
  },
  {
    name: 'federation: conditions of a school allowance',
    before: `L’allocation n’est octroyée que pour autant que l’élève soit inscrit avant le 30 septembre 2027 et que les revenus du ménage n’excèdent pas 38 500 €. L’élève qui ne fréquente pas régulièrement les cours perd le bénéfice de l’allocation et est tenu au remboursement des sommes perçues.

Toute modification de la situation familiale doit être communiquée sans délai à l’administration.`,
    after: `Vous recevez l’allocation à deux conditions :

- vous êtes inscrit avant le 30 septembre 2027 ;

- votre ménage gagne 38 500 € au maximum.

Suivez régulièrement les cours. Sinon, vous perdez l’allocation et vous devez rembourser ce que vous avez reçu.

Votre famille change ? Dites-le-nous tout de suite.`,
  },
  {
    name: 'library: a rule with a limit',
    before:
      'La carte de lecteur est délivrée gratuitement aux personnes âgées de moins de 18 ans. Une cotisation annuelle de 7,50 € est réclamée aux adultes. Les ouvrages ne peuvent être conservés que pendant trois semaines. Le lecteur veillera à ne pas annoter les livres.',
    after: `# Votre carte

Gratuite avant 18 ans. Après : 7,50 € par an.

# Vos livres

Vous pouvez les garder 3 semaines. N’écrivez pas dedans.`,
  },
  {
    name: 'civil registry: announce a marriage',
    before: `Les futurs époux sont invités à se présenter ensemble au service de l’état civil, munis de leur carte d’identité. La déclaration doit être faite au moins 14 jours et au plus six mois avant la célébration.

Les personnes nées à l’étranger sont tenues de produire un acte de naissance légalisé. Les photocopies ne sont pas admises.`,
    after: `Venez tous les deux au service de l’état civil avec votre carte d’identité, entre 6 mois et 14 jours avant le mariage.

Vous êtes né à l’étranger ? Apportez votre acte de naissance légalisé : l’original, pas une photocopie.`,
  },
  {
    name: 'parking: a card for residents',
    before: `La carte de riverain n’est délivrée qu’aux personnes domiciliées dans la zone bleue. Elle est strictement personnelle et ne peut être cédée à un tiers. En cas de changement de véhicule, il vous appartient d’en informer le service Mobilité dans les huit jours.

Veuillez noter que la possession de la carte ne garantit pas la disponibilité d’un emplacement.`,
    after: `Seules les personnes domiciliées dans la zone bleue reçoivent la carte de riverain. Ne la donnez à personne d’autre.

Vous changez de voiture ? Prévenez le service Mobilité dans les 8 jours.

Avec la carte, vous n’êtes pas sûr de trouver une place.`,
  },
  {
    name: 'text message: an appointment',
    before:
      'Nous vous rappelons que vous êtes attendu au CPAS le 8 mars 2027 à 14 h. En cas d’impossibilité, il vous appartient de nous en avertir au plus tard 24 heures à l’avance, par téléphone, au 081 00 00 00.',
    after:
      'CPAS : rendez-vous le 8 mars 2027 à 14 h. Vous ne pouvez pas venir ? Appelez le 081 00 00 00, 24 heures avant.',
  },
  {
    name: 'region: an acknowledgement of receipt',
    before: `Nous accusons réception de votre demande du 3 février 2027, enregistrée sous la référence ISO-2027-0418. Le présent accusé de réception ne préjuge en rien de la recevabilité de votre demande. Il y a lieu de rappeler la référence dans toute correspondance.

Une décision vous sera notifiée dans un délai de 60 jours à dater de la réception du dossier complet. L’absence de décision dans ce délai ne vaut pas acceptation.`,
    after: `Nous avons reçu votre demande du 3 février 2027. Cela ne veut pas encore dire qu’elle est recevable.

Votre référence est ISO-2027-0418. Indiquez-la chaque fois que vous nous écrivez.

Vous recevrez notre décision dans les 60 jours après la réception du dossier complet. Si vous n’avez pas de réponse dans ce délai, votre demande n’est pas acceptée pour autant.`,
  },
  {
    name: 'tax: a complaint accepted in part',
    decision: true,
    before: `En sa séance du 2 juin 2027, le Collège communal a décidé de faire partiellement droit à votre réclamation et de ramener la taxe de 250,00 € à 125,00 €, étant donné que l’immeuble n’a été occupé qu’à partir du 1er juillet 2026. La somme trop perçue, soit 125,00 €, vous sera remboursée dans les deux mois.

La présente décision peut faire l’objet d’un recours devant le tribunal de première instance, par requête, dans les trois mois de sa notification.`,
    after: `Le 2 juin 2027, le Collège communal a accepté une partie de votre réclamation : la taxe passe de 250 € à 125 €.

Pourquoi ? L’immeuble a été occupé seulement à partir du 1er juillet 2026.

Nous vous remboursons 125 € dans les 2 mois.

Si vous n’êtes pas d’accord, vous pouvez introduire un recours, par requête, devant le tribunal de première instance. Vous avez 3 mois après la notification.`,
  },
  {
    name: 'job offer: who may apply',
    before: `Seules les candidatures complètes, introduites au plus tard le 20 septembre 2027, seront prises en considération. Nul ne peut être engagé s’il n’est titulaire d’un diplôme de bachelier. Les candidats devront satisfaire à une épreuve écrite, exception faite des agents déjà nommés.

Les candidatures envoyées par fax ne seront pas acceptées.`,
    after: `# Comment postuler ?

Envoyez une candidature complète au plus tard le 20 septembre 2027. Sinon, nous ne pourrons pas l’examiner. N’utilisez pas le fax.

# Que devez-vous avoir ?

- un diplôme de bachelier

- une épreuve écrite réussie, sauf si vous êtes déjà un agent nommé`,
  },
  {
    name: 'recycling park: who may come with what',
    before: `L’accès au recyparc est réservé aux particuliers domiciliés dans la commune ; il est interdit aux entreprises. L’asbeste n’est accepté que sur rendez-vous et ne peut être cassé. Les visiteurs sont tenus de couper le moteur.

Le gardien est habilité à refuser tout dépôt non trié.`,
    after: `Vous habitez la commune ? Vous pouvez venir au recyparc. Les entreprises ne peuvent pas y entrer.

Pour l’asbeste, prenez rendez-vous. Ne le cassez pas.

Coupez votre moteur.

Triez avant de venir : le gardien peut refuser ce qui n’est pas trié.`,
  },
];
