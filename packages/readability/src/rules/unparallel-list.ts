import { type AnalysedBlock, isMentioned } from '../analysed.ts';
import { mainVerbs } from '../main-clauses.ts';
import { allBut, type DocumentDraft, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { unparallelListExamples as examples } from './unparallel-list.examples.ts';

/** How an item is built: « envoyer », « envoyez », « vous envoyez », « que… », « si… », « en envoyant », « la copie ». */
type Build = 'infinitive' | 'order' | 'clause' | 'that' | 'if' | 'gerund' | 'group';

const names: Record<Build, string> = {
  infinitive: 'un infinitif',
  order: 'un impératif',
  clause: 'une phrase',
  that: '« que »',
  if: '« si »',
  gerund: '« en » et un participe',
  group: 'un nom',
};

/** E5. Items that are sentences with their stop may be orders or statements in turn; an item that is not understood is skipped. */
export const unparallelList = documentRule<number>({
  name: 'unparallel-list',
  number: 'E5',
  group: 'structure',
  title: 'Commencer de la même façon les points d’une liste',
  why: 'Quand chaque point suit le même modèle, le lecteur compare sans relire.',
  source: cite('europe'),
  mark: 'replace',
  cost: 2,
  needs: 'tags',
  thresholds: allBut<number>(2),
  explain: () => 'un point qui n’est pas construit comme le premier',
  examples,
  check({ blocks }) {
    const drafts: DocumentDraft[] = [];
    let first: Build | undefined;
    blocks.forEach((block, index) => {
      if (block.kind !== 'list-item') {
        if (block.words > 0) first = undefined;
        return;
      }
      if (block.level !== undefined && block.level > 1) return;
      const build = buildOf(block);
      if (!build) return;
      first ??= build;
      if (goTogether(first, build, block)) return;
      const { from, to } = block.sentences[0]!;
      if (isMentioned(block, from, to)) return;
      drafts.push({
        block: index,
        from,
        to,
        severity: 'info',
        title: 'Construisez ce point comme le premier',
        message: `Le premier point commence par ${names[first]}, celui-ci par ${names[build]}.`,
      });
    });
    return drafts;
  },
});

function goTogether(first: Build, other: Build, block: AnalysedBlock): boolean {
  if (first === other) return true;
  const isSentence = /[.!?]$/u.test(block.text.trimEnd());
  const both = new Set([first, other]);
  return isSentence && both.has('clause') && (both.has('order') || both.has('if'));
}

function buildOf(block: AnalysedBlock): Build | undefined {
  const grammar = block.grammar!;
  const sentence = block.sentences[0];
  // A question asks; its words are its own.
  if (!sentence || sentence.words === 0 || /\?$/u.test(block.text.trimEnd())) return undefined;
  let at = 0;
  while (/^(?:[-–—•«"“]|ne|n'|pas|et|ou|soit|puis|ensuite|[a-z]\)|\d+[.)])$/u.test(block.keys[at] ?? '')) at++;
  const tag = grammar.tags[at];
  const key = block.keys[at] ?? '';
  // A label before a colon: « Lundi : de 9 h à 12 h ».
  if (block.text.slice(sentence.from, sentence.from + 40).includes(':')) return undefined;
  if (/^(?:que|qu')$/u.test(key)) return 'that';
  if (/^(?:si|s')$/u.test(key) && grammar.tags[at] !== 'ADV') return 'if';
  if (key === 'en' && grammar.isVerb(at + 1, 'present-participle')) return 'gerund';
  const verb = tag === 'PRON' && /^(?:vous|nous|y|en|se|s'|les?|la|l')$/u.test(key) ? at + 1 : at;
  if (grammar.isVerb(verb, 'infinitive')) return 'infinitive';
  if (grammar.isVerb(at, 'imperative') && /(?:ez|ons|tes)$/u.test(key)) return 'order';
  const main = mainVerbs(block, sentence)[0];
  if (main !== undefined) return main > at && hasSubject(block, at, main) ? 'clause' : undefined;
  if (tag === 'DET' || tag === 'NOUN' || tag === 'NUM') return 'group';
  return undefined;
}

/** A pronoun or a noun group stands before the verb: the item is a sentence. */
function hasSubject(block: AnalysedBlock, from: number, verb: number): boolean {
  const tags = block.grammar!.tags.slice(from, verb);
  return tags.some((tag) => tag === 'PRON' || tag === 'NOUN' || tag === 'PROPN');
}
