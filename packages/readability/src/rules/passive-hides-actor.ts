import { type AnalysedBlock, type AnalysedDocument, isProse, isRunningText } from '../analysed.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { type Passive, passivesOf } from '../passives.ts';
import { capitalised } from '../replacement.ts';
import { allBut, type DocumentDraft, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { passiveHidesActorExamples as examples } from './passive-hides-actor.examples.ts';

/** Below this many sentences a share of them means nothing. */
const ENOUGH = 6;

/** A10. The threshold is the share of sentences with a passive above which every agentless passive is shown. */
export const passiveHidesActor = documentRule<number>({
  name: 'passive-hides-actor',
  number: 'A10',
  group: 'sentence',
  title: 'Dire qui doit agir',
  why: '« Le formulaire doit être renvoyé » : par qui ? Le lecteur ne sait pas que c’est à lui.',
  source: cite('europe', 'canada', 'leys', 'quebec'),
  mark: 'replace',
  cost: 4,
  needs: 'tags',
  thresholds: allBut(0.25, { easy: 0.1, decision: 0.35, legal: null }),
  explain: (share) =>
    `un passif sans auteur avec « devoir » ou « pouvoir » ; les autres aussi, quand plus de ${Math.round(share * 100)} % des phrases sont au passif`,
  examples,
  check(document, share) {
    const found = document.blocks.map(passivesOf);
    const isDense = shareOf(document, found) > share;
    return document.blocks.flatMap((block, index) =>
      found[index]!.filter(
        ({ agent, isState, modal }) => !agent && !isState && (modal !== undefined || (isDense && isRunningText(block))),
      ).map((passive) => draftFor(block, index, passive)),
    );
  },
});

/** Share of the sentences of running text that hold a passive; 0 in a short document. */
function shareOf({ blocks }: AnalysedDocument, found: readonly (readonly Passive[])[]): number {
  let sentences = 0;
  let passive = 0;
  blocks.forEach((block, index) => {
    if (!isRunningText(block)) return;
    sentences += block.sentences.filter(isProse).length;
    passive += new Set(found[index]!.filter(({ isState }) => !isState).map(({ sentence }) => sentence)).size;
  });
  return sentences < ENOUGH ? 0 : passive / sentences;
}

function draftFor(block: AnalysedBlock, index: number, { first, participle, modal }: Passive): DocumentDraft {
  const from = block.tokens[first]!.from;
  const to = block.tokens[participle]!.to;
  const words = quoted(block, from, to);
  const verb = block.grammar!.lemma(participle);
  const order = /^[a-zàâéèêëîïôûç-]{3,}er$/u.test(verb) ? `« ${capitalised(verb.slice(0, -2))}ez » ou ` : '';
  const isDuty = modal !== undefined && block.grammar!.lemma(modal) !== 'pouvoir';
  return {
    block: index,
    from,
    to,
    severity: modal === undefined ? 'info' : 'warning',
    title: 'Dites qui agit',
    message: isDuty
      ? `${words} ne dit pas qui doit le faire. Si c’est le lecteur, écrivez ${order}« Vous devez… » ; si c’est vous, « Nous… ».`
      : `${words} ne dit pas qui agit. Commencez par cette personne ou ce service : « Vous… », « Nous… », « La commune… ».`,
  };
}
