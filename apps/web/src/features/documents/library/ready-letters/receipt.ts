import { contact, type ReadyLetter, sender } from './ready-letter.ts';

/** What one answers to a demand that has just come in. */
export const receiptLetters: readonly ReadyLetter[] = [
  {
    key: 'accuse-de-reception',
    kind: 'acknowledgement',
    title: 'Accusé de réception : demande reçue',
    purpose: 'Dire que la demande est arrivée, ce qui va se passer et quand.',
    when: 'Le jour où la demande arrive, avant de savoir si le dossier est complet. S’il est déjà complet, prenez plutôt la lettre « Dossier complet ».',
    adapt: [
      'La date de réponse : donnez une date, pas un nombre de jours.',
      'Les étapes : gardez celles de votre démarche, deux ou trois au plus.',
      'Le délai légal d’examen, si un texte en fixe un pour votre démarche.',
    ],
    reader: 'Une personne qui vient d’envoyer une demande',
    action: 'Rien pour l’instant',
    deadline: '',
    text: `${sender('nous avons reçu votre demande')}

Nous avons reçu votre demande le [Date de réception]. Elle porte sur ceci : [Objet de la demande].

Vous ne devez rien faire pour l’instant.

## Que va-t-il se passer ?

- Nous vérifions que votre dossier est complet. Nous vous écrivons avant le [Date de vérification], même s’il ne manque rien.
- Nous examinons ensuite votre demande.
- Vous recevez notre réponse par lettre avant le [Date de réponse].

Cette lettre dit seulement que votre demande est arrivée. Nous n’avons encore rien vérifié et rien décidé.

## Votre situation change ?

Dites-le-nous tout de suite, par exemple si vous déménagez. Indiquez le numéro [Numéro de dossier].

${contact}`,
  },
  {
    key: 'dossier-complet',
    kind: 'acknowledgement',
    title: 'Dossier complet',
    purpose: 'Dire que rien ne manque, et donner la date de la réponse.',
    when: 'Dès que tous les documents sont là. La personne n’a plus à se demander s’il manque quelque chose.',
    adapt: [
      'La date de réponse : c’est la promesse que la personne retient.',
      'Ce qui se passe si cette date n’est pas tenue, quand un texte le prévoit pour votre démarche.',
    ],
    reader: 'Une personne qui attend une réponse',
    action: 'Rien : attendre la réponse',
    deadline: '',
    text: `${sender('votre dossier est complet')}

Votre dossier est complet. Vous ne devez plus rien envoyer.

Vous recevrez notre réponse par lettre avant le [Date de réponse].

## Ce que nous avons reçu

- Votre demande du [Date de la demande].
- [Liste des documents reçus]

## Que va-t-il se passer ?

Nous examinons maintenant votre demande. Si nous avons une question, nous vous appelons au [Téléphone de la personne].

Votre dossier est complet, mais la décision n’est pas encore prise. Attendez notre réponse avant de faire une dépense.

## Votre situation change ?

Dites-le-nous tout de suite. Indiquez le numéro [Numéro de dossier].

${contact}`,
  },
  {
    key: 'autre-service',
    kind: 'letter',
    title: 'Demande transmise à un autre service',
    purpose: 'Dire à qui la demande est passée, et que la personne ne doit pas recommencer.',
    when: 'Quand la demande ne dépend pas de vous et que vous la transmettez vous-même. Ne renvoyez pas la personne chercher seule.',
    adapt: [
      'Le service qui reprend la demande : donnez un nom, un téléphone et des heures.',
      'Les documents transmis : dites-les tous, pour que personne ne les demande deux fois.',
    ],
    reader: 'Une personne qui a écrit au mauvais service',
    action: 'Rien : l’autre service prend contact',
    deadline: '',
    text: `${sender('nous avons transmis votre demande')}

Nous avons transmis votre demande au service qui peut y répondre : [Nom de l’autre service]. Vous ne devez pas la refaire.

Ce service vous écrit avant le [Date de contact].

## Pourquoi ?

Le [Date de réception], vous nous avez demandé ceci : [Objet de la demande]. Notre service ne s’en occupe pas.

## Ce que nous avons transmis

- Votre demande.
- [Liste des documents transmis]

Nous les avons envoyés le [Date de transmission].

## Joindre l’autre service

[Nom de l’autre service]
Téléphone : [Téléphone de l’autre service], [Heures d’appel]
Adresse : [Adresse de l’autre service]

Si vous n’avez pas de nouvelles le [Date de contact], appelez-nous. Nous demanderons où en est votre dossier.

${contact}`,
  },
];
