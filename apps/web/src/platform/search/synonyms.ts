import { stemsOf } from './words.ts';

/**
 * Everyday words and the words of administrations for the same thing, in Belgian French. A phrase brings the others of its line
 * along. General knowledge of the language; what an organisation learns from its own visitors belongs to the démarche (« mots
 * pour la trouver »).
 */
const lines = [
  'carte grise; certificat immatriculation; immatriculer vehicule',
  'home; maison de repos; seniorie',
  'minerval; frais inscription; droit inscription',
  'kot; logement etudiant',
  'chomage; chomeur; sans emploi; demandeur emploi',
  'bebe; nouveau ne; naissance',
  'ecole; scolaire; eleve',
  'garderie; accueil extrascolaire; garde enfant',
  'creche; accueil petite enfance',
  'poubelle; dechet; ordure; immondice',
  'recyparc; parc a conteneurs; dechetterie',
  'voiture; auto; vehicule; automobile',
  'velo; cycliste; bicyclette',
  'facture; payer; paiement',
  'dette; surendettement; huissier',
  'chauffage; mazout; gaz; electricite; energie',
  'appartement; maison; logement; habitation; domicile',
  'demenager; changement adresse; changer adresse; domiciliation',
  'travaux; renovation; renover; transformer',
  'isoler; isolation',
  'toit; toiture',
  'permis urbanisme; permis batir; construire; construction',
  'commerce; magasin; boutique; activite commerciale',
  'mort; deces; enterrement; funeraille; inhumation',
  'tombe; concession; cimetiere; sepulture',
  'mariage; marier; epouser',
  'cohabitation; vivre ensemble; cohabiter',
  'divorce; separation; separer',
  'papier identite; carte identite; eid',
  'casier judiciaire; bonne vie moeurs; certificat conduite',
  'composition menage; certificat menage',
  'bourse; allocation etude; aide etude',
  'diplome; equivalence; reconnaissance etude',
  'handicap; handicape; mobilite reduite; invalide',
  'personne agee; aine; senior; vieux; vieille',
  'aide financiere; prime; subside; subvention; aide',
  'revenu integration; ris; cpas; aide sociale',
  'bruit; nuisance; tapage',
  'plainte; reclamation; se plaindre',
  'etranger; sejour; titre sejour',
  'nationalite; devenir belge; naturalisation',
  'passeport; voyage; voyager',
  'stationnement; parking; parquer; se garer',
  'rue; voirie; route; trottoir',
  'chien; chat; animal',
  'arbre; abattre; abattage',
  'medecin; sante; soin; hopital',
  'repas; manger; nourriture; colis alimentaire',
  'louer; locataire; location; bail; loyer',
  'caution; garantie locative',
  'vacances; plaine; stage; conge scolaire',
  'voter; election; vote; procuration',
  'perdre; perte; perdu; vol; vole',
];

interface Line {
  phrases: string[][];
}

const read: readonly Line[] = lines.map((line) => ({ phrases: line.split(';').map((phrase) => stemsOf(phrase)) }));

/** Lines by the first stem of each of their phrases. */
const byFirst = new Map<string, { line: Line; phrase: string[] }[]>();
for (const line of read) {
  for (const phrase of line.phrases) {
    const [first] = phrase;
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { line, phrase }]);
  }
}

/** Phrases of the lines that stand in the stems of a question, with the stems of the other phrases of one word. */
export function synonymsIn(stems: readonly string[]): { from: number; to: number; others: string[] }[] {
  return stems.flatMap((stem, from) =>
    (byFirst.get(stem) ?? [])
      .filter(({ phrase }) => phrase.every((one, i) => stems[from + i] === one))
      .map(({ line, phrase }) => ({
        from,
        to: from + phrase.length,
        others: line.phrases.filter((one) => one !== phrase && one.length > 0).map((one) => one.join(' <-> ')),
      })),
  );
}
