import type { Blocks, Definitions } from '@limpide/catalogue/inherit';
import type { KeyFact, LifeEvent, ProcedureContent } from '../../../platform/database/index.ts';

/** A step as a block holds it: `key` is the step of the fiche modèle, or one's own. */
export interface StepBlock {
  key: string;
  title: string;
  body: string;
  organisation: string;
}

const text = { kind: 'text' } as const;
const facts = { kind: 'facts' } as const;

/** The blocks of a démarche, in the order of its page. Each of the four key facts is one: a price is local, a delay often not. */
export const definitions = {
  title: text,
  summary: text,
  audience: text,
  lifeEvent: { kind: 'value' },
  deadline: facts,
  duration: facts,
  cost: facts,
  answer: facts,
  observed: facts,
  prepare: { kind: 'list' },
  notNeeded: text,
  steps: {
    kind: 'list',
    ordered: true,
    keyOf: (step: StepBlock) => step.key,
    shownOf: ({ title, body, organisation }: StepBlock) => ({ title, body, organisation }),
  },
  exceptions: { kind: 'list', keyOf: (item: { title: string }) => item.title },
  onlineUrl: { kind: 'value' },
  identification: text,
  silence: text,
  remedies: text,
  legalBases: { kind: 'list', keyOf: (item: { label: string }) => item.label },
  searchWords: { kind: 'terms' },
} as const satisfies Definitions;

export type BlockName = keyof typeof definitions;
export const blockNames = Object.keys(definitions) as BlockName[];
export const isBlockName = (name: string): name is BlockName => Object.hasOwn(definitions, name);

const factNames = ['deadline', 'duration', 'cost', 'answer', 'observed'] as const;

export function blocksOf(content: ProcedureContent, steps: readonly StepBlock[]): Blocks {
  const { keyFacts, ...rest } = content;
  return { ...rest, ...keyFacts, steps };
}

/** From blocks back to what is kept. */
export function contentOf(blocks: Blocks): ProcedureContent {
  const at = (name: BlockName) => String(blocks[name] ?? '');
  const list = <T>(name: BlockName) => (blocks[name] ?? []) as T[];
  const optional = (['notNeeded', 'onlineUrl', 'identification', 'silence', 'remedies'] as const).filter((name) =>
    at(name),
  );
  return {
    title: at('title'),
    summary: at('summary'),
    audience: at('audience'),
    keyFacts: Object.fromEntries(factNames.flatMap((name) => (blocks[name] ? [[name, blocks[name] as KeyFact]] : []))),
    prepare: list<string>('prepare'),
    exceptions: list('exceptions'),
    legalBases: list('legalBases'),
    lifeEvent: at('lifeEvent') as LifeEvent,
    searchWords: list<string>('searchWords'),
    ...Object.fromEntries(optional.map((name) => [name, at(name)])),
  };
}

export const stepsOf = (blocks: Blocks): StepBlock[] => (blocks.steps ?? []) as StepBlock[];

/** Fields of the content form that hold a block. Steps have pages of their own. */
export function fieldsOf(name: BlockName): string[] {
  const fields: Partial<Record<BlockName, string[]>> = {
    lifeEvent: ['life-event'],
    notNeeded: ['not-needed'],
    onlineUrl: ['online-url'],
    legalBases: ['legal-bases'],
    searchWords: ['search-words'],
    steps: [],
    exceptions: [1, 2, 3, 4, 5, 6].flatMap((n) => [`exception-${n}-title`, `exception-${n}-text`]),
    ...Object.fromEntries(factNames.map((fact) => [fact, [`${fact}-value`, `${fact}-note`, `${fact}-source`]])),
  };
  return fields[name] ?? [name];
}
