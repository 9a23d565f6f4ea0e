/** Universal part of speech of each category of Lefff; those that are absent are left out. */
const parts: Record<string, string> = {
  nc: 'NOUN',
  adj: 'ADJ',
  v: 'VERB',
  auxAvoir: 'AUX',
  auxEtre: 'AUX',
  np: 'PROPN',
  adv: 'ADV',
  advneg: 'ADV',
  advPref: 'ADV',
  clneg: 'ADV',
  que_restr: 'ADV',
  prep: 'ADP',
  det: 'DET',
  pro: 'PRON',
  cln: 'PRON',
  cla: 'PRON',
  cld: 'PRON',
  clr: 'PRON',
  clar: 'PRON',
  cldr: 'PRON',
  clg: 'PRON',
  cll: 'PRON',
  ce: 'PRON',
  ilimp: 'PRON',
  caimp: 'PRON',
  prel: 'PRON',
  pri: 'PRON',
  csu: 'SCONJ',
  que: 'SCONJ',
  coo: 'CCONJ',
  pres: 'INTJ',
  etr: 'X',
};

export interface LefffWords {
  /** Sorted by code unit; the number is an index in `classes`. */
  words: [string, number][];
  /** Every distinct set of analyses: « NOUN ms 0;VERB Kms 3er », the lemma as letters to cut and an ending to add. */
  classes: string[];
}

/** Reads the table of Lefff 3.4: form, category, lemma, morphology. */
export function readLefff(table: string, options: { properNames: boolean }): LefffWords {
  const analyses = new Map<string, Set<string>>();
  for (const line of table.split('\n')) {
    const [form = '', category = '', lemma = '', morphology = ''] = line.split('\t');
    const part = parts[category];
    if (!part || !/^[\p{L}][\p{L}'’-]*$/u.test(form)) continue;
    if (part === 'PROPN' && !options.properNames) continue;
    if (part !== 'PROPN' && /\p{Lu}/u.test(form)) continue;
    // The participle as an adjective is told by its verb.
    if (part === 'ADJ' && morphology.startsWith('K')) continue;
    const key = form.toLowerCase();
    const of = analyses.get(key) ?? new Set();
    analyses.set(key, of.add(`${part} ${part === 'PROPN' ? '' : morphology} ${lemmaEdit(key, lemma.toLowerCase())}`));
  }
  const ids = new Map<string, number>();
  const words = [...analyses].map(([word, of]): [string, number] => {
    const key = [...of].sort().join(';');
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return [word, id];
  });
  return { words: words.sort(([a], [b]) => (a < b ? -1 : 1)), classes: [...ids.keys()] };
}

/** How a lemma is made from a form: letters to cut at the end, then what to add. */
export function lemmaEdit(form: string, lemma: string): string {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared++;
  return `${form.length - shared}${lemma.slice(shared)}`;
}
