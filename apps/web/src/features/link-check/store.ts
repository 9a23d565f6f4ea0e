import type { Db, Tx } from '../../platform/database/index.ts';
import type { LinkState } from '../../platform/database/schema-many.ts';
import type { Verdict } from './check-address.ts';

/** Times in a row that nothing must come back before anybody is told. */
const ALARM = 3;

export interface LinkStatus {
  address: string;
  state: LinkState;
  proposed: string | null;
  failures: number;
  checkedAt: Date;
  demonstration: boolean;
}

export async function readStatuses(db: Db | Tx, addresses: readonly string[]): Promise<Map<string, LinkStatus>> {
  if (addresses.length === 0) return new Map();
  const rows = await db.selectFrom('link_status').selectAll().where('address', 'in', addresses).execute();
  return new Map(
    rows.map((row) => [
      row.address,
      {
        address: row.address,
        state: row.state,
        proposed: row.proposed,
        failures: row.failures,
        checkedAt: row.checked_at,
        demonstration: row.is_demonstration,
      },
    ]),
  );
}

/** A silence counts once it has lasted; a page that a program may not see is not a fault. */
export function isFault({ state, failures }: Pick<LinkStatus, 'state' | 'failures'>): boolean {
  if (state === 'unreachable') return failures >= ALARM;
  return state !== 'ok' && state !== 'refused';
}

/** Addresses of every démarche in use, with their texts: what the job looks at. */
export async function readAllTexts(db: Db): Promise<unknown[]> {
  const rows = await db
    .selectFrom('procedure')
    .select('content')
    .where('deleted_at', 'is', null)
    .where('state', '!=', 'withdrawn')
    .execute();
  const steps = await db
    .selectFrom('procedure_step')
    .innerJoin('procedure', 'procedure.id', 'procedure_step.procedure_id')
    .select(['procedure_step.title', 'procedure_step.body'])
    .where('procedure_step.retired_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .execute();
  return [...rows, ...steps];
}

/** When each address that is known may be asked again; one that is missing may be asked now. */
export async function readDue(db: Db): Promise<Map<string, Date>> {
  const rows = await db.selectFrom('link_status').select(['address', 'next_check_at']).execute();
  return new Map(rows.map((row) => [row.address, row.next_check_at]));
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export async function saveVerdict(db: Db, address: string, verdict: Verdict, now: Date): Promise<void> {
  const before = await db
    .selectFrom('link_status')
    .select('failures')
    .where('address', '=', address)
    .executeTakeFirst();
  const failures = verdict.state === 'unreachable' ? (before?.failures ?? 0) + 1 : 0;
  const wait = verdict.state === 'unreachable' ? Math.min(failures, 7) * DAY : 7 * DAY;
  const values = {
    state: verdict.state,
    proposed: verdict.proposed ?? null,
    http_status: verdict.httpStatus ?? null,
    failures,
    checked_at: now,
    next_check_at: new Date(now.getTime() + Math.max(wait, (verdict.retryAfter ?? 0) * 1000)),
    is_demonstration: false,
  };
  await db
    .insertInto('link_status')
    .values({ address, ...values })
    .onConflict((c) => c.column('address').doUpdateSet(values))
    .execute();
}

/** Asks for addresses to be looked at again soon. */
export async function makeDue(tx: Tx, addresses: readonly string[], now: Date): Promise<void> {
  if (addresses.length === 0) return;
  await tx.updateTable('link_status').set({ next_check_at: now }).where('address', 'in', addresses).execute();
}

/** States that are told and not found: for the fictional organisations only. */
export async function recordFictional(
  db: Db,
  rows: readonly { address: string; state: LinkState; proposed?: string; failures?: number }[],
  now: Date,
): Promise<void> {
  for (const { address, state, proposed = null, failures = 0 } of rows) {
    const values = {
      state,
      proposed,
      http_status: null,
      failures,
      checked_at: now,
      next_check_at: new Date(now.getTime() + 3650 * DAY),
      is_demonstration: true,
    };
    await db
      .insertInto('link_status')
      .values({ address, ...values })
      .onConflict((c) => c.column('address').doUpdateSet(values))
      .execute();
  }
}
