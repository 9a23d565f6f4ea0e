import type { AuditEntry } from './audit/index.ts';
import { writeAudit } from './audit/index.ts';
import type { Tx } from './database/index.ts';
import { type NewVersion, saveVersion } from './history/history.ts';
import { ConcurrentUpdate, forbidden, notFound } from './http/errors.ts';
import { type Actor, isGuest } from './identity/actor.ts';
import { readStanding } from './identity/standing.ts';
import type { EnqueueOptions, JobName, JobPayloads } from './jobs/jobs.ts';
import type { Platform } from './platform.ts';
import { type Action, decide, findResource, mayIn, type RecordKind, type Resource } from './policy/index.ts';

/**
 * What a command works with: one transaction, the person, the instant. It checks the policy, changes, records, returns;
 * it never parses a file, calls an engine or the network in here. The audit is written last, by `transact`.
 */
export interface Command {
  tx: Tx;
  actor: Actor;
  now: Date;
  /** The record, if this person may do this to it. @throws AppError 404 when hidden, 403 when forbidden. */
  authorise(action: Action, kind: RecordKind, id: string): Promise<Resource>;
  /** A right in an organisation, before a record exists. @throws AppError 403 */
  authoriseIn(action: Action, organisationId: string | null): string;
  audit(entry: Omit<AuditEntry, 'actorId'>): void;
  saveVersion(entry: Omit<NewVersion, 'actorId' | 'at'>): Promise<void>;
  /** Queues a job that exists only if this transaction commits. */
  enqueue<N extends JobName>(name: N, payload: JobPayloads[N], options?: EnqueueOptions): Promise<void>;
}

const platforms = new WeakMap<Tx, Platform>();

/**
 * The platform on which a command runs, for what must happen in the transaction of whoever calls (signing a publication).
 * @throws RangeError for a transaction that `transact` did not open
 */
export function platformOf(tx: Tx): Platform {
  const platform = platforms.get(tx);
  if (!platform) throw new RangeError('not the transaction of a command');
  return platform;
}

/**
 * Runs `work` as one transaction and writes its audit entries at the end of it. What the person may do is read again inside
 * it: a role taken away, or an account closed, since the request came in counts already.
 * @throws AppError 403 when the person is gone or their account is closed
 */
export async function transact<T>(
  platform: Platform,
  asked: Actor,
  work: (command: Command) => Promise<T>,
): Promise<T> {
  const entries: AuditEntry[] = [];
  const now = platform.clock.now();
  return platform.db.transaction().execute(async (tx) => {
    const actor = isGuest(asked) ? asked : await readStanding(tx, asked);
    if (!actor) throw forbidden();
    platforms.set(tx, platform);
    const result = await work({
      tx,
      actor,
      now,
      authorise: (action, kind, id) => authorise(tx, actor, action, kind, id),
      authoriseIn: (action, organisationId) => {
        if (!organisationId || !mayIn(actor, action, organisationId)) throw forbidden();
        return organisationId;
      },
      audit: (entry) => {
        entries.push({ ...entry, actorId: actor.userId });
      },
      saveVersion: (entry) => saveVersion(tx, { ...entry, actorId: actor.userId, at: now }),
      enqueue: (name, payload, options) => platform.jobs.enqueue(tx, name, payload, options),
    });
    await writeAudit(tx, platform.keys.audit, now, entries);
    return result;
  });
}

export async function authorise(
  tx: Tx | Platform['db'],
  actor: Actor,
  action: Action,
  kind: RecordKind,
  id: string,
  options: { deleted?: boolean } = {},
): Promise<Resource> {
  const resource = await findResource(tx, kind, id);
  if (!resource || resource.deleted !== (options.deleted ?? false)) throw notFound();
  const verdict = decide(actor, action, resource);
  if (verdict === 'hidden') throw notFound();
  if (verdict === 'forbidden') throw forbidden();
  return resource;
}

/** Optimistic locking: the version that was read must still be the one that stands. */
export function expectVersion(current: number, read: number): void {
  if (current !== read) throw new ConcurrentUpdate(current);
}
