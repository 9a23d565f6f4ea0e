/**
 * Words that say twice the same thing: [what is enough, what is too much, order]. `needed` is the body of an
 * expression, for verbs in all forms; `extra` is what can go.
 */
export interface Pleonasm {
  needed: string;
  extra: string;
  /** Where the extra words stand. */
  at: 'before' | 'after';
  /** The extra words hold a negation: the writer cuts them, no fix does. */
  byHand?: boolean;
}

const after = 'after' as const;
const before = 'before' as const;

export const pleonasms: readonly Pleonasm[] = [
  { needed: 'nul(?:le)?s?', extra: 'et non avenue?s?', at: after, byHand: true },
  {
    needed: 'pr[ée]v(?:enir|en[ue]e?s?|enez|enons|iens|ient|iendr\\p{L}{1,4}|oir|oyez|oyons|oit|oient|ue?s?)',
    extra: "(?:à l[’']avance|d[’']avance)",
    at: after,
  },
  { needed: 'réserv(?:er|ez|ons|é|ée|és|ées|e|ent)', extra: "(?:à l[’']avance|d[’']avance)", at: after },
  { needed: 'planifi(?:er|ez|ons|é|ée|és|ées|e|ent)', extra: "(?:à l[’']avance|d[’']avance)", at: after },
  { needed: 'anticip(?:er|ez|ons|é|ée|és|ées|e|ent)', extra: "(?:à l[’']avance|d[’']avance)", at: after },
  { needed: 'ajout(?:er|ez|ons|é|ée|és|ées|e|ent)', extra: '(?:en plus|en outre)', at: after },
  { needed: 'collabor(?:er|ez|ons|é|e|ent|ation)', extra: 'ensemble', at: after },
  { needed: 'réuni(?:r|s|e|es|ssons|ssez|ssent)', extra: 'ensemble', at: after },
  { needed: 'coopér(?:er|ez|ons|é)', extra: 'ensemble', at: after },
  { needed: 'répét(?:er|ez|ons|é|ée|és|ées)', extra: '(?:à nouveau|une nouvelle fois)', at: after },
  { needed: 'report(?:er|ez|ons|é|ée|és|ées)', extra: 'à plus tard', at: after },
  { needed: 'entraid(?:er|ez|ons|ent)', extra: 'mutuellement', at: after },
  { needed: 'voire', extra: 'même', at: after },
  { needed: 'puis', extra: 'ensuite', at: after },
  { needed: 'par exemple', extra: '(?:comme|ainsi)', at: before },
  { needed: 'mais', extra: '(?:cependant|toutefois|néanmoins)', at: after },
  { needed: 'car', extra: 'en effet', at: after },
  { needed: "aujourd[’']hui", extra: "au jour d[’']", at: before },
  { needed: 'en cours', extra: 'actuellement', at: before },
  { needed: 'contrainte?s?', extra: 'et forcée?s?', at: after },
  { needed: 'certaine?s?', extra: 'sûre?s? et', at: before },
  { needed: 'délais?', extra: 'de temps', at: after },
  { needed: 'durées?', extra: 'dans le temps', at: after },
  { needed: 'prérequis', extra: 'préalables?', at: after },
  { needed: 'résumés?', extra: '(?:courts?|brefs?)', at: before },
  { needed: 'au maximum', extra: 'tout', at: before },
  { needed: 'monopole', extra: 'exclusif', at: after },
  { needed: 'consensus', extra: '(?:commun|général)', at: after },
  { needed: 'imprévus?', extra: 'inattendus?', at: after },
  { needed: 'ci-jointe?s?', extra: '(?:en annexe|à la présente)', at: after },
  { needed: 'annexée?s?', extra: 'en annexe', at: after },
  { needed: 'jointe?s?', extra: 'en annexe', at: after },
  { needed: 'gratuite?s?', extra: 'entièrement', at: before },
  { needed: 'compl(?:et|ète)s?', extra: 'entièrement', at: before },
  { needed: 'indispensables?', extra: 'absolument', at: before },
  { needed: 'tous', extra: 'sans exception', at: after },
  { needed: 'toutes', extra: 'sans exception', at: after },
  { needed: 'se suivent', extra: "l[’']un après l[’']autre", at: after },
  { needed: 'premières? priorités?', extra: 'toute', at: before },
  // Verbs that hold their direction or their repetition.
  { needed: 'mont(?:er|ez|ons|e|ent|é|ée|és|ées)', extra: 'en haut', at: after },
  { needed: 'descend(?:re|ez|ons|ent|s|u|ue|us|ues)?', extra: 'en bas', at: after },
  { needed: 'recul(?:er|ez|ons|e|ent|é|ée|és|ées)', extra: 'en arrière', at: after },
  { needed: 'avanc(?:er|ez|e|ent|é|ée|és|ées)', extra: 'en avant', at: after },
  { needed: 'sort(?:ir|ez|ons|ent|i|ie|is|ies)?', extra: 'dehors', at: after },
  { needed: 'recommenc(?:er|ez|e|ent|é|ée|és|ées)', extra: 'à nouveau', at: after },
  { needed: 'redemand(?:er|ez|ons|e|ent|é|ée|és|ées)', extra: '(?:à nouveau|une nouvelle fois)', at: after },
  { needed: 'réitér(?:er|ez|ons|e|ent|é|ée|és|ées)', extra: 'à nouveau', at: after },
  { needed: 'refai(?:re|tes|sons|t|s)', extra: 'à nouveau', at: after },
  { needed: 'prépar(?:er|ez|ons|é|ée|és|ées|e|ent)', extra: "à l[’']avance", at: after },
  { needed: 'averti(?:r|s|e|es|ssez|ssons)', extra: "(?:à l[’']avance|d[’']avance|préalablement)", at: after },
  { needed: "s[’']avère(?:nt)?", extra: '(?:vraie?s?|exacte?s?)', at: after, byHand: true },
  { needed: 'dialogu(?:er|ez|ons|e|ent)', extra: 'ensemble', at: after },
  { needed: 'mis(?:e|es)? en commun', extra: 'ensemble', at: after },
  { needed: 'suffit', extra: 'simplement', at: after },
  { needed: 'se limit(?:e|ent|er|era|eront)', extra: 'seulement', at: after },
  { needed: 'cumul(?:er|ez|ons|e|ent)', extra: 'ensemble', at: after },
  { needed: 'total', extra: 'global', at: after },
  // Nouns and adjectives that hold it already.
  { needed: 'ébauches?', extra: 'premières?', at: before },
  { needed: 'projets?', extra: 'futurs?', at: after },
  { needed: 'prévisions?', extra: '(?:futures?|à venir)', at: after },
  { needed: 'planning', extra: 'prévisionnel', at: after },
  { needed: 'hasard', extra: '(?:fortuit|imprévu)', at: after },
  { needed: 'prétextes?', extra: 'faux', at: before },
  { needed: 'unanimité', extra: '(?:totale|complète|générale)', at: after },
  { needed: 'terminée?s?', extra: '(?:complètement|entièrement|totalement)', at: before },
  { needed: 'finie?s?', extra: '(?:complètement|entièrement|totalement)', at: before },
  { needed: 'achevée?s?', extra: '(?:complètement|entièrement|totalement)', at: before },
  { needed: 'gratuite?s?', extra: '(?:complètement|totalement)', at: before },
  { needed: 'identiques?', extra: '(?:parfaitement|exactement|strictement)', at: before },
  { needed: 'obligatoires?', extra: 'absolument', at: before },
  { needed: 'essentiel(?:le)?s?', extra: 'absolument', at: before },
  { needed: 'unique', extra: 'seule? et', at: before },
  { needed: 'uniquement', extra: '(?:exclusivement|seulement) et', at: before },
  { needed: 'seulement', extra: 'uniquement et', at: before },
  { needed: 'entière', extra: 'pleine et', at: before },
  { needed: 'nul(?:le)?s?', extra: 'et de nul effet', at: after, byHand: true },
  { needed: 'coutumes', extra: 'us et', at: before },
  { needed: 'déjà', extra: "d[’']ores et", at: before },
  { needed: 'minimum', extra: 'au moins', at: after },
  { needed: 'actuellement', extra: 'en ce moment', at: after },
  { needed: 'environ', extra: 'à peu près', at: after },
  { needed: 'donc', extra: 'par conséquent', at: after },
  { needed: 'par conséquent', extra: 'donc', at: after },
];
