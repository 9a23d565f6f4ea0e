import { writeAudit } from '../../platform/audit/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import type { JobHandlers } from '../../platform/jobs/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { listChangesAfter, readHead, signWhatIsMissing } from '../open-data/index.ts';
import { message as m } from './messages.ts';
import { readPerson } from './queries.ts';
import { type Send, sender } from './send.ts';
import {
  type Delivery,
  giveBack,
  insertDeliveries,
  listActive,
  type Outcome,
  recordAttempt,
  reviveFailed,
  type Subscriber,
  setQueued,
  takeDue,
  updateSubscriber,
} from './store/index.ts';
import { delayAfter, shouldPause } from './webhook.ts';

/** What this feature does later. */
export function subscriberJobs(
  platform: Platform,
): Pick<JobHandlers, 'catalogue.changed' | 'deliveries.send' | 'deliveries.heal'> {
  return {
    'catalogue.changed': () => catchUp(platform),
    'deliveries.send': () => sendDue(platform),
    'deliveries.heal': () => healDeliveries(platform),
  };
}

/** Changes that are looked at in one go for one subscriber. */
const BATCH = 500;
/** Deliveries taken at a time, and sites called at the same time. */
const TAKEN = 64;

/** Tells each subscriber of what it has not been told of, from where it stands, then sends. */
export async function catchUp(platform: Platform): Promise<void> {
  for (const subscriber of await listActive(platform.db)) await queueFor(platform, subscriber);
  await sendDue(platform);
}

async function queueFor({ db, clock }: Platform, subscriber: Subscriber): Promise<void> {
  const slice =
    subscriber.slice === 'all'
      ? {}
      : subscriber.slice === 'organisation'
        ? { organisationId: subscriber.sliceValue }
        : { lifeEvent: subscriber.sliceValue };
  let from = subscriber.queuedSeq;
  for (;;) {
    const to = (await readHead(db))?.seq ?? 0;
    // A stream that begins again (the demonstration made anew) is shorter than what was told of the one before.
    if (to < from) from = 0;
    if (to === from) return;
    const changes = (await listChangesAfter(db, from, BATCH, slice)).filter(({ seq }) => seq <= to);
    const reached = changes.length === BATCH ? changes.at(-1)!.seq : to;
    await db.transaction().execute(async (tx) => {
      await insertDeliveries(
        tx,
        subscriber.id,
        changes.map(({ kind, procedureId, version, hash, seq }) => ({ kind, id: procedureId, version, hash, seq })),
        clock.now(),
      );
      await setQueued(tx, subscriber.id, reached);
    });
    from = reached;
  }
}

/** Sends all that is due: sites side by side, the changes of one site in their order. */
export async function sendDue(platform: Platform, send: Send = sender(platform)): Promise<void> {
  for (;;) {
    const due = await takeDue(platform.db, platform.clock.now(), TAKEN);
    if (due.length === 0) return;
    const bySite = Map.groupBy(due, ({ subscriber }) => subscriber.id);
    await Promise.all([...bySite.values()].map((deliveries) => sendInOrder(platform, deliveries, send)));
  }
}

async function sendInOrder(platform: Platform, deliveries: readonly Delivery[], send: Send): Promise<void> {
  for (const [index, delivery] of deliveries.entries()) {
    const outcome = await send(delivery.subscriber, delivery);
    const now = platform.clock.now();
    const delay = delayAfter(delivery.attempts);
    const nextAt = outcome.ok || delay === undefined ? undefined : new Date(now.getTime() + delay);
    await platform.db.transaction().execute((tx) => keep(tx, platform, delivery, outcome, { now, nextAt }));
    if (outcome.ok) continue;
    // A site that does not answer is not asked the same thing for every change: the others wait with this one.
    const others = deliveries.slice(index + 1).map(({ id }) => id);
    await giveBack(platform.db, others, nextAt ?? new Date(now.getTime() + 60_000));
    return;
  }
}

async function keep(
  tx: Tx,
  platform: Platform,
  delivery: Delivery,
  outcome: Outcome,
  when: { now: Date; nextAt: Date | undefined },
): Promise<void> {
  const { failures, failingSince } = await recordAttempt(tx, delivery, outcome, when);
  if (outcome.ok) return;
  if (shouldPause(failures, failingSince, when.now))
    return pauseForFailures(tx, platform, delivery.subscriber, when.now);
  if (when.nextAt) await platform.jobs.enqueue(tx, 'deliveries.send', {}, { startAfter: when.nextAt, ifRunning: true });
}

/** Leaves a site in peace, and tells the person who subscribed it. */
async function pauseForFailures(tx: Tx, platform: Platform, subscriber: Subscriber, now: Date): Promise<void> {
  await updateSubscriber(tx, subscriber.id, { pausedAt: now, pausedBy: null }, now);
  await writeAudit(tx, platform.keys.audit, now, [
    {
      organisationId: subscriber.organisationId,
      actorId: null,
      action: 'subscriber.paused',
      recordType: 'subscriber',
      recordId: subscriber.id,
    },
  ]);
  if (!platform.mail.available || !subscriber.createdBy) return;
  const person = await readPerson(tx, subscriber.createdBy);
  if (!person) return;
  await platform.mail.queue(tx, platform.jobs, now, {
    to: person.email,
    subject: m('mail.paused.subject', { name: subscriber.name }),
    body: m('mail.paused.body', {
      person: person.name,
      name: subscriber.name,
      url: subscriber.url,
      link: new URL(`/espace/abonnements/${subscriber.id}`, platform.config.baseUrl).href,
    }),
  });
}

/** Each night: signs what is not, tries again what was given up, tells what was missed. */
export async function healDeliveries(platform: Platform): Promise<void> {
  const now = platform.clock.now();
  await signWhatIsMissing(platform.db, platform, now);
  await platform.db.transaction().execute((tx) => reviveFailed(tx, now));
  await catchUp(platform);
}
