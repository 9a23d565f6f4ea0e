export const publicationFr = {
  'ask.not-yourself': 'Choisissez une autre personne : on ne relit pas son propre texte.',
  'ask.cannot-review': 'Cette personne ne peut pas relire pour votre organisation.',
  'ask.replaced': 'Remplacée par une nouvelle demande.',
  'answer.say-what': 'Dites ce qu’il faut changer.',
  'publish.reason-missing': 'Donnez le motif de la publication : il reste dans l’historique.',
  'publish.not-approved': 'Cette version n’a pas encore été approuvée.',
  'withdraw.reason-missing': 'Donnez le motif du retrait : il reste dans l’historique.',
  'mail.ask.subject': 'À relire : {title}',
  'mail.ask.body':
    'Bonjour,\n\n{name} vous demande de relire « {title} ».\n\nLe texte est ici : {link}\n\nVous pouvez l’approuver ou demander un changement.\n',
  'mail.external.subject': 'À relire : {title}',
  'mail.external.body':
    'Bonjour,\n\n{name} vous demande de relire « {title} ». Vous n’avez pas besoin d’un compte.\n\nLe texte est ici, pendant {days} jours : {link}\n\nVous pouvez l’approuver ou demander un changement. Ce lien est pour vous : ne le partagez pas.\n',
} as const;
