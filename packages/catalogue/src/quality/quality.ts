import type { PublicServiceRecord } from '../profile/records.ts';
import { completeness } from './completeness.ts';
import type { QualityContext, QualityFault, QualityRule } from './fault.ts';
import { nameLength, nameWithoutCode, verbFirst } from './naming.ts';
import { onceOnly } from './once-only.ts';
import {
  contactHours,
  deadLinks,
  freshness,
  humanChannel,
  movedLinks,
  orphan,
  owner,
  searchWords,
  secureLinks,
} from './upkeep.ts';

/** Every rule, in the order in which faults are shown. */
export const qualityRules: readonly QualityRule[] = [
  owner,
  humanChannel,
  contactHours,
  deadLinks,
  ...completeness,
  onceOnly,
  freshness,
  verbFirst,
  nameLength,
  nameWithoutCode,
  searchWords,
  movedLinks,
  secureLinks,
  orphan,
];

/** What can be put right in a démarche: one line a fault, urgent ones first. */
export function qualityOf(record: PublicServiceRecord, context: QualityContext): QualityFault[] {
  const faults = qualityRules.flatMap(({ name, severity, find }) =>
    find(record, context).map((message) => ({ rule: name, record: record.id, severity, message })),
  );
  return faults.sort((a, b) => Number(b.severity === 'urgent') - Number(a.severity === 'urgent'));
}
