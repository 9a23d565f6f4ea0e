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

/** Reads CoNLL-U; empty nodes are left out. */
export function readConllu(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const part of text.split(/\n\s*\n/u)) {
    const sentence: GoldSentence = { id: '', text: '', words: [], tokens: [] };
    let inside = 0;
    for (const line of part.split('\n')) {
      const comment = /^# (sent_id|text) = (.*)$/u.exec(line);
      if (comment) sentence[comment[1] === 'text' ? 'text' : 'id'] = comment[2]!;
      if (line.startsWith('#') || line === '') continue;
      const cells = line.split('\t');
      const [number = '', form = '', lemma = '', upos = '', , feats = '', head = '', deprel = '', , misc = ''] = cells;
      if (number.includes('.')) continue;
      const range = /^(\d+)-(\d+)$/u.exec(number);
      const spaceAfter = !misc.includes('SpaceAfter=No');
      if (range) {
        const first = Number(range[1]) - 1;
        inside = Number(range[2]);
        sentence.tokens.push({ form, spaceAfter, first, size: inside - first });
        continue;
      }
      const at = sentence.words.push({ form, lemma, upos, feats, head: Number(head), deprel }) - 1;
      if (at >= inside) sentence.tokens.push({ form, spaceAfter, first: at, size: 1 });
    }
    if (sentence.words.length > 0) sentences.push(sentence);
  }
  return sentences;
}
