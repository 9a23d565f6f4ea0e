import { contact, type ReadyLetter, sender } from './ready-letter.ts';

/** What one asks of a person while the file is being put together. */
export const waitingLetters: readonly ReadyLetter[] = [
  {
    key: 'pieces-manquantes',
    kind: 'letter',
    title: 'Pièces manquantes',
    purpose: 'Dire quels documents envoyer, où les trouver et avant quelle date.',
    when: 'Quand le dossier n’est pas complet. Demandez tout en une fois. Vérifiez d’abord que votre administration n’a pas déjà ces documents.',
    adapt: [
      'Un document par ligne : dites ce que c’est et qui le donne.',
      'La date limite, et le texte qui la fixe s’il y en a un.',
      'Ce qui se passe après cette date, dans votre règlement.',
    ],
    reader: 'Une personne dont le dossier n’est pas complet',
    action: 'Envoyer les documents qui manquent',
    deadline: 'La date limite de la lettre',
    text: `${sender('envoyez [Nombre de documents] documents avant le [Date limite]')}

Votre dossier n’est pas complet. Envoyez-nous les documents de la liste avant le [Date limite].

## Que devez-vous envoyer ?

- [Premier document] : [Explication du document]. Vous le recevez ici : [Où le trouver].
- [Deuxième document] : [Explication du document]. Vous le recevez ici : [Où le trouver].

Une copie ou une photo nette suffit.

## Comment ?

- Par e-mail, à [Adresse e-mail du service].
- Par courrier ou au guichet, à notre adresse : [Adresse du service].

Indiquez le numéro [Numéro de dossier] sur votre envoi.

## Et si vous ne pouvez pas ?

Appelez-nous avant le [Date limite]. Nous cherchons une solution avec vous.

Sans nouvelles de vous à cette date, voici ce qui se passe : [Suite prévue].

## Pourquoi ces documents ?

Vous avez introduit votre demande le [Date de la demande]. Ces documents nous permettent de vérifier ceci : [Condition à vérifier].

${contact}`,
  },
  {
    key: 'demande-informations',
    kind: 'letter',
    title: 'Demande d’informations',
    purpose: 'Poser quelques questions précises, avec une manière simple d’y répondre.',
    when: 'Quand une réponse suffit et qu’aucun document n’est nécessaire. Si l’on peut poser la question par téléphone, appelez plutôt.',
    adapt: [
      'Trois questions au plus, chacune sur une seule chose.',
      'Ne demandez pas ce que votre administration sait déjà.',
      'Expliquez à quoi sert chaque réponse.',
    ],
    reader: 'Une personne dont la demande est examinée',
    action: 'Répondre aux questions',
    deadline: 'La date limite de la lettre',
    text: `${sender('répondez à nos questions avant le [Date limite]')}

Nous avons besoin de vos réponses pour examiner votre demande du [Date de la demande]. Répondez avant le [Date limite].

## Nos questions

- [Première question]
- [Deuxième question]

Ces réponses nous servent à ceci : [But des questions].

## Comment répondre ?

- Par téléphone, au [Téléphone de l’agent], [Heures d’appel].
- Par e-mail, à [Adresse e-mail du service].
- Sur cette lettre, que vous nous renvoyez à notre adresse : [Adresse du service].

Si vous ne connaissez pas une réponse, dites-le simplement. Nous vous aiderons à la trouver.

Sans réponse de votre part le [Date limite], voici ce qui se passe : [Suite prévue].

${contact}`,
  },
  {
    key: 'rappel',
    kind: 'letter',
    title: 'Rappel',
    purpose: 'Rappeler ce qui est attendu, sans reproche, et dire ce qui se passe sinon.',
    when: 'Une seule fois, quelques jours avant ou après la date limite. Un appel aide souvent plus qu’un deuxième rappel.',
    adapt: [
      'La nouvelle date limite : laissez assez de temps.',
      'La suite prévue : écrivez-la telle que votre règlement la dit, sans menace.',
      'Vérifiez que le document n’est pas arrivé entre-temps.',
    ],
    reader: 'Une personne qui n’a pas encore répondu',
    action: 'Envoyer ce qui manque',
    deadline: 'La nouvelle date limite de la lettre',
    text: `${sender('rappel, envoyez-nous ceci avant le [Nouvelle date limite]')}

Nous attendons encore ceci : [Document ou réponse attendue]. Envoyez-le avant le [Nouvelle date limite].

Vous l’avez envoyé ces derniers jours ? Merci. Vous ne devez plus rien faire.

## Comment ?

- Par e-mail, à [Adresse e-mail du service].
- Par courrier ou au guichet, à notre adresse : [Adresse du service].

Indiquez le numéro [Numéro de dossier] sur votre envoi.

## Que se passe-t-il après cette date ?

[Suite prévue]

## C’est difficile pour vous ?

Appelez-nous avant le [Nouvelle date limite]. Nous pouvons vous aider à obtenir le document, ou vous donner plus de temps si le règlement le permet.

Notre première lettre date du [Date de la lettre].

${contact}`,
  },
  {
    key: 'convocation',
    kind: 'letter',
    title: 'Convocation à un rendez-vous',
    purpose: 'Dire quand venir, où, pourquoi, avec quoi, et comment changer de date.',
    when: 'Quand il faut se voir. Si un appel suffit, proposez plutôt un appel.',
    adapt: [
      'Le lieu : étage, entrée sans marches, arrêt de bus.',
      'La durée prévue, pour que la personne puisse s’organiser.',
      'Dites si le rendez-vous est obligatoire, et ce qui se passe en cas d’absence.',
    ],
    reader: 'Une personne qui doit venir à un rendez-vous',
    action: 'Venir au rendez-vous, ou demander une autre date',
    deadline: 'Le jour du rendez-vous',
    text: `${sender('venez à un rendez-vous le [Date du rendez-vous]')}

Nous vous attendons le [Date du rendez-vous] à [Heure du rendez-vous].

## Où ?

[Lieu du rendez-vous]
[Accès au bâtiment]

## Pourquoi ?

Nous parlerons de ceci : [But du rendez-vous]. Prévoyez [Durée du rendez-vous].

## Que devez-vous apporter ?

- Votre carte d’identité.
- [Autre document utile]

Vous pouvez venir avec une personne de votre choix. Dites-nous à l’avance si vous avez besoin d’un interprète ou d’un accès adapté.

## Vous ne pouvez pas venir ?

Appelez-nous avant le [Date limite de report], au [Téléphone de l’agent]. Nous choisirons un autre jour avec vous.

En cas d’absence sans appel de votre part, voici ce qui se passe : [Suite prévue].

${contact}`,
  },
];
