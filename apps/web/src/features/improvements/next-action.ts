import { type ActionState, isOver } from './states.ts';
import type { Verdict } from './verdict.ts';

/** What one must know of an improvement to say what would move it on. */
export interface ActionSituation {
  state: ActionState;
  hasOwner: boolean;
  hasDue: boolean;
  hasEffect: boolean;
  overdueDays: number;
  /** The newest decision, if any. */
  outcome: 'accepted' | 'amended' | 'refused' | 'postponed' | undefined;
  verdict: Verdict['kind'] | undefined;
  /** Irritants that this answers and that are still being dealt with. */
  openIrritants: readonly { id: string; userVoice: string }[];
}

export type ActionNext =
  | { kind: 'describe'; missing: 'effect' | 'owner' | 'both' }
  | { kind: 'qualify' }
  | { kind: 'decide' }
  | { kind: 'decide-again' }
  | { kind: 'plan' }
  | { kind: 'start' }
  | { kind: 'finish' }
  | { kind: 'late'; days: number }
  | { kind: 'measure' }
  | { kind: 'propose-resolution'; id: string; userVoice: string }
  | { kind: 'count-on' }
  | { kind: 'rework' }
  | { kind: 'close' };

/** The next useful action of an improvement. @returns undefined when it is over */
export function actionNext(s: ActionSituation): ActionNext | undefined {
  if (isOver(s.state)) return undefined;
  switch (s.state) {
    case 'proposed':
      if (s.hasEffect && s.hasOwner) return { kind: 'qualify' };
      return { kind: 'describe', missing: s.hasOwner ? 'effect' : s.hasEffect ? 'owner' : 'both' };
    case 'qualified':
      return { kind: s.outcome === 'postponed' ? 'decide-again' : 'decide' };
    case 'decided':
      return { kind: s.hasOwner && s.hasDue ? 'start' : 'plan' };
    case 'planned':
      return s.overdueDays > 0 ? { kind: 'late', days: s.overdueDays } : { kind: 'start' };
    case 'in-progress':
      return s.overdueDays > 0 ? { kind: 'late', days: s.overdueDays } : { kind: 'finish' };
    case 'delivered':
      return { kind: 'measure' };
    default: {
      if (s.verdict === 'inconclusive') return { kind: 'count-on' };
      if (s.verdict === 'worse') return { kind: 'rework' };
      const irritant = s.openIrritants[0];
      return s.verdict === 'better' && irritant ? { kind: 'propose-resolution', ...irritant } : { kind: 'close' };
    }
  }
}
