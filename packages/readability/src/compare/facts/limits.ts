/**
 * A denial with a limit and the positive sentence that sets the same limit: « n'est pas traité avant » and « nous traitons
 * dès que », « ne … que sur rendez-vous » and « prenez rendez-vous », « pas plus d'une heure » and « une heure au maximum ».
 */
const conversions: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:avant|tant que)\b/,
    /\b(?:des que|des (?:le|la|les)|apres|a partir|quand|lorsqu[e']|une fois|d'abord|au plus tot)\b/,
  ],
  [/\bsans\b/, /\b(?:avec|seulement|d'abord|a condition|si vous)\b/],
  [/\bqu(?:e |'|a |aux? )/, /\b(?:avec|si|seule?s?|seulement|uniquement|apres|des que|conditions?|sur)\b/],
  [/\bplus (?:de|d')|\bau-dela\b/, /\b(?:maximum|au plus|jusqu)/],
  [/\bmoins (?:de|d')/, /\b(?:minimum|au moins|a partir)\b/],
  [/\b(?:apres|au-dela|passe)\b/, /\b(?:avant|au plus tard|jusqu)/],
];

/** Whether one text in `plain` form limits by denying what the other limits by telling. */
export function limitsAlike(denying: string, telling: string): boolean {
  return conversions.some(([denied, told]) => denied.test(denying) && told.test(telling) && !told.test(denying));
}

const limit =
  /\b(?:seulement|uniquement|exclusivement|maximum|au plus|minimum|au moins|des que|a condition|si |quand|lorsqu[e'])/;

/** Whether a sentence in `plain` form says that something holds in some cases only. */
export function isLimited(plain: string): boolean {
  return limit.test(plain);
}

/** Words that a negation may replace. */
const contraries: readonly (readonly [RegExp, RegExp])[] = [
  [/\bpayante?s?\b/, /\bgratuit/],
  [/\bgratuite?s?\b/, /\bpayante?s?\b|\bcoute/],
  [/\bouverte?s?\b|\bouvre/, /\bferme/],
  [/\baccessibles?\b/, /\bferme/],
  [/\b(?:valables?|valide)\b/, /\b(?:perimee?s?|expire)/],
  [/\bpresente?s?\b/, /\babsente?s?\b/],
];

/** « N'est pas payant » in one text, « gratuit » in the other, both in `plain` form. */
export function isContrary(denying: string, telling: string): boolean {
  return contraries.some(([word, contrary]) => /^n[e']/.test(denying) && word.test(denying) && contrary.test(telling));
}
