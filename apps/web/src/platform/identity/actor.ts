import type { Role } from '../policy/table.ts';
import type { SecondFactorStep } from './second-factor.ts';

/** Who acts: a signed-in person with the roles held in each organisation, as they are at this request. */
export interface Actor {
  userId: string;
  name: string;
  email: string;
  platformAdmin: boolean;
  /** Roles by organisation id. */
  memberships: ReadonlyMap<string, readonly Role[]>;
  /** The organisation in whose name records are made now. */
  organisationId: string | null;
}

/** The open session of a request. */
export interface SessionRecord {
  id: string;
  userId: string;
  organisationId: string | null;
  organisationName: string | null;
  flash: { kind: string; text: string } | null;
  /** What must be done before anything else opens. */
  secondFactorStep: SecondFactorStep;
}

/** Whether an actor has no account in Limpide: a link alone lets a reader from outside act. */
export function isGuest(actor: Actor): boolean {
  return actor.userId.startsWith('external-reader:');
}
