import type { Calendar } from '../calendar.ts';
import type { DemoIrritant } from '../types.ts';
import { agencyIrritants } from './agency.ts';
import { communeIrritants } from './commune.ts';
import { socialIrritants } from './social.ts';

/**
 * What users live, in their own voice. `organisationsCrossed` names a member by its key and any other administration
 * by its full name; its length is the third factor of the score.
 */
export function irritants(calendar: Calendar): DemoIrritant[] {
  return [...agencyIrritants(calendar), ...communeIrritants(calendar), ...socialIrritants];
}
