import type { Token } from '@limpide/language';
import { type AnalysedBlock, isMentioned } from '../analysed.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { tokensWith } from '../word-marks.ts';
import { shoutingExamples as examples } from './shouting.examples.ts';

/** Words of a sentence, not of a name or an address: with one of them, capitals are meant as emphasis. */
const sentenceWords = new Set(
  (
    'VOUS VOTRE VOS NOUS NOTRE NOS CE CET CETTE EST SONT PAS NE AVANT DANS POUR SANS SUR OU PAR DOIT DOIVENT DEVEZ AUCUN AUCUNE ' +
    'TOUT TOUTE TOUS IL ELLE ILS SI ATTENTION MERCI VEUILLEZ RENVOYEZ ENVOYEZ SIGNEZ JOIGNEZ APPELEZ INTERDIT OBLIGATOIRE GRATUIT SERA PEUT'
  ).split(' '),
);

/** C7. Names, addresses and letterheads in capitals are left alone. */
export const shouting = blockRule<number>({
  name: 'shouting',
  number: 'C7',
  group: 'tone',
  title: 'Ne pas crier',
  why: 'Les capitales se lisent moins vite, et beaucoup les reçoivent comme un cri.',
  source: cite('falc', 'lucid'),
  mark: 'replace',
  cost: 2,
  thresholds: allBut(3),
  explain: (most) => `plus de ${most} mots de suite en capitales, ou plusieurs points d’exclamation`,
  examples,
  wakes: tokensWith(new RegExp(`^(?:${[...sentenceWords].join('|')})$|!.*!`, 'u')),
  check(block, most) {
    if (block.kind === 'header' || block.kind === 'footer') return [];
    return [...capitals(block, most), ...exclamations(block)];
  },
});

function capitals(block: AnalysedBlock, most: number): Draft[] {
  const drafts: Draft[] = [];
  let run: Token[] = [];
  const close = () => {
    const from = run[0]?.from ?? 0;
    const to = run.at(-1)?.to ?? 0;
    if (
      run.length > most &&
      isSpelled(run) &&
      run.some((token) => sentenceWords.has(token.text)) &&
      !isMentioned(block, from, to)
    ) {
      drafts.push({
        from,
        to,
        severity: 'warning',
        title: 'Écrivez en minuscules',
        message: 'Un texte en capitales se lit moins vite. Pour insister, mettez l’essentiel en gras ou dans un titre.',
      });
    }
    run = [];
  };
  for (const [i, token] of block.tokens.entries()) {
    // A word that is its own key holds no capital.
    const letters = token.text === block.keys[i] ? '' : token.text.replace(/[^\p{L}]/gu, '');
    const isLoud =
      token.kind !== 'opaque' &&
      letters.length > 0 &&
      letters === letters.toUpperCase() &&
      letters !== letters.toLowerCase();
    const continues = isLoud && (letters.length > 1 || run.length > 0);
    if (continues && token.kind !== 'number' && token.kind !== 'link') run.push(token);
    else if (token.kind !== 'punctuation' || /[.!?;:]/u.test(token.text)) close();
  }
  close();
  return drafts;
}

/** Words rather than labels in one or two letters (« B, C, BE »). */
function isSpelled(run: readonly Token[]): boolean {
  return run.filter((token) => token.text.length >= 3).length * 2 >= run.length;
}

function exclamations(block: AnalysedBlock): Draft[] {
  return block.tokens
    .filter(
      (token) => token.kind === 'punctuation' && token.text.length > 1 && (token.text.match(/!/gu)?.length ?? 0) > 1,
    )
    .map((token) => ({
      from: token.from,
      to: token.to,
      severity: 'info' as const,
      title: 'Un seul point suffit',
      message: 'Plusieurs points d’exclamation donnent l’impression de gronder.',
      fixes: /^!+$/u.test(token.text)
        ? [{ label: 'Garder un point d’exclamation', edits: [{ from: token.from, to: token.to, text: '!' }] }]
        : [],
    }));
}
