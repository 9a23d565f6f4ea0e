/** Word lists that keep the reading of obligations from taking one thing for another. */

/** Words that end like an infinitive or an imperative and are neither. */
export const notInfinitive = new Set(
  'premier dernier dossier courrier papier particulier entier regulier fevrier janvier loyer autre votre notre etre titre lettre ministre ordre nombre cadre contre entre outre propre libre membre octobre novembre decembre septembre chiffre encadre centre registre maire faire-part metier foyer chantier quartier cahier financier immobilier mobilier hier hiver avenir plaisir desir loisir pire offre mettre-nous salaire formulaire exemplaire commentaire bancaire locataire proprietaire beneficiaire titulaire horaire honoraire notaire annuaire affaire salutaire necessaire supplementaire complementaire scolaire militaire partenaire destinataire contraire inventaire secretaire judiciaire ordinaire obligatoire provisoire territoire histoire memoire tiers heure mesure facture procedure signature voiture nature lecture fermeture ouverture'.split(
    ' ',
  ),
);
export const notImperative = new Set(
  'cliquez comptez chez assez nez rez avez etes serez aurez devez pouvez voulez veuillez souhaitez desirez allez sachez recevez agreez croyez soyez ayez hesitez'.split(
    ' ',
  ),
);
/** « Veuillez noter que… », « il convient de rappeler »: nothing is asked. */
export const announcing = new Set([
  'noter',
  'trouver',
  'rappeler',
  'souligner',
  'constater',
  'remarquer',
  'considerer',
  'croire',
  'agreer',
  'savoir',
  'excuser',
  'pardonner',
  'comprendre',
]);
export const farewell =
  /\b(?:agreer|croire en|agreez|recevoir,|salutations|consideration distinguee|expression de|assurance de)\b/;
/** Instructions begin like this in a list: « Joindre une copie de… ». */
export const infinitiveInstruction =
  /(?:^|\n)(?:[-•*–] ?|\d+[.)] )?(?:a |pour )?((?:joindre|fournir|remplir|completer|signer|envoyer|renvoyer|apporter|payer|verser|prendre|remettre|deposer|introduire|transmettre|communiquer|indiquer|annexer|ajouter|presenter|avertir|prevenir|signaler|contacter|appeler|telephoner))\b/g;

/** « Il convient de préciser que », « il est à signaler que »: what follows is the message, nothing is asked. */
export const telling = new Set(['preciser', 'signaler', 'indiquer', 'mentionner', 'relever', 'observer', 'ajouter']);

/** « N'attendez pas », « veuillez ne pas tarder »: urging, not forbidding. */
export const urging = /^(?:oubli|manqu|attend|tard|hesit)/;

/** Verbs that leave the meaning to their object. */
export const supporting = new Set(['proceder', 'effectuer', 'operer', 'realiser', 'faire']);
