/**
 * Precision and recall of each rule over the evaluation set, and how often it speaks in a text.
 *
 *     node --conditions=source packages/readability/test/rule-quality.ts [rule…] [--part N] [--show] [--corpus FILE [--every N]] [--write]
 *
 * `--part 3` reads one part of the set alone; `--show` lists what is wrong and what is missed; `--corpus` counts findings in a file of one paragraph a line, of which
 * one in N is read (20); `--write` keeps the table in `docs/readability-rules.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { frenchWithParser } from '@limpide/language-fr/parser';
import { createAnalyser } from '../src/analyse.ts';
import { analyse, engine, ruleNamed } from '../src/index.ts';
import { evaluationSet, type Part, parts, ruleNames, type Verdict, verdictsOn } from './evaluation-set.ts';

export const page = new URL('../../../docs/readability-rules.md', import.meta.url);
const marks = ['<!-- table -->\n', '<!-- end of table -->'] as const;

export interface Quality {
  rule: string;
  due: number;
  found: number;
  right: number;
  /** Right, but due under another list of words to replace. */
  elsewhere: number;
  wrong: number;
  missed: number;
}

/** What every rule says, hints too, with the profile of each item. */
export function allVerdicts(wanted: readonly Part[] = parts): Verdict[] {
  return evaluationSet(wanted).flatMap((item) => {
    const { profile, house } = item;
    const { findings } = analyse(item.blocks, { profile, language: frenchWithParser(), hints: 'all', house });
    return verdictsOn(item, findings);
  });
}

export function qualityOf(verdicts: readonly Verdict[]): Quality[] {
  return ruleNames(evaluationSet()).map((rule) => {
    const count = (state: Verdict['state']) =>
      verdicts.filter((one) => one.rule === rule && one.state === state).length;
    const [found, missed] = [count('found'), count('missed')];
    const [right, elsewhere, wrong] = [count('right'), count('elsewhere'), count('wrong')];
    return { rule, due: found + missed, found, right, elsewhere, wrong, missed };
  });
}

/** Wilson's interval at 95 %: where the precision may lie, given so few findings. */
export function wilson(right: number, judged: number): [low: number, high: number] {
  if (judged === 0) return [0, 1];
  const z = 1.96;
  const share = right / judged;
  const centre = share + z ** 2 / (2 * judged);
  const reach = z * Math.sqrt((share * (1 - share)) / judged + z ** 2 / (4 * judged ** 2));
  const size = 1 + z ** 2 / judged;
  return [Math.max(0, (centre - reach) / size), Math.min(1, (centre + reach) / size)];
}

export function tableOf(qualities: readonly Quality[]): string {
  const head =
    '| No | Rule | State | Due | Found | Right | Other list | Wrong | Missed | Precision (95 %) | Recall |\n|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n';
  return head + qualities.map((quality) => `| ${row(quality).join(' | ')} |\n`).join('');
}

function row({ rule, due, found, right, elsewhere, wrong, missed }: Quality): (string | number)[] {
  const known = ruleNamed(rule);
  const judged = right + elsewhere + wrong;
  const [low, high] = wilson(right + elsewhere, judged);
  const precision = judged === 0 ? '–' : `${percent((right + elsewhere) / judged)} (${percent(low)}–${percent(high)})`;
  const state = known ? (known.hint === undefined ? 'on' : 'hint') : 'absent';
  const recall = due === 0 ? '–' : percent(found / due);
  return [known?.number ?? '–', rule, state, due, found, right, elsewhere, wrong, missed, precision, recall];
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}

/** The table that is kept in the documentation. */
export function writtenTable(): string {
  const text = readFileSync(page, 'utf8');
  return text.slice(text.indexOf(marks[0]) + marks[0].length, text.indexOf(marks[1]));
}

function writeTable(table: string): void {
  const text = readFileSync(page, 'utf8').replace(
    /^Measured on .*$/mu,
    () => `Measured on ${new Date().toISOString().slice(0, 10)} with \`${engine}\`.`,
  );
  const from = text.indexOf(marks[0]) + marks[0].length;
  writeFileSync(page, text.slice(0, from) + table + text.slice(text.indexOf(marks[1])));
}

/** Share of the sentences of a text where each rule speaks; paragraphs are read alone. */
function ratesOf(file: string, every: number): string {
  const analyser = createAnalyser({ language: frenchWithParser(), hints: 'all' });
  const paragraphs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((_, index) => index % every === 0);
  const hits = new Map<string, number>();
  let sentences = 0;
  for (const text of paragraphs) {
    const { counts, findings } = analyser.update([{ index: 0, kind: 'paragraph', text }]);
    sentences += counts.sentences;
    for (const { rule } of findings) hits.set(rule, (hits.get(rule) ?? 0) + 1);
  }
  const rows = [...hits]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `| ${rule} | ${count} | ${((100 * count) / sentences).toFixed(2)} |\n`);
  return `${sentences} sentences\n\n| Rule | Findings | For 100 sentences |\n|---|--:|--:|\n${rows.join('')}`;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      show: { type: 'boolean' },
      write: { type: 'boolean' },
      corpus: { type: 'string' },
      every: { type: 'string', default: '20' },
      part: { type: 'string' },
    },
  });
  if (values.corpus) console.log(ratesOf(values.corpus, Number(values.every)));
  else {
    const named = (entry: { rule: string }) => positionals.length === 0 || positionals.includes(entry.rule);
    const wanted = parts.filter((part) => values.part === undefined || String(part) === values.part);
    const verdicts = allVerdicts(wanted);
    const qualities = qualityOf(verdicts);
    console.log(tableOf(qualities.filter(named)));
    for (const { rule, state, item, text } of values.show ? verdicts.filter(named) : []) {
      if (state === 'wrong' || state === 'missed') {
        console.log(`${state} ${rule} ${item.id} « ${text} »\n    ${item.isLetter ? '' : item.text}`);
      }
    }
    if (values.write) writeTable(tableOf(qualities));
  }
}
