/**
 * The life of an improvement: proposed, qualified, decided, planned, in progress, delivered, measured, closed; or given up,
 * with a reason. It stays open until it is measured.
 */
export const actionStates = [
  'proposed',
  'qualified',
  'decided',
  'planned',
  'in-progress',
  'delivered',
  'measured',
  'closed',
  'abandoned',
] as const;
export type ActionState = (typeof actionStates)[number];

export const mainStates = actionStates.slice(0, 8);

/** What must stand before the change is made. */
export type Need = 'owner' | 'due' | 'reason' | 'decision' | 'done' | 'measure';

/** Not everything goes before the body that decides: what a service may do by itself is planned without a decision. */
export const transitions: Readonly<Record<ActionState, Partial<Record<ActionState, readonly Need[]>>>> = {
  proposed: { qualified: [], decided: ['decision'], abandoned: ['reason'] },
  qualified: {
    decided: ['decision'],
    planned: ['owner', 'due'],
    'in-progress': ['owner'],
    delivered: ['done'],
    abandoned: ['reason'],
  },
  decided: { planned: ['owner', 'due'], 'in-progress': ['owner'], delivered: ['done'], abandoned: ['reason'] },
  planned: { 'in-progress': ['owner'], delivered: ['done'], qualified: ['reason'], abandoned: ['reason'] },
  'in-progress': { delivered: ['done'], planned: ['owner', 'due'], abandoned: ['reason'] },
  delivered: { measured: ['measure'], 'in-progress': ['reason'] },
  measured: { closed: [], 'in-progress': ['reason'] },
  closed: { 'in-progress': ['reason'] },
  abandoned: { proposed: ['reason'] },
};

/** States with a form of their own: a decision is recorded, a day is given, a measure is written. */
export const ownForms: readonly ActionState[] = ['decided', 'delivered', 'measured'];

export function nextStates(state: ActionState): ActionState[] {
  return actionStates.filter((to) => transitions[state][to] !== undefined);
}

/** Nobody waits for anything any more. */
export function isOver(state: ActionState): boolean {
  return state === 'closed' || state === 'abandoned';
}

/** The users have it: what is said in public from here on. */
export function isDone(state: ActionState): boolean {
  return state === 'delivered' || state === 'measured' || state === 'closed';
}

export interface Standing {
  hasOwner: boolean;
  hasDue: boolean;
  reason: string;
  /** Accepted or amended. */
  hasDecision: boolean;
  isDone: boolean;
  hasMeasure: boolean;
}

/** What is missing for a change. @returns undefined when the change is not in the table */
export function missingFor(from: ActionState, to: ActionState, standing: Standing): Need[] | undefined {
  const lacks: Record<Need, boolean> = {
    owner: !standing.hasOwner,
    due: !standing.hasDue,
    reason: standing.reason === '',
    decision: !standing.hasDecision,
    done: !standing.isDone,
    measure: !standing.hasMeasure,
  };
  return transitions[from][to]?.filter((need) => lacks[need]);
}

/** Open, not done, and its day is past. Days are written `YYYY-MM-DD`. */
export function isOverdue(action: { state: ActionState; dueOn: string | null }, today: string): boolean {
  return !isOver(action.state) && !isDone(action.state) && action.dueOn !== null && action.dueOn < today;
}
