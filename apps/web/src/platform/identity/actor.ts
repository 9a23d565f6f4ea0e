import type { Role } from '../policy/table.ts';

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
