import { h, li, p } from '../text-blocks.ts';
import type { DemoDocument } from '../types.ts';
import type { LetterDays } from './letter-days.ts';

/** The letters of the agency's renovation grant. */
export const renovationLetters = (days: LetterDays): DemoDocument[] => [
  {
    key: 'lettre-documents-manquants',
    organisation: 'agence',
    owner: 'nadia-lambert',
    kind: 'letter',
    title: 'Documents manquants',
    procedure: 'prime-renovation',
    step: 'documents-manquants',
    volumePerYear: 2400,
    gedReference: 'PRIM-L-014',
    reader: 'Une personne qui attend une prime',
    expectedAction: 'Envoyer 2 documents',
    deadline: `Une date, par exemple le ${days.deadline}`,
    state: 'published',
    before: [
      p('Agence régionale de l’habitat (fictive), rue du Bief 12, 5999 Fontaval'),
      p(`Fontaval, le ${days.sent} – Réf. «NumeroDossier»`),
      h('Objet : votre demande de prime – dossier incomplet', 1),
      p('«Civilité» «Nom»,'),
      p(
        'Suite à l’examen de votre demande introduite en date du «DateDemande», nous sommes au regret de devoir vous informer que, votre dossier ne comportant pas l’ensemble des documents requis en vertu de la réglementation en vigueur, il vous appartient de nous faire parvenir, dans les 30 jours de la présente, copie de votre avertissement-extrait de rôle ainsi qu’une composition de ménage.',
      ),
      p(
        'À défaut de réception dans le délai imparti, votre demande sera considérée comme étant abandonnée et le dossier fera l’objet d’un classement sans suite.',
      ),
      p(
        'Pour tout renseignement complémentaire, le service se tient à votre disposition aux heures d’ouverture habituelles.',
      ),
      p('Veuillez agréer, «Civilité», l’expression de nos sentiments distingués.'),
      p('«AgentTraitant»'),
      p('Service des primes'),
    ],
    after: [
      p('Agence régionale de l’habitat (fictive), rue du Bief 12, 5999 Fontaval'),
      p(`Fontaval, le ${days.sent} – Réf. «NumeroDossier»`),
      h(`Objet : envoyez 2 documents avant le ${days.deadline}`, 1),
      p('«Civilité» «Nom»,'),
      p(
        'Le «DateDemande», vous avez demandé une prime pour rénover votre logement. Votre dossier est incomplet : il manque 2 documents.',
      ),
      h('Que devez-vous envoyer ?'),
      li(
        'Votre avertissement-extrait de rôle : c’est le calcul de votre impôt, envoyé par le SPF Finances. Une copie suffit.',
      ),
      li(
        'Une composition de ménage : c’est la liste des personnes qui habitent avec vous. Votre commune vous la donne.',
      ),
      h('Avant quand ?'),
      p(`Nous devons les recevoir avant le ${days.deadline}. Ce délai de 30 jours commence le jour de cette lettre.`),
      p(
        'Après cette date, nous considérerons que vous abandonnez votre demande. Nous classerons alors le dossier sans suite.',
      ),
      h('Comment ?'),
      p(
        'Par courrier, à l’adresse en haut de cette lettre, ou par e-mail à primes@exemple.be. Indiquez le numéro «NumeroDossier».',
      ),
      h('Une question ?'),
      p(
        'Appelez «AgentTraitant», qui suit votre dossier : 081 00 00 00, du lundi au vendredi, de 9 h à 12 h. Un proche peut appeler pour vous.',
      ),
      p('Bien à vous,'),
      p('«AgentTraitant»'),
      p('Service des primes'),
    ],
  },
  {
    key: 'lettre-rappel-cloture',
    organisation: 'agence',
    owner: 'nadia-lambert',
    kind: 'letter',
    title: 'Rappel avant clôture',
    procedure: 'prime-renovation',
    step: 'documents-manquants',
    volumePerYear: 620,
    gedReference: 'PRIM-L-015',
    reader: 'Une personne qui n’a pas répondu à une première lettre',
    expectedAction: 'Envoyer les documents ou appeler',
    deadline: 'Une date, 15 jours après l’envoi',
    state: 'draft',
    before: [
      p('Agence régionale de l’habitat (fictive), rue du Bief 12, 5999 Fontaval'),
      p('Fontaval, le «DateLettre» – Réf. «NumeroDossier»'),
      h('Objet : rappel – clôture de votre dossier', 1),
      p('«Civilité» «Nom»,'),
      p(
        'Nous référant à notre courrier du «DatePremiereLettre», demeuré sans suite à ce jour, nous nous permettons de vous rappeler que les pièces sollicitées dans le cadre de l’instruction de votre demande n’ont toujours pas été réceptionnées par nos services, ce qui met ces derniers dans l’impossibilité de poursuivre l’examen de ladite demande.',
      ),
      p(
        'À défaut de réaction de votre part dans les quinze jours de la présente, il sera procédé d’office à la clôture définitive du dossier, sans qu’un nouveau rappel ne vous soit adressé, et toute demande ultérieure devra faire l’objet de l’introduction d’un nouveau dossier complet.',
      ),
      p(
        'Les pièces susvisées peuvent être transmises par envoi postal ou être déposées au siège de l’agence durant les heures d’ouverture des bureaux.',
      ),
      p(
        'Le service reste à votre entière disposition pour tout renseignement complémentaire que vous jugeriez utile d’obtenir.',
      ),
      p('Veuillez agréer, «Civilité», l’expression de nos sentiments distingués.'),
      p('«AgentTraitant»'),
      p('Service des primes'),
    ],
  },
  {
    key: 'accuse-reception-prime',
    organisation: 'agence',
    owner: 'karim-delvaux',
    kind: 'acknowledgement',
    title: 'Accusé de réception',
    procedure: 'prime-renovation',
    step: 'attente',
    volumePerYear: 5800,
    gedReference: 'PRIM-M-003',
    reader: 'Une personne qui vient d’envoyer son dossier',
    expectedAction: 'Rien pour l’instant : garder le numéro de dossier',
    deadline: 'Aucune ; la lettre dit quand nous répondrons',
    state: 'in-review',
    before: [
      h('Objet : accusé de réception', 1),
      p('«Civilité» «Nom»,'),
      p(
        'Par la présente, nous avons l’honneur d’accuser bonne réception de votre demande de prime, laquelle a été enregistrée en nos services en date du «DateReception» sous la référence «NumeroDossier», référence qu’il y a lieu de rappeler dans toute correspondance ultérieure.',
      ),
      p(
        'Votre demande sera instruite dans les meilleurs délais et dans l’ordre chronologique de son introduction, sous réserve toutefois de la vérification de son caractère complet, le présent accusé de réception ne préjugeant en rien ni de la recevabilité de celle-ci ni de la suite qui y sera réservée.',
      ),
      p(
        'Il ne sera répondu à aucune demande de renseignement portant sur l’état d’avancement du dossier avant l’expiration d’un délai de 45 jours, et ce afin de ne pas retarder le traitement des demandes en cours.',
      ),
      p(
        'Tout changement dans votre situation susceptible d’influer sur l’octroi de la prime doit être porté sans délai à la connaissance du service.',
      ),
      p('Veuillez agréer, «Civilité», l’expression de notre considération distinguée.'),
      p('Le Service des primes'),
    ],
    after: [
      h('Objet : nous avons reçu votre demande de prime', 1),
      p('«Civilité» «Nom»,'),
      p(
        'Nous avons reçu votre demande le «DateReception». Votre numéro de dossier est «NumeroDossier» : donnez-le quand vous nous contactez.',
      ),
      p('Ce message ne dit pas encore si le dossier est complet ni si vous aurez la prime.'),
      h('Et maintenant ?'),
      li('Nous vérifions s’il manque un document. S’il en manque, nous vous écrivons.'),
      li('Un technicien vous appelle pour visiter le logement.'),
      li('Nous répondons dans les 45 jours, à partir du jour où le dossier est complet.'),
      p('Nous traitons les demandes dans l’ordre où elles arrivent.'),
      h('Votre situation change ?'),
      p('Dites-le-nous tout de suite : déménagement, revenus, travaux différents. Cela peut changer votre prime.'),
      h('Une question ?'),
      p(
        'Appelez «AgentTraitant», qui suit votre dossier : 081 00 00 00, du lundi au vendredi, de 9 h à 12 h. Vous pouvez aussi venir rue du Bief 12, à Fontaval.',
      ),
      p('Bien à vous,'),
      p('Le Service des primes'),
    ],
  },
  {
    key: 'decision-octroi-prime',
    organisation: 'agence',
    owner: 'nadia-lambert',
    kind: 'decision',
    title: 'Prime accordée',
    procedure: 'prime-renovation',
    step: 'decision',
    volumePerYear: 3900,
    gedReference: 'PRIM-D-001',
    reader: 'Une personne qui a obtenu la prime',
    expectedAction: 'Faire les travaux, puis envoyer les factures',
    deadline: `Le ${days.nextYear}`,
    state: 'in-review',
    before: [
      h('Objet : notification de la décision d’octroi – prime à la rénovation', 1),
      p('«Civilité» «Nom»,'),
      p(
        `Vu le règlement relatif à l’octroi des primes à la rénovation ; considérant la demande introduite par vos soins et réputée complète en date du ${days.complete} ; considérant que le devis retenu s’élève à 8 400,00 € et que les revenus de votre ménage relèvent de la catégorie 2, donnant lieu à une intervention à concurrence de 30 % dudit montant, il a été décidé par le comité de direction, en séance du ${days.decided}, de vous octroyer une prime d’un montant de 2 520,00 €.`,
      ),
      p(
        `La liquidation de la prime est subordonnée à la production, au plus tard le ${days.nextYear}, des factures acquittées, faute de quoi le bénéfice de celle-ci sera perdu de plein droit.`,
      ),
      p(
        'Toute modification des travaux devra, préalablement à son exécution, faire l’objet d’un accord écrit de l’administration.',
      ),
      p(
        'La présente décision est susceptible d’un recours, lequel doit, à peine d’irrecevabilité, être introduit par lettre recommandée auprès de la commission fictive de recours dans les 60 jours de sa notification.',
      ),
      p(
        'Des renseignements peuvent être obtenus auprès de Mme Nadia Lambert, responsable des primes, rue du Bief 12, 5999 Fontaval, 081 00 00 00.',
      ),
      p('Veuillez agréer, «Civilité», l’expression de notre considération distinguée.'),
      p('Pour le comité de direction, Bénédicte Jamar, directrice'),
    ],
    after: [
      h('Objet : vous recevez une prime de 2 520,00 €', 1),
      p('«Civilité» «Nom»,'),
      p(`Le ${days.decided}, le comité de direction vous a accordé une prime de 2 520,00 €.`),
      h('Comment l’avons-nous calculée ?'),
      p(`Votre dossier était complet le ${days.complete}. Le devis retenu est de 8 400,00 €.`),
      p('Les revenus de votre ménage sont dans la catégorie 2. Dans ce cas, la prime paie 30 % du devis.'),
      h('Comment recevoir l’argent ?'),
      p(`Envoyez-nous les factures payées, au plus tard le ${days.nextYear}. Après cette date, vous perdez la prime.`),
      p('Vous voulez changer les travaux ? Demandez notre accord écrit avant de les faire.'),
      h('Vous n’êtes pas d’accord ?'),
      p(
        'Vous pouvez introduire un recours auprès de la commission fictive de recours. Envoyez une lettre recommandée dans les 60 jours après la notification de cette décision. Sinon, le recours est irrecevable : la commission ne l’examine pas.',
      ),
      h('Une question ?'),
      p(
        'Appelez Mme Nadia Lambert, responsable des primes : 081 00 00 00. Vous pouvez aussi venir rue du Bief 12, 5999 Fontaval.',
      ),
      p('Base de cette décision : le règlement relatif à l’octroi des primes à la rénovation.'),
      p('Bien à vous,'),
      p('Pour le comité de direction, Bénédicte Jamar, directrice'),
    ],
  },
];
