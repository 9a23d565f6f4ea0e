import { saidAndWritten } from './everyday.ts';
import { foldWords, stemsOf } from './words.ts';

/**
 * Everyday words and the words of administrations for the same subject, in Belgian French. A phrase brings the others of its
 * line along. General knowledge of the language; what an organisation learns from its own visitors belongs to the démarche (« mots
 * pour la trouver »).
 */
const lines = [
  'carte grise; certificat immatriculation; immatriculer vehicule',
  'home; maison de repos; maison repos; seniorie; resthome',
  'minerval; frais inscription; droit inscription',
  'kot; logement etudiant; chambre etudiant',
  'chomage; chomeur; sans emploi; demandeur emploi; perdre emploi; licencier',
  'boulot; travail; emploi; job; patron; employeur; embaucher; engager',
  'bebe; nouveau ne; naissance; naitre; accoucher; enceinte; grossesse',
  'enfant; fils; fille; gamin',
  'ecole; scolaire; eleve; classe; rentree; cour; instituteur',
  'garderie; accueil extrascolaire; garde enfant; apres ecole; garder',
  'creche; accueil petite enfance; gardienne; accueillante',
  'poubelle; dechet; ordure; immondice; sac; detritus; brol; crasse',
  'encombrant; vieux meuble; frigo; jeter; debarrasser',
  'recyparc; parc conteneur; dechetterie',
  'voiture; auto; vehicule; automobile; bagnole; plaque',
  'velo; cycliste; bicyclette',
  'facture; payer; paiement; note',
  'argent; sou; pauvre; fauche; moyen; rien pour vivre; fin mois; difficulte financiere; aide sociale; aide financiere',
  'dette; surendettement; huissier; rembourser; credit; mediation',
  'chauffage; mazout; gaz; electricite; energie; chauffer; froid; courant',
  'eau; compteur; inondation; riviere; inonder; cave; tempete; calamite; catastrophe',
  'appartement; maison; logement; habitation; domicile; toit',
  'dormir; rue; sans abri; sdf; sans domicile; adresse reference; logement urgence',
  'insalubre; moisi; moisissure; humidite; humide; logement insalubre',
  'proprio; proprietaire; bailleur',
  'louer; locataire; location; bail; loyer; propriétaire',
  'caution; garantie locative; avance; garantie',
  'demenager; changement adresse; changer adresse; domiciliation; nouvelle adresse; domicilier',
  'partir etranger; depart etranger; expatrier; vivre etranger; quitter belgique',
  'travaux; renovation; renover; transformer; rafraichir',
  'agrandir; annexe; veranda; ajouter piece; extension; permis urbanisme',
  'permis urbanisme; permis batir; construire; construction; urbanisme',
  'isoler; isolation; consommer moins; economie energie; audit',
  'toit; toiture',
  'commerce; magasin; boutique; activite commerciale; commercant; echoppe',
  'independant; entreprise; societe; patron; boite',
  'marche; ambulant; vendre; brocante; stand',
  'mort; deces; enterrement; funeraille; inhumation; mourir; defunt; incineration',
  'tombe; concession; cimetiere; sepulture',
  'mariage; marier; epouser; noce; epoux',
  'cohabitation; vivre ensemble; cohabiter; couple',
  'divorce; separation; separer; pension alimentaire; garde alternee',
  'papa; maman; pere; mere; parent',
  'reconnaitre enfant; reconnaissance; paternite',
  'prenom; changer prenom; nom famille',
  'papier identite; carte identite; eid; papier',
  'casier judiciaire; bonne vie moeurs; certificat conduite; condamne; condamnation; extrait casier',
  'composition menage; certificat menage; menage',
  'acte; copie acte; extrait; preuve',
  'legaliser; signature; copie conforme',
  'bourse; allocation etude; aide etude; pret etude',
  'etude; universite; haute ecole; etudiant; superieur',
  'diplome; equivalence; reconnaissance etude; reconnaitre diplome',
  'apprendre; formation; cours; apprendre metier; promotion sociale',
  'harcelement; embeter; moquer; frapper; violence ecole',
  'handicap; handicape; mobilite reduite; invalide; fauteuil roulant',
  'personne agee; aine; senior; vieux; vieille; age',
  'aide domicile; aide familiale; menagere; aide menagere; soin domicile',
  'repas; manger; nourriture; repas domicile; cuisine; cuisiner',
  'colis alimentaire; aide alimentaire; banque alimentaire; faim',
  'aide financiere; prime; subside; subvention; aide',
  'revenu integration; ris; cpas; aide sociale; revenu',
  'bruit; nuisance; tapage; vacarme; musique; crier; aboyer',
  'voisin; voisinage',
  'plainte; reclamation; plaindre; porter plainte',
  'avocat; defenseur; aide juridique; tribunal; juge; justice; pro deo',
  'etranger; sejour; titre sejour; etrangere; refugie',
  'nationalite; devenir belge; naturalisation; belge',
  'passeport; voyage; voyager; avion; sortir europe',
  'permis conduire; conduire; auto ecole',
  'stationnement; parking; parquer; garer; carte riverain',
  'rue; voirie; route; trottoir; trou; nid de poule',
  'lampe; eclairage; lampadaire; luminaire; eclairage public',
  'chien; chat; animal; animaux; bete',
  'arbre; abattre; abattage; haie; couper',
  'medecin; sante; soin; hopital; malade; maladie; mutuelle; docteur',
  'vacances; plaine; stage; conge scolaire; ete; juillet; aout',
  'sport; loisir; club; culture; activite',
  'fete; quartier; evenement; barbecue; occuper voirie',
  'voter; election; vote; procuration',
  'perdre; perte; perdu; vol; vole; voler; egarer',
  'bus; autocar; transport; train; abonnement; tec; navette; transport scolaire',
  'taxi; deplacement; deplacer; cheque taxi',
  'internet; ordinateur; numerique; en ligne',
  'impot; taxe; fiscal; contribution',
  'retraite; pension; pensionne',
  'conge; conge parental; arreter travailler; pause carriere',
  'don organe; organe; dernieres volontes; euthanasie',
  'adopter; adoption',
  'police; agent de quartier; vol; cambriolage',
  'cartable; farde; plumier; fourniture scolaire; frais scolaire',
];

/** A phrase of stems, and what it asks besides itself. */
export interface Meaning {
  phrase: string[];
  others: string[][];
}

const phrasesOf = (side: string) =>
  side
    .split(';')
    .filter((phrase) => !isMaimed(phrase))
    .map((phrase) => stemsOf(phrase));

/** Without its empty words « sans abri » would be « abri »: such a phrase says nothing. */
function isMaimed(phrase: string): boolean {
  const size = foldWords(phrase).length;
  return size === 0 || (size === 1 && phrase.trim().includes(' '));
}

const key = (phrase: readonly string[]) => phrase.join(' ');

/** « a; b > c »: a and b ask c. Without the sign, each asks the others. */
export function meaningsOf(line: string): Meaning[] {
  const [said = '', written] = line.split('>');
  const from = phrasesOf(said);
  const to = written === undefined ? from : phrasesOf(written);
  return from.map((phrase) => ({ phrase, others: to.filter((other) => key(other) !== key(phrase)) }));
}

/** Meanings by the first stem of their phrase. */
export type Thesaurus = ReadonlyMap<string, readonly Meaning[]>;

export function thesaurusOf(all: Iterable<string>): Thesaurus {
  const out = new Map<string, Meaning[]>();
  for (const line of all) {
    for (const meaning of meaningsOf(line)) {
      const first = meaning.phrase[0]!;
      const known = out.get(first);
      if (known) known.push(meaning);
      else out.set(first, [meaning]);
    }
  }
  return out;
}

/** The words that everyone knows; those that an administration accepted come beside. */
export const general: Thesaurus = thesaurusOf([...lines, ...saidAndWritten]);

/** Words that people say, as folded: none of them is a slip. */
export const saidWords: ReadonlySet<string> = new Set(
  [...lines, ...saidAndWritten].flatMap((line) => foldWords(line.split('>')[0]!)),
);

/** Phrases of the thesauri that stand in the stems of a question, with the stems of what they ask. */
export function synonymsIn(
  stems: readonly string[],
  thesauri: readonly Thesaurus[],
): { from: number; to: number; others: string[][] }[] {
  return stems.flatMap((stem, from) =>
    thesauri
      .flatMap((thesaurus) => thesaurus.get(stem) ?? [])
      .filter(({ phrase }) => phrase.every((one, i) => stems[from + i] === one))
      .map(({ phrase, others }) => ({ from, to: from + phrase.length, others })),
  );
}
