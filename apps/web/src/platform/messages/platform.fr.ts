/** Sentences of the platform itself: errors, forms, conflicts. Written to be read aloud. */
export const platformFr = {
  'error.title.400': 'Cette demande n’est pas lisible',
  'error.title.401': 'Connectez-vous d’abord',
  'error.title.403': 'Vous ne pouvez pas faire cela',
  'error.title.404': 'Cette page n’existe pas',
  'error.title.409': 'Quelqu’un a modifié ceci en même temps que vous',
  'error.title.410': 'Ce lien ne fonctionne plus',
  'error.title.413': 'C’est trop volumineux',
  'error.title.415': 'Ce type de fichier ne convient pas',
  'error.title.422': 'Quelque chose manque',
  'error.title.429': 'Trop d’essais en peu de temps',
  'error.title.500': 'Limpide n’a pas pu terminer',
  'error.title.503': 'Limpide est indisponible pour un moment',
  'error.not-found': 'L’adresse est peut-être incomplète, ou la page a été retirée.',
  'error.forbidden':
    'Votre rôle ne le permet pas. L’administrateur ou l’administratrice de votre organisation peut vous dire qui peut le faire.',
  'error.forbidden-ask':
    'Votre rôle ne le permet pas. {count, plural, one {{names} administre votre organisation et peut changer votre rôle, ou vous dire qui peut le faire.} other {{names} administrent votre organisation et peuvent changer votre rôle, ou vous dire qui peut le faire.}}',
  'error.bad-request': 'L’envoi est incomplet ou abîmé. Revenez en arrière et réessayez.',
  'error.sign-in-needed': 'Cette page est réservée aux membres de l’espace de travail.',
  'error.forged-form':
    'Ce formulaire ne vient pas de cette page, ou il est trop ancien. Rien n’a été changé. Revenez à la page, puis envoyez-le de nouveau.',
  'error.too-large': 'L’envoi dépasse {max} Mo. Rien n’a été changé. Envoyez un fichier plus petit, ou moins de texte.',
  'error.too-heavy':
    'Ce texte ou ce fichier est trop long pour être traité d’un coup. Coupez-le en plusieurs documents, puis réessayez.',
  'error.too-many': 'Attendez {seconds, plural, one {une seconde} other {# secondes}}, puis réessayez.',
  'error.link-over': 'Le lien a déjà servi, ou sa date est dépassée. Demandez-en un nouveau.',
  'error.unknown':
    'Ce n’est pas de votre faute. Ce que vous aviez enregistré est gardé. Réessayez ; si cela recommence, donnez ce numéro à votre administrateur ou administratrice : {reference}.',
  'error.database':
    'La base de données ne répond pas. Ce que vous aviez enregistré est gardé. Réessayez dans une minute.',
  'error.mail-not-configured': 'Aucun e-mail ne peut partir : l’envoi n’est pas configuré sur ce serveur.',
  'error.mail-address': 'L’e-mail n’est pas parti : l’adresse du destinataire n’est pas valable. Corrigez-la.',
  'error.state': 'Cela ne peut plus se faire : l’état a changé entre-temps. Rechargez la page.',
  'error.home': 'Retour à l’accueil',

  'form.problems': '{count, plural, one {Il y a 1 problème} other {Il y a # problèmes}}',
  'form.error-prefix': 'Erreur : ',
  'form.draft-kept': 'Votre session avait pris fin. Votre texte a été gardé : relisez-le, puis envoyez-le.',
  'form.draft-file': 'Le fichier choisi n’a pas pu être gardé : choisissez-le de nouveau.',
  'form.conflict.title': 'Deux personnes ont modifié ceci en même temps',
  'form.conflict.text':
    'Une autre version a été enregistrée pendant que vous écriviez. La vôtre est gardée dans le formulaire. Comparez, complétez si besoin, puis enregistrez : votre version remplacera l’autre, qui reste dans l’historique.',
  'form.conflict.yours': 'Votre version',
  'form.conflict.theirs': 'Version enregistrée',
  'form.required': 'Remplissez ce champ.',
  'form.too-long': 'Ce texte est trop long : {max} caractères au plus.',
  'form.choose': 'Choisissez une réponse.',
  'form.day': 'Écrivez la date avec l’année, par exemple 14 avril 2027.',
  'form.integer': 'Écrivez un nombre entier, par exemple 2400.',
  'form.integer-range': 'Écrivez un nombre entre {min} et {max}.',
  'form.email': 'Écrivez une adresse e-mail complète, par exemple nom@commune.be.',
  'form.url': 'Écrivez une adresse complète, qui commence par https://.',
  'form.national-number':
    'Ce texte contient ce qui ressemble à un numéro de registre national. Retirez-le : Limpide ne le garde jamais.',

  'sheet.preview-lost': 'Cet aperçu n’existe plus. Choisissez de nouveau le fichier.',

  'upload.missing': 'Choisissez un fichier.',
  'upload.too-large': 'Le fichier dépasse {max} Mo.',
} as const;

export type PlatformMessageKey = keyof typeof platformFr;
