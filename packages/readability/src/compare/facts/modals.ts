/** The expressions that oblige, ask, allow, forbid or exempt, with how they read once « ne … pas » surrounds them. */
import type { Force } from './found.ts';

export interface Modal {
  pattern: RegExp;
  force: Force;
  /** Where the action stands: an infinitive after, or the words before (« le formulaire est obligatoire »). */
  action: 'after' | 'before';
  /** The force when « ne … pas » surrounds it. */
  negated?: Force;
}

/** « n'êtes pas tenu », « n'est plus obligatoire »: the negator stands inside the expression. */
const no = '(?:pas |plus |jamais |nullement |aucunement |donc )?';
const to = "(?:de |d'|a |au |aux )";
/** « tenu », « tenue », « tenu(e) », « tenus ». */
const ending = '(?:e|\\(e\\))?s?';
/** An infinitive, with its pronouns: « nous faire parvenir », « l'envoyer ». */
const infinitive = "(?=(?:(?:nous|vous|me|se|le|la|les|lui|leur|y|en) |[lsm]')*[a-z]+(?:er|ir|re)\\b)";
const all = (source: string): RegExp => new RegExp(source, 'g');

export const modals: readonly Modal[] = [
  {
    pattern: all('\\b(?:devez|doit|doivent|devrez|devra|devront|devons|devriez|devrait)\\b(?!-)'),
    force: 'obligation',
    action: 'after',
    negated: 'not-must',
  },
  { pattern: all('\\b(?:faut|faudra)\\b'), force: 'obligation', action: 'after', negated: 'not-must' },
  {
    pattern: all(`\\b(?:etes|est|sont|serez|sera|seront) ${no}(?:tenu|oblige|contraint)${ending} ${to}`),
    force: 'obligation',
    action: 'after',
    negated: 'exemption',
  },
  { pattern: all(`\\by a ${no}lieu ${to}`), force: 'obligation', action: 'after', negated: 'exemption' },
  {
    pattern: all(`\\b(?:convient|importe|est ${no}(?:obligatoire|imperatif|indispensable|necessaire|requis)) ${to}`),
    force: 'obligation',
    action: 'after',
    negated: 'exemption',
  },
  {
    pattern: all(`\\b(?:avez|a|ont) ${no}(?:l'|pour |d')?obligation ${to}`),
    force: 'obligation',
    action: 'after',
    negated: 'exemption',
  },
  {
    pattern: all(
      `\\b(?:appartient|incombe) ${no}(?:par consequent |donc |des lors )?(?:(?:au |a la |a l'|aux )[a-z' ]{0,30}?)?(?:de |d')${infinitive}`,
    ),
    force: 'obligation',
    action: 'after',
  },
  // The future of notices: « les enfants seront munis de bottes ».
  {
    pattern: all(`\\b(?:sera|seront) (?:muni|accompagne)${ending} (?:de |d'|des |du )`),
    force: 'obligation',
    action: 'before',
  },
  { pattern: all('\\b(?:est|sont) a (?=[a-z]{3,}(?:er|ir|re)\\b)'), force: 'obligation', action: 'after' },
  {
    pattern: all(
      `\\b(?:est|sont|sera|seront) ${no}(?:obligatoires?|exigee?s?|requise?s?|imposee?s?|indispensables?)\\b(?! (?:de |d'))`,
    ),
    force: 'obligation',
    action: 'before',
    negated: 'exemption',
  },
  { pattern: all(`\\b(?:avez|a) ${no}besoin ${to}`), force: 'obligation', action: 'after', negated: 'exemption' },
  {
    pattern: all("\\b(?:etes|est|sont) (?:dispensee?s?|exemptee?s?|exoneree?s?) (?:de |du |des |d')"),
    force: 'exemption',
    action: 'after',
  },
  { pattern: all("\\binutile (?:de |d')"), force: 'exemption', action: 'after' },
  {
    pattern: all(`\\b(?:est |sont )?${no}(?:strictement )?(?:interdite?s?|defendue?s?|prohibee?s?)\\b(?: (?:de |d'))?`),
    force: 'prohibition',
    action: 'after',
    negated: 'permission',
  },
  { pattern: all("\\bdefense (?:de |d')"), force: 'prohibition', action: 'after' },
  {
    pattern: all(
      `\\b(?:veuillez|priere de|prions de|prie de|merci de|saurais gre de|saurions gre de|(?:etes|est|sont) (?:invite${ending} a|prie${ending} (?:de|a))|demandons de|(?:vous|il) est demande (?:de|d(?='))|invitons a|invite a|voudrez|mettons en demeure (?:de|d(?='))|veiller(?:a|ont|ez) a|veillez a)(?=[ '])`,
    ),
    force: 'request',
    action: 'after',
  },
  {
    pattern: all('\\b(?:pouvez|peut|peuvent|pourrez|pourra|pourront)\\b(?!-)'),
    force: 'permission',
    action: 'after',
    negated: 'prohibition',
  },
  // Negated, it is a refusal of the authority, which `findNegations` reads.
  { pattern: all('\\bpouvons\\b'), force: 'permission', action: 'after' },
  {
    pattern: all(`\\b(?:avez|a|ont) ${no}(?:le droit|droit|la possibilite|la faculte|l'occasion) (?:de |d')`),
    force: 'permission',
    action: 'after',
    negated: 'prohibition',
  },
  {
    pattern: all(`\\b(?:est|etes|sont) ${no}(?:autorisee?s?|habilitee?s?|libres?|admise?s?) ${to}`),
    force: 'permission',
    action: 'after',
    negated: 'prohibition',
  },
  {
    pattern: all(`\\b(?:est|vous est) ${no}(?:permis|loisible|possible) (?:de |d')`),
    force: 'permission',
    action: 'after',
    negated: 'prohibition',
  },
  { pattern: all('\\b(?:est|sont) facultati(?:f|ve)s?\\b'), force: 'permission', action: 'before' },
];

export const forceLabels: Record<Force, string> = {
  obligation: 'Obligation',
  request: 'Demande',
  permission: 'Permission',
  prohibition: 'Interdiction',
  exemption: 'Dispense',
  'not-must': 'Négation',
};
