export const qualityFr = {
  'crumb.procedures': 'Démarches',
  'page.title': 'Qualité des démarches',
  'page.lead':
    'Ce qu’il y a à corriger dans vos démarches, point par point : pourquoi cela compte, et quoi faire. Limpide regarde le texte en cours, publié ou non.',
  'page.fine':
    '{fine, plural, =0 {Chaque démarche a quelque chose à corriger.} one {1 démarche sur {total} n’a rien à corriger.} other {# démarches sur {total} n’ont rien à corriger.}}',
  'page.all-fine':
    'Rien à corriger : {total, plural, one {votre démarche dit tout} other {vos # démarches disent tout}}.',
  'page.urgent': 'À corriger d’abord',
  'page.useful': 'À améliorer ensuite',
  'page.empty.title': 'Aucune démarche',
  'page.empty.text': 'Les démarches de votre organisation apparaîtront ici dès la première.',
  'group.count': '{count, plural, one {1 démarche} other {# démarches}}',
  'group.why': 'Pourquoi ?',
  'group.fix': 'Que faire ?',
  'duplicates.title': 'Démarches qui se ressemblent',
  'duplicates.lead':
    'Leur nom ou leur texte est presque le même. Si c’est la même démarche, gardez-en une seule ; sinon, donnez-leur des noms qui disent la différence.',
  'duplicates.more': 'et {count, plural, one {1 autre} other {# autres}}',
  'elsewhere.title': 'Décrites aussi par d’autres organisations',
  'elsewhere.lead':
    'Une autre administration publie presque la même démarche. Une fiche modèle commune éviterait de l’écrire et de la tenir à jour deux fois : comparez, puis parlez-en avec elle.',
  'elsewhere.other': '{organisation} : {title}',
  'page.links': 'Liens de vos démarches',
  'orphan.draft': 'brouillon jamais publié, inchangé depuis {days} jours',
  'orphan.concept': 'sa fiche modèle n’existe plus',
  'one.title': 'Qualité de la démarche',
  'one.none': 'Rien à corriger dans cette démarche.',
  'one.fix': 'Corriger',
  'one.all': 'Toutes les démarches',
} as const;
