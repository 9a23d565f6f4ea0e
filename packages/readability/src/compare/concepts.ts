/**
 * Words of administrative French that a plain rewriting exchanges for one another. One group a line; the first word names it.
 * Only used to recognise that two sentences, or two obligations, speak of the same thing; never to rewrite.
 */
export const conceptGroups: readonly (readonly string[])[] = `
envoyer envoi transmettre transmission adresser communiquer communication céder cédé cédée cédées remettre remise déposer dépôt introduire introduite introduction fournir produire renvoyer retourner expédier parvenir apporter apportez joindre joignez joint jointe annexer annexe accompagner accompagné ajouter donner soumettre fourniture
payer payez paye payé paie paiement verser versement acquitter acquittement régler règlement rembourser remboursement débourser
venir venez viens vient présenter présentez rendre rendez passer passez comparaître comparution
appeler former composer appelez appel téléphoner téléphonez téléphone contacter contact contactez joignable
compléter complétez remplir remplissez rempli remplie complété
signer signez signature signé signataire
demander demandez demande demandeur requête sollicitation solliciter
recevoir recevez reçoit recevrez reçoivent reçu reçue reçus recevra réception réceptionner percevoir perçoit percevez perçu bénéficier bénéficiez obtenir obtenez obtention notification notifier notifié notifiée
informer informez informé prévenir prévenez prévenu avertir avertissez signaler signalez aviser avisé déclarer déclarez déclaration dire dites
refuser refuse refusé refusée refus rejeter rejet rejette rejetée
accorder favorable favorables favorablement accepter acceptée acceptation accéder accordé accordée octroyer octroi octroyé octroie allouer allouée attribuer attribution
décider décide décidé décision décisions statuer statue délibérer délibération
dépasser dépasse dépassent dépassement excéder excède excèdent supérieur supérieure supérieures supérieurs dessus
revenu revenus ressource ressources
document documents pièce pièces justificatif justificatifs attestation preuve preuves
lettre courrier courriers missive présente
ménage famille familial familiale familiales
enquête examen examiner examine instruction analyse analyser
manquer manque manquent manquant manquants manquantes absence absent incomplet incomplète défaut
répondre répondez réponse répond
écrire écrivez écrit écrite rédiger rédigée
expliquer explique explication explications renseignement renseignements renseigner question questions
habiter habitez habitation domicile domicilier résider résidence adresse déménager déménagez déménagement
motif motifs motivée motivé motivation raison raisons pourquoi considérant attendu
choisir choisissez choix opter option
retrait retirer retirez chercher prendre prenez
conserver conservez conservation garder gardez
commencer commence débuter début prise prendra
terminer termine finir fin échéance expirer expiration
pouvoir possibilité possible faculté droit loisible
utiliser utilisez utilisation usage employer
arrêter arrêt révoquer révocation résilier résiliation cesser cessation suspendre suspension suspend suspensif suspendu interrompre
modifier modification changer changement changez changements
obligatoire obligatoirement obligation tenu tenue tenus impérativement nécessaire
gratuit gratuite gratuitement gratuits frais
délai délais tard endéans
centre cpas
collaborateur agent agente assistant assistante
rendez-vous rdv
inscrire inscription inscrivez inscrit inscrits inscrite
ouvrir ouvert ouverte ouvre ouverture accessible accessibles
fermer fermé fermée fermeture
vérifier vérifiez vérification contrôler contrôle contrôlez
aide aides aider assistance secours allocation prime intervention subside subvention
propriétaire bailleur
locataire preneur
enfant enfants descendant mineur mineurs
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words without content of their own. */
export const emptyWords: readonly string[] = `
a à ai aie bien ait alors après as au aucun aucune aujourd aura auront aussi autre autres aux avait avant avec avez avoir avons ayant
bien c car ce ceci cela celle celles celui ces cet cette ceux chaque ci comme concernant d dans de depuis des dès dessous dit donc dont du
dû due elle elles en encore entre es est et étaient était étant été être eu eux fait faire faut hui ici il ils j je jusqu jusque l la
laquelle le lequel les lesquelles lesquels leur leurs lui lors lorsque là m ma madame mademoiselle mais me même mêmes mes mesdames messieurs mme moi moins mon
monsieur n ne ni non nos notre nôtre nous on ont or ou où par parce pas pendant peu peut plus pour pouvez puis puisque qu quand que
quel quelle quelles quels qui quoi quant s sa sans se selon sera seront ses si sien soi soit son sont sous suis sur t ta tant te tel telle
telles tels tes toi ton tous tout toute toutes très tu un une vos votre vôtre vous vu y dudit ladite ledit lesdits afin ainsi
veuillez doit devez doivent devra devront devrez pouvons peuvent pourra pourrez pourront fait faites jour jours mois an ans année années semaine semaines euro euros
eur date deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante huitante octante nonante cent cents mille
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
`
  .trim()
  .split(/\s+/);
