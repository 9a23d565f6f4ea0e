export const guideFr = {
  'list.title': 'Guide',
  'list.lead': 'Chaque page répond à une question de tous les jours. Vous pouvez les lire dans l’ordre ou au besoin.',
  'page.contents': 'Sur cette page',
  'page.next': 'Page suivante : {title}',
  'page.previous': 'Page précédente : {title}',
  'page.around': 'Autres pages du guide',
} as const;
