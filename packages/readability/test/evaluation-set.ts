/** The evaluation set as blocks, and what the rules should say of it; its README explains the format. */
import { readFileSync } from 'node:fs';
import { type Finding, type HouseLexicon, type Profile, rules, type TextBlock } from '../src/index.ts';

export interface Due {
  rule: string;
  /** Exact words of the text; absent in a letter, where the rule alone counts. */
  text?: string;
  /** Rules that are as good for these words. */
  or?: readonly string[];
}

export interface Item {
  id: string;
  profile: Profile;
  text: string;
  blocks: TextBlock[];
  /** Offset in `text` of each block. */
  offsets: number[];
  expected: readonly Due[];
  optional: readonly Due[];
  isLetter: boolean;
  /** Read with the words of an organisation. */
  house?: HouseLexicon;
}

interface Line {
  id: string;
  profile: Profile;
  kind?: 'paragraph' | 'list' | 'subject';
  file?: string;
  text?: string;
  house?: boolean;
  expected: Due[];
  optional?: Due[];
}

const folder = new URL('../evaluation/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const lines = (file: string) =>
  read(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const house = JSON.parse(read('house.json')) as HouseLexicon;

/** Rules that are annotated in the letters only, and no other rule is annotated there. */
const documentRules = new Set([
  'mean-sentence-length',
  'consecutive-long-sentences',
  'nominalisation-density',
  'inconsistent-term',
  'reader-not-addressed',
  'hidden-author',
  'threat-first',
  'long-paragraph',
  'missing-headings',
  'heading-structure',
  'late-main-message',
  'missing-contact',
]);

/** Is the rule annotated in this item? Elsewhere what it says is not counted. */
export function isJudged(rule: string, item: Item): boolean {
  return documentRules.has(rule) === item.isLetter;
}

export const parts = [1, 2, 3, 4, 5] as const;
export type Part = (typeof parts)[number];

export function evaluationSet(wanted: readonly Part[] = parts): Item[] {
  return wanted.flatMap((part) => {
    const end = part === 1 ? '' : `-${part}`;
    return [
      ...lines(`sentences${end}.jsonl`).map((line) => itemOf(line, line.text!, line.kind!)),
      ...(part === 5 ? [] : lines(`letters${end}.jsonl`)).map((line) => itemOf(line, read(line.file!), 'letter')),
    ];
  });
}

function itemOf(line: Line, text: string, kind: 'paragraph' | 'list' | 'subject' | 'letter'): Item {
  const { id, profile, expected, optional = [] } = line;
  const words = line.house ? { house } : {};
  const item = { id, profile, text, expected, optional, isLetter: kind === 'letter', ...words };
  if (kind === 'paragraph') return { ...item, blocks: [{ index: 0, kind: 'paragraph', text }], offsets: [0] };
  // A subject line is the title of its letter, as the first heading of the letters of the set is.
  if (kind === 'subject') return { ...item, blocks: [{ index: 0, kind: 'heading', level: 1, text }], offsets: [0] };
  return { ...item, ...blocksOf(text) };
}

/** One line is one block: `#` a heading, `- ` or a number a list item, anything else a paragraph. */
export function blocksOf(text: string): { blocks: TextBlock[]; offsets: number[] } {
  const blocks: TextBlock[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const mark = /^(?:#{1,6}(?: |$)|- |\d{1,2}[.)] )/u.exec(line)?.[0] ?? '';
      const index = blocks.length;
      const body = line.slice(mark.length);
      offsets.push(at + mark.length);
      if (mark.startsWith('#')) blocks.push({ index, kind: 'heading', level: mark.trim().length, text: body });
      else if (mark === '') blocks.push({ index, kind: 'paragraph', text: body });
      else blocks.push({ index, kind: 'list-item', level: 1, text: body });
    }
    at += line.length + 1;
  }
  return { blocks, offsets };
}

/**
 * Lists of words to replace: which list a word stands on is a matter of filing, the advice is the same. A finding of one
 * is right where another is due; what is due is found under its own name only, or one of its `or`.
 */
const wordLists = new Set(['jargon', 'heavy-connector', 'rare-word', 'foreign-phrase', 'long-adverb']);

function saysTheSame(rule: string, due: Due): boolean {
  return wordLists.has(rule) && names(due).some((name) => wordLists.has(name));
}

export interface Verdict {
  rule: string;
  item: Item;
  /** `elsewhere`: right, but due under another list of words. */
  state: 'right' | 'elsewhere' | 'wrong' | 'missed' | 'found';
  text: string;
}

/** Each finding as right or wrong, each thing due as found or missed; what is optional is left out. */
export function verdictsOn(item: Item, findings: readonly Finding[]): Verdict[] {
  const spans = new Map([...spansOf(item, item.expected), ...spansOf(item, item.optional)]);
  const meets = (finding: Finding, due: Due): boolean => {
    if (due.text === undefined) return true;
    const from = item.offsets[finding.block]! + finding.from;
    const to = item.offsets[finding.block]! + finding.to;
    const span = spans.get(due)!;
    return from < span.to && span.from < to;
  };
  const verdicts: Verdict[] = [];
  for (const finding of findings) {
    const { rule, text } = finding;
    if (!isJudged(rule, item)) continue;
    const met = (list: readonly Due[], fits: (rule: string, due: Due) => boolean) =>
      list.some((due) => fits(rule, due) && meets(finding, due));
    const bears = (name: string, due: Due) => names(due).includes(name);
    if (met(item.expected, bears)) verdicts.push({ rule, item, state: 'right', text });
    else if (met(item.optional, bears)) continue;
    else if (met(item.expected, saysTheSame)) verdicts.push({ rule, item, state: 'elsewhere', text });
    else if (!met(item.optional, saysTheSame)) verdicts.push({ rule, item, state: 'wrong', text });
  }
  for (const due of item.expected) {
    const isFound = findings.some((finding) => names(due).includes(finding.rule) && meets(finding, due));
    verdicts.push({ rule: due.rule, item, state: isFound ? 'found' : 'missed', text: due.text ?? '' });
  }
  return verdicts;
}

function names(due: Due): readonly string[] {
  return [due.rule, ...(due.or ?? [])];
}

/** The same words due twice are looked for one after the other. */
function spansOf(item: Item, list: readonly Due[]): [Due, { from: number; to: number }][] {
  const next = new Map<string, number>();
  return list.flatMap((due): [Due, { from: number; to: number }][] => {
    if (due.text === undefined) return [];
    const key = `${due.rule}\u0000${due.text}`;
    const from = item.text.indexOf(due.text, next.get(key) ?? 0);
    if (from < 0) throw new RangeError(`${item.id}: « ${due.text} » is not in the text`);
    next.set(key, from + 1);
    return [[due, { from, to: from + due.text.length }]];
  });
}

/** Every name to show: the rules that exist, then those that are due and do not exist yet. */
export function ruleNames(items: readonly Item[]): string[] {
  const due = items.flatMap((item) => item.expected.map((entry) => entry.rule)).sort();
  return [...new Set([...rules.map((rule) => rule.name), ...due])];
}
