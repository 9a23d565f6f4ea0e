import { foldWords, stemOf } from './words.ts';

/**
 * Words that say little of what is wanted: verbs for anything, time, quantity, politeness. They count for a third, so that « devenir » or
 * « trouver » never outweighs the word beside it.
 */
const words = `
  abord accord accepter actuellement ailleurs aimer aimerais aller annee apprendre appeler appelle arreter arriver arrive arrivee assez attendre
  attente aucun aujourd aujourdhui aussi autre avoir beau beaucoup bientot bloquer bon bonne bout bureau cause changer changement chaque
  chercher cherche chose combien commencer commence commun comprendre compter condition conditions conseil continuer cote coup courant croire dedans
  dehors demande demander dernier derniere derriere dessous dessus devant devenir different dire dit dites document donner donne droit durer
  effet ensemble ensuite envie envoyer essayer etat etape etre existe exister exemple facile facon falloir fermer fin finir fini finie fois
  gagner garder genre gens grand grande gros grosse habitude heure hier hui idee important impossible information informations jamais jeune jour
  journee juste laisser libre lieu long longtemps madame maintenant manquer marche marcher matin meme mettre mieux milieu minute mis mise moin
  moment monsieur monter montrer mot naturel necessaire niveau nombre normal nouveau nouvelle nouvel nuit obliger obtenir occuper occuper
  ouvrir papier parler part partie partir passer pendant penser perdre personne petit petite peur place plein pleine plusieur point porter
  poser possible possibilite pourquoi premier premiere prendre preparer pres presque prise probleme prochain propre prouver puisque qualite
  quelque quelqu question quitter raison rappel recevoir recu refuser regarder regler remettre remplir rendre renseignement rentrer repondre
  reponse reprendre rester reste retard retour revenir rien saisir salut savoir sembler semaine seul seule service servir seulement simple situation
  soir sorte sortir souvent suite suivre sujet sur surtout tard tel telle temp tenir tomber tot toucher toujour tour tourner travers trop
  trouver trouve utiliser venir vient viens verser vite vivre voici voila voir vouloir vrai vraiment`;

const weak = new Set(foldWords(words).map(stemOf));

export function isWeak(stem: string): boolean {
  return weak.has(stem);
}
