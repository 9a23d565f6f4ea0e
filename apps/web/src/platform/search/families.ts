/**
 * Words of one meaning that no ending joins: the irregular forms of common verbs, and the nouns made of them. Each line is one word
 * for the search. Folded words; a form that is more often another word is left out.
 */
const lines = [
  'naissance naitre nait nee naquit naissant',
  'deces deceder decedee mort morte mourir meurt mourrait defunt defunte',
  'perte perdre perd perdu perdue',
  'vente vendre vend vendu vendue vendeur',
  'achat acheter achete achetee acheteur acquerir',
  'location louer loue louee loueur',
  'inscription inscrire inscrit inscrite inscrivez',
  'construction construire construit construite batir bati',
  'demolition demolir demoli',
  'mariage marier marie mariee epouser noce',
  'divorce divorcer divorcee',
  'separation separer separe separee rompre rompu rupture',
  'adoption adopter adopte adoptee',
  'isolation isoler isole isolee isolant',
  'paiement payer paye paie payee paiera',
  'remboursement rembourser rembourse remboursee',
  'reservation reserver reserve reservee',
  'renouvellement renouveler renouvele renouvelle',
  'remplacement remplacer remplace remplacee',
  'recours contester conteste contestation',
  'signalement signaler signale signalee',
  'declaration declarer declare declaree',
  'autorisation autoriser autorise autorisee',
  'vote voter votera electeur election electoral',
  'incineration incinerer incinere incineree cremation crematorium',
  'enterrement enterrer enterre enterree inhumer inhumation',
  'formation former forme formee',
  'connaissance connaitre connait connu connue',
  'reconnaissance reconnaitre reconnait reconnu reconnue',
  'conduite conduire conduit conducteur',
  'apprentissage apprendre apprend appris apprenti',
  'etude etudier etudie etudiant etudiante etudes',
  'demenagement demenager demenage emmenager emmenage emmenagement',
  'aide aider aidee',
  'travail travailler travaille travailleur travailleuse',
  'vol voler volee voleur derober',
  'abattage abattre abattu abat',
  'accueil accueillir accueille accueillant accueillante',
  'pension pensionne pensionnee retraite retraitee',
  'sterilisation steriliser castrer castration',
  'plantation planter plante',
  'renovation renover renove renovee',
  'plainte plaindre plaint',
  'heritage heriter heritier heritiere',
  'maladie malade',
  'bruit bruyant bruyante',
  'danger dangereux dangereuse',
  'invalidite invalide',
  'audition entendre entendu entendue',
  'pret preter prete emprunt emprunter',
  'garantie garantir',
  'licenciement licencier licenciee',
  'embauche embaucher engager engage engagement recruter recrutement',
  'peche pecher pecheur',
  'chasse chasser chasseur',
];

/** The first word of its family, for each word that belongs to one. */
const heads = new Map<string, string>();
for (const line of lines) {
  const [head, ...others] = line.split(' ');
  for (const word of [head!, ...others]) heads.set(word, head!);
}

/** « perdu » and « perte » are one word; any other word stays what it is. */
export function headOf(word: string): string {
  return heads.get(word) ?? heads.get(word.replace(/(?:nt|r|z)$/, '')) ?? word;
}
