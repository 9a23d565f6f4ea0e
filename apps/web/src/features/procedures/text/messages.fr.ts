/** Names of the parts of a démarche, for who reads them one by one, and what the engine says of them. */
export const textFr = {
  'part.title': 'Titre',
  'part.summary': 'En bref',
  'part.deadline': 'Délai pour agir',
  'part.duration': 'Durée de la démarche',
  'part.cost': 'Prix',
  'part.answer': 'Délai de réponse',
  'part.audience': 'Pour qui',
  'part.prepare': 'À préparer',
  'part.not-needed': 'Ce qu’il ne faut pas apporter',
  'part.step': 'Étape {n}',
  'part.exception': 'Situation {n}',
  'part.identification': 'Prouver qui l’on est',
  'part.silence': 'Si aucune réponse ne vient',
  'part.remedies': 'Si l’on n’est pas d’accord',
  'part.legal-bases': 'Textes de loi',
  'findings.count':
    '{count, plural, one {1 point à améliorer dans ce bloc.} other {# points à améliorer dans ce bloc.}}',
  'findings.many': "'{n}' points à améliorer dans ce bloc.",
  'findings.check': 'Vérifier ce texte',
} as const;
