import type { Db } from '../../platform/database/index.ts';
import { readStepsOf } from '../procedures/index.ts';
import { addressesOf } from './addresses.ts';
import { message as m } from './messages.ts';
import { isFault, type LinkStatus, readStatuses } from './store.ts';

export interface Cited {
  version: number;
  id: string;
  title: string;
}

/** An address with what it answered and the démarches that cite it. */
export interface OwnLink {
  address: string;
  status: LinkStatus | undefined;
  fault: boolean;
  procedures: Cited[];
}

/** Addresses in the démarches of an organisation, or in one of them; those with a fault first. */
export async function listOwnLinks(db: Db, organisationId: string, procedureId?: string): Promise<OwnLink[]> {
  const rows = await db
    .selectFrom('procedure')
    .select(['id', 'content', 'version'])
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .where('state', '!=', 'withdrawn')
    .$if(procedureId !== undefined, (query) => query.where('id', '=', procedureId!))
    .execute();
  const steps = await readStepsOf(
    db,
    rows.map(({ id }) => id),
  );
  const cited = new Map<string, Cited[]>();
  for (const { id, content, version } of rows) {
    for (const address of addressesOf(content, steps.get(id) ?? [])) {
      cited.set(address, [...(cited.get(address) ?? []), { id, version, title: content.title }]);
    }
  }
  const statuses = await readStatuses(db, [...cited.keys()]);
  return [...cited]
    .map(([address, procedures]) => {
      const status = statuses.get(address);
      return { address, status, fault: status !== undefined && isFault(status), procedures };
    })
    .sort((a, b) => Number(b.fault) - Number(a.fault) || (a.address < b.address ? -1 : 1));
}

/** What is wrong with the links of each démarche of an organisation, in words, by démarche. */
export async function linkFaults(
  db: Db,
  organisationId: string,
  procedureId?: string,
): Promise<Map<string, { address: string; problem: string; proposed?: string }[]>> {
  const faults = new Map<string, { address: string; problem: string; proposed?: string }[]>();
  for (const { address, status, fault, procedures } of await listOwnLinks(db, organisationId, procedureId)) {
    if (!fault || !status) continue;
    const problem = m(`state.${status.state}`, { count: status.failures }).toLocaleLowerCase('fr');
    const one = { address, problem, ...(status.proposed ? { proposed: status.proposed } : {}) };
    for (const { id } of procedures) faults.set(id, [...(faults.get(id) ?? []), one]);
  }
  return faults;
}
