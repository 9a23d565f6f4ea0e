import { bodySentences, isLetter } from '../letter.ts';
import { allBut, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { threatFirstExamples as examples } from './threat-first.examples.ts';

/** How many sentences of the body are the start. */
const START = 2;
const threat =
  /(?<!\p{L})(?:sous peine de?|poursuites?(?: judiciaires?)?|huissiers?(?: de justice)?|contrainte|recouvrement forcé|voie (?:judiciaire|forcée)|saisies?|astreintes?|amendes?|sanctions?|pénalités?|citations?|majorations?|frais de (?:rappel|poursuite|sommation|retard|recouvrement)|intérêts de retard|exclusions?|expulsions?|déchéance|procès-verbal|résiliation|suspension|sera(?:it)? (?:retirée?|suspendue?|supprimée?|annulée?|exclue?|refusée?|classée?|coupée?))(?!\p{L})/iu;
/** The word is there to reassure, or the letter is about a measure that was taken or lifted. */
const reassuring =
  /(?<!\p{L})(?:évit(?:er|ez|e)|sans|aucune?|pas d[e’']|annul(?:ée?|ons|er|ation)|levée?|recours|contester|contestation|réclamation|rembours\p{L}+|demande de|fin de)(?!\p{L})/iu;
/** What the reader can do, told first. */
const help =
  /(?<!\p{L})(?:(?!(?:chez|assez|rez|nez|avez|savez|êtes)(?!\p{L}))\p{L}{2,}ez|nous vous (?:demandons|invitons|proposons)|vous avez jusqu|(?:au plus tard|avant) le)(?!\p{L})/iu;

/** C3. In the first two sentences of a letter, a threat that nothing useful comes before. */
export const threatFirst = documentRule<true>({
  name: 'threat-first',
  number: 'C3',
  group: 'tone',
  title: 'Aider avant de menacer',
  why: 'Une menace fait peur et arrête la lecture ; dites d’abord quoi faire, et pour quand.',
  source: cite('cosla'),
  mark: 'replace',
  cost: 3,
  hint: 'a list of words; few cases were seen',
  thresholds: allBut<true>(true, { legal: null, web: null, form: null }),
  explain: () => 'une sanction dans les deux premières phrases, avant ce qu’il faut faire',
  examples,
  check(document) {
    if (!isLetter(document)) return [];
    for (const { block, from, text } of bodySentences(document).slice(0, START)) {
      const match = threat.exec(text);
      const before = match ? text.slice(0, match.index) : text;
      if (match && !help.test(before) && !reassuring.test(text)) {
        return [
          {
            block,
            from: from + match.index,
            to: from + match.index + match[0].length,
            severity: 'info',
            title: 'Dites d’abord ce qu’il faut faire',
            message: `« ${match[0]} » vient avant l’aide. Commencez par l’action et la date ; la conséquence suit.`,
          },
        ];
      }
      if (help.test(text)) return [];
    }
    return [];
  },
});
