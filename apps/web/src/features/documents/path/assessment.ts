import type { Block } from '@limpide/documents';
import type { Comparison, FactKind, Finding } from '@limpide/readability';
import { formatNumber } from '../../../platform/messages/index.ts';
import type { Criterion, CriterionStatus } from '../library/criteria.ts';
import { message as m } from '../messages.ts';
import { type AnswerName, type Answers, answerNames, saysNone, thingsOf } from './plan.ts';

/** The questions of « Je révise », in the order in which one reads a text again. */
export const questions = [
  'action-first',
  'wants-first',
  'deadline',
  'said',
  'bring',
  'contact',
  'sentences',
  'words',
  'facts',
  'reader',
  'read-aloud',
] as const;
export type Question = (typeof questions)[number];

/** `none`: the question has no object in this text. */
export type Verdict = 'yes' | 'no' | 'none';

/** What the engine saw of a question: the answer it proposes, if it dares, and why. */
export interface Observation {
  proposed: Verdict | undefined;
  evidence: string[];
}

/** The criterion of the library that a question is: the answer « oui » of a person is their « J’en réponds » there. */
export const criterionOf: Partial<Record<Question, Criterion>> = {
  'action-first': 'action-first',
  contact: 'contact',
  facts: 'facts',
};

/** Facts that one looks for in a text as they were said before writing. */
const values: readonly FactKind[] = [
  'date',
  'deadline',
  'hour',
  'amount',
  'percentage',
  'quantity',
  'phone',
  'email',
  'url',
  'iban',
  'reference',
];
const times: readonly FactKind[] = ['date', 'deadline', 'hour'];
const ways: readonly FactKind[] = ['phone', 'email', 'url'];

const hardWords = ['undefined-acronym', 'unexplained-term', 'jargon', 'foreign-phrase'];

/** The answers as a text to compare with, and which answer each block is. */
export function answersAsBlocks(answers: Answers): { blocks: Block[]; names: AnswerName[] } {
  const names: AnswerName[] = [];
  const blocks: Block[] = [];
  for (const name of answerNames) {
    const lines = name === 'bring' ? thingsOf(answers) : [answers[name]].filter((text) => text.trim() !== '');
    for (const text of lines) {
      blocks.push({ index: blocks.length, kind: 'paragraph', text });
      names.push(name);
    }
  }
  return { blocks, names };
}

export interface Observed {
  answers: Answers;
  blocks: readonly Block[];
  findings: readonly Finding[];
  statuses: Readonly<Record<Criterion, CriterionStatus>>;
  meanSentence: number;
  /** The answers compared with the text; undefined when that took too long. */
  said: Pick<Comparison, 'facts'> | undefined;
}

/** What can be seen in the text that stands; the person decides. */
export function observe(text: Observed): Record<Question, Observation> {
  const { answers, statuses } = text;
  const quoted = (key: 'assess.first-question' | 'assess.reader-said', words: string) =>
    words ? [m(key, { words })] : [];
  return {
    'action-first': {
      proposed: statuses['action-first'] === 'met' ? 'yes' : undefined,
      evidence: beginning(text.blocks),
    },
    'wants-first': { proposed: undefined, evidence: quoted('assess.first-question', answers.wantsFirst) },
    deadline: deadline(text),
    said: said(text, values, (name) => name !== 'deadline' && name !== 'turnTo'),
    bring: bring(text),
    contact: contact(text),
    sentences: sentences(text),
    words: words(text),
    facts: facts(statuses.facts),
    reader: { proposed: undefined, evidence: quoted('assess.reader-said', answers.reader) },
    'read-aloud': { proposed: undefined, evidence: [] },
  };
}

/** The first lines of the text, from its subject where it has one: what a reader who reads no further has read. */
function beginning(blocks: readonly Block[]): string[] {
  const subject = blocks.findIndex(
    ({ kind, text }) => kind === 'heading' || /^(?:objet|concerne)(?!\p{L})/iu.test(text),
  );
  const lines = blocks
    // Above the subject stands who writes, and when.
    .slice(subject >= 0 && subject < 8 ? subject : 0)
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'heading') && text.split(/\s+/).length > 3)
    .slice(0, 2)
    .map(({ text }) => text.replace(/\s+/g, ' '));
  return lines.length > 0 ? [m('assess.beginning', { words: shortened(lines.join(' / '), 200) })] : [];
}

/** Values of some answers, found again in the text or not. */
function look(text: Observed, kinds: readonly FactKind[], wanted: (name: AnswerName) => boolean) {
  const { names } = answersAsBlocks(text.answers);
  const asked = (text.said?.facts ?? []).filter(
    ({ kind, before }) => before && kinds.includes(kind) && wanted(names[before.block]!),
  );
  const found = asked.filter((fact) => fact.status === 'kept');
  const words = (facts: typeof asked) => facts.map((fact) => `« ${fact.before!.text.trim()} »`).join(', ');
  const missing = asked.filter((fact) => fact.status !== 'kept');
  return {
    asked: asked.length,
    missing: missing.length,
    evidence: [
      ...(found.length > 0 ? [m('assess.found', { words: words(found) })] : []),
      ...(missing.length > 0 ? [m('assess.not-found', { words: words(missing) })] : []),
    ],
  };
}

function said(text: Observed, kinds: readonly FactKind[], wanted: (name: AnswerName) => boolean): Observation {
  if (!text.said) return { proposed: undefined, evidence: [m('assess.too-long')] };
  const { asked, missing, evidence } = look(text, kinds, wanted);
  if (asked === 0) return { proposed: 'none', evidence: [m('assess.no-values')] };
  return { proposed: missing === 0 ? 'yes' : 'no', evidence };
}

function deadline(text: Observed): Observation {
  const { deadline } = text.answers;
  if (saysNone(deadline)) return { proposed: 'none', evidence: [m('assess.no-deadline')] };
  if (!deadline) return { proposed: undefined, evidence: [m('assess.deadline-unsaid')] };
  const seen = said(text, times, (name) => name === 'deadline');
  // « À la fin du mois » holds no date that can be looked for.
  return seen.proposed === 'none'
    ? { proposed: undefined, evidence: [m('assess.deadline-said', { words: deadline })] }
    : seen;
}

/** A thing is found when all its telling words are in the text, in any order and number. */
function bring({ answers, blocks }: Observed): Observation {
  const things = thingsOf(answers).filter((thing) => !saysNone(thing));
  if (things.length === 0) return { proposed: 'none', evidence: [m('assess.nothing-to-bring')] };
  const present = new Set(blocks.flatMap(({ text }) => telling(text)));
  const absent = things.filter((thing) => !telling(thing).every((word) => present.has(word)));
  if (absent.length === 0) return { proposed: 'yes', evidence: [m('assess.all-things', { count: things.length })] };
  // Other words may name the same thing: the person looks.
  const list = absent.map((thing) => `« ${thing} »`).join(', ');
  return { proposed: undefined, evidence: [m('assess.things-not-found', { words: list })] };
}

function contact(text: Observed): Observation {
  const status = text.statuses.contact;
  if (status === 'none') return { proposed: 'none', evidence: [m('criterion.contact.none')] };
  if (status === 'unmet') return { proposed: 'no', evidence: [m('criterion.contact.missing')] };
  const { missing, evidence } = look(text, ways, (name) => name === 'turnTo');
  const proposed = status === 'met' ? (missing === 0 ? 'yes' : 'no') : undefined;
  return { proposed, evidence: evidence.length > 0 ? evidence : status === 'met' ? [m('criterion.contact.text')] : [] };
}

function sentences({ findings, statuses, meanSentence }: Observed): Observation {
  const long = findings.filter((finding) => finding.rule === 'sentence-too-long');
  const mean = m('assess.mean', { mean: formatNumber(meanSentence) });
  if (long.length > 0) {
    const first = shortened(long[0]!.text.replace(/\s+/g, ' '), 120);
    return { proposed: 'no', evidence: [m('assess.long', { count: long.length, words: first }), mean] };
  }
  const short = statuses['short-sentences'];
  return { proposed: short === 'met' ? 'yes' : short === 'unmet' ? 'no' : undefined, evidence: [mean] };
}

function words({ findings }: Observed): Observation {
  const hard = findings.filter((finding) => hardWords.includes(finding.rule));
  const names = [...new Set(hard.map((finding) => finding.text))];
  if (names.length === 0) return { proposed: 'yes', evidence: [m('assess.no-hard-words')] };
  const list = names
    .slice(0, 6)
    .map((name) => `« ${name} »`)
    .join(', ');
  return { proposed: 'no', evidence: [m('assess.hard-words', { count: names.length, words: list })] };
}

function facts(status: CriterionStatus): Observation {
  if (status === 'none') return { proposed: 'none', evidence: [m('criterion.facts.none')] };
  if (status === 'unknown') return { proposed: undefined, evidence: [m('criterion.facts.unknown')] };
  return {
    proposed: status === 'met' ? 'yes' : 'no',
    evidence: [m(status === 'met' ? 'criterion.facts.text' : 'assess.facts-lost')],
  };
}

/** Words of four letters or more, without accents, capitals and the mark of the plural. */
function telling(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');
  return (plain.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.replace(/[sx]$/u, ''));
}

function shortened(line: string, most: number): string {
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/ \S*$/u, '')}…`;
}
