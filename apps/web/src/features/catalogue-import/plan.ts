import type { ImportedText, ProcedureContent } from '../../platform/database/index.ts';
import type { Draft } from './content.ts';

/** The parts of a démarche that are compared and replaced as a whole. */
export const parts = [
  'title',
  'summary',
  'audience',
  'keyFacts',
  'prepare',
  'notNeeded',
  'exceptions',
  'onlineUrl',
  'identification',
  'silence',
  'remedies',
  'legalBases',
  'lifeEvent',
  'searchWords',
  'steps',
] as const satisfies readonly (keyof ProcedureContent | 'steps')[];
export type Part = (typeof parts)[number];

/** A démarche that was brought in before: as it was then, and as it stands. */
export interface Known {
  procedureId: string;
  version: number;
  yearlyVolume: number | null;
  binned: boolean;
  imported: ImportedText;
  current: ImportedText & { stepIds: string[] };
}

/** What an import would do with one démarche. */
export type Plan =
  | { kind: 'create'; sameTitle: boolean }
  /** `take`: changed by the source alone; `conflicts`: changed on both sides; `local`: changed here alone. */
  | { kind: 'change'; known: Known; take: Part[]; conflicts: Part[]; local: Part[] }
  | { kind: 'same'; known: Known; local: Part[] }
  | { kind: 'binned' };

export function planOf(draft: Draft, known: Known | undefined, hasTitle: boolean): Plan {
  if (!known) return { kind: 'create', sameTitle: hasTitle };
  if (known.binned) return { kind: 'binned' };
  const take: Part[] = [];
  const conflicts: Part[] = [];
  const local: Part[] = [];
  for (const part of parts) {
    const before = canonical(partOf(known.imported, part));
    const mine = canonical(partOf(known.current, part));
    const theirs = canonical(partOf(draft, part));
    if (mine === theirs) continue;
    if (before === theirs) local.push(part);
    else if (before === mine) take.push(part);
    else conflicts.push(part);
  }
  if (take.length + conflicts.length === 0) return { kind: 'same', known, local };
  return { kind: 'change', known, take, conflicts, local };
}

export function partOf(text: ImportedText, part: Part): unknown {
  return part === 'steps' ? text.steps : text.content[part];
}

/** The current text with some parts of the source. A part that the source no longer has goes away. */
export function merged(known: Known, draft: Draft, take: readonly Part[]): ImportedText {
  const content: Record<string, unknown> = { ...known.current.content };
  for (const part of take) {
    if (part === 'steps') continue;
    const value = draft.content[part];
    if (value === undefined) delete content[part];
    else content[part] = value;
  }
  return {
    content: content as unknown as ProcedureContent,
    steps: take.includes('steps') ? draft.steps : known.current.steps,
  };
}

/** The same text for the same value, whatever the order of its keys: the database keeps its own. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, one: unknown) =>
      one && typeof one === 'object' && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
    ) ?? ''
  );
}

/** A part as people read it. */
export function partWords(text: ImportedText, part: Part): string {
  const value = partOf(text, part);
  return wordsOf(value);
}

function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  const inside = Array.isArray(value) ? value : Object.values(value);
  return inside.map(wordsOf).filter(Boolean).join('\n');
}
