import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import maxComma from 'textlint-rule-max-comma';
import sentenceLength from 'textlint-rule-sentence-length';
import { durations, ownCpu, percentile, rates } from '../timing.mjs';

const plugin = textPlugin.default ?? textPlugin;

/**
 * A French text of 3,000 words: read whole, then after each key typed in it. Limpide with words only, with grammar, and with
 * grammar and trees; textlint has two rules that read French.
 */
export async function readability({ number }) {
  const { analyse, createAnalyser, french, frenchWithParser, longText } = await import('../dist/limpide.js');
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
  const limpide = (language) => {
    const analyser = createAnalyser({ language });
    analyser.update(blocks);
    return {
      whole: () => analyse(blocks, { language }),
      key: (n) => analyser.update(typed(n)),
      keys: 200,
      found: analyse(blocks, { language }).findings.map(({ rule }) => rule),
    };
  };
  const textlint = (list) => kernel.lintText(source(list), options);
  const contenders = {
    'Limpide, les mots': limpide(undefined),
    'Limpide, les mots et la grammaire': limpide(french()),
    'Limpide, avec les arbres': limpide(frenchWithParser()),
    'textlint 15 (max-comma, sentence-length)': {
      whole: () => textlint(blocks),
      key: (n) => textlint(typed(n)),
      keys: 40,
      found: (await textlint(blocks)).messages.map(({ ruleId }) => ruleId),
    },
  };
  const names = Object.keys(contenders);
  const whole = await rates(
    Object.fromEntries(names.map((name) => [name, { work: contenders[name].whole, cpu: ownCpu }])),
  );
  const rows = [];
  for (const name of names) {
    const { key, keys, found } = contenders[name];
    const times = await durations(key, keys);
    rows.push([
      name,
      `${number(words * whole[name])} mots/s`,
      `${number(percentile(times, 0.5), 1)} ms`,
      `${number(percentile(times, 0.95), 1)} ms`,
      `${number(found.length)} (${new Set(found).size} règles)`,
    ]);
  }
  return {
    title: 'Lisibilité',
    note: `Un texte administratif de ${number(words)} mots, ${number(blocks.length)} paragraphes, tous différents. « Texte entier » : mots pour une seconde de processeur. « Après une frappe » : un mot ajouté dans un paragraphe, le texte entier est de nouveau jugé.`,
    columns: ['', 'texte entier', 'après une frappe, médiane', '95 %', 'constats'],
    rows,
  };
}
