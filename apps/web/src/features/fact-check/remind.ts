import { writeAudit } from '../../platform/audit/index.ts';
import type { Command } from '../../platform/command.ts';
import type { Tx } from '../../platform/database/index.ts';
import { AppError, notFound } from '../../platform/http/errors.ts';
import { issueToken } from '../../platform/identity/one-time-token.ts';
import type { Platform } from '../../platform/platform.ts';
import { linkOf } from './commands.ts';
import { mailLink } from './mail.ts';
import { checkState } from './present.ts';
import { checksToRemind, type FactCheck, lockCheck, updateCheck } from './store.ts';

/** Days before its end at which a link that nobody answered is sent again. */
const remindDays = 3;

/** A second link to the same answers, with the same end: the first one is known by its hash alone. */
async function sendAgain(tx: Tx, platform: Platform, now: Date, check: FactCheck): Promise<void> {
  const hours = (check.expiresAt.getTime() - now.getTime()) / 3_600_000;
  const token = await issueToken(tx, now, { purpose: 'fact-check', subjectId: check.id, hours });
  await updateCheck(tx, check.id, { remindedAt: now });
  await mailLink(tx, platform, now, 'remind', check, {
    link: linkOf(platform, token),
    name: check.requesterName ?? '',
  });
}

/** Reminds those whose link ends soon, once. */
export async function remindCheckers(platform: Platform): Promise<number> {
  if (!platform.mail.available) return 0;
  const now = platform.clock.now();
  let reminded = 0;
  for (const id of await checksToRemind(platform.db, now, remindDays)) {
    await platform.db.transaction().execute(async (tx) => {
      const check = await lockCheck(tx, id);
      if (!check || check.remindedAt || checkState(check, now) !== 'waiting') return;
      await sendAgain(tx, platform, now, check);
      await writeAudit(tx, platform.keys.audit, now, [
        {
          organisationId: check.organisationId,
          actorId: null,
          action: 'procedure.check-reminded',
          recordType: 'procedure',
          recordId: check.procedureId,
          detail: { check: check.id },
        },
      ]);
      reminded++;
    });
  }
  return reminded;
}

/** Reminds one of them now. @throws AppError 409 when there is no address, no mail, or nothing to wait for */
export async function remindNow(
  command: Command,
  platform: Platform,
  input: { procedureId: string; checkId: string },
): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.procedureId);
  const check = await lockCheck(command.tx, input.checkId);
  if (!check || check.procedureId !== input.procedureId) throw notFound();
  const waits = checkState(check, command.now) === 'waiting';
  if (!waits || !check.checkerEmail || !platform.mail.available) throw new AppError('error.state', 409);
  await sendAgain(command.tx, platform, command.now, check);
  command.audit({
    organisationId: check.organisationId,
    action: 'procedure.check-reminded',
    recordType: 'procedure',
    recordId: check.procedureId,
    detail: { check: check.id },
  });
}
