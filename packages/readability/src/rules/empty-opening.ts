import { isMentioned, opensSentence } from '../analysed.ts';
import { emptyOpenings } from '../lexicon/empty-openings.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { findPhrases, phraseBook, wordKey } from '../phrases.ts';
import { withoutOpening } from '../replacement.ts';
import { allBut, blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { emptyOpeningExamples as examples } from './empty-opening.examples.ts';

const book = phraseBook(emptyOpenings.map((opening) => [opening, true] as const));

/** B12. Only before « que »: what follows is a whole sentence that stands alone. */
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
    return findPhrases(book, block).flatMap((match) => {
      const link = block.tokens[match.end];
      if (!link || !/^qu(?:e|')$/u.test(wordKey(link.text)) || link.kind === 'opaque') return [];
      if (isMentioned(block, match.from, link.to)) return [];
      const opens = opensSentence(block, match.from);
      const end = block.tokens[match.end + 1]?.from;
      const edit = opens && end !== undefined ? withoutOpening(block, match.from, end) : null;
      return [
        {
          from: match.from,
          to: link.to,
          severity: 'info' as const,
          title: 'Commencez par le message',
          message: `${quoted(block, match.from, link.to)} peut disparaître : la phrase dit la même chose sans ces mots.`,
          fixes: edit ? [{ label: 'Supprimer ce début', edits: [edit] }] : [],
        },
      ];
    });
  },
});
