import { contact, type ReadyLetter, sender } from './ready-letter.ts';

const remedy = `## Vous n’êtes pas d’accord ?

Vous pouvez introduire un recours contre cette décision.

- Auprès de qui ? [Organe de recours], [Adresse du recours].
- Comment ? [Forme du recours].
- Avant quand ? Dans un délai de [Délai de recours]. Il commence à la date suivante : [Début du délai].

Vous pouvez d’abord nous appeler pour comprendre la décision. Cet appel ne prolonge pas le délai pour introduire un recours.

Vous pouvez aussi demander gratuitement l’aide du médiateur : [Coordonnées du médiateur].`;

const adaptDecision: readonly string[] = [
  'Les champs du recours : faites-les compléter par une juriste ou un juriste.',
  'La base légale et les faits : la décision doit les dire elle-même. Ne renvoyez pas à un autre document.',
  'La phrase sur le médiateur : gardez-la si un médiateur est compétent pour votre organisation.',
  'Pour un CPAS : une décision sur le revenu d’intégration demande d’autres mentions. Ouvrez « Mentions obligatoires » après avoir copié la lettre.',
];

/** What tells a person what was decided, or is about to be. */
export const decisionLetters: readonly ReadyLetter[] = [
  {
    key: 'octroi',
    kind: 'decision',
    title: 'Décision : demande acceptée',
    purpose: 'Dire oui, ce que la personne reçoit et à partir de quand.',
    when: 'Quand la demande est acceptée en entier. Si elle ne l’est qu’en partie, partez de la lettre « Demande refusée » : la personne doit comprendre ce qui est refusé.',
    adapt: [
      ...adaptDecision,
      'Ce que la personne reçoit : un montant et une date, ou un droit et sa durée.',
      'Les conditions à respecter ensuite, s’il y en a.',
    ],
    reader: 'Une personne dont la demande est acceptée',
    action: 'Signaler tout changement de situation',
    deadline: '',
    text: `${sender('votre demande est acceptée')}

Votre demande du [Date de la demande] est acceptée. Le [Date de la décision], [Organe de décision] l’a décidé.

## Ce que vous recevez

[Droit ou avantage accordé], à partir du [Date de début].

[Mode de versement]

## Que devez-vous faire ?

Vous ne devez rien faire pour le recevoir.

Dites-nous ensuite tout changement de votre situation, par exemple un déménagement. Si un changement modifie vos droits, nous vous écrirons.

## Pourquoi cette décision ?

- La règle : en vertu de [Base légale], il faut remplir cette condition : [Condition prévue].
- Votre situation : l’examen de votre dossier montre que [Faits du dossier].
- Par conséquent, vous remplissez la condition.

${remedy}

${contact}`,
  },
  {
    key: 'refus',
    kind: 'decision',
    title: 'Décision : demande refusée',
    purpose: 'Dire non clairement, dire pourquoi, et dire ce que la personne peut encore faire.',
    when: 'Quand la demande est refusée en tout ou en partie. Si la personne peut encore être entendue, envoyez d’abord la lettre « Avant de décider ».',
    adapt: [
      ...adaptDecision,
      'Les autres aides : citez celles qui existent vraiment, avec un contact.',
      'Si une partie est acceptée, dites-la en premier.',
    ],
    reader: 'Une personne dont la demande est refusée',
    action: 'Introduire un recours, si elle n’est pas d’accord',
    deadline: 'Le délai de recours, à compléter',
    text: `${sender('votre demande est refusée')}

Votre demande du [Date de la demande] est refusée. Le [Date de la décision], [Organe de décision] l’a décidé.

Si vous n’êtes pas d’accord, vous pouvez introduire un recours. Vous lirez plus bas auprès de qui, comment et dans quel délai.

## Pourquoi cette décision ?

- La règle : en vertu de [Base légale], il faut remplir cette condition : [Condition prévue].
- Votre situation : l’examen de votre dossier montre que [Faits du dossier].
- Par conséquent, vous ne remplissez pas la condition.

${remedy}

## Une autre aide existe peut-être

[Autre aide possible]

Si votre situation change, vous pouvez introduire une nouvelle demande.

${contact}`,
  },
  {
    key: 'avant-de-decider',
    kind: 'letter',
    title: 'Avant de décider : nous voulons vous entendre',
    purpose: 'Dire ce que l’administration pense décider, pourquoi, et comment donner son avis.',
    when: 'Avant une décision défavorable, chaque fois que la personne peut être entendue. Vérifiez avec une juriste ou un juriste si c’est obligatoire.',
    adapt: [
      'La décision envisagée et ses raisons : assez précises pour que la personne puisse répondre.',
      'Le droit de consulter le dossier et d’être assisté : complétez selon votre règlement.',
      'Laissez assez de temps pour répondre.',
    ],
    reader: 'Une personne pour qui une décision défavorable est envisagée',
    action: 'Donner son avis, par écrit ou de vive voix',
    deadline: 'La date limite de la lettre',
    text: `${sender('donnez-nous votre avis avant le [Date limite]')}

Voici ce que nous pensons décider : [Décision envisagée]. Rien n’est encore décidé. Donnez-nous votre avis avant le [Date limite].

## Pourquoi pensons-nous décider cela ?

- Ce que nous savons de votre situation : [Faits du dossier].
- La règle : [Base légale].

Dites-nous si un de ces faits est faux ou incomplet.

## Comment donner votre avis ?

- De vive voix : appelez le [Téléphone de l’agent] pour choisir un rendez-vous.
- Par écrit : envoyez une lettre ou un e-mail à [Adresse e-mail du service].

Vous pouvez venir avec une personne de votre choix, par exemple un avocat ou un proche. Vous pouvez lire votre dossier avant : [Manière de consulter].

## Et ensuite ?

Nous lirons votre avis avant de décider. Vous recevrez la décision par lettre avant le [Date de décision].

Sans réponse de votre part, nous déciderons avec ce que nous savons.

${contact}`,
  },
];
