import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, isMentioned, touchesOpaque } from '../analysed.ts';
import { hasDate } from '../dates.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
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
const unit = '(?:jours?(?: (?:ouvrables?|ouvrés|calendrier|francs?))?|semaines?|mois)';
const length = `${count}(?: \\(\\d{1,3}\\))?[ \\u00A0\\u202F]${unit}`;
const deadline = new RegExp(
  `(?<!\\p{L})(?:(?:dans|endéans|sous) (?:les|un délai de|le délai de|un délai maximum de|un délai maximal de) ${length}|sous ${length}|(?:sous|dans la|dans une) (?:huitaine|quinzaine))(?!\\p{L})`,
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
const addressed =
  /(?<!\p{L})(?:vous|votre|vos|merci de|prière de)(?!\p{L})|(?<!\p{L})(?!chez|assez|rez)\p{L}{2,}ez(?!\p{L})/iu;
const ourPromise = /(?<!\p{L})nous (?:vous |nous |lui |leur |y |en )?\p{L}+ons(?!\p{L})/iu;

/** D2. Time limits for appeal are the law's, and our own promises are not the reader's deadline: both are left alone. */
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
  check(block, { bare }) {
    return block.sentences.flatMap((sentence) => {
      const text = block.text.slice(sentence.from, sentence.to);
      const matches = [...text.matchAll(deadline)];
      if (matches.length === 0 || remedy.test(text) || ourPromise.test(text)) return [];
      const forReader = isForReader(block, sentence);
      return matches.flatMap((match) => {
        if (hasDate(around(text, match))) return [];
        const from = sentence.from + match.index;
        const to = from + match[0].length;
        const rest = block.text.slice(to, Math.min(sentence.to, to + NEAR));
        const start = startOf(rest);
        if (start === '' && (!bare || knownStart.test(rest) || !forReader)) return [];
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

/** The deadline is the reader's: « vous », an order, or a merge field that names someone. */
function isForReader(block: AnalysedBlock, sentence: Sentence): boolean {
  const named = block.opaque.some((span) => span.from >= sentence.from && span.to <= sentence.to);
  return named || addressed.test(block.text.slice(sentence.from, sentence.to));
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
