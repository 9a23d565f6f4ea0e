import { DEPREL, FEATS, HEAD, LEMMA, readConlluFile, UPOS } from '@limpide/language/training';

/** One syntactic word of a treebank. */
export interface GoldWord {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
  /** Number of its head in the sentence, from 1; 0 for the root. */
  head: number;
  deprel: string;
}

/** One token as it is written, with the one or more syntactic words in it (« des » = « de » + « les »). */
export interface GoldToken {
  form: string;
  spaceAfter: boolean;
  /** Positions of its words in the sentence: the first, and how many. */
  first: number;
  size: number;
}

export interface GoldSentence {
  id: string;
  text: string;
  words: GoldWord[];
  tokens: GoldToken[];
}

/** Reads CoNLL-U; empty nodes are left out. @throws RangeError for a line that is not CoNLL-U. */
export function readConllu(text: string): GoldSentence[] {
  const read = readConlluFile(text);
  if (!read.ok) throw new RangeError(`line ${read.error.line}: ${read.error.message}`);
  return read.value.sentences.map(({ comments, words, tokens }) => {
    const said = (name: string) =>
      comments.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? '';
    return {
      id: said('sent_id'),
      text: said('text'),
      words: words.map(({ form, cells }) => ({
        form,
        lemma: cells[LEMMA]!,
        upos: cells[UPOS]!,
        feats: cells[FEATS]!,
        head: Number(cells[HEAD]),
        deprel: cells[DEPREL]!,
      })),
      tokens: tokens.map(({ form, misc, first, size }) => ({
        form,
        spaceAfter: !misc.includes('SpaceAfter=No'),
        first,
        size,
      })),
    };
  });
}
