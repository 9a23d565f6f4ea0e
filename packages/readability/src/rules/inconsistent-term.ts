import { type AnalysedBlock, isMentioned } from '../analysed.ts';
import { notions } from '../lexicon/notions.ts';
import { findPhrases, phraseBook } from '../phrases.ts';
import { allBut, type DocumentDraft, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { inconsistentTermExamples as examples } from './inconsistent-term.examples.ts';

interface Name {
  notion: number;
  /** Singular: the same for « prime » and « primes ». */
  name: string;
}

const book = phraseBook<Name>(
  new Map(
    notions.flatMap((names, notion) =>
      names.flatMap((forms) => forms.map((form) => [form, { notion, name: forms[0]! }] as [string, Name])),
    ),
  ),
);
/** The thing is one the reader knows: « la prime », « votre demande », « ce subside », « au tarif ». */
const definite = new Set("le la l' les ce cet cette ces votre vos notre nos au aux du".split(' '));
/** « en cours de demande », « la lettre recommandée », « le prix du pain »: not the name of what the text is about. */
const otherThing =
  /^(?:recommandée?s?|simple|majorée|d'amour|type|unique|social|sociale|public|publique|sociaux|publics|familiales?|ordinaires?|bancaire|médicale?|téléphonique)$/u;

/** With a complement these are things of their own: « la fiche de paie », « l'intervention des pompiers ». */
const named = new Set(
  'fiche fiches bulletin bulletins participation participations intervention interventions coût coûts'.split(' '),
);

/** B16. Two names of one notion, both used as something known, in one text. Flagged at the first use of each later name. */
export const inconsistentTerm = documentRule<number>({
  name: 'inconsistent-term',
  number: 'B16',
  group: 'word',
  title: 'Donner un seul nom à chaque chose',
  why: 'Deux noms font croire à deux choses ; le lecteur cherche la seconde.',
  source: cite('falc'),
  mark: 'replace',
  cost: 3,
  thresholds: allBut<number>(2),
  explain: () => 'deux noms d’une petite liste de synonymes',
  examples,
  check({ blocks }) {
    const first = new Map<number, string>();
    const told = new Set<string>();
    const drafts: DocumentDraft[] = [];
    blocks.forEach((block, index) => {
      if (block.kind === 'header' || block.kind === 'footer') return;
      for (const match of findPhrases(book, block)) {
        const { notion, name } = match.value;
        if (!isKnownThing(block, match.first, match.end) || isMentioned(block, match.from, match.to)) continue;
        const known = first.get(notion);
        if (known === undefined) first.set(notion, name);
        else if (known !== name && !told.has(name)) {
          told.add(name);
          drafts.push({
            block: index,
            from: match.from,
            to: match.to,
            severity: 'info',
            title: `« ${known} » ou « ${name} » ?`,
            message: `Le texte dit d’abord « ${known} ». Si c’est la même chose, gardez ce mot partout.`,
          });
        }
      }
    });
    return drafts;
  },
});

function isKnownThing(block: AnalysedBlock, first: number, end: number): boolean {
  const next = block.keys[end] ?? '';
  if (named.has(block.keys[first]!) && /^(?:de|d'|du|des|en)$/u.test(next)) return false;
  return definite.has(block.keys[first - 1] ?? '') && !otherThing.test(next);
}
