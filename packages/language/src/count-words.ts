import { isClitic, isElided, isWordLike, type Token } from './token.ts';

const joints = new Set(['et', 'ou', '/', 'et/ou']);
const articles = new Set(
  'le la les l un une des du de d au aux ce cet cette ces son sa ses votre vos notre nos leur leurs chaque tout toute tous toutes nouveau nouvelle'.split(
    ' ',
  ),
);
/** Pairs whose two forms do not share a stem. */
const irregular = new Set(
  [
    'il elle',
    'ils elles',
    'lui elle',
    'eux elles',
    'ceux celles',
    'celui celle',
    'le la',
    'un une',
    'du de',
    'tous toutes',
    'tout toute',
    'chacun chacune',
    'époux épouse',
    'hôte hôtesse',
    'maître maîtresse',
    'bénéficiaire bénéficiaire',
  ].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);
const endings: readonly [masculine: string, feminine: string][] = [
  ['', 'e'],
  ['eur', 'euse'],
  ['eur', 'eresse'],
  ['teur', 'trice'],
  ['ien', 'ienne'],
  ['en', 'enne'],
  ['on', 'onne'],
  ['el', 'elle'],
  ['er', 'ère'],
  ['et', 'ette'],
  ['f', 've'],
  ['x', 'se'],
];
/** Nouns of things that look like a pair and are none. */
const notPairs = new Set(
  'port parti droit cour cours point mort mur bail fil sort poing vin an pli son bon'.split(' '),
);

/**
 * Words as a word processor's user counts them: « l'examen » and « envoyez-nous » are one word, a number with its
 * groups is one, so is a merge field. The two forms of a double form (« les agentes et les agents », « l'agent ou
 * l'agente », « toutes et tous ») count as one, so that naming women and men never lengthens a text.
 */
export function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const token of tokens) if (countsAsWord(token)) words++;
  return words - wordsOfSecondForms(tokens);
}

/** Does the token add a word (an elided article and a pronoun joined to its verb do not)? */
export function countsAsWord(token: Token): boolean {
  return isWordLike(token) && !isElided(token) && !isClitic(token);
}

/**
 * Index ranges of double forms in a list of tokens: from the first token of the first form to the last of the second.
 * Used to count them once and never to flag them.
 */
export function doubleForms(tokens: readonly Token[]): { from: number; joint: number; to: number }[] {
  const found: { from: number; joint: number; to: number }[] = [];
  for (let joint = 1; joint < tokens.length - 1; joint++) {
    if (!isJoint(tokens[joint]!.text)) continue;
    const first = joint - 1;
    let second = joint + 1;
    if (areForms(tokens[first]!.text, tokens[second]!.text)) {
      // « tous et toutes », « le ou la », « les agentes et agents »
      found.push({ from: first, joint, to: second });
      continue;
    }
    while (second < tokens.length - 1 && second < joint + 4 && isArticle(tokens[second]!)) second++;
    if (second > joint + 1 && areForms(tokens[first]!.text, tokens[second]!.text)) {
      let from = first;
      while (from > 0 && first - from < second - joint - 1 && isArticle(tokens[from - 1]!)) from--;
      found.push({ from, joint, to: second });
    }
  }
  return found;
}

/** Most words are told by their first letter. */
function isJoint(text: string): boolean {
  const first = text[0];
  if (first !== 'e' && first !== 'o' && first !== '/' && first !== 'E' && first !== 'O') return false;
  return joints.has(text.toLowerCase());
}

function wordsOfSecondForms(tokens: readonly Token[]): number {
  let extra = 0;
  for (const pair of doubleForms(tokens)) {
    for (let i = pair.joint; i <= pair.to; i++) if (countsAsWord(tokens[i]!)) extra++;
  }
  return extra;
}

function isArticle(token: Token): boolean {
  return token.kind === 'word' && articles.has(token.text.toLowerCase().replace(/['’]$/u, ''));
}

/** Are the two words the feminine and the masculine of one? */
function areForms(a: string, b: string): boolean {
  const one = a.toLowerCase();
  const two = b.toLowerCase();
  if (one === two) return false;
  if (irregular.has(`${one} ${two}`)) return true;
  return isFeminineOf(one, two) || isFeminineOf(two, one);
}

function isFeminineOf(feminine: string, masculine: string): boolean {
  const plural = feminine.endsWith('s') && (masculine.endsWith('s') || masculine.endsWith('x'));
  const f = plural ? feminine.slice(0, -1) : feminine;
  const m = plural && masculine.endsWith('s') ? masculine.slice(0, -1) : masculine;
  if (m.length < 3 || notPairs.has(m)) return false;
  return endings.some(([ofMan, ofWoman]) => m.endsWith(ofMan) && f === m.slice(0, m.length - ofMan.length) + ofWoman);
}
