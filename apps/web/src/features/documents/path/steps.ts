import type { AssessmentRow, DocumentRow, Texts } from '../store/index.ts';
import { sameBlocks, textVersion } from '../text-version.ts';
import { type Answers, answersOf, type Plan } from './plan.ts';
import { layPlan } from './skeleton.ts';

export const steps = ['think', 'write', 'revise'] as const;
export type StepName = (typeof steps)[number];

/** `again`: it was done, for another text. */
export type StepState = 'done' | 'begun' | 'again' | 'todo';

/** How far a text has come on its path, read from what was done. */
export function pathOf(opened: {
  document: Pick<DocumentRow, 'kind' | 'title' | 'reader' | 'expectedAction' | 'deadline'>;
  texts: Texts;
  plan: Plan | undefined;
  assessment: AssessmentRow | undefined;
}): Record<StepName, StepState> {
  const { document, texts, plan, assessment } = opened;
  const answers = answersOf(document, plan);
  return { think: thought(answers), write: written(document, texts, answers), revise: revised(texts, assessment) };
}

/** Who reads, and what they do about it: without these two one does not know what to write. */
function thought(answers: Answers): StepState {
  if (answers.reader && answers.action) return 'done';
  return Object.values(answers).some(Boolean) ? 'begun' : 'todo';
}

/** A text that somebody wrote here; one that only came in, or the bare plan, is a beginning. */
function written(document: Pick<DocumentRow, 'kind' | 'title'>, texts: Texts, answers: Answers): StepState {
  const { blocks } = texts.current;
  if (blocks.length === 0) return 'todo';
  if (textVersion(texts) === 0) return 'begun';
  return sameBlocks(blocks, layPlan(document.kind, document.title, answers)) ? 'begun' : 'done';
}

function revised(texts: Texts, assessment: AssessmentRow | undefined): StepState {
  if (!assessment) return 'todo';
  return assessment.textVersion === textVersion(texts) ? 'done' : 'again';
}
