export const help = `Usage : limpide-admin COMMANDE [options]

Administre une installation de Limpide. Les réglages sont ceux du serveur : DATA_DIR, DATABASE_URL, SECRET_KEY, BASE_URL…
Avec la base embarquée, arrêtez d’abord Limpide : un seul programme à la fois ouvre un dossier de données.

Commandes
  create-admin --email ADRESSE --name NOM [--password-stdin] [--reset-second-factor]
      Crée un compte d’administration de la plateforme et écrit un lien, à ouvrir une seule fois, pour choisir le mot de
      passe. Avec --password-stdin, lit plutôt le mot de passe sur l’entrée standard. Si l’adresse a déjà un compte, il
      reçoit ce rôle et il est rouvert ; ses sessions et son mot de passe cessent. --reset-second-factor retire son
      second facteur (téléphone perdu).

  backup FICHIER [--encrypt]
      Écrit une image cohérente de toutes les tables, pendant que Limpide travaille si la base est un serveur.
      --encrypt chiffre avec la phrase secrète de BACKUP_PASSPHRASE (12 caractères au moins).
      SECRET_KEY n’est pas dans la sauvegarde : gardez-la à part. Sans elle, les seconds facteurs sont perdus.

  restore FICHIER
      Remplit une base vide, tout ou rien, après avoir vérifié les décomptes et les empreintes. La sauvegarde d’une base
      embarquée se restaure sur un serveur PostgreSQL, et l’inverse. Les sessions et les liens de la sauvegarde n’ouvrent
      plus rien.

  verify-audit [--heads FICHIER]
      Recalcule les journaux, et les compare avec des têtes gardées plus tôt. Code de sortie 1 si quelque chose a changé.
      Sans --heads, une fin coupée ne se voit pas. Nomme les organisations qui n’ont aucun journal.

  audit-heads > FICHIER
      Écrit la tête de chaque journal. Gardez ce fichier hors du serveur : il montre qu’une fin a été coupée.

  rotate-keys
      Change de clé : donnez la nouvelle dans SECRET_KEY et l’ancienne dans SECRET_KEY_PREVIOUS, au serveur aussi le temps
      du changement. Scelle de nouveau les seconds facteurs, les brouillons, la clé de signature et les secrets des sites
      abonnés. Les sessions restent ouvertes.

  new-signing-key
      Met en service une nouvelle clé pour signer le catalogue, par exemple chaque année, ou si l’ancienne a pu être vue.
      L’ancienne reste publiée : ce qu’elle a signé reste vérifiable.

  --help        Cette aide

Codes de sortie : 0 c’est fait, 1 problème, 2 commande mal écrite.
`;
