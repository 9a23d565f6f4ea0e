import type { Rule } from './rule.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { ambiguousDate } from './rules/ambiguous-date.ts';
import { archaicReference } from './rules/archaic-reference.ts';
import { barePercentage } from './rules/bare-percentage.ts';
import { buriedEnumeration } from './rules/buried-enumeration.ts';
import { consecutiveLongSentences } from './rules/consecutive-long-sentences.ts';
import { deChain } from './rules/de-chain.ts';
import { doubleNegation } from './rules/double-negation.ts';
import { emptyOpening } from './rules/empty-opening.ts';
import { emptyVerb } from './rules/empty-verb.ts';
import { foreignPhrase } from './rules/foreign-phrase.ts';
import { futureAsOrder } from './rules/future-as-order.ts';
import { headingStructure } from './rules/heading-structure.ts';
import { heavyConnector } from './rules/heavy-connector.ts';
import { hiddenAuthor } from './rules/hidden-author.ts';
import { houseTerm } from './rules/house-term.ts';
import { impersonalObligation } from './rules/impersonal-obligation.ts';
import { inclusiveForm } from './rules/inclusive-form.ts';
import { inconsistentTerm } from './rules/inconsistent-term.ts';
import { invertedSubject } from './rules/inverted-subject.ts';
import { jargon } from './rules/jargon.ts';
import { lateMainMessage } from './rules/late-main-message.ts';
import { legalReference } from './rules/legal-reference.ts';
import { longAdverb } from './rules/long-adverb.ts';
import { longOpening } from './rules/long-opening.ts';
import { longParagraph } from './rules/long-paragraph.ts';
import { longParenthesis } from './rules/long-parenthesis.ts';
import { meanSentenceLength } from './rules/mean-sentence-length.ts';
import { missingContact } from './rules/missing-contact.ts';
import { missingHeadings } from './rules/missing-headings.ts';
import { negativeWording } from './rules/negative-wording.ts';
import { nestedClauses } from './rules/nested-clauses.ts';
import { nominalisationDensity } from './rules/nominalisation-density.ts';
import { numberInWords } from './rules/number-in-words.ts';
import { participleClause } from './rules/participle-clause.ts';
import { passiveHidesActor } from './rules/passive-hides-actor.ts';
import { passiveWithAgent } from './rules/passive-with-agent.ts';
import { pleonasm } from './rules/pleonasm.ts';
import { rareWord } from './rules/rare-word.ts';
import { readerNotAddressed } from './rules/reader-not-addressed.ts';
import { regionalTerm } from './rules/regional-term.ts';
import { relativeDeadline } from './rules/relative-deadline.ts';
import { sentenceTooLong } from './rules/sentence-too-long.ts';
import { severalIdeas } from './rules/several-ideas.ts';
import { shouting } from './rules/shouting.ts';
import { smallText } from './rules/small-text.ts';
import { stackedConditions } from './rules/stacked-conditions.ts';
import { stiffFormula } from './rules/stiff-formula.ts';
import { subjectVerbDistance } from './rules/subject-verb-distance.ts';
import { subordinatorsPiledUp } from './rules/subordinators-piled-up.ts';
import { threatFirst } from './rules/threat-first.ts';
import { tooManyCommas } from './rules/too-many-commas.ts';
import { unclearAntecedent } from './rules/unclear-antecedent.ts';
import { undefinedAcronym } from './rules/undefined-acronym.ts';
import { unexplainedTerm } from './rules/unexplained-term.ts';
import { ungroupedNumber } from './rules/ungrouped-number.ts';
import { unparallelList } from './rules/unparallel-list.ts';
import { vagueLink } from './rules/vague-link.ts';
import { vagueQuantity } from './rules/vague-quantity.ts';
import { verbChain } from './rules/verb-chain.ts';
import { verbObjectInsertion } from './rules/verb-object-insertion.ts';

/** Every rule, in the order of the inventory. */
export const rules: readonly Rule[] = [
  sentenceTooLong,
  meanSentenceLength,
  consecutiveLongSentences,
  subordinatorsPiledUp,
  nestedClauses,
  subjectVerbDistance,
  verbObjectInsertion,
  longOpening,
  tooManyCommas,
  doubleNegation,
  negativeWording,
  participleClause,
  verbChain,
  stackedConditions,
  invertedSubject,
  severalIdeas,
  passiveHidesActor,
  passiveWithAgent,
  impersonalObligation,
  longParenthesis,
  jargon,
  heavyConnector,
  emptyVerb,
  nominalisationDensity,
  deChain,
  rareWord,
  unexplainedTerm,
  undefinedAcronym,
  abbreviation,
  foreignPhrase,
  pleonasm,
  emptyOpening,
  longAdverb,
  archaicReference,
  vagueQuantity,
  inconsistentTerm,
  regionalTerm,
  unclearAntecedent,
  readerNotAddressed,
  hiddenAuthor,
  threatFirst,
  stiffFormula,
  inclusiveForm,
  futureAsOrder,
  shouting,
  legalReference,
  relativeDeadline,
  ambiguousDate,
  numberInWords,
  barePercentage,
  ungroupedNumber,
  longParagraph,
  missingHeadings,
  headingStructure,
  buriedEnumeration,
  unparallelList,
  lateMainMessage,
  missingContact,
  vagueLink,
  smallText,
  houseTerm,
];

const byName = new Map(rules.map((rule) => [rule.name, rule]));

export function ruleNamed(name: string): Rule | undefined {
  return byName.get(name);
}
