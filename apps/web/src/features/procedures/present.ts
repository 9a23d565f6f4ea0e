import type { ProcedureContent, PublicSnapshot } from '../../platform/database/index.ts';
import { message as m } from './messages.ts';
import { labels } from './pages/content-form.tsx';
import { contentToForm } from './schema.ts';

export interface FieldDifference {
  label: string;
  before: string;
  after: string;
}

interface Snapshot {
  content?: ProcedureContent;
  steps?: { id: string; title: string; body: string; organisationName?: string }[];
}

/** What differs between two saved states, field by field, with the names that people see. */
export function differences(before: Snapshot, after: Snapshot): FieldDifference[] {
  const names = labels();
  const left = before.content ? contentToForm(before.content, null) : {};
  const right = after.content ? contentToForm(after.content, null) : {};
  const found = Object.keys(names)
    .map((name) => ({ label: names[name]!, before: text(left[name]), after: text(right[name]) }))
    .filter((field) => field.before !== field.after);
  const steps = { label: m('steps.title'), before: stepLines(before), after: stepLines(after) };
  return steps.before === steps.after ? found : [...found, steps];
}

/** A published text in the shape that versions are compared in. */
export function snapshotForHistory(snapshot: PublicSnapshot): Snapshot {
  return {
    content: snapshot.content,
    steps: snapshot.steps.map((step) => ({ id: step.id, title: step.title, body: step.body })),
  };
}

function text(value: string | string[] | undefined): string {
  return [value ?? ''].flat().join('\n');
}

function stepLines(snapshot: Snapshot): string {
  return (snapshot.steps ?? []).map((step, index) => `${index + 1}. ${step.title}\n${step.body}`).join('\n\n');
}

const known = [
  'created',
  'edited',
  'step-added',
  'step-edited',
  'step-moved',
  'step-retired',
  'to-review',
  'restored',
  'given',
  'review-day-set',
  'state-again',
  'thrown-away',
  'taken-back',
  'review-asked',
  'review-cancelled',
  'changes-asked',
  'published',
  'withdrawn',
  'adopted',
  'followed',
  'block-decided',
  'block-returned',
  'detached',
  'stage-idea',
  'stage-draft',
  'stage-business',
  'stage-legal',
  'stage-readability',
  'stage-validated',
] as const;

export function actionWords(action: string): string {
  const name = known.find((candidate) => candidate === action);
  return name ? m(`did.${name}`) : action;
}
