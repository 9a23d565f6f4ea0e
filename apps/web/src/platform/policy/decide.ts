import type { ShareLevel } from '../database/index.ts';
import type { Actor } from '../identity/actor.ts';
import { type Action, policyTable, type RecordKind, type Role } from './table.ts';

/** A record as the policy sees it: who owns it, and which organisations reach it through a shared démarche. */
export interface Resource {
  kind: RecordKind;
  id: string;
  organisationId: string;
  /** Strongest share by organisation id (the owner of the démarche itself counts as `contribute` on what hangs on it). */
  shares: ReadonlyMap<string, ShareLevel>;
  deleted: boolean;
}

/** `hidden`: the record must look as if it did not exist (404); `forbidden`: it may be seen, this may not be done (403). */
export type Verdict = 'allow' | 'forbidden' | 'hidden';

const strength: Record<ShareLevel, number> = { read: 1, contribute: 2, 'co-own': 3 };

export function atLeast(level: ShareLevel | undefined, needed: ShareLevel): boolean {
  return level !== undefined && strength[level] >= strength[needed];
}

export function stronger(a: ShareLevel | undefined, b: ShareLevel): ShareLevel {
  return a && strength[a] >= strength[b] ? a : b;
}

/** The one decision. The effective right is the weaker of what the role may at home and what the share lets through. */
export function decide(actor: Actor, action: Action, resource: Resource): Verdict {
  const rule: { roles: readonly Role[]; share?: ShareLevel } = policyTable[action];
  const holds = (roles: readonly Role[] | undefined) => roles?.some((role) => rule.roles.includes(role)) ?? false;
  let visible = false;
  const home = actor.memberships.get(resource.organisationId);
  if (home && home.length > 0) {
    visible = true;
    if (holds(home)) return 'allow';
  }
  for (const [organisationId, level] of resource.shares) {
    const there = actor.memberships.get(organisationId);
    if (!there || there.length === 0) continue;
    visible = true;
    if (rule.share && atLeast(level, rule.share) && holds(there)) return 'allow';
  }
  return visible ? 'forbidden' : 'hidden';
}

export function may(actor: Actor, action: Action, resource: Resource): boolean {
  return decide(actor, action, resource) === 'allow';
}

/** A right on the organisation itself (create, list, manage), where no record exists yet. */
export function mayIn(actor: Actor, action: Action, organisationId: string | null): boolean {
  if (!organisationId) return false;
  return may(actor, action, {
    kind: 'organisation',
    id: organisationId,
    organisationId,
    shares: new Map(),
    deleted: false,
  });
}
