import { contact, type ReadyLetter, sender } from './ready-letter.ts';

/** What one owes a person who waits, or who complains. */
export const answerLetters: readonly ReadyLetter[] = [
  {
    key: 'plus-de-temps',
    kind: 'letter',
    title: 'Nous avons besoin de plus de temps',
    purpose: 'Prévenir d’un retard avant qu’on le demande, avec une nouvelle date.',
    when: 'Dès que vous savez que la date promise ne sera pas tenue. Si un texte permet de prolonger le délai à certaines conditions, vérifiez-les d’abord.',
    adapt: [
      'La raison du retard : une phrase vraie, sans jargon.',
      'La nouvelle date : une date que vous pourrez tenir.',
      'Ce que la personne peut faire si ce retard lui pose un problème.',
    ],
    reader: 'Une personne qui attend une réponse en retard',
    action: 'Rien : attendre, ou appeler si le retard pose un problème',
    deadline: '',
    text: `${sender('votre réponse arrivera avant le [Nouvelle date de réponse]')}

Nous avons besoin de plus de temps pour répondre à votre demande du [Date de la demande]. Vous recevrez notre réponse avant le [Nouvelle date de réponse].

Vous ne devez rien faire. Nous vous présentons nos excuses pour ce retard.

## Pourquoi ce retard ?

[Raison du retard]

Nous vous avions annoncé une réponse avant le [Date annoncée].

## Ce retard vous pose un problème ?

Appelez-nous et expliquez-nous ce qui presse. Nous regardons avec vous ce que nous pouvons faire plus vite.

[Droits en cas de retard]

${contact}`,
  },
  {
    key: 'reponse-plainte',
    kind: 'letter',
    title: 'Réponse à une plainte',
    purpose: 'Dire ce que l’on a vérifié, ce que l’on reconnaît et ce qui change.',
    when: 'Pour une plainte sur un service rendu. Un désaccord avec une décision est un recours : dites alors à qui l’adresser.',
    adapt: [
      'Ce qui s’est passé : racontez-le avec les mots de la personne.',
      'Ce qui change : une mesure avec une date, ou la raison pour laquelle rien ne change.',
      'La phrase sur le médiateur : gardez-la si un médiateur est compétent pour votre organisation.',
      'Des excuses seulement si l’organisation a mal agi, et alors sans condition.',
    ],
    reader: 'Une personne qui s’est plainte d’un service',
    action: 'Rien, ou écrire au médiateur si la réponse ne suffit pas',
    deadline: '',
    text: `${sender('notre réponse à votre plainte')}

Le [Date de la plainte], vous nous avez adressé une plainte. Elle porte sur ceci : [Objet de la plainte]. Voici notre réponse : [Réponse en une phrase].

## Ce que nous avons vérifié

[Vérifications faites]

## Ce que nous reconnaissons

[Erreur reconnue ou explication]

Nous vous présentons nos excuses pour les difficultés que vous avez rencontrées.

## Ce qui change

- Pour vous : [Solution pour la personne], avant le [Date de la solution].
- Pour tout le monde : [Changement dans le service], à partir du [Date du changement].

## Notre réponse ne vous suffit pas ?

Demandez à parler à [Responsable du service], au [Téléphone du responsable].

Vous pouvez aussi demander gratuitement l’aide du médiateur : [Coordonnées du médiateur].

${contact}`,
  },
];
