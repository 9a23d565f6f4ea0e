import { type AnalysedBlock, isProse, tokenIndexFrom } from '../analysed.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { futureAsOrderExamples as examples } from './future-as-order.examples.ts';

/** People an administration writes about when it means its reader. */
const people = new Set(
  (
    'demandeur demanderesse requérant requérante intéressé intéressée bénéficiaire locataire preneur candidat candidate ' +
    'contribuable redevable usager usagère exploitant exploitante entrepreneur adjudicataire soumissionnaire organisateur ' +
    'organisatrice titulaire parent père mère élève étudiant étudiante citoyen citoyenne habitant riverain participant ' +
    'participante assuré assurée déclarant déclarante employeur propriétaire bailleur occupant conducteur visiteur client ' +
    'utilisateur utilisatrice concessionnaire maître copropriétaire acquéreur vendeur ménage personne stagiaire membre'
  ).split(' '),
);
/** What happens to someone is a promise or a fact, not an order. */
const promises = new Set(
  'recevoir bénéficier pouvoir avoir être obtenir percevoir savoir voir rester perdre toucher disposer trouver apprendre gagner continuer garder conserver devenir naître mourir subir'.split(
    ' ',
  ),
);
/** « Vous veillerez à fermer », « vous prendrez soin de »: an order to « vous » in the future. */
const watchful = /^(?:veiller|prendre|avoir)$/u;
/** At most this many tokens between the name and its verb: « n' », « en », « également », « concerné ». */
const REACH = 4;

/** C6. « Le locataire fournira une copie » : the present or the imperative says the same, sooner. */
export const futureAsOrder = blockRule<true>({
  name: 'future-as-order',
  number: 'C6',
  group: 'tone',
  title: 'Demander au présent ou à l’impératif',
  why: 'Le futur laisse croire que cela arrivera tout seul, plus tard.',
  source: cite('cosla'),
  mark: 'replace',
  cost: 3,
  needs: 'tags',
  hint: 'who must act is told from a list of names, and few cases were seen',
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une personne nommée et un verbe d’action au futur',
  examples,
  check(block) {
    const grammar = block.grammar!;
    return block.sentences.filter(isProse).flatMap((sentence) => {
      const first = tokenIndexFrom(block, sentence.from);
      const end = first + sentence.tokens.length;
      for (let at = first; at < end; at++) {
        if (!grammar.isVerb(at, 'future') && !isDutyInConditional(block, at)) continue;
        const subject = subjectBefore(block, at, first);
        if (subject < 0) continue;
        const from = block.tokens[subject]!.from;
        const to = block.tokens[at]!.to;
        return [
          {
            from,
            to,
            severity: 'info' as const,
            title: 'Demandez-le au présent',
            message: `${quoted(block, from, to)} : adressez-vous au lecteur, « envoyez », « vous devez envoyer ».`,
          },
        ];
      }
      return [];
    });
  },
});

function isDutyInConditional(block: AnalysedBlock, at: number): boolean {
  return block.grammar!.isVerb(at, 'conditional') && block.grammar!.lemma(at) === 'devoir';
}

/** Place of the first token of the subject; -1 when the verb is no order to someone. */
function subjectBefore(block: AnalysedBlock, verb: number, first: number): number {
  const grammar = block.grammar!;
  const lemma = grammar.lemma(verb);
  for (let at = verb - 1; at >= Math.max(first, verb - REACH); at--) {
    const tag = grammar.tags[at]!;
    const key = block.keys[at]!;
    if (key === 'vous') {
      const isOrder = watchful.test(lemma) && (lemma === 'veiller' || block.keys[verb + 1] === 'soin');
      return isOrder ? at : -1;
    }
    if (tag === 'NOUN' || tag === 'ADJ' || tag === 'VERB') {
      if (!people.has(grammar.lemma(at)) && !people.has(key)) {
        if (tag === 'NOUN') return -1;
        continue;
      }
      const determiner = grammar.tags[at - 1] === 'DET' ? at - 1 : -1;
      const before = grammar.tags[determiner - 1];
      // « le choix du locataire sera », « aux parents » : a complement, not a subject.
      if (determiner < first || before === 'ADP' || promises.has(lemma)) return -1;
      return determiner;
    }
    if (tag !== 'ADV' && tag !== 'PRON') return -1;
  }
  return -1;
}
