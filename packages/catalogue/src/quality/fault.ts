import type { PublicServiceRecord } from '../profile/records.ts';

/** What is known of a démarche apart from its record. */
export interface QualityContext {
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string;
  /** Somebody is in charge of it. */
  hasOwner: boolean;
  /** Day by which it must be read again. */
  reviewDue?: string;
  /** Addresses that no longer lead where they should, with where they lead now when the site says it. */
  links?: readonly { address: string; problem: string; proposed?: string }[];
  /** Whether the hours of the telephone and of the counter are known. */
  hours?: { phone: boolean; counter: boolean };
  /** Why nobody would come upon it: a draft that lies there, a local copy whose model is gone. */
  orphan?: string;
}

/**
 * One thing to put right. `urgent`: people are misled or turned away; `useful`: the page serves them less well than it could.
 */
export interface QualityFault {
  rule: string;
  /** Address of the démarche. */
  record: string;
  severity: 'urgent' | 'useful';
  /** What is wrong, with the words of the démarche when that helps. */
  message: string;
}

/** A rule that reads one démarche. `title` names the fault; `why` and `fix` are shown with it. */
export interface QualityRule {
  name: string;
  title: string;
  why: string;
  fix: string;
  severity: QualityFault['severity'];
  /** @returns a message for each fault */
  find(record: PublicServiceRecord, context: QualityContext): string[];
}
