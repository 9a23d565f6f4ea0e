export const starterFr = {
  'crumb.procedures': 'Démarches',
  'page.title': 'Partir de fiches modèles',
  'page.lead':
    'Choisissez les démarches que vous proposez. Chacune devient un brouillon de votre organisation : vous le complétez, le faites relire et le publiez quand il est juste.',
  'page.open':
    'Les modèles ne donnent ni prix, ni délai, ni texte de loi, ni recours : cela dépend de vous, et se complète ensuite. « Qualité des démarches » en fait la liste.',
  'page.known': 'Déjà dans vos démarches.',
  'page.choose': 'Démarches à reprendre',
  'page.missing': 'Cochez au moins une démarche.',
  'page.submit': 'Créer les brouillons',
  'page.cancel': 'Annuler',
  'page.all-known': 'Toutes les fiches modèles sont déjà dans vos démarches.',
  'page.done': '{count, plural, one {1 brouillon créé} other {# brouillons créés}}. Voici ce qu’il reste à compléter.',
} as const;
