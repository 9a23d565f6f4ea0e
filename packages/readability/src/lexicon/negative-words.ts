const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Adjectives and participles that deny: after « pas » they say yes in a roundabout way. Masculine singular. */
export const negativeAdjectives = words(`
  impossible inacceptable inaccessible inadapté inadmissible inapte inapplicable inapproprié incapable incertain
  incohérent incompatible incompétent incomplet inconciliable incorrect indisponible indifférent inefficace inégal inéligible
  inexact inexistant infondé inhabituel inopportun injuste injustifié inopérant insensible insignifiant insoluble insuffisant
  interdit inutile inutilisable invraisemblable illégal illégitime illicite illimité illisible illogique
  impayable imperméable improbable imprudent imprévisible irrecevable irréaliste irréel irrégulier irréversible
  irresponsable irrévocable défavorable dépourvu dénué exclu négligeable méconnu mécontent malhonnête
  invalide déraisonnable inaperçu inintéressant désagréable anormal inopposable injustifiable défendu
  impossibilité insuffisance indisponibilité impensable irréalisable inconcevable
`);

/** Verbs that deny: « ne pas refuser », « ne pas empêcher ». */
export const negativeVerbs = words(`
  refuser manquer omettre négliger empêcher interdire exclure ignorer nier démentir contester désapprouver s'opposer
  méconnaître abstenir
`);
