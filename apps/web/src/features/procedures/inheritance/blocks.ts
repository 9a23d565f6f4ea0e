import type { BlockDefinition, Blocks } from '@limpide/catalogue/inherit';
import type { ProcedureContent } from '../../../platform/database/index.ts';

/** A step as a block holds it: `key` is the step of the fiche modèle, or one's own. */
export interface StepBlock {
  key: string;
  title: string;
  body: string;
  organisation: string;
}

const text = { kind: 'text' } as const;
const facts = { kind: 'facts' } as const;

/** Every part of the content is a block: one that is added to the content without being named below does not compile. */
type ContentBlock = Exclude<keyof ProcedureContent, 'keyFacts'> | keyof ProcedureContent['keyFacts'];

/** The blocks of a démarche, in the order of its page. Each key fact is one: a price is local, a delay often not. */
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
} as const satisfies Record<ContentBlock | 'steps', BlockDefinition>;

export type BlockName = keyof typeof definitions;
export const blockNames = Object.keys(definitions) as BlockName[];
export const isBlockName = (name: string): name is BlockName => Object.hasOwn(definitions, name);

const factNames = ['deadline', 'duration', 'cost', 'answer', 'observed'] as const;

export function blocksOf(content: ProcedureContent, steps: readonly StepBlock[]): Blocks {
  const { keyFacts, ...rest } = content;
  return { ...rest, ...keyFacts, steps };
}

/** What a fiche modèle gives to its local fiches: what one organisation counted says nothing of the others. */
export function sharedBlocks(blocks: Blocks): Blocks {
  const { observed: _, ...shared } = blocks;
  return shared;
}

const isFact = (name: BlockName): boolean => (factNames as readonly BlockName[]).includes(name);

/** From blocks back to what is kept. An empty block is left out. */
export function contentOf(blocks: Blocks): ProcedureContent {
  const filled = blockNames.filter((name) => blocks[name] !== undefined && blocks[name] !== '' && name !== 'steps');
  const entries = (names: readonly BlockName[]) => Object.fromEntries(names.map((name) => [name, blocks[name]]));
  const empty = { title: '', summary: '', audience: '', prepare: [], exceptions: [], legalBases: [], searchWords: [] };
  return {
    ...empty,
    ...entries(filled.filter((name) => !isFact(name))),
    keyFacts: entries(filled.filter(isFact)),
  } as unknown as ProcedureContent;
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
