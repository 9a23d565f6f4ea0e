const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Nouns that look deverbal and name a thing, a body, a place or a person; in the singular. */
export const plainNouns = words(
  `
  abonnement accent action administration agence agent agglomération aliment allocation âge ambulance animation année apparence
  appartement argent argument article assistance association assurance attention audience auteur avance avantage avion
  bâtiment balance bagage besoin brigade budget cartouche chance chauffage chômage circonstance client climat collection
  comment commission comportement compétence condition conférence conscience consommation constance construction
  convention copie correspondance couverture crédence culture date délégation dent département diligence dimension direction
  distance document dommage documentation échéance éclairage élément émission enseignement équipement essence étage établissement
  évidence expérience faction fonction formation fraction fréquence génération gouvernement habitation herbage héritage
  image immigration importance indépendance information infraction installation instance institution instruction instrument
  intelligence intention kilométrage langage lettre licence logement maison médicament mention mensualité mélange ménage message
  mesure million moment monument mouvement nature nation naissance notion nuance objection occasion ombrage option opinion
  ordonnance organisation orphelinat ouvrage page parlement part parti passage passion patience paysage pension performance péage période
  personnage pétition pigeon plantation point population portion position pourcentage précaution prison profession
  prudence puissance question quittance raison région règlement religion relation rendement résidence ressemblance restaurant
  sanction science séance section séjour sentiment séquence service session  situation solution sommet stage station structure
  substance suggestion supplément télévision témoignage température tension testament tradition traitement tranche transport
  union urgence usage vacance valeur version vêtement vidange village violence virage visage vision vision voiture volume voyage
  éducation énergie environnement événement  alimentation ascendance descendance subsistance connaissance confiance
  différence présence absence existence province sentence semence influence affluence romance ambiance finance créance
`,
);

/** Deverbal nouns without a telling ending. */
export const deverbalNouns = words(`
  accès accord achat acquit ajout appel apport approche arrêt attente avis calcul choix constat contrôle cumul décompte dépôt
  départ devis don échange écoute embauche emploi emprunt enquête entretien envoi essai examen gestion hausse legs levée
  location mise octroi oubli paie perte poursuite prise procès rachat rappel recherche recours refus rejet relevé remise renvoi
  report reprise respect retenue retrait retour révision saisie suivi sursis tenue transfert vente vérification versement visa visite vol vote
`);
