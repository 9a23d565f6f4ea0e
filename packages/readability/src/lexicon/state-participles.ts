/** Participles that are read as adjectives after « être » unless an agent or « été » makes an event of them; in the masculine singular. */
export const stateParticiples: ReadonlySet<string> = new Set(
  `abonné absorbé accablé accoutumé adapté affilié agréé âgé aisé alité apparenté apprécié approprié arrondi assis
  assorti assuré attaché averti avéré avisé barré basé bondé brouillé calme caché célèbre censé certifié clos
  compétent compliqué composé compris concerné condamné confus connecté connu consacré constitué content convaincu
  convenu coupé couvert daté débordé déçu décidé dédié délabré démuni dénué dépassé dépourvu déprimé désespéré
  désolé destiné déterminé dévasté développé différencié disponible disposé distingué divisé divorcé domicilié
  doué doté dû éclairé écarté égaré élevé éloigné embarrassé emprunté énervé engagé enclin endetté enrhumé ensoleillé
  entouré épuisé équilibré équipé établi étendu étonné exclu excusé exposé expérimenté fâché familiarisé fatigué
  fermé fiancé fondé formé fourni garé gelé gêné habilité habitué handicapé honoré implanté impliqué inachevé
  inattendu inclus inconnu indiqué infondé inspiré informatisé inoccupé insensé intégré intéressé intitulé inquiet
  inspiré isolé joint justifié lié limité localisé logé malentendant marié mêlé mérité meublé motivé mouillé muni nommé
  nuancé obligé occupé opposé organisé orienté ouvert ouvragé partagé passionné perdu persuadé pourvu précédé préoccupé
  pressé prêt prévenu privé proportionné qualifié ravi rattaché récompensé réduit relié rempli renommé répandu réputé
  réservé résolu retraité réussi rompu saturé séparé serré servi situé soumis spécialisé supposé surchargé surpris
  susmentionné tendu tenu touché tourné tracassé troublé usé vacciné valide varié vêtu voué voulu`
    .split(/\s+/u)
    .filter(Boolean),
);

/** States even after « devoir » or « pouvoir »: « vous devez être domicilié ici », but « la photo doit être jointe » is an act. */
export const lastingStates: ReadonlySet<string> = new Set(
  `abonné accoutumé affilié âgé aisé assis assuré avisé censé compris concerné connu convaincu décidé dénué dépourvu
  désolé destiné déterminé disposé divorcé domicilié doué doté étonné expérimenté familiarisé fatigué fermé handicapé
  habilité habitué inattendu inconnu infondé intéressé inquiet lié marié occupé opposé passionné persuadé pourvu pressé
  qualifié ravi réputé satisfait séparé situé soumis spécialisé surpris tenu vacciné varié`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Adverbial phrases that may stand between « être » and the participle. */
export const adverbialPhrases: readonly string[] = [
  ...'à nouveau,de nouveau,en général,en principe,en effet,en outre,en partie,en fait,en réalité,en vain,en revanche'.split(
    ',',
  ),
  ...'en même temps,en particulier,en conséquence,par conséquent,par ailleurs,par la suite,par exemple,par contre'.split(
    ',',
  ),
  ...'d’abord,d’office,d’ailleurs,de même,de plein droit,de fait,de ce fait,du moins,du reste,dès lors,sans délai'.split(
    ',',
  ),
  ...'du tout,sans doute,sans retard,au moins,au plus,au plus tard,au préalable,au total,à tort,à temps,à la fois,à ce jour'.split(
    ',',
  ),
  ...'à cet effet,à présent,à ce titre,à l’avance,à l’époque,plus ou moins,bien entendu,bien sûr,tout de suite'.split(
    ',',
  ),
  ...'tout au plus,tout à fait,tout d’abord,un temps,le cas échéant,non seulement,tous deux,toutes deux,ni,à jamais'.split(
    ',',
  ),
];
