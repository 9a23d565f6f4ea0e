import { bodies } from '../lexicon/agents.ts';
import type { Ready } from './rewrite.ts';

/** Persons who act in administrative texts. With `bodies` and acronyms, the only subjects that a rewriting puts first. */
const persons = new Set(
  `acheteur acquéreur adjoint administrateur administré agent allocataire animateur apprenti architecte armateur assistant assuré
  assureur auteur autorité avocat bailleur banque banquier bénéficiaire bourgmestre bénévole candidat client collaborateur
  collecteur collectivité commerçant commissaire concepteur conducteur conjoint conseil conseiller consommateur constructeur
  contrôleur contribuable copropriétaire créancier curateur débiteur déclarant défenseur demandeur député détenteur directeur
  distributeur donateur donneur échevin éditeur éducateur électeur élève élu emprunteur employé employeur enquêteur enseignant
  entrepreneur entreprise époux équipe étudiant exploitant expert exportateur fabricant famille fédération fonctionnaire
  formateur fournisseur gendarme géomètre gestionnaire gouverneur greffe greffier habitant hébergeur héritier hôpital huissier
  importateur infirmier ingénieur inspecteur inspection installateur instituteur intéressé juge juridiction jury justice
  lauréat lecteur liquidateur locataire loueur magistrat maire mairie maître majeur mandataire médecin médiateur membre ministère
  ministre moniteur notaire occupant officier opérateur organisateur organisme ouvrier parent parlement particulier patient
  patron percepteur personne pharmacien police pompier poste premier prestataire préteur prêteur président prestataire preneur
  procureur producteur professeur professionnel promoteur propriétaire psychologue receveur recteur région repreneur représentant
  requérant responsable ressortissant riverain roi salarié secrétaire service shérif signataire société sénateur sportif stagiaire
  syndic syndicat titulaire transporteur travailleur tribunal tuteur usager utilisateur vendeur vétérinaire victime ville
  visiteur voisin voyageur établissement centre office caisse cour conseil collège commission comité bureau guichet préfet préfecture
  sous-préfet gouvernement état commune département province`.split(/\s+/u),
);

/** Is the noun at this place someone, or a body, that acts? Names and acronyms count. */
export function isActor({ grammar, tokens, keys }: Ready, at: number): boolean {
  if (tokens[at]!.kind === 'acronym' || grammar.tags[at] === 'PROPN') return true;
  const lemma = grammar.lemma(at).toLowerCase();
  return [lemma, keys[at]!].some((word) => persons.has(word) || bodies.has(word));
}
