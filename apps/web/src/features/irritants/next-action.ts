import { type IrritantState, isOver } from './states.ts';

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
  /** States of its actions, those thrown away or given up left out. */
  actions: readonly { id: string; title: string; done: boolean }[];
}

export type IrritantNextAction =
  | { kind: 'locate' }
  | { kind: 'qualify' }
  | { kind: 'find-owner'; days: number; limit: number; late: boolean }
  | { kind: 'add-evidence' }
  | { kind: 'propose-action' }
  | { kind: 'start'; title: string }
  | { kind: 'follow-action'; id: string; title: string }
  | { kind: 'propose-resolution'; title: string }
  | { kind: 'ask-users' }
  | { kind: 'confirm' }
  | { kind: 'close' };

/**
 * The next useful action. The order is that of the method: know where and how much, find who carries it, prove it, change
 * something, ask those who suffered. @returns undefined when it is over
 */
export function irritantNextAction(s: IrritantSituation): IrritantNextAction | undefined {
  if (isOver(s.state)) return undefined;
  if (s.state === 'confirmed') return { kind: 'close' };
  if (s.state === 'resolution-proposed') return { kind: s.confirmedByUsers ? 'confirm' : 'ask-users' };
  if (!s.hasPlace) return { kind: 'locate' };
  if (s.severity === null) return { kind: 'qualify' };
  if (!s.hasOwner) {
    const late = s.daysSinceReport > s.ownerDays;
    return { kind: 'find-owner', days: s.daysSinceReport, limit: s.ownerDays, late };
  }
  if (s.evidenceCount === 0) return { kind: 'add-evidence' };
  const done = s.actions.find((action) => action.done);
  if (done) return { kind: 'propose-resolution', title: done.title };
  const open = s.actions[0];
  if (!open) return { kind: 'propose-action' };
  if (s.state === 'owned') return { kind: 'start', title: open.title };
  return { kind: 'follow-action', id: open.id, title: open.title };
}
