import { type IrritantState, isOver } from './states.ts';

interface ActionSituation {
  id: string;
  title: string;
  /** The users have it. */
  done: boolean;
  doneOn: string | null;
  /** Decided, planned or being made. */
  underway: boolean;
}

/** What one must know of an irritant to say what would help it most now. */
export interface IrritantSituation {
  state: IrritantState;
  hasPlace: boolean;
  severity: number | null;
  hasOwner: boolean;
  daysSinceReport: number;
  /** After this many days without owner it is on the list of the body that decides. */
  ownerDays: number;
  evidenceCount: number;
  /** Whether someone said something since the resolution was proposed. */
  confirmedByUsers: boolean;
  /** Day of the newest evidence, `YYYY-MM-DD`. */
  newestEvidence: string | undefined;
  /** Its actions, those thrown away or given up left out. */
  actions: readonly ActionSituation[];
}

export type IrritantNextAction =
  | { kind: 'locate' }
  | { kind: 'qualify' }
  | { kind: 'find-owner'; days: number; limit: number; late: boolean }
  | { kind: 'add-evidence' }
  | { kind: 'propose-action' }
  | { kind: 'start'; title: string }
  | { kind: 'follow-action'; id: string; title: string }
  | { kind: 'ask-since-done'; doneOn: string }
  | { kind: 'propose-resolution'; doneOn: string }
  | { kind: 'ask-users' }
  | { kind: 'confirm' }
  | { kind: 'close' };

/**
 * The next useful action. The order is that of the method: know where and how much, find who carries it, prove it, change
 * something, ask those who suffered. What was already changed for the users goes before all of that: nobody waits for a
 * severity or an owner to ask whether it is better, or to follow what was decided. @returns undefined when it is over
 */
export function irritantNextAction(s: IrritantSituation): IrritantNextAction | undefined {
  if (isOver(s.state)) return undefined;
  if (s.state === 'confirmed') return { kind: 'close' };
  if (s.state === 'resolution-proposed') return { kind: s.confirmedByUsers ? 'confirm' : 'ask-users' };
  const doneOn = s.actions
    .flatMap((action) => (action.done && action.doneOn ? [action.doneOn] : []))
    .sort()
    .at(-1);
  if (doneOn && s.state === 'in-progress') return { kind: 'propose-resolution', doneOn };
  if (doneOn && (s.newestEvidence ?? '') < doneOn) return { kind: 'ask-since-done', doneOn };
  const underway = s.actions.find((action) => action.underway);
  if (underway && !doneOn) return toFollow(s, underway);
  if (!s.hasPlace) return { kind: 'locate' };
  if (s.severity === null) return { kind: 'qualify' };
  if (!s.hasOwner) {
    const late = s.daysSinceReport > s.ownerDays;
    return { kind: 'find-owner', days: s.daysSinceReport, limit: s.ownerDays, late };
  }
  if (s.evidenceCount === 0) return { kind: 'add-evidence' };
  const [open] = s.actions;
  return open ? toFollow(s, open) : { kind: 'propose-action' };
}

/** An irritant that someone carries says first that it is being dealt with. */
function toFollow(s: IrritantSituation, { id, title }: ActionSituation): IrritantNextAction {
  return s.state === 'owned' ? { kind: 'start', title } : { kind: 'follow-action', id, title };
}
