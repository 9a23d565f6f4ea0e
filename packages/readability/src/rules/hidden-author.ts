import { type BodySentence, bodySentences, isLetter } from '../letter.ts';
import { type DocumentDraft, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { hiddenAuthorExamples as examples } from './hidden-author.examples.ts';

const decided =
  '(?:refusé|accordé|rejeté|octroyé|accepté|décidé|approuvé|autorisé|retiré|supprimé|suspendu|attribué|délivré|confirmé|infirmé|constaté|estimé|jugé|considéré|déclaré|maintenu|réduit|annulé|fixé|imposé|infligé|ordonné|prononcé|alloué|réclamé|exigé|classé|conclu|retenu|statué)';
/** « il a été décidé », « la demande est donc refusée », « n'a pas été retenue ». */
const passive = new RegExp(
  `(?<!\\p{L})(?:n[’'])?(?:a|ont|est|sont)(?: (?:donc|dès lors|pas|ainsi|par conséquent|également|alors|toutefois|d[’']ores et déjà)){0,2}(?: été)?(?: (?:donc|ainsi|également)){0,1} ${decided}e?s?(?!\\p{L})`,
  'iu',
);
/** A condition or a habit decides nothing: « la demande est refusée si », « est accordée chaque année ». */
const general = /(?<!\p{L})(?:si|s[’']il|s[’']elle|lorsque?|lorsqu[’']|quand|toute|tout|chaque)(?!\p{L})/iu;
const body =
  '(?:collège|conseil|bureau|service|commune|ville|province|région|bourgmestre|directeur|directrice|direction|comité|commission|jury|cpas|ministre|ministère|administration|échevine?|fonctionnaire|députation|gouvernement|zone|agence|office|école|société|intercommunale|receveur|receveuse|fonds|tribunal)';
/** « le collège communal a refusé », « le fonctionnaire délégué refuse ». */
const namedDecision = new RegExp(
  `(?<!\\p{L})${body}(?!\\p{L})[^.!?;]{0,60}? (?:(?:n[’'])?(?:a|ont)(?: (?:donc|pas|dès lors)){0,2} ${decided}|décide|refuse|accorde|rejette|octroie|accepte|approuve|retire|suspend|annule|constate|estime|confirme|fixe|attribue)(?!\\p{L})`,
  'iu',
);
const agent = new RegExp(`(?<!\\p{L})par (?:le |la |l[’']|notre |nos |les )${body}(?!\\p{L})`, 'iu');
const me = /(?<!\p{L})(?:nous|je|j[’'])(?!\p{L})/iu;
/** « nous vous prions », « nous vous informons »: a formula hides as well. */
const formula =
  /(?<!\p{L})(?:je|nous|j[’'])(?: vous)? ?(?:prie|prions|informe|informons|signale|signalons|rappelle|rappelons|reste|restons|ai l[’']honneur|avons l[’']honneur|ai le regret|avons le regret|regrette|regrettons|tiens|tenons|saurais|saurions|remercie|remercions)(?!\p{L})/giu;

/** C2. A decision told in the passive, in a letter where nobody decides: no « nous », no service that acts. */
export const hiddenAuthor = documentRule<true>({
  name: 'hidden-author',
  number: 'C2',
  group: 'tone',
  title: 'Dire qui décide',
  why: 'Le lecteur sait alors à qui répondre, et contre qui introduire un recours.',
  source: cite('quebec'),
  mark: 'specify',
  cost: 4,
  thresholds: { public: true, easy: true, decision: true, legal: null, web: null, form: null },
  explain: () => 'une décision au passif, dans une lettre où personne ne décide',
  examples,
  check(document) {
    if (!isLetter(document)) return [];
    const sentences = bodySentences(document);
    if (sentences.some(showsAuthor)) return [];
    const hidden = sentences.find(({ text }) => passive.test(text) && !general.test(text));
    return hidden ? [draftFor(hidden)] : [];
  },
});

function showsAuthor({ text }: BodySentence): boolean {
  if (me.test(text.replace(formula, ''))) return true;
  return namedDecision.test(text) || (passive.test(text) && agent.test(text));
}

function draftFor({ block, from, text }: BodySentence): DocumentDraft {
  const match = passive.exec(text)!;
  return {
    block,
    from: from + match.index,
    to: from + match.index + match[0].length,
    severity: 'warning',
    title: 'Dites qui a décidé',
    message: `« ${match[0].replace(/\s+/gu, ' ')} » : par qui ? Écrivez « nous » ou nommez le service.`,
  };
}
