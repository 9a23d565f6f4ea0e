import type { Db } from '../../../platform/database/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { type Counts, countOwned, listMembers, noRecords } from '../store/index.ts';

export interface Holder {
  id: string;
  name: string;
  counts: Counts;
  /** No longer a member, or the account is closed. */
  gone: boolean;
}

/** Who has something in charge in an organisation, and who could take it over. */
export async function readTakeover(
  db: Db,
  organisationId: string,
): Promise<{ holders: Holder[]; successors: { id: string; name: string; jobTitle: string }[] }> {
  const members = await listMembers(db, organisationId);
  const counts = await countOwned(db, organisationId);
  const ids = [...counts.keys()];
  const people =
    ids.length === 0 ? [] : await db.selectFrom('app_user').select(['id', 'name']).where('id', 'in', ids).execute();
  const collator = new Intl.Collator('fr');
  const holders = people
    .map((person) => {
      const member = members.find(({ id }) => id === person.id);
      return { ...person, counts: counts.get(person.id) ?? noRecords, gone: !member || member.deactivated };
    })
    .sort((a, b) => Number(b.gone) - Number(a.gone) || collator.compare(a.name, b.name));
  const successors = members
    .filter((member) => !member.deactivated && mayTakeOver(organisationId, member))
    .map(({ id, name, jobTitle }) => ({ id, name, jobTitle }));
  return { holders, successors };
}

/** Whoever takes over must be able to keep a démarche true. */
export function mayTakeOver(
  organisationId: string,
  member: {
    id: string;
    name: string;
    email: string;
    roles: readonly import('../../../platform/policy/index.ts').Role[];
  },
): boolean {
  return mayIn(
    {
      userId: member.id,
      name: member.name,
      email: member.email,
      platformAdmin: false,
      memberships: new Map([[organisationId, member.roles]]),
      organisationId,
    },
    'procedure.edit',
    organisationId,
  );
}
