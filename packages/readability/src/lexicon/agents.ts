const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** After « par le », « par une »: these say how, when, where or why, and not who. In the singular. */
export const means = words(`
  accès accident accord acompte acte affiche air annexe appareil appartement appel arbre arrêté article autobus avion avis
  barrière bateau biais branche bruit bulletin bus câble carte catégorie chaleur champignon chantier charte chemin chèque
  chiffre chute circulaire clause clôture code colis compte conflit contrat convention copie couleur coup courriel courrier
  crise critère date décret défaut demande dispositif document doigt dossier dossier eau éboulement écran écrit email
  e-mail envoi épidémie erreur espace étape événement exemple facture fait faute fax feu fiche fichier force formulaire
  formule foudre froid fumée gaz gel graphique grêle grève guichet haie hasard heure humidité impôt incendie intermédiaire
  internet intervalle jour lettre lien ligne liste logement loi lot mail maladie manque mer message mesure méthode mode
  moisissure mois motif mot moyen mur nature neige nom nombre nuit numéro obstacle oral orage ordinateur outil papier
  paragraphe part passage peine perte peur phrase pièce plan pli pluie pont portail poste présente preuve prêt prime prix procédé
  procès-verbal procuration programme projet protocole racine rapport recours règle règlement requête réseau retard
  retour route rue rôle semaine signe site sms solde somme soleil statut suite support symbole système tableau tarif taux
  taxe technique télécopie téléphone temps texte timbre titre trait traité train traitement travail travaux tribut trottoir truchement
  tunnel usage valise véhicule vent vélo vidéo vigueur valeur virement virus voie voirie voiture voix vol vote web
`);

/** Bodies and groups whose name ends like that of an act or a thing: they act all the same. In the singular. */
export const bodies = words(`
  administration agence assemblée association assurance autorité bureau cabinet caisse chambre collectivité comité commission
  communauté compagnie confédération coopération corporation cour délégation département direction division
  établissement entité faculté fédération fondation gouvernement groupement inspection institution intendance juridiction
  magistrature municipalité organisation organisme parlement population préfecture présidence rédaction régie région représentation
  résidence section société université ville voisinage personnel assurances gens parents commune école police
`);

/** Without an article, only a profession or a title acts: « par huissier », « par M. Lambert ». « Par enfant » shares something out. */
export const bareActors = words(
  'huissier notaire avocat expert arbitre madame monsieur mme m. mm. mlle maître docteur dr',
);
