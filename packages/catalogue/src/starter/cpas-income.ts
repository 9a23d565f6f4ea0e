import type { StarterSheet } from './sheet.ts';

/** CPAS: when money is missing. */
export const cpasIncomeSheets: StarterSheet[] = [
  {
    key: 'demander-revenu-integration',
    authority: 'cpas',
    title: 'Demander le revenu d’intégration',
    summary:
      'Vous n’avez pas assez de revenus pour vivre ? Le CPAS regarde si vous avez droit à un revenu chaque mois.',
    audience: 'Pour les personnes qui vivent dans la commune et n’ont pas d’autres revenus suffisants.',
    lifeEvent: 'j-ai-du-mal-a-payer',
    prepare: [
      'Votre carte d’identité, si vous l’avez',
      'Ce qui montre vos revenus',
      'Le contrat de bail et les factures du mois',
    ],
    notNeeded: 'Il vous manque un papier ? Venez quand même.',
    steps: [
      { title: 'Vous faites la demande.', body: 'Vous recevez un accusé de réception. Gardez-le.' },
      {
        title: 'Vous parlez avec une assistante ou un assistant social.',
        body: 'Cette personne regarde votre situation avec vous, souvent chez vous.',
      },
      { title: 'Le CPAS décide.', body: 'Vous pouvez demander à parler aux personnes qui décident.' },
      { title: 'Vous recevez la décision par écrit.', body: 'Elle donne les raisons et dit comment la contester.' },
    ],
    exceptions: [
      { title: 'Si vous n’avez plus rien pour manger', text: 'Dites-le tout de suite. Une aide urgente est possible.' },
      { title: 'Si vous attendez une autre allocation', text: 'Dites laquelle. Une avance est parfois possible.' },
    ],
    searchWords: ['ris', 'minimex', 'revenu d’insertion', 'sans revenu', 'chômage refusé', 'aide mensuelle', 'cpas'],
    toComplete: ['conditions', 'evidence', 'answer', 'legalBases', 'remedies', 'contact', 'hours'],
  },
  {
    key: 'demander-aide-sociale',
    authority: 'cpas',
    title: 'Demander une aide au CPAS',
    summary:
      'Loyer, santé, papiers, famille : venez en parler. Une assistante ou un assistant social cherche une solution avec vous.',
    audience: 'Pour toute personne qui vit dans la commune, avec ou sans travail.',
    lifeEvent: 'j-ai-du-mal-a-payer',
    prepare: ['Votre carte d’identité, si vous l’avez', 'Les lettres et les factures qui vous inquiètent'],
    notNeeded: 'Il vous manque un papier ? Venez quand même.',
    steps: [
      { title: 'Vous venez ou vous appelez.', body: 'Vous pouvez venir avec une personne de confiance.' },
      { title: 'On vous écoute.', body: 'Ce que vous dites reste confidentiel.' },
      { title: 'Le CPAS vous répond par écrit.', body: 'La lettre donne les raisons et dit comment contester.' },
    ],
    exceptions: [
      {
        title: 'Si vous ne pouvez pas vous déplacer',
        text: 'Appelez : une visite chez vous ou à l’hôpital est possible.',
      },
      { title: 'Si vous avez peur chez vous', text: 'Dites-le. Le CPAS vous aide à trouver un endroit sûr.' },
    ],
    searchWords: [
      'assistante sociale',
      'aide sociale',
      'plus d’argent',
      'aide financière',
      'au secours',
      'difficultés',
    ],
    toComplete: ['conditions', 'answer', 'legalBases', 'remedies', 'contact', 'hours'],
  },
  {
    key: 'demander-aide-medicale',
    authority: 'cpas',
    title: 'Demander une aide pour payer des soins',
    summary:
      'Vous ne pouvez pas payer le médecin, l’hôpital ou les médicaments ? Le CPAS peut aider, aussi sans titre de séjour.',
    audience: 'Pour les personnes qui vivent dans la commune et ne peuvent pas payer leurs soins.',
    lifeEvent: 'j-ai-du-mal-a-payer',
    prepare: [
      'La facture ou l’ordonnance',
      'Votre carte de mutuelle, si vous en avez une',
      'L’attestation du médecin, si l’aide est urgente',
    ],
    steps: [
      { title: 'Vous venez avant les soins, si possible.', body: 'En urgence, soignez-vous d’abord.' },
      { title: 'Le CPAS regarde votre situation.', body: 'Mutuelle, revenus, adresse.' },
      { title: 'Vous recevez la réponse.', body: 'Elle dit quels soins et quels endroits sont concernés.' },
    ],
    exceptions: [
      { title: 'Si vous n’avez pas de papiers', text: 'Venez. L’aide médicale urgente existe pour cette situation.' },
      { title: 'Si vous n’êtes plus en ordre de mutuelle', text: 'Le CPAS vous aide à vous réinscrire.' },
    ],
    searchWords: [
      'carte médicale',
      'médecin',
      'médicaments',
      'hôpital',
      'pharmacie',
      'sans papiers',
      'aide médicale urgente',
      'mutuelle',
    ],
    toComplete: ['conditions', 'evidence', 'answer', 'legalBases', 'remedies', 'contact'],
  },
  {
    key: 'demander-aide-etudiant',
    authority: 'cpas',
    title: 'Demander une aide sociale pendant vos études',
    summary:
      'Vous étudiez et votre famille ne peut pas vous aider ? Le CPAS regarde votre situation et fait un projet avec vous.',
    audience: 'Pour les étudiantes et les étudiants qui n’ont pas assez de revenus.',
    lifeEvent: 'j-etudie',
    prepare: [
      'Votre carte d’identité',
      'La preuve d’inscription aux études',
      'Ce qui montre vos revenus et ceux de vos parents',
      'La réponse à la demande de bourse, si vous l’avez',
    ],
    steps: [
      { title: 'Vous prenez rendez-vous.', body: 'Dites où vous habitez vraiment et où vous étudiez.' },
      { title: 'Vous faites un projet d’études.', body: 'Vous l’écrivez avec l’assistante ou l’assistant social.' },
      { title: 'Le CPAS décide.', body: 'Vous recevez la réponse par écrit.' },
    ],
    exceptions: [
      { title: 'Si vous êtes en conflit avec vos parents', text: 'Dites-le. Une médiation est possible.' },
      { title: 'Si vous ratez une année', text: 'Parlez-en vite : le projet peut changer.' },
    ],
    searchWords: ['étudiant', 'études', 'bourse', 'job étudiant', 'parents ne paient pas', 'ris étudiant'],
    toComplete: ['conditions', 'evidence', 'answer', 'legalBases', 'remedies', 'contact'],
  },
  {
    key: 'demander-adresse-reference',
    authority: 'cpas',
    title: 'Demander une adresse de référence',
    summary:
      'Vous n’avez plus de logement ? Une adresse au CPAS vous permet de recevoir votre courrier et de garder vos droits.',
    audience: 'Pour les personnes sans logement qui ne sont plus inscrites ailleurs.',
    lifeEvent: 'j-ai-du-mal-a-payer',
    prepare: ['Votre carte d’identité, si vous l’avez', 'Votre dernière adresse', 'Où vous dormez en ce moment'],
    steps: [
      { title: 'Vous demandez un rendez-vous.', body: 'Allez au CPAS de la commune où vous êtes le plus souvent.' },
      {
        title: 'Le CPAS regarde votre situation.',
        body: 'Il vous dit vos obligations, comme venir chercher le courrier.',
      },
      { title: 'La commune vous inscrit.', body: 'Si le CPAS est d’accord.', organisation: 'Commune' },
    ],
    exceptions: [
      { title: 'Si vous dormez chez des amis', text: 'Dites-le. Le CPAS regarde si l’adresse est possible.' },
      { title: 'Si vous trouvez un logement', text: 'Prévenez le CPAS et déclarez votre nouvelle adresse.' },
    ],
    searchWords: ['sdf', 'sans-abri', 'sans domicile', 'plus d’adresse', 'à la rue', 'radié', 'recevoir mon courrier'],
    toComplete: ['conditions', 'evidence', 'answer', 'legalBases', 'remedies', 'contact'],
  },
  {
    key: 'demander-aide-alimentaire',
    authority: 'cpas',
    title: 'Demander une aide alimentaire',
    summary: 'Colis, épicerie sociale, restaurant social : le CPAS vous dit ce qui existe près de chez vous.',
    audience: 'Pour les personnes qui ont du mal à payer leur nourriture.',
    lifeEvent: 'j-ai-du-mal-a-payer',
    prepare: ['Votre carte d’identité, si vous l’avez', 'Le nombre de personnes à la maison'],
    steps: [
      { title: 'Vous dites votre besoin.', body: 'Au téléphone ou à l’accueil.' },
      { title: 'Le CPAS vous donne un accès.', body: 'Par exemple une carte ou une adresse.' },
      { title: 'Vous allez chercher la nourriture.', body: 'Le lieu vous dit les jours et les heures.' },
    ],
    exceptions: [
      { title: 'Si vous avez un bébé', text: 'Dites-le. Du lait et des langes sont parfois disponibles.' },
      { title: 'Si vous ne mangez pas de tout', text: 'Santé, religion : dites-le à l’accueil.' },
    ],
    searchWords: [
      'colis',
      'manger',
      'nourriture',
      'banque alimentaire',
      'épicerie sociale',
      'restos',
      'faim',
      'frigo vide',
    ],
    toComplete: ['conditions', 'cost', 'hours', 'contact'],
  },
];
