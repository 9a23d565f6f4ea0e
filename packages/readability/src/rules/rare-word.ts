import { isMentioned, isRunningText } from '../analysed.ts';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { rareWordExamples as examples } from './rare-word.examples.ts';

const contentWords = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** « Susmentionné », « précité » are told by the rule on references. */
const otherRule = /^(?:sus|pré(?:cité|dit))/u;

/** Words of Belgian public life, which books of France do not use and everyone here meets. */
const belgian = new Set(
  `accises agglomération alinéa annexe arriéré athénée auditorat aubette bourgmestre bourgmestres bruxellois brugeois
  cadastral cadastre centime chèque cohabitant communautaire compostage condominium conseillère coupole covoiturage
  cyclable décret décrétal déchetterie drève échevin échevinal échevinat écoquartier fédéral flamand flandrien francophone
  frontalier germanophone gouvernorat greffe guichetier hennuyer indexation indexer intercommunal intercommunale
  interprovincial liégeois ligneur logopède logopédie mandataire mayeur minerval mutualité mutuelle mutuelliste namurois
  néerlandophone navetteur ordonnance ostéopathe parastatal parlementaire permis précompte préfète prépension provincial
  provisionnel rédhibitoire recyparc régional régularisation ristourne saisine sénateur stagiaire subside subsidiation
  subsidier syndic tutelle unicommunal vade-mecum vélotaf vicinal voirie wallon wateringue zonage`.split(/\s+/u),
);

/**
 * B6. A word that books use less than once (or three times) in a million words and that good administrative pages do not
 * use either. Unknown words are left alone: they are names, trades or errors of spelling.
 */
export const rareWord = blockRule<number>({
  name: 'rare-word',
  number: 'B6',
  group: 'word',
  title: 'Préférer un mot que tout le monde connaît',
  why: 'Un mot rare arrête le lecteur, qui doit le deviner ou le chercher.',
  source: cite('cosla', 'falc'),
  mark: 'replace',
  cost: 3,
  needs: 'frequencies',
  hint: 'by frequency alone some seven findings in ten are right',
  thresholds: { public: -1, easy: 0, decision: -1, legal: null, web: -1, form: -1 },
  explain: (band) => (band < 0 ? 'moins d’une fois par million de mots' : 'moins de trois fois par million de mots'),
  examples,
  check(block, band) {
    const { grammar } = block;
    if (!grammar || !isRunningText(block)) return [];
    const found = new Set<string>();
    return block.tokens.flatMap((token, at) => {
      if (token.kind !== 'word' || !contentWords.has(grammar.tags[at]!) || !/^\p{Ll}{5,}$/u.test(token.text)) return [];
      if (otherRule.test(token.text) || belgian.has(grammar.lemma(at))) return [];
      const frequency = grammar.frequency(at);
      if (frequency === undefined || frequency > band || grammar.isAdministrative(at)) return [];
      if (grammar.hasCommonKin(at)) return [];
      const lemma = grammar.lemma(at);
      // Said once a paragraph is enough.
      if (found.has(lemma) || isMentioned(block, token.from, token.to)) return [];
      found.add(lemma);
      return [
        {
          from: token.from,
          to: token.to,
          severity: 'warning' as const,
          title: 'Choisissez un mot plus courant',
          message: `« ${token.text} » est rare dans les livres et sur les sites publics : peu de lecteurs le connaissent.`,
        },
      ];
    });
  },
});
