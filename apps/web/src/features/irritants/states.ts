/**
 * The life of an irritant: reported, qualified, grouped with its like, owned, being dealt with, resolution proposed,
 * confirmed by users, closed. Two other ends say why: declined, and closed without confirmation.
 */
export const irritantStates = [
  'reported',
  'qualified',
  'grouped',
  'owned',
  'in-progress',
  'resolution-proposed',
  'confirmed',
  'closed',
  'closed-unconfirmed',
  'declined',
] as const;
export type IrritantState = (typeof irritantStates)[number];

/** The straight way, as the state line draws it. */
export const mainStates = irritantStates.slice(0, 8);

/** What must stand before the change is made. `users-confirm`: an evidence no older than the proposed resolution. */
export type Need = 'owner' | 'reason' | 'severity' | 'users-confirm';

/** The allowed changes, and what each needs. What is not here is not possible. */
export const transitions: Readonly<Record<IrritantState, Partial<Record<IrritantState, readonly Need[]>>>> = {
  reported: { qualified: ['severity'], owned: ['owner'], declined: ['reason'] },
  qualified: { grouped: [], owned: ['owner'], declined: ['reason'] },
  grouped: { owned: ['owner'], qualified: [], declined: ['reason'] },
  owned: { 'in-progress': ['owner'], declined: ['reason'] },
  'in-progress': { 'resolution-proposed': ['owner'], owned: ['owner'] },
  'resolution-proposed': {
    confirmed: ['users-confirm'],
    'closed-unconfirmed': ['reason'],
    'in-progress': ['owner', 'reason'],
  },
  confirmed: { closed: [], 'in-progress': ['owner', 'reason'] },
  closed: { qualified: ['reason'] },
  'closed-unconfirmed': { qualified: ['reason'] },
  declined: { qualified: ['reason'] },
};

/**
 * Nothing more is expected of anyone; every other irritant is open. One that users confirmed is still open: someone has yet
 * to close it. This is the one definition, for every list and every count.
 */
export const overStates: readonly IrritantState[] = ['closed', 'closed-unconfirmed', 'declined'];

export function isOver(state: IrritantState): boolean {
  return overStates.includes(state);
}

export function nextStates(state: IrritantState): IrritantState[] {
  return irritantStates.filter((to) => transitions[state][to] !== undefined);
}

/** What stands on the side of the irritant when a change is asked. */
export interface Standing {
  hasOwner: boolean;
  severity: number | null;
  reason: string;
  /** Day of the newest evidence, `YYYY-MM-DD`. */
  newestEvidence: string | undefined;
  /** Day since which the irritant is in its state. */
  stateSince: string;
}

/** What is missing for a change. @returns undefined when the change is not in the table */
export function missingFor(from: IrritantState, to: IrritantState, standing: Standing): Need[] | undefined {
  const needs = transitions[from][to];
  const lacks: Record<Need, boolean> = {
    owner: !standing.hasOwner,
    reason: standing.reason === '',
    severity: standing.severity === null,
    'users-confirm': standing.newestEvidence === undefined || standing.newestEvidence < standing.stateSince,
  };
  return needs?.filter((need) => lacks[need]);
}
