import { type AnalysedBlock, isMentioned, matchesIn, opensSentence, tokenIndexFrom } from '../analysed.ts';
import { emptyAnnouncements, emptyOpenings } from '../lexicon/empty-openings.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { findPhrases, phraseBook, wordKey } from '../phrases.ts';
import { withoutOpening } from '../replacement.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { emptyOpeningExamples as examples } from './empty-opening.examples.ts';

const book = phraseBook(emptyOpenings.map((opening) => [opening, true] as const));
const announcements = new RegExp(`(?<![\\p{L}\\p{N}])(?:${emptyAnnouncements.join('|')}),`, 'giu');
/** Openings with a complement of their own: « il ressort de l'examen de votre dossier que ». */
const withComplement =
  /(?<![\p{L}\p{N}])(?:il (?:en )?(?:ressort|résulte|découle)(?: clairement)? (?:de |du |des |d[’'])[^.,;:!?()]{2,60}? qu(?:e|[’'])|l[’']attention (?:de |du |des |d[’'])[^.,;:!?()]{2,60}? est attirée sur le fait qu(?:e|[’']))(?!\p{L})/giu;

/** B12. Before « que », what follows is a whole sentence that stands alone; « pour rappel » goes with its comma. */
export const emptyOpening = blockRule<true>({
  name: 'empty-opening',
  number: 'B12',
  group: 'word',
  title: 'Commencer par le message',
  why: 'Le début de la phrase est ce qu’on lit le mieux : mettez-y ce qui compte.',
  source: cite('europe'),
  mark: 'replace',
  cost: 2,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'une liste de débuts de phrase',
  examples,
  check(block) {
    return [
      ...findPhrases(book, block).flatMap((match) => {
        const link = block.tokens[match.end];
        if (!link || !/^qu(?:e|')$/u.test(wordKey(link.text)) || link.kind === 'opaque') return [];
        return draftFor(block, match.from, link.to);
      }),
      ...matchesIn(block, announcements).flatMap(({ from, to }) =>
        opensSentence(block, from) ? draftFor(block, from, to) : [],
      ),
      ...matchesIn(block, withComplement).flatMap(({ from, to }) => draftFor(block, from, to)),
    ];
  },
});

function draftFor(block: AnalysedBlock, from: number, to: number): Draft[] {
  if (isMentioned(block, from, to)) return [];
  const next = block.tokens[tokenIndexFrom(block, to)]?.from;
  const edit = opensSentence(block, from) && next !== undefined ? withoutOpening(block, from, next) : null;
  return [
    {
      from,
      to,
      severity: 'info',
      title: 'Commencez par le message',
      message: `${quoted(block, from, to)} peut disparaître : la phrase dit la même chose sans ces mots.`,
      fixes: edit ? [{ label: 'Supprimer ce début', edits: [edit] }] : [],
    },
  ];
}
