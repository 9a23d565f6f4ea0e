/** Verbs that take « être » in the active: « est arrivé ». */
export const moving: ReadonlySet<string> = new Set(
  `aller advenir apparaître arriver ascender décéder demeurer descendre devenir échoir éclore entrer expirer intervenir
  monter mourir naître obvenir paraître partir parvenir passer provenir redescendre redevenir remonter rentrer repartir
  repasser rester ressortir ressusciter retomber retourner revenir réapparaître sortir survenir tomber trépasser venir`.split(
    /\s+/u,
  ),
);
/** Those among them that also take an object: « doit être rentré » is a passive, « est rentré » is not. */
export const movable: ReadonlySet<string> = new Set(
  'descendre monter passer remonter rentrer repasser retourner sortir'.split(' '),
);
/** Verbs whose participle is an adjective after « être »; and « être situé » is no act of anybody. */
export const adjectives: ReadonlySet<string> = new Set(
  'abonner âger approprier avérer censer répandre réputer situer'.split(' '),
);
