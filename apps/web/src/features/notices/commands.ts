import { newId } from '@limpide/kernel';
import { type Command, expectVersion } from '../../platform/command.ts';
import { AppError, FieldErrors, forbidden, notFound } from '../../platform/http/errors.ts';
import { mayIn } from '../../platform/policy/index.ts';
import { message as m } from './messages.ts';
import { insertNotice, lockNotice, type NoticeContent, type NoticeRow, updateNotice } from './store.ts';

async function keep(command: Command, id: string, procedureId: string, action: string): Promise<void> {
  const notice = (await lockNotice(command.tx, id))!;
  await command.saveVersion({
    recordType: 'notice',
    recordId: id,
    organisationId: notice.organisationId,
    version: notice.version,
    snapshot: { ...notice },
    action,
  });
  command.audit({
    organisationId: notice.organisationId,
    action: `notice.${action}`,
    recordType: 'notice',
    recordId: id,
    detail: { procedureId, version: notice.version },
  });
}

/** On all its pages, an organisation speaks for itself: no share lets another one do it. */
function checkEverywhere(command: Command, organisationId: string, content: NoticeContent): void {
  if (content.everywhere && !mayIn(command.actor, 'notice.write', organisationId)) {
    throw new FieldErrors({ everywhere: m('error.everywhere') });
  }
}

/** Announces something on the public page of a démarche, from a day to another. Gives its id. */
export async function announce(
  command: Command,
  input: { procedureId: string; content: NoticeContent },
): Promise<string> {
  const { organisationId } = await command.authorise('notice.write', 'procedure', input.procedureId);
  checkEverywhere(command, organisationId, input.content);
  const id = newId(command.now.getTime());
  await insertNotice(command.tx, { id, organisationId, ...input, by: command.actor.userId, now: command.now });
  await keep(command, id, input.procedureId, 'created');
  return id;
}

async function openNotice(command: Command, procedureId: string, id: string): Promise<NoticeRow> {
  const { organisationId } = await command.authorise('notice.write', 'procedure', procedureId);
  const notice = await lockNotice(command.tx, id);
  const here =
    notice && (notice.everywhere ? notice.organisationId === organisationId : notice.procedureId === procedureId);
  if (!notice || !here) throw notFound();
  if (notice.everywhere && !mayIn(command.actor, 'notice.write', organisationId)) throw forbidden();
  // What is over stays as it was read.
  if (notice.stoppedAt || notice.endsAt <= command.now) throw new AppError('error.state', 409);
  return notice;
}

export async function changeNotice(
  command: Command,
  input: { procedureId: string; id: string; version: number; content: NoticeContent },
): Promise<void> {
  const notice = await openNotice(command, input.procedureId, input.id);
  expectVersion(notice.version, input.version);
  checkEverywhere(command, notice.organisationId, input.content);
  await updateNotice(command.tx, input.id, input, command.now);
  await keep(command, input.id, input.procedureId, 'changed');
}

/** Takes an announcement off the page before its last day. */
export async function stopNotice(command: Command, input: { procedureId: string; id: string }): Promise<void> {
  await openNotice(command, input.procedureId, input.id);
  await updateNotice(command.tx, input.id, { stoppedBy: command.actor.userId }, command.now);
  await keep(command, input.id, input.procedureId, 'stopped');
}
