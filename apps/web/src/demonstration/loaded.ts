import type { Demonstration } from '../../seed/demonstration/types.ts';
import type { Command } from '../platform/command.ts';
import type { Actor } from '../platform/identity/actor.ts';
import type { Platform } from '../platform/platform.ts';

/** Ids by the keys of the demonstration's records. */
export interface Loaded {
  data: Demonstration;
  organisations: Map<string, string>;
  people: Map<string, string>;
  procedures: Map<string, string>;
  steps: Map<string, string>;
  documents: Map<string, string>;
  irritants: Map<string, string>;
  actions: Map<string, string>;
}

/** Days since an improvement was proposed: some weeks before it was decided. */
export function proposedDaysAgo(action: Demonstration['actions'][number]): number {
  return action.decision ? action.decision.daysAgo + 20 : 10;
}

/** Runs a command as one of the fictional people, some days ago: history and audit are real, only time is set. */
export type RunAs = <T>(
  person: string | Actor,
  organisation: string,
  daysAgo: number,
  work: (command: Command, platform: Platform) => Promise<T>,
) => Promise<T>;
