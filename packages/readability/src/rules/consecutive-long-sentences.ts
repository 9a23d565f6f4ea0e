import { isProse, isRunningText } from '../analysed.ts';
import { blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { consecutiveLongSentencesExamples as examples } from './consecutive-long-sentences.examples.ts';

/** A3. A new paragraph is a rest: only sentences of one block count. Longer than the last limit, each is flagged on its own. */
export const consecutiveLongSentences = blockRule<number>({
  name: 'consecutive-long-sentences',
  number: 'A3',
  group: 'sentence',
  title: 'Alterner phrases longues et phrases courtes',
  why: 'Après une phrase longue, une phrase courte laisse le temps de comprendre.',
  source: cite('lucid', 'daily'),
  mark: 'cut',
  cost: 3,
  thresholds: { public: 20, easy: 12, decision: 22, legal: 28, web: 18, form: 18 },
  explain: (most) => `deux phrases de suite de plus de ${most} mots, dans un même paragraphe`,
  examples,
  check(block, most) {
    if (!isRunningText(block)) return [];
    const drafts: Draft[] = [];
    let run: { from: number; to: number; words: number }[] = [];
    const close = () => {
      if (run.length >= 2) {
        const mean = run.reduce((sum, sentence) => sum + sentence.words, 0) / run.length;
        drafts.push({
          from: run[0]!.from,
          to: run.at(-1)!.to,
          severity: 'warning',
          title: `${run.length} phrases longues de suite`,
          message: `Elles ont chacune plus de ${most} mots. Coupez-en une : le lecteur souffle et retient mieux.`,
          strain: mean / most,
        });
      }
      run = [];
    };
    for (const sentence of block.sentences) {
      if (isProse(sentence) && sentence.words > most) run.push(sentence);
      else close();
    }
    close();
    return drafts;
  },
});
