import { writeAudit } from '../../../platform/audit/index.ts';
import { transact } from '../../../platform/command.ts';
import { AppError, FieldErrors } from '../../../platform/http/errors.ts';
import { platformMessage } from '../../../platform/messages/index.ts';
import type { Platform } from '../../../platform/platform.ts';
import { buildSnapshot, lockProcedure, readProcedure, textHash } from '../../procedures/index.ts';
import { publishProcedure, withdrawProcedure } from '../commands.ts';
import { message as m } from '../messages.ts';
import { readReviewerMemberships } from '../queries.ts';
import { dueSchedules, type ScheduleRow, settleSchedule, takeSchedule } from './store.ts';

/**
 * Does all that is due, however long the server was away, and leaves what is not. Each is one transaction that does it and
 * says so: a process that stops in the middle leaves it waiting, two processes never do it twice. What fails for another
 * reason than a rule waits for the next run.
 */
export async function runDue(platform: Platform): Promise<{ done: number; refused: number }> {
  let done = 0;
  let refused = 0;
  for (const id of await dueSchedules(platform.db, platform.clock.now())) {
    try {
      const outcome = await runOne(platform, id);
      if (outcome === 'done') done++;
      if (outcome === 'refused') refused++;
    } catch (error) {
      platform.log.error({ err: error, schedule: id }, 'schedule');
    }
  }
  return { done, refused };
}

class TextChanged extends Error {}

async function runOne(platform: Platform, id: string): Promise<'done' | 'refused' | 'left'> {
  const row = await platform.db
    .selectFrom('procedure_schedule')
    .select('scheduled_by')
    .where('id', '=', id)
    .executeTakeFirst();
  const actor = row && (await readReviewerMemberships(platform.db, row.scheduled_by));
  if (!actor) return refuse(platform, id, m('schedule.problem.nobody'));
  try {
    return await transact(platform, actor, async (command) => {
      const planned = await takeSchedule(command.tx, id);
      if (!planned) return 'left' as const;
      const { procedureId, reason } = planned;
      // Settled first: what publishes or withdraws by hand drops whatever still waits.
      await settleSchedule(command.tx, id, { state: 'done', at: command.now });
      if (planned.kind === 'publish') {
        await command.authorise('procedure.publish', 'procedure', procedureId);
        const text = textHash(await buildSnapshot(command.tx, await lockProcedure(command.tx, procedureId)));
        if (text !== planned.textHash) throw new TextChanged();
        await publishProcedure(command, { procedureId, reason });
      } else await withdrawProcedure(command, { procedureId, reason });
      return 'done' as const;
    });
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return refuse(platform, id, problem);
  }
}

/** Why a rule stopped it, in a sentence; undefined for a fault, which is tried again. */
function problemOf(error: unknown): string | undefined {
  if (error instanceof TextChanged) return m('schedule.problem.text-changed');
  if (error instanceof FieldErrors) return Object.values(error.fields)[0] ?? '';
  if (!(error instanceof AppError)) return undefined;
  if (error.status === 403) return m('schedule.problem.forbidden');
  if (error.status === 404) return m('schedule.problem.gone');
  return error.status === 409 ? m('schedule.problem.state') : platformMessage(error.code, error.values);
}

async function refuse(platform: Platform, id: string, problem: string): Promise<'refused' | 'left'> {
  const now = platform.clock.now();
  return platform.db.transaction().execute(async (tx) => {
    const planned = await takeSchedule(tx, id);
    if (!planned) return 'left';
    await settleSchedule(tx, id, { state: 'refused', at: now, problem });
    await writeAudit(tx, platform.keys.audit, now, [
      {
        organisationId: planned.organisationId,
        actorId: null,
        action: `procedure.${planned.kind}-refused`,
        recordType: 'procedure',
        recordId: planned.procedureId,
        detail: { schedule: id, problem },
      },
    ]);
    await tellOwner(platform, tx, planned, problem, now);
    return 'refused';
  });
}

/** The one in charge, or who planned it when there is nobody. */
async function tellOwner(
  platform: Platform,
  tx: Parameters<typeof takeSchedule>[0],
  planned: ScheduleRow,
  problem: string,
  now: Date,
): Promise<void> {
  const procedure = await readProcedure(tx, planned.procedureId);
  const owner =
    (await readReviewerMemberships(tx, procedure?.ownerId ?? '')) ??
    (await readReviewerMemberships(tx, planned.scheduledBy));
  if (!procedure || !owner || !platform.mail.available) return;
  const title = procedure.content.title;
  await platform.mail.queue(tx, platform.jobs, now, {
    to: owner.email,
    subject: m(`schedule.mail.${planned.kind}`, { title }),
    body: m('schedule.mail.body', {
      title,
      problem,
      link: new URL(`/espace/demarches/${planned.procedureId}/programmer`, platform.config.baseUrl).href,
    }),
  });
}
