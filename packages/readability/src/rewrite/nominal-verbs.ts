/** Nouns of an act with the verb that says it, when « procéder au N de la chose » is exactly « V la chose ». */
const pairs = `
paiement payer
versement verser
remboursement rembourser
vérification vérifier
examen examiner
contrôle contrôler
modification modifier
remplacement remplacer
signature signer
envoi envoyer
vente vendre
achat acheter
calcul calculer
analyse analyser
évaluation évaluer
installation installer
destruction détruire
retrait retirer
suppression supprimer
publication publier
enregistrement enregistrer
réparation réparer
ouverture ouvrir
fermeture fermer
création créer
élaboration élaborer
rédaction rédiger
recrutement recruter
licenciement licencier
démolition démolir
abattage abattre
répartition répartir
partage partager
élection élire
désignation désigner
nomination nommer
radiation radier
immatriculation immatriculer
transfert transférer
adaptation adapter
régularisation régulariser
renouvellement renouveler
rectification rectifier
correction corriger
annulation annuler
résiliation résilier
dépôt déposer
consultation consulter
comparaison comparer
distribution distribuer
collecte collecter
enlèvement enlever
nettoyage nettoyer
traitement traiter
transmission transmettre
attribution attribuer
récupération récupérer
constitution constituer
inscription inscrire
déclaration déclarer
fixation fixer
détermination déterminer
estimation estimer
réservation réserver
rénovation rénover
construction construire
remise remettre
restitution restituer
liquidation liquider
clôture clôturer
suspension suspendre
blocage bloquer
archivage archiver
sélection sélectionner
convocation convoquer
`;

/** From the noun to the verb, both in their dictionary form. */
export const verbsOfNouns: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/** Verbs that say nothing of their own before such a noun, with the preposition that leads to it. */
export const emptyVerbs: Readonly<Record<string, 'à' | ''>> = {
  procéder: 'à',
  effectuer: '',
  réaliser: '',
  opérer: '',
  faire: '',
};

/** What one asks for: « faire une demande de prime » is « demander une prime ». */
export const requestVerbs: ReadonlySet<string> = new Set(['effectuer', 'faire', 'formuler']);
export const requested: ReadonlySet<string> = new Set(
  `prime carte permis autorisation attestation certificat passeport copie subvention subside bourse allocation logement congé
  crédit prêt visa duplicata extrait document licence agrément dérogation exonération dégrèvement délai titre pension indemnité
  aide place badge abonnement rendez-vous remboursement renouvellement changement inscription révision modification
  annulation suspension prolongation rectification acte`.split(/\s+/u),
);
