/**
 * What may happen to someone who does not do what is asked, by family: a rewriting may say one word of a family for another
 * (« considérée comme abandonnée » and « nous classons »). Patterns are for text in `plain` form.
 */

export type Outcome = 'ended' | 'charged' | 'pursued' | 'suspended' | 'decided' | 'agreed' | 'delayed';

/** `told` makes a consequence of a clause; `echoed` is enough to recognise it on the other side. */
const families: readonly { outcome: Outcome; told: RegExp; echoed: RegExp }[] = [
  {
    outcome: 'ended',
    told: /\babandonn|\b(?:sera|seront|est|sont|etre) classe|\bnous (?:l[ea]s? |l')?class(?:ons|er)|\bsans suite\b|\bclotur|\barchiv|\bannul|\bsupprim|\brenonc|\bdesist|\bcadu|\bperime|\bperd(?:ez|re|rez|ra|ent|ront|u|ue)?\b|\bforclos|\bdecheance|\bdechue?|\bradi(?:e|ation)|\bexclu|\b(?:attribue|cede|donne|propose)e?s? a (?:une? |d')?(?:autre|suivant)|\b(?:donn|attribu|propos|ced)(?:ons|erons)\b[^,;.]{0,30} a (?:une? )?(?:autre|suivant)|\b(?:desactiv|bloqu)|\bnous fermons\b|\b(?:est|sera|sont|seront) fermee?s?\b|\bprend(?:ra)? fin\b|\bm(?:is|et|ettons|ettra) fin\b|\bdetrui|\blibere/,
    echoed:
      /\bclass(?:ons|erons|ee|ees|era|er)\b|\bferm(?:ons|erons|ee|e)\b|\barret|\brefus|\brejet|\birrecevable|\btrop tard\b|\bn(?:e |')[^,;.?]{0,30}\b(?:trait|examin|compte|consideration|suite|droit|accept|recev|voul|valable|inscri|garde)|\bautre (?:enfant|personne|candidat|demandeur|famille)/,
  },
  {
    outcome: 'charged',
    told: /\ba (?:sa|votre|leur|vos|ma|la) charge\b|\ba charge d[eu]\b|\b(?:aux|a (?:ses|vos|leurs)(?: propres)?) frais\b|\bfrais\b|\bfactur|\bmajor(?:e|ation)|\binterets?\b|\bamende|\bsupplement|\bindemnite|\bredevance|\bdedui(?:t|re|sons|ra)|\bretenue?s? sur\b|\bretenons\b|\bprelev|\bvous (?:la |le |les )?(?:payez|payerez|paierez|remboursez|rembourserez)\b|\bcoutera/,
    echoed:
      /\bpay(?:ez|er|e|ent|ons|erez)\b|\bpai(?:e|ent|era|erez|ement)\b|\brembours|\bcout|\bprix\b|\bsupport|\b(?:garantie|caution)\b/,
  },
  {
    outcome: 'pursued',
    told: /\bhuissier|\brecouvre|\bcontrainte\b|\bpoursui|\bsanction|\bsaisi(?:e|es|rons|ra)?\b|\benlev|\bexpuls|\btribunal|\bjustice\b|\bproces-verbal|\bastreinte/,
    echoed: /\bjuge\b|\bpolice\b|\breclam/,
  },
  {
    outcome: 'suspended',
    told: /\bsuspen|\barret(?:e|ons|er)|\bcess(?:e|ons|er)|\binterromp|\bretir(?:e|ons|er)|\bcoup(?:e|ons|er)|\brevoqu|\bbloqu|\bprend(?:ra)? fin\b|\bm(?:is|et|ettons|ettra) fin\b/,
    echoed: /\bperd|\bn(?:e |')[^,;.?]{0,30}\b(?:pa(?:y|i)|vers|recev|recoi|droit)/,
  },
  {
    outcome: 'decided',
    told: /\b(?:statu(?:e|ons|er)|decid(?:e|ons|er)|tranch(?:e|ons|er))|\bd'office\b/,
    echoed: /\bdecision\b/,
  },
  {
    outcome: 'agreed',
    told: /\b(?:consider|repute|cense|presum|suppos|vaut|vaudra)[^,;.?]{0,50}\b(?:accord|favorable|accept|approuv|acquis)/,
    echoed: /\b(?:accord|favorable|accept)/,
  },
  {
    outcome: 'delayed',
    told: /\b(?:retardee?s?|retard(?:era|ons|erons)|reportee?s?|report(?:ons|erons|era)|differee?s?|prolongee?s?)\b/,
    echoed: /\bplus (?:tard|longtemps|de temps)\b|\bretard/,
  },
];

/** The first place, in a clause, of each outcome that it tells. */
export function outcomesTold(clause: string): { outcome: Outcome; at: number; to: number }[] {
  return families
    .flatMap(({ outcome, told }) => {
      const match = told.exec(clause);
      return match ? [{ outcome, at: match.index, to: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** The outcomes that a sentence may be speaking of. */
export function outcomesEchoed(sentence: string): Outcome[] {
  return families
    .filter(({ told, echoed }) => told.test(sentence) || echoed.test(sentence))
    .map(({ outcome }) => outcome);
}
