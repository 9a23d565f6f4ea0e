import { type AnalysedBlock, isMentioned, mayHold, touchesOpaque } from '../analysed.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { tokensWith, type WordSet } from '../word-marks.ts';
import { stiffFormulaExamples as examples } from './stiff-formula.examples.ts';

const edge = '(?<![\\p{L}\\p{N}])';
const stop = '(?![\\p{L}\\p{N}])';
const all = (body: string) => new RegExp(`${edge}(?:${body})${stop}`, 'giu');

/** Requests wrapped in politeness: the plain request is « envoyez », « appelez ». */
const requests = all(
  [
    "(?:je|nous) vous (?:saur(?:ais|ions)|serai[st]|serions) (?:gré|reconnaissants?|reconnaissantes?|obligée?s?)(?: de| d[’'])?(?: bien)?(?: vouloir)?",
    '(?:(?:je|nous) )?vous (?:prie|prions|prierais|prierions|invite|invitons|demande|demandons) (?:de|à) bien vouloir',
    "veuillez (?:avoir l[’']obligeance|avoir l[’']amabilité|bien vouloir)(?: de| d[’'])?",
    'veuillez avoir la bonté de',
    '(?:(?:je|nous) vous remerci(?:e|ons)|merci|(?:puis-je|pouvons-nous|pourrais-je|pourrions-nous) vous (?:demander|prier)) de bien vouloir',
    'vous voudrez bien',
    "ayez l[’'](?:obligeance|amabilité) (?:de|d[’'])",
    "auriez-vous l[’'](?:obligeance|amabilité) (?:de|d[’'])",
    'daign(?:ez|er)',
    "(?:j[’']ai|nous avons) l[’'](?:honneur|avantage) (?:de|d[’'])(?! ?vous (?:informer|faire))",
  ].join('|'),
);

const closings = all(
  [
    "l[’'](?:expression|assurance) de (?:ma|mes|notre|nos) [^.\\n]{0,60}(?:sentiments|salutations|considération|respects?)(?: (?:les )?(?:plus )?(?:distinguée?s?|respectueu(?:x|ses)|dévoués|cordiales|parfaite|haute|les meilleure?s?))?",
    "l[’']assurance de (?:ma|notre) (?:parfaite |haute |très haute )?considération(?: distinguée)?",
    '(?:mes|nos) salutations (?:les plus )?(?:distinguées|respectueuses)',
    "(?:je|nous) vous pri(?:e|ons) de croire[^.\\n]{0,40} (?:en|à) (?:l[’']assurance|(?:mes|nos) sentiments)[^.\\n]{0,40}",
  ].join('|'),
);

const thanks = all(
  [
    "(?:en )?vous remerciant (?:déjà )?(?:d[’']avance|par avance|de l[’']attention|pour l[’']attention)[^.,;:\\n]{0,60}",
    '(?:je reste|nous restons|je me tiens|nous nous tenons) à votre (?:entière|pleine|complète) disposition',
    "dans l[’']espoir d(?:[’']une (?:suite|réponse)(?: favorable| rapide)?|e vous (?:lire|compter))",
    "dans l[’']attente (?:d[’']une (?:suite|réponse)(?: favorable| rapide)?|de (?:vous lire|votre (?:réponse|retour)|vos nouvelles|recevoir de vos nouvelles))",
    "il (?:nous|m[’'])[ ]?est (?:agréable|particulièrement agréable) de",
    "(?:c[’']est )?avec (?:un (?:vif|grand|réel) |grand |le plus grand )plaisir qu(?:e|[’'])",
  ].join('|'),
);

const enclosed = all(
  'veuillez trouver (?:ci-joint|ci-jointe|ci-annexé|ci-annexée|ci-inclus|en annexe|sous ce pli)|vous trouverez (?:ci-annexée?s?|ci-incluse?s?|sous ce pli)',
);

/** `words`: what every formula of the kind holds one of. */
const kinds: readonly { pattern: RegExp; words: WordSet; title: string; message: string }[] = [
  {
    pattern: requests,
    words: tokensWith(
      /gré|reconnaissant|obligé|vouloir|veuillez|voudrez|obligeance|amabilité|daign|honneur|avantage/iu,
    ),
    title: 'Demandez simplement',
    message: 'Écrivez « Envoyez… », « Appelez… », avec « s’il vous plaît » si vous le souhaitez : c’est poli et clair.',
  },
  {
    pattern: enclosed,
    words: tokensWith(/veuillez|trouverez/iu),
    title: 'Écrivez « Voici »',
    message: '« Voici la copie de… » dit la même chose, et dit ce que c’est.',
  },
  {
    pattern: closings,
    words: tokensWith(/sentiments|salutations|considération|respect|assurance/iu),
    title: 'Terminez plus simplement',
    message: '« Avec nos meilleures salutations » ou « Bien à vous » : plus court, et toujours poli.',
  },
  {
    pattern: thanks,
    words: tokensWith(/remerciant|disposition|attente|espoir|agréable|plaisir/iu),
    title: 'Terminez par une information utile',
    message: 'Un nom, un numéro et des heures aident plus que cette formule.',
  },
];

/** C4. A merge field inside the formula is left out of what is flagged. */
export const stiffFormula = blockRule<true>({
  name: 'stiff-formula',
  number: 'C4',
  group: 'tone',
  title: 'Éviter les formules guindées',
  why: 'Une formule toute faite met de la distance et cache la demande.',
  source: cite('cosla'),
  mark: 'replace',
  cost: 1,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une liste de formules',
  examples,
  check: (block) =>
    kinds.flatMap(({ pattern, words, title, message }) =>
      mayHold(block, words) ? formulas(block, pattern, title, message) : [],
    ),
});

function formulas(block: AnalysedBlock, pattern: RegExp, title: string, message: string): Draft[] {
  const found: Draft[] = [];
  for (const match of block.text.matchAll(pattern)) {
    const from = match.index;
    const to = from + match[0].trimEnd().length;
    if (touchesOpaque(block, from, to) || isMentioned(block, from, to)) continue;
    found.push({ from, to, severity: 'info', title, message });
  }
  return found;
}
