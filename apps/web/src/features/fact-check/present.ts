import { formatDay } from '../../platform/messages/index.ts';
import { partsOf, type TextPart } from '../procedures/index.ts';
import { message as m } from './messages.ts';
import type { FactCheck, FactCheckAnswer } from './store.ts';

export type CheckState = 'waiting' | 'over' | 'revoked' | 'answered' | 'closed';

export function checkState(check: FactCheck, now: Date): CheckState {
  if (check.closedAt) return 'closed';
  if (check.sentAt) return 'answered';
  if (check.revokedAt) return 'revoked';
  return check.expiresAt <= now ? 'over' : 'waiting';
}

export function stateWords(check: FactCheck, now: Date): string {
  const state = checkState(check, now);
  const date = {
    waiting: check.expiresAt,
    over: check.expiresAt,
    revoked: check.revokedAt,
    answered: check.sentAt,
    closed: check.closedAt,
  }[state];
  const words = m(`state.${state}`, { date: formatDay(date ?? now) });
  return state === 'waiting' && check.savedAt
    ? `${words} ${m('state.begun', { date: formatDay(check.savedAt) })}`
    : words;
}

/** A part that was checked, what was said of it, and what it says now. */
export interface CheckedPart {
  part: TextPart;
  answer: FactCheckAnswer | undefined;
  /** The part as it stands now; undefined when it is gone. */
  current: TextPart | undefined;
  /** The words are no longer those that were checked. */
  changed: boolean;
}

/** Whether somebody has still to say something about it. */
export function isOpen({ answer }: Pick<CheckedPart, 'answer'>): boolean {
  if (!answer || answer.outcome) return false;
  return answer.verdict === 'disagree' || answer.comment !== '' || answer.proposal !== '';
}

/** Every part of the text that was checked beside the text that stands, then the parts that came since. */
export function compareParts(
  check: Pick<FactCheck, 'snapshot'>,
  now: Parameters<typeof partsOf>[0],
  answers: ReadonlyMap<string, FactCheckAnswer>,
): { checked: CheckedPart[]; added: TextPart[] } {
  const current = new Map(partsOf(now).map((part) => [part.key, part]));
  const checked = partsOf(check.snapshot).map((part): CheckedPart => {
    const stands = current.get(part.key);
    current.delete(part.key);
    return { part, answer: answers.get(part.key), current: stands, changed: stands?.hash !== part.hash };
  });
  return { checked, added: [...current.values()] };
}
