import { isWordLike, type Sentence } from '@limpide/language';
import { type AnalysedBlock, tokenIndexFrom } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { longOpeningExamples as examples } from './long-opening.examples.ts';

type Ready = AnalysedBlock & { grammar: Grammar };

/** Tokens between the comma and the main verb at most. */
const REACH = 14;
const subjects =
  /^(?:je|j'|nous|vous|il|ils|elle|elles|on|ce|c'|cela|ceci|celui-ci|celle-ci|ceux-ci|chacun|chacune|tout|toute|tous)$/u;
const openers =
  /^(?:que|qu'|qui|dont|où|si|s'|lorsque|lorsqu'|quand|comme|puisque|puisqu'|laquelle|lequel|lesquels|lesquelles)$/u;

/** A8. Words before the comma that opens the main clause, by parts of speech and commas alone. */
export const longOpening = blockRule<number>({
  name: 'long-opening',
  number: 'A8',
  group: 'sentence',
  title: 'Arriver vite à l’essentiel',
  why: 'Avant de savoir de quoi on parle, le lecteur doit garder en tête tout le début de la phrase.',
  source: cite('europe'),
  mark: 'cut',
  cost: 3,
  needs: 'tags',
  thresholds: { public: 12, easy: 7, decision: 12, legal: 25, web: 12, form: 12 },
  explain: (most) => `plus de ${most} mots avant la proposition principale`,
  examples,
  check(block, most) {
    const { grammar } = block;
    if (!grammar || block.kind === 'header' || block.kind === 'footer') return [];
    return block.sentences.flatMap((sentence) => {
      const draft = draftFor({ ...block, grammar }, sentence, most);
      return draft ? [draft] : [];
    });
  },
});

function draftFor(block: Ready, sentence: Sentence, most: number): Draft | undefined {
  const start = tokenIndexFrom(block, sentence.from);
  const end = start + sentence.tokens.length;
  if (!opensAside(block, start)) return undefined;
  const comma = mainComma(block, start, end);
  if (comma < 0) return undefined;
  const words = block.tokens.slice(start, comma).filter(isWordLike).length;
  if (words <= most) return undefined;
  return {
    from: sentence.from,
    to: block.tokens[comma - 1]!.to,
    severity: 'info',
    title: `Commencez par l’essentiel : ${words} mots avant`,
    message: 'Dites d’abord qui fait quoi. Mettez ces circonstances après, ou dans une autre phrase.',
    strain: words / (most * 2),
  };
}

/** Does the sentence begin with a circumstance: a preposition, a conjunction, an adverb, a participle? */
function opensAside({ grammar, keys }: Ready, start: number): boolean {
  const tag = grammar.tags[start]!;
  if (/^(?:suite|vu|compte|eu|étant|attendu|considérant|faute|afin|conformément|sauf)$/u.test(keys[start]!))
    return true;
  if (tag.startsWith('ADP') || tag === 'SCONJ') return true;
  if (tag === 'ADV') return !/^(?:ne|n'|non|oui)$/u.test(keys[start]!);
  return (
    grammar.isVerb(start, 'present-participle') ||
    (grammar.isVerb(start, 'past-participle') && !grammar.isVerb(start, 'finite'))
  );
}

/** Place of the comma after which the main clause begins; -1 when none is sure. */
function mainComma(block: Ready, start: number, end: number): number {
  const { grammar, keys } = block;
  let depth = 0;
  let isOpen = false;
  for (let at = start; at < end; at++) {
    const key = keys[at]!;
    if (key === '(') depth++;
    if (key === ')') depth--;
    if (openers.test(key)) isOpen = true;
    // A verb that no « qui » or « si » opened is the main one: the comma was missed.
    if (grammar.isVerb(at, 'finite') && !grammar.isVerb(at, 'past-participle') && !isOpen && at > start) return -1;
    if (/^[;:]$/u.test(key)) return -1;
    if (key === ',' && depth === 0) {
      if (beginsMain(block, at + 1, end)) return at;
    }
  }
  return -1;
}

/** A subject and its verb, or an imperative, right after the comma. */
function beginsMain({ grammar, keys }: Ready, from: number, end: number): boolean {
  const isOrder = grammar.isVerb(from) && /ez$/u.test(keys[from] ?? '');
  if (isOrder) return true;
  if (!subjects.test(keys[from] ?? '') && !/^(?:DET|PROPN|PRON)$/u.test(grammar.tags[from] ?? '')) return false;
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const key = keys[at]!;
    if (openers.test(key) || key === ',' || key === ';') return false;
    if (
      grammar.isVerb(at, 'finite') &&
      !(grammar.isVerb(at, 'past-participle') && !/^(?:PRON|ADV)$/u.test(grammar.tags[at - 1] ?? ''))
    )
      return true;
  }
  return false;
}
