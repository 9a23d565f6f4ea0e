export const adviserFr = {
  'adviser.title': 'Parler à un conseiller',
  'adviser.lead':
    'Une question sur la méthode, un texte difficile, une démarche qui coince ? Votre conseiller ou conseillère vous répond par e-mail.',
  'adviser.lead-mail': 'Ce serveur n’envoie pas d’e-mail. Écrivez à cette adresse :',
  'adviser.no-address':
    'Votre organisation n’a pas encore indiqué d’adresse. Demandez à la personne qui l’administre de la remplir dans les réglages.',
  'adviser.none':
    'Vous n’êtes membre d’aucune organisation : il n’y a pas de conseiller ou de conseillère à qui écrire.',
  'adviser.subject': 'Sujet',
  'adviser.subject-hint': 'En quelques mots.',
  'adviser.question': 'Votre question',
  'adviser.page': 'Page concernée',
  'adviser.page-hint': 'L’adresse de la page, si cela aide.',
  'adviser.privacy':
    'N’écrivez rien sur une personne précise. Votre nom et votre adresse e-mail accompagnent la question.',
  'adviser.submit': 'Envoyer la question',
  'adviser.done': 'Votre question est partie. La réponse arrivera à {email}.',
  'adviser.mail.subject': '[Limpide, {organisation}] {subject}',
  'adviser.mail.body':
    'Bonjour,\n\n{name} ({organisation}) a une question :\n\n{question}\n\nPage : {page}\n\nRépondez à cette personne : {email}\n\nLimpide',
  'adviser.mail.no-page': 'non indiquée',
} as const;
