/** The article or pronoun inside each contraction; all begin with « à » or « de ». */
const contractions: ReadonlyMap<string, readonly [preposition: 'à' | 'de', second: string, tag: Joint]> = new Map([
  ['au', ['à', 'le', 'ADP+DET']],
  ['aux', ['à', 'les', 'ADP+DET']],
  ['du', ['de', 'le', 'ADP+DET']],
  ['des', ['de', 'les', 'ADP+DET']],
  ['auquel', ['à', 'lequel', 'ADP+PRON']],
  ['auxquels', ['à', 'lesquels', 'ADP+PRON']],
  ['auxquelles', ['à', 'lesquelles', 'ADP+PRON']],
  ['duquel', ['de', 'lequel', 'ADP+PRON']],
  ['desquels', ['de', 'lesquels', 'ADP+PRON']],
  ['desquelles', ['de', 'lesquelles', 'ADP+PRON']],
]);

/** The joint tags of contractions: the parts of speech of their two words. */
export type Joint = 'ADP+DET' | 'ADP+PRON';

/**
 * The syntactic words of a contraction: « du » → « de », « le ». The preposition keeps the capital and the second word
 * is in small letters, as Sequoia and the French QuestionBank write them: « Au » → « À », « le »; « DES » → « DE »,
 * « les ». (GSD writes both small; the CoNLL evaluation compares them without their capitals.)
 * `tag` tells « des » the contraction (`ADP+DET`) from « des » the plain article (`DET`), which stays one word. The
 * relative adjective (« auquel cas », `ADP+DET`) is cut as the pronoun is.
 * @returns undefined when the form, under this tag, is one syntactic word.
 */
export function contractionParts(form: string, tag: string): string[] | undefined {
  const entry = contractions.get(form.toLowerCase());
  if (!entry || (tag !== 'ADP+DET' && tag !== 'ADP+PRON')) return undefined;
  const [preposition, second, usual] = entry;
  if (usual === 'ADP+DET' && tag !== usual) return undefined;
  if (/^\p{Lu}{2}/u.test(form)) return [preposition.toUpperCase(), second];
  const capital = /^\p{Lu}/u.test(form);
  return [capital ? preposition.charAt(0).toUpperCase() + preposition.slice(1) : preposition, second];
}
