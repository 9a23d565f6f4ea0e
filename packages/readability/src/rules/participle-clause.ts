import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, tokenIndexFrom } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { wordSet } from '../word-marks.ts';
import { participleClauseExamples as examples } from './participle-clause.examples.ts';

type Ready = AnalysedBlock & { grammar: Grammar };

/** Prepositions, conjunctions and nouns of the same form, and the « considérant » of a decision. */
const others = new Set(
  `durant pendant concernant suivant moyennant nonobstant touchant considérant attendant cependant maintenant avant devant
  pourtant instant montant restant courant soi-disant autant tant quant étudiant
  enseignant aidant détaillant correspondant représentant`.split(/\s+/u),
);
const inAnt = wordSet((key) => key.endsWith('ant') && !others.has(key));
/** Tokens before the participle in « l'intéressé ayant omis… ». */
const SUBJECT = 7;

/** A15. « Ayant omis de signer, … » at the head of a sentence, or two such clauses in one. Gerunds (« en signant ») are fine. */
export const participleClause = blockRule<number>({
  name: 'participle-clause',
  number: 'A15',
  group: 'sentence',
  title: 'Éviter les propositions en « -ant »',
  why: '« Ayant omis de signer » ne dit ni qui, ni quand : un verbe conjugué le dit.',
  source: cite('cosla'),
  mark: 'cut',
  cost: 3,
  needs: 'tags',
  thresholds: allBut(2, { easy: 1, legal: null }),
  explain: (most) =>
    most < 2 ? 'un verbe en « -ant »' : `un verbe en « -ant » en tête de phrase, ou ${most} dans la phrase`,
  examples,
  wakes: inAnt,
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
  const found: number[] = [];
  for (let at = start; at < end; at++) if (isParticiple(block, at, start)) found.push(at);
  const [first] = found;
  if (first === undefined) return undefined;
  const comma = opening(block, first, start, end);
  if (comma < 0 && found.length < most) return undefined;
  return {
    from: comma < 0 ? block.tokens[first]!.from : sentence.from,
    to: block.tokens[comma < 0 ? found.at(-1)! : comma - 1]!.to,
    severity: 'warning',
    title: 'Conjuguez le verbe en « -ant »',
    message:
      comma < 0
        ? 'Dites qui fait quoi, dans une phrase à part ou avec « qui » : on suit mieux.'
        : 'Commencez par une phrase courte avec un sujet : « Vous avez… », « Nous avons… ». Dites ensuite la conséquence.',
    strain: found.length / 2,
  };
}

/** A present participle that is no gerund: no « en » before it, pronouns aside. */
function isParticiple({ grammar, keys, marks }: Ready, at: number, start: number): boolean {
  if (!marks.has(at, inAnt) || !grammar.isVerb(at, 'present-participle')) return false;
  let before = at - 1;
  while (before > start && /^(?:ne|n'|se|s'|me|m'|te|vous|nous|y|le|la|les|l'|leur|lui|pas|plus)$/u.test(keys[before]!))
    before--;
  if (before >= start && keys[before] === 'en') return false;
  // « s'agissant de » is a preposition; « étant donné » and « étant entendu » are too.
  return (
    keys[at] !== 'agissant' &&
    !(keys[at] === 'ayant' && keys[at + 1] === 'droit') &&
    keys[at - 1] !== 'cela' &&
    !(keys[at] === 'étant' && /^(?:donné|entendu)$/u.test(keys[at + 1] ?? ''))
  );
}

/** Place of the comma that closes a clause at the head of the sentence; -1 when the participle stands elsewhere. */
function opening({ grammar, keys }: Ready, participle: number, start: number, end: number): number {
  if (participle - start > SUBJECT) return -1;
  for (let at = start; at < participle; at++) {
    if (isConjugated(grammar, at) || (keys[at] === ',' && at > start + 1)) return -1;
  }
  const hasSubject = /NOUN|PROPN/u.test(grammar.tags.slice(start, participle).join(' '));
  // « les ménages habitant ici » describes a noun; « le bail ayant été signé, » is a clause.
  const isAuxiliary = /^(?:ayant|étant)$/u.test(keys[participle]!);
  if (hasSubject && grammar.tags[start]!.startsWith('ADP')) return -1;
  for (let at = participle + 1; at < end; at++) {
    if (keys[at] === ',') {
      if (hasSubject && !isAuxiliary && !beginsAnew(grammar, keys, at + 1)) return -1;
      return (participle === start || isPhrase(grammar, at + 1) || isOrder(grammar, keys, at + 1)) &&
        (!hasSubject || isMain(grammar, at + 1, end))
        ? at
        : -1;
    }
    if (/^[;:.!?()]$/u.test(keys[at]!)) return -1;
    // « Les personnes souhaitant participer peuvent…, »: the main verb came first.
    if (at > participle + 1 && isConjugated(grammar, at) && !isSubordinate(grammar, keys, at, participle)) return -1;
  }
  return -1;
}

/** « pris » is no finite verb here, though it may be one. */
function isConjugated(grammar: Grammar, at: number): boolean {
  return grammar.isVerb(at, 'finite') && !grammar.isVerb(at, 'past-participle');
}

/** « Le bail prenant fin, vous rendez… »: a subject of its own after the comma, so that the noun before has no other verb. */
function beginsAnew(grammar: Grammar, keys: readonly string[], at: number): boolean {
  return /^(?:je|j'|nous|vous|il|elle|on|ils|elles)$/u.test(keys[at] ?? '') || isOrder(grammar, keys, at);
}

function isOrder(grammar: Grammar, keys: readonly string[], at: number): boolean {
  return grammar.isVerb(at, 'imperative') && /ez$/u.test(keys[at] ?? '');
}

function isPhrase(grammar: Grammar, at: number): boolean {
  return /^(?:DET|PRON|PROPN|ADP|NUM)/u.test(grammar.tags[at] ?? '');
}

function isMain(grammar: Grammar, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (grammar.isVerb(at, 'finite') || grammar.isVerb(at, 'imperative')) return true;
  return false;
}

function isSubordinate(grammar: Grammar, keys: readonly string[], at: number, from: number): boolean {
  for (let i = at - 1; i > from; i--) {
    if (/^(?:que|qu'|qui|dont|où|si|s'|lorsque|lorsqu'|quand|comme|puisque|puisqu')$/u.test(keys[i]!)) return true;
    if (grammar.isVerb(i, 'finite')) return false;
  }
  return false;
}
