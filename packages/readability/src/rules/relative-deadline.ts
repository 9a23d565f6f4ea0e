import { isMentioned, touchesOpaque } from '../analysed.ts';
import { hasDate } from '../dates.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { tokensWith } from '../word-marks.ts';
import { relativeDeadlineExamples as examples } from './relative-deadline.examples.ts';

interface Limits {
  /** Also when nothing says from when the time runs. */
  bare: boolean;
}

/** How far after a deadline its start is looked for, in UTF-16 units. */
const NEAR = 200;
/** How far on either side of a deadline its date is looked for, in UTF-16 units. */
const BESIDE = 60;
const count =
  '(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante|quarante-cinq|soixante|nonante)';
const unit = '(?:heures?|jours?(?: (?:ouvrables?|ouvrés|calendrier|francs?))?|semaines?|mois)';
const length = `${count}(?: \\(\\d{1,3}\\))?[ \\u00A0\\u202F]${unit}`;
const deadline = new RegExp(
  `(?<!\\p{L})(?:(?:dans|endéans|sous|d[’']ici) (?:(?:les|un délai de|le délai de|un délai maximum de|un délai maximal de) )?${length}|un délai de ${length}|dans (?:le mois|la semaine|les quinze)|(?:sous|dans la|dans une) (?:huitaine|quinzaine)|(?:pour|d[’']ici) la fin (?:du mois|de la semaine)|(?:avez|aurez|disposez|disposerez) (?:encore )?(?:de |d[’'])?${length} (?:pour|afin de|avant de))(?!\\p{L})`,
  'giu',
);
/** The time runs from the letter itself: the reader must find its date, then count. */
const fromLetter = new RegExp(
  '^(?: ouvrables| calendrier)?,? (?:à (?:dater|compter|partir)|qui suivent|suivant|après|dès|de|du)' +
    "(?: ?(?:[ld][’']|(?:de|du|la|le|ce|cet|cette|ces|date|poste|jour|envoi|réception|notification|présente?s?|courrier|lettre|message|e-mail|cachet)(?!\\p{L}))){1,12}",
  'iu',
);
const aboutLetter =
  /(?<!\p{L})(?:présentes?|courrier|lettre|envoi|réception|notification|message|e-mail|cachet)(?!\p{L})/iu;
const unfinished = /(?:(?<!\p{L})(?:de|du|la|le|ce|cet|cette|ces)|[’'])$/iu;
/** A start that the reader knows: « de votre déménagement », « de la naissance ». */
const knownStart =
  /^ ?:|^ (?:précédant|qui précèdent|précédents|suivant ?:|d[’']avance|à l[’']avance)|^ (?:calendrier |ouvrables )?(?:à (?:dater|compter|partir) )?(?:de|du|d[’']|des|après|suivant|qui suivent|avant) ?(?:la |le |l[’']|votre |vos |son |sa |cet? |cette )?\p{L}/iu;
const remedy =
  /(?<!\p{L})(?:recours|appel|tribunal|cour|conseil d[’']état|requête|réclamation|citation|opposition)(?!\p{L})/iu;
/**
 * D2. A promise of the service is a deadline too: the reader waits for a day. In a decision the time limits of the law are
 * left alone.
 */
export const relativeDeadline = blockRule<Limits>({
  name: 'relative-deadline',
  number: 'D2',
  group: 'number',
  title: 'Écrire la date limite',
  why: 'Un délai oblige à retrouver une date de départ, puis à compter : beaucoup se trompent.',
  source: cite('cego'),
  mark: 'specify',
  cost: 5,
  thresholds: {
    public: { bare: true },
    easy: { bare: true },
    decision: { bare: false },
    legal: null,
    web: { bare: false },
    form: { bare: false },
  },
  explain: ({ bare }) =>
    bare ? 'un délai sans date de départ, ou compté depuis la lettre' : 'un délai compté depuis la lettre',
  examples,
  wakes: tokensWith(/heure|jour|semaine|mois|quinz|huitaine/iu),
  check(block, { bare }) {
    return block.sentences.flatMap((sentence) => {
      const text = block.text.slice(sentence.from, sentence.to);
      const matches = [...text.matchAll(deadline)];
      if (matches.length === 0 || (!bare && remedy.test(text))) return [];
      return matches.flatMap((match) => {
        if (hasDate(around(text, match))) return [];
        const from = sentence.from + match.index;
        const to = from + match[0].length;
        const rest = block.text.slice(to, Math.min(sentence.to, to + NEAR));
        const start = startOf(rest);
        if (start === '' && (!bare || knownStart.test(rest))) return [];
        const end = to + start.length;
        if (touchesOpaque(block, from, end) || isMentioned(block, from, to)) return [];
        return [{ from, to: end, ...words(quoted(block, from, end), start !== '') }];
      });
    });
  },
});

/** A date beside the deadline says when it ends; one further away in a long sentence is the date of something else. */
function around(text: string, match: RegExpExecArray): string {
  return text.slice(Math.max(0, match.index - BESIDE), match.index + match[0].length + BESIDE);
}

/** The words after a deadline that make it run from the letter; empty when something else, or nothing, does. */
function startOf(rest: string): string {
  const start = fromLetter.exec(rest)?.[0].trimEnd() ?? '';
  return aboutLetter.test(start) && !unfinished.test(start) ? start : '';
}

function words(text: string, isFromLetter: boolean) {
  return {
    severity: 'warning' as const,
    title: 'Écrivez la date limite',
    message: isFromLetter
      ? `${text} : le lecteur doit retrouver la date de la lettre, puis compter.`
      : `${text} : le lecteur ne sait pas à partir de quand compter.`,
  };
}
