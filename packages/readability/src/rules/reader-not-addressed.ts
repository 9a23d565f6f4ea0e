import type { AnalysedDocument } from '../analysed.ts';
import { type BodySentence, bodySentences, isLetter } from '../letter.ts';
import { documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { readerNotAddressedExamples as examples } from './reader-not-addressed.examples.ts';

/** Shorter letters have no telling share. */
const FEWEST_WORDS = 50;
const address =
  /(?<!\p{L})(?:vous|votre|vos|tu|toi|ton|ta|tes)(?!\p{L})|(?<!\p{L})t[’'](?=\p{L})|(?<!\p{L})(?!(?:chez|assez|rez|nez|veuillez)(?!\p{L}))\p{L}{2,}ez(?!\p{L})/giu;
/** Politeness that says nothing to this reader. */
const formula =
  /(?<!\p{L})(?:(?:je|nous) vous (?:prie|prions|informe|informons|rappelle|rappelons|signale|signalons|transmets|transmettons|remercie|remercions|saurais|saurions)|(?:de|à) vous (?:informer|signaler|rappeler|transmettre|faire savoir|faire part)|à votre (?:entière |pleine )?(?:disposition|connaissance)|votre (?:attention|courrier|lettre))(?!\p{L})/giu;
/** The reader as a third person. */
const thirdPerson =
  /(?<!\p{L})(?:(?:le |la |l[’']|du |au )(?:demandeur|demanderesse|requérante?|intéressée?|bénéficiaire|locataire|candidate?|contribuable|redevable|exploitante?|contrevenante?|propriétaire|réclamante?|étudiante?|appelante?|titulaire|usager|usagère)|les (?:demandeurs|intéressés|bénéficiaires|locataires|candidats|contribuables|redevables|propriétaires|riverains|habitants|parents|usagers|automobilistes))(?!\p{L})/iu;

/** C1. « vous », « votre » and orders for a thousand words of the body of a letter; the greeting and formulas do not count. */
export const readerNotAddressed = documentRule<number>({
  name: 'reader-not-addressed',
  number: 'C1',
  group: 'tone',
  title: 'S’adresser au lecteur',
  why: 'Un lecteur qui lit « vous » sait que la phrase le concerne.',
  source: cite('cego', 'quebec', 'ewbs'),
  mark: 'replace',
  cost: 4,
  thresholds: { public: 8, easy: 12, decision: 8, legal: null, web: null, form: null },
  explain: (fewest) => `moins de ${fewest} « vous », « votre » ou ordres pour 1 000 mots de lettre`,
  examples,
  check(document, fewest) {
    if (!isLetter(document)) return [];
    const body = bodySentences(document);
    const words = body.reduce((sum, sentence) => sum + sentence.words, 0);
    if (words < FEWEST_WORDS || isAddressed(body, words, fewest) || hasNamedReader(document)) return [];
    const place = placeOf(body);
    return [
      {
        ...place,
        severity: 'warning',
        title: 'Dites « vous » à votre lecteur',
        message:
          'La lettre parle du lecteur sans lui parler. « Vous recevez », « envoyez » sont plus courts et plus clairs.',
      },
    ];
  },
});

/** Do the sentences speak to the reader so many times in a thousand words? They are read no further than needed. */
function isAddressed(body: readonly BodySentence[], words: number, fewest: number): boolean {
  let found = 0;
  return body.some(({ text }) => {
    found += text.replace(formula, '').match(address)?.length ?? 0;
    return (found * 1000) / words >= fewest;
  });
}

/** A merge field in the body may hold any words. */
function hasNamedReader({ blocks }: AnalysedDocument): boolean {
  return blocks.some((block) => block.opaque.length > 2);
}

/** Where the reader is named as a third person, or the first sentence. */
function placeOf(body: readonly BodySentence[]): { block: number; from: number; to: number } {
  for (const sentence of body) {
    const match = thirdPerson.exec(sentence.text);
    if (match) {
      const from = sentence.from + match.index;
      return { block: sentence.block, from, to: from + match[0].length };
    }
  }
  const { block, from, to } = body[0]!;
  return { block, from, to };
}
