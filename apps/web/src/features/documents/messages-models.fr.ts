/** Letters ready to copy, and texts that organisations share. */
export const modelsFr = {
  'ready.lead':
    'Douze lettres écrites en langage clair, pour les moments que presque toutes les démarches connaissent. Copiez-en une, puis adaptez-la.',
  'ready.law':
    'Ces lettres sont fictives et n’inventent aucune règle. Ce que seule votre organisation sait est un champ encadré, par exemple le délai de recours. Complétez-les avec une juriste ou un juriste.',
  'ready.caption': '{count, plural, one {1 lettre} other {# lettres}}',
  'ready.column.letter': 'Lettre',
  'ready.column.when': 'Quand l’utiliser',
  'new.no-text-yet': 'Vous n’avez pas encore de texte ?',
  'new.ready': 'Partez d’un modèle de lettre',
  'model.when': 'Quand l’utiliser',
  'model.adapt': 'À adapter avant le premier envoi',
  'model.fields':
    '{count, plural, =0 {aucun champ à compléter} one {1 champ à compléter} other {# champs à compléter}}',
  'model.text': 'Le texte',
  'model.copy': 'Copier dans nos textes',
  'model.kind': 'Genre',

  'copy.title': 'Copier « {title} »',
  'copy.lead': 'La copie est un brouillon de votre organisation. Vous pouvez tout y changer ; le modèle ne change pas.',
  'copy.name': 'Titre de votre document',
  'copy.submit': 'Copier',
  'copy.done': 'La copie est dans vos textes. Complétez maintenant les champs encadrés.',
  'copy.done-shared': 'La copie est dans vos textes. Adaptez-la à votre organisation.',

  'origin.label': 'Copié de',
  'origin.ready': 'le modèle de lettre « {title} »',
  'origin.shared': '« {title} », modèle partagé par {organisation} le {day}',

  'shared.lead': 'Des textes que d’autres organisations ont choisi de partager. Vous pouvez les copier et les adapter.',
  'shared.empty': 'Aucun modèle partagé pour l’instant',
  'shared.empty-text':
    'Partagez le premier : ouvrez un de vos textes, puis choisissez « Partager comme modèle » en bas de sa page. Il aidera d’autres équipes.',
  'shared.empty-action': 'Voir nos textes',
  'shared.caption': '{count, plural, one {1 modèle partagé} other {# modèles partagés}}',
  'shared.column.model': 'Modèle',
  'shared.column.from': 'Partagé par',
  'shared.column.at': 'Depuis le',
  'shared.own': 'votre organisation',
  'shared.from': '{organisation}, le {day}',
  'shared.advice': 'À savoir avant de le copier',
  'shared.note':
    'L’organisation qui partage ce texte ne l’a pas écrit pour vous : vérifiez les règles, les noms et les adresses.',
  'shared.open-own': 'Ouvrir le document d’origine',

  'share.title': 'Partager comme modèle',
  'share.title-again': 'Partager la version actuelle',
  'share.lead':
    'Les autres organisations pourront lire et copier ce texte tel qu’il est maintenant. Elles ne verront ni la suite de votre travail, ni l’historique, ni le nombre d’envois. Vérifiez qu’il ne contient le nom, l’adresse ou le numéro d’aucun usager.',
  'share.purpose': 'À quoi sert ce texte ?',
  'share.purpose-hint': 'Une phrase. Par exemple : dire quels documents envoyer, et avant quand.',
  'share.purpose-missing': 'Dites à quoi sert ce texte.',
  'share.advice': 'Que faut-il savoir avant de le copier ?',
  'share.advice-hint': 'Par exemple : le délai vient de notre règlement. Les recours ont été revus par une juriste.',
  'share.submit': 'Partager ce texte',
  'share.done': 'Le texte est partagé. Les autres organisations le trouvent dans « Modèles partagés ».',
  'share.since': 'Partagé comme modèle depuis le {day}',
  'share.withdraw': 'Ne plus partager',
  'share.withdrawn': 'Le texte n’est plus partagé. Les copies déjà faites restent.',
  'share.see': 'Voir ce que les autres voient',
} as const;
