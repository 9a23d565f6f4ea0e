import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import maxComma from 'textlint-rule-max-comma';
import sentenceLength from 'textlint-rule-sentence-length';
import { durations, ownCpu, percentile, rates } from '../timing.mjs';

const plugin = textPlugin.default ?? textPlugin;

/** A French text of 3,000 words: read whole, then after each key typed in it. textlint has two rules that read French. */
export async function readability({ number }) {
  const { analyse, createAnalyser, longText } = await import('../dist/limpide.js');
  const blocks = longText(3_000);
  const words = analyse(blocks).counts.words;
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin }],
    rules: [
      { ruleId: 'max-comma', rule: maxComma.default ?? maxComma },
      { ruleId: 'sentence-length', rule: sentenceLength.default ?? sentenceLength, options: { max: 150 } },
    ],
  };
  const source = (list) => list.map(({ text }) => text).join('\n\n');
  const typed = (n) => {
    const at = (n * 7) % blocks.length;
    return blocks.map((block) => (block.index === at ? { ...block, text: `${block.text} mot${n}` } : block));
  };
  const analyser = createAnalyser();
  analyser.update(blocks);
  const whole = await rates({
    limpide: { work: () => analyse(blocks), cpu: ownCpu },
    textlint: { work: () => kernel.lintText(source(blocks), options), cpu: ownCpu },
  });
  const keys = {
    limpide: await durations((n) => analyser.update(typed(n)), 200),
    textlint: await durations((n) => kernel.lintText(source(typed(n)), options), 40),
  };
  const found = analyse(blocks).findings;
  const other = (await kernel.lintText(source(blocks), options)).messages;
  const row = (name, title, list, rules) => [
    title,
    `${number(words * whole[name])} mots/s`,
    `${number(percentile(keys[name], 0.5), 1)} ms`,
    `${number(percentile(keys[name], 0.95), 1)} ms`,
    `${number(list.length)} (${rules} règles)`,
  ];
  return {
    title: 'Lisibilité',
    note: `Un texte administratif de ${number(words)} mots, ${number(blocks.length)} paragraphes, tous différents. « Texte entier » : mots pour une seconde de processeur. « Après une frappe » : un mot ajouté dans un paragraphe, le texte entier est de nouveau jugé.`,
    columns: ['', 'texte entier', 'après une frappe, médiane', '95 %', 'constats'],
    rows: [
      row('limpide', 'Limpide', found, new Set(found.map(({ rule }) => rule)).size),
      row(
        'textlint',
        'textlint 15 (max-comma, sentence-length)',
        other,
        new Set(other.map(({ ruleId }) => ruleId)).size,
      ),
    ],
  };
}
