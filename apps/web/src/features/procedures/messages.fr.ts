export const proceduresFr = {
  'field.title.missing': 'Donnez un titre : un verbe et son objet, par exemple « Changer d’adresse ».',
  'share.own': 'Cette organisation possède déjà la démarche.',
  'history.restored-reason': 'Retour au texte de la version {version}',
  'state.withdrawn': 'Retiré',
  'list.title': 'Démarches',
  'list.caption': 'Démarches de votre organisation et démarches partagées avec elle',
  'list.create': 'Créer une démarche',
  'list.empty.title': 'Aucune démarche pour l’instant',
  'list.empty.text':
    'Une démarche rassemble tout : le texte public, les lettres, les irritants, les améliorations. Créez la première.',
  'list.column.title': 'Démarche',
  'list.column.state': 'État',
  'list.column.owner': 'Responsable',
  'list.column.updated': 'Modifiée le',
  'list.no-owner': 'Personne',
} as const;
