import type { PublicServiceRecord } from '../profile/records.ts';
import { toCpsvAp } from './cpsv-ap.ts';
import { toHsds } from './hsds.ts';
import { toIpdc } from './ipdc.ts';
import type { Projection } from './projection.ts';
import { projectSchemaOrg } from './schema-org.ts';

/** The formats, with the name that people read. */
export const projectionTargets = {
  'cpsv-ap': 'CPSV-AP 3.2.0',
  ipdc: 'IPDC (Flandre, profil belge ICEG)',
  hsds: 'HSDS 3 (Open Referral)',
  'schema-org': 'schema.org',
} as const;
export type ProjectionTarget = keyof typeof projectionTargets;

const projections: Record<ProjectionTarget, (record: PublicServiceRecord) => Projection> = {
  'cpsv-ap': toCpsvAp,
  ipdc: toIpdc,
  hsds: (record) => toHsds(record),
  'schema-org': (record) => projectSchemaOrg(record),
};

/** The same record and target always give the same answer. */
export function project(record: PublicServiceRecord, target: ProjectionTarget): Projection {
  return projections[target](record);
}
