/** Nouns of action and the verb that says it alone. The verb takes as object what « de » adds to the noun. Written for this project. */
const actions = `
  achat:acheter acquisition:acheter adaptation:adapter affichage:afficher ajout:ajouter analyse:analyser annulation:annuler
  archivage:archiver attribution:attribuer calcul:calculer recalcul:recalculer changement:changer choix:choisir classement:classer clôture:fermer
  communication:communiquer comparaison:comparer constat:constater contrôle:contrôler conversion:convertir correction:corriger
  création:créer demande:demander déclaration:déclarer démolition:démolir dépôt:déposer désignation:désigner
  destruction:détruire distribution:distribuer échange:échanger élaboration:préparer encodage:encoder
  engagement:engager enlèvement:enlever enregistrement:enregistrer envoi:envoyer établissement:établir estimation:estimer évaluation:évaluer
  examen:examiner expédition:envoyer fermeture:fermer fixation:fixer identification:identifier impression:imprimer
  indemnisation:indemniser inscription:inscrire inspection:inspecter installation:installer isolation:isoler lecture:lire
  livraison:livrer location:louer mesure:mesurer modification:modifier nettoyage:nettoyer nomination:nommer octroi:accorder notification:notifier ouverture:ouvrir
  paiement:payer placement:placer plantation:planter publication:publier recherche:chercher recrutement:recruter récupération:récupérer
  rédaction:écrire régularisation:régulariser remboursement:rembourser remplacement:remplacer renouvellement:renouveler rénovation:rénover
  renvoi:renvoyer réparation:réparer répartition:répartir réservation:réserver résiliation:résilier retrait:retirer
  rectification:corriger révision:revoir saisie:saisir sélection:choisir signature:signer signalement:signaler
  sondage:sonder suppression:supprimer suspension:suspendre téléchargement:télécharger transfert:transférer transmission:transmettre
  transport:transporter tri:trier validation:valider vente:vendre vérification:vérifier versement:verser visite:visiter vote:voter`;

/**
 * Support verbs with their nouns: « support [preposition] > noun:verb … ». A verb with « … » needs a choice by the writer, and gets no fix;
 * « ~à » means that the object follows « à » (« apporter une modification à »).
 */
const groups: readonly string[] = [
  `procéder à > ${actions}`,
  `effectuer > ${actions} démarche:demander,_agir…`,
  `opérer > ${actions} distinction:distinguer prélèvement:prélever`,
  `réaliser > ${actions}`,
  'apporter > modification:modifier~à amélioration:améliorer~à correction:corriger~à changement:changer~à adaptation:adapter~à précision:préciser… réponse:répondre… aide:aider… soutien:soutenir… preuve:prouver',
  'donner > approbation:approuver… accord:accepter… consentement:accepter… aval:accepter… suite:répondre… lecture:lire autorisation:autoriser… explication:expliquer… réponse:répondre… lieu:causer,_permettre…',
  'prendre > connaissance:lire contact:contacter… décision:décider… possession:recevoir… part:participer… acte:noter…',
  'mettre > fin:arrêter… terme:arrêter…',
  'porter > atteinte:nuire… préjudice:nuire… assistance:aider…',
  'prêter > assistance:aider…',
  'formuler > demande:demander… réclamation:réclamer… plainte:se_plaindre… remarque:dire,_remarquer… souhait:souhaiter… proposition:proposer… observation:observer… critique:critiquer… avis:dire…',
  'émettre > souhait:souhaiter… objection:s’opposer… proposition:proposer…',
  'exercer > contrôle:contrôler… surveillance:surveiller…',
  'fournir > preuve:prouver explication:expliquer… réponse:répondre… aide:aider… assistance:aider… justification:justifier…',
  `assurer > ${actions} suivi:suivre gestion:gérer entretien:entretenir coordination:coordonner surveillance:surveiller maintenance:entretenir conservation:garder`,
  'accorder > autorisation:autoriser… remboursement:rembourser…',
  'passer > commande:commander…',
  'apposer > signature:signer…',
  'faire > usage:utiliser… mention:mentionner… acquisition:acheter état:dire… objet:être_+_participe… abstraction:oublier…',
  'avoir > recours:utiliser… connaissance:savoir,_connaître… obligation:devoir… intention:vouloir… possibilité:pouvoir…',
  'subir > augmentation:augmenter… modification:changer… diminution:diminuer… réduction:baisser… retard:être_en_retard…',
  'connaître > augmentation:augmenter… diminution:diminuer… hausse:augmenter… baisse:baisser…',
];

/** Support verbs followed by « en » or « à » and a bare noun: « prendre en considération ». */
const bareGroups: readonly string[] = [
  'prendre en > considération:tenir_compte_de…',
  'mettre en > place:créer,_installer… œuvre:appliquer… application:appliquer… évidence:montrer…',
  'mettre à > disposition:prêter,_donner… exécution:appliquer…',
  'porter à > connaissance:dire,_informer…',
  'être en > possession:avoir… mesure:pouvoir… droit:pouvoir…',
  'être dans > obligation:devoir… impossibilité:ne_pas_pouvoir… nécessité:devoir…',
];

export interface PlainVerb {
  /** What to write: one infinitive, or several with commas. */
  verb: string;
  /** Preposition before the object of the noun, when « verb » may replace all without rereading. */
  object?: 'de' | 'à';
}

/** From « procéder à » and « effectuer », the nouns that they empty. */
export const emptyVerbs: ReadonlyMap<string, ReadonlyMap<string, PlainVerb>> = new Map(
  [...groups, ...bareGroups].map((group) => {
    const [support = '', nouns = ''] = group.split('>');
    return [support.trim(), new Map(nouns.trim().split(/\s+/u).map(entryOf))];
  }),
);

/**
 * With these « le » or « votre » points at one thing in particular (« accorder l'autorisation demandée », « prendre sa décision »):
 * only « un », « des » or no article makes an empty verb.
 */
export const indefiniteSupports: ReadonlySet<string> = new Set(
  'apporter donner prendre formuler émettre exercer fournir accorder passer subir connaître'.split(' '),
);

/** Supports with a bare noun, by verb and preposition. */
export const bareSupports: ReadonlySet<string> = new Set(bareGroups.map((group) => group.split('>')[0]!.trim()));

/** How many pairs of a support verb and a noun. */
export const emptyVerbsSize = [...emptyVerbs.values()].reduce((sum, nouns) => sum + nouns.size, 0);

function entryOf(text: string): [noun: string, plain: PlainVerb] {
  const [noun = '', written = ''] = text.split(':');
  const verb = written.replace(/…$|~à$/u, '').replace(/_/gu, ' ');
  if (written.endsWith('…')) return [noun, { verb }];
  return [noun, { verb, object: written.endsWith('~à') ? 'à' : 'de' }];
}
