export const accountFr = {
  'sign-in.title': 'Se connecter à l’espace de travail',
  'sign-in.intro':
    'Cet espace est réservé aux agentes et agents des organisations membres. Pour faire une démarche, vous n’avez pas besoin de compte.',
  'sign-in.public-link': 'Chercher une démarche',
  'sign-in.email': 'Adresse e-mail',
  'sign-in.password': 'Mot de passe',
  'sign-in.code': 'Code à 6 chiffres',
  'sign-in.code-hint': 'Il s’affiche dans l’application d’authentification de votre téléphone.',
  'sign-in.submit': 'Se connecter',
  'sign-in.refused': 'L’adresse, le mot de passe ou le code ne correspond pas. Vérifiez, puis réessayez.',
  'sign-in.wait': 'Trop d’essais. Réessayez dans {seconds, plural, one {une seconde} other {# secondes}}.',
  'sign-in.code-needed': 'Votre compte demande aussi un code. Écrivez-le, avec votre mot de passe.',
  'sign-in.draft-kept':
    'Votre session avait pris fin. Le texte que vous aviez écrit est gardé : vous le retrouverez après vous être connecté.',
  'sign-out.done': 'Vous êtes déconnecté.',
} as const;
