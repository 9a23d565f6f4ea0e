import { newId } from '@limpide/kernel';
import type { Command } from '../../platform/command.ts';
import { AppError, FieldErrors, notFound } from '../../platform/http/errors.ts';
import type { Actor } from '../../platform/identity/actor.ts';
import { extendTokens, issueToken, readToken, revokeTokens } from '../../platform/identity/one-time-token.ts';
import type { Platform } from '../../platform/platform.ts';
import {
  buildSnapshot,
  editProcedure,
  editStep,
  isStepPart,
  lockProcedure,
  partsOf,
  readSteps,
  replacePart,
  splitTitled,
  stepForm,
  textHash,
} from '../procedures/index.ts';
import { mailLink } from './mail.ts';
import { message as m } from './messages.ts';
import { checkState, isOpen } from './present.ts';
import {
  type FactCheck,
  handleAnswer,
  insertCheck,
  listAnswers,
  listChecks,
  lockCheck,
  readOrganisationName,
  replaceAnswers,
  updateCheck,
} from './store.ts';

/** Links of one démarche that may be open at a time: beyond, nobody follows who answers. */
const mostOpen = 12;
const hours = (days: number) => days * 24;
const later = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);

/** The reader behind a link, as the audit names them: nobody of the platform. */
export function outsideChecker(check: Pick<FactCheck, 'id' | 'checkerName'>): Actor {
  return {
    userId: `external-reader:${check.id}`,
    name: check.checkerName,
    email: '',
    platformAdmin: false,
    memberships: new Map(),
    organisationId: null,
  };
}

/** Asks somebody without an account to check the text as it stands. The link is shown once; only its hash is kept. */
export async function askCheck(
  command: Command,
  platform: Platform,
  input: { procedureId: string; name: string; email: string; days: number; message: string },
): Promise<{ id: string; link: string }> {
  const { tx, now, actor } = command;
  const { organisationId } = await command.authorise('procedure.edit', 'procedure', input.procedureId);
  const procedure = await lockProcedure(tx, input.procedureId);
  const open = (await listChecks(tx, procedure.id)).filter((check) => checkState(check, now) === 'waiting');
  if (open.length >= mostOpen) throw new FieldErrors({ name: m('ask.too-many', { max: mostOpen }) });
  const { content, steps } = await buildSnapshot(tx, procedure);
  const id = newId(now.getTime());
  await insertCheck(tx, {
    id,
    procedureId: procedure.id,
    organisationId,
    requestedBy: actor.userId,
    requestedAt: now,
    checkerName: input.name,
    checkerEmail: input.email,
    message: input.message,
    version: procedure.version,
    textHash: textHash({ content, steps }),
    snapshot: { content, steps },
    expiresAt: later(now, input.days),
  });
  const token = await issueToken(tx, now, { purpose: 'fact-check', subjectId: id, hours: hours(input.days) });
  const link = linkOf(platform, token);
  await mailLink(tx, platform, now, 'ask', (await lockCheck(tx, id))!, { link, name: actor.name });
  say(command, organisationId, procedure.id, 'asked', { check: id, days: input.days });
  return { id, link };
}

export const linkOf = (platform: Platform, token: string) =>
  new URL(`/verification/${token}`, platform.config.baseUrl).href;

function say(command: Command, organisationId: string, procedureId: string, what: string, detail: object): void {
  command.audit({
    organisationId,
    action: `procedure.check-${what}`,
    recordType: 'procedure',
    recordId: procedureId,
    detail: { ...detail },
  });
}

/** The check that a person of the organisation works on, held. @throws AppError 404 */
async function ownCheck(command: Command, input: { procedureId: string; checkId: string }): Promise<FactCheck> {
  await command.authorise('procedure.edit', 'procedure', input.procedureId);
  const check = await lockCheck(command.tx, input.checkId);
  if (!check || check.procedureId !== input.procedureId) throw notFound();
  return check;
}

/** Lets the links that are out work longer. @throws AppError 409 when none works any more: a new one is needed */
export async function extendCheck(
  command: Command,
  input: { procedureId: string; checkId: string; days: number },
): Promise<Date> {
  const check = await ownCheck(command, input);
  const until = later(check.expiresAt > command.now ? check.expiresAt : command.now, input.days);
  const working = await extendTokens(command.tx, command.now, 'fact-check', check.id, until);
  if (check.closedAt || working === 0) throw new AppError('error.state', 409);
  await updateCheck(command.tx, check.id, { expiresAt: until, remindedAt: null });
  say(command, check.organisationId, check.procedureId, 'renewed', { check: check.id, until: until.toISOString() });
  return until;
}

/** Makes another link in the place of those that are out, which open nothing any more. What was written is kept. */
export async function renewCheck(
  command: Command,
  platform: Platform,
  input: { procedureId: string; checkId: string; days: number },
): Promise<string> {
  const { tx, now } = command;
  const check = await ownCheck(command, input);
  if (check.closedAt) throw new AppError('error.state', 409);
  await revokeTokens(tx, now, 'fact-check', check.id);
  const expiresAt = later(now, input.days);
  await updateCheck(tx, check.id, { expiresAt, revokedAt: null, remindedAt: null });
  const token = await issueToken(tx, now, { purpose: 'fact-check', subjectId: check.id, hours: hours(input.days) });
  const link = linkOf(platform, token);
  await mailLink(tx, platform, now, 'ask', { ...check, expiresAt }, { link, name: command.actor.name });
  say(command, check.organisationId, check.procedureId, 'renewed', { check: check.id, until: expiresAt.toISOString() });
  return link;
}

/** The links open nothing from this moment. */
export async function revokeCheck(command: Command, input: { procedureId: string; checkId: string }): Promise<void> {
  const check = await ownCheck(command, input);
  if (check.revokedAt || check.closedAt) throw new AppError('error.state', 409);
  await revokeTokens(command.tx, command.now, 'fact-check', check.id);
  await updateCheck(command.tx, check.id, { revokedAt: command.now });
  say(command, check.organisationId, check.procedureId, 'revoked', { check: check.id });
}

export interface GivenAnswer {
  part: string;
  verdict: 'agree' | 'disagree' | null;
  comment: string;
  proposal: string;
}

/**
 * Keeps what the reader has written so far, or sends it, signed. A proposal that repeats the text is none.
 * @throws AppError 410 when the link opens nothing, 409 when the answers have left already
 */
export async function saveCheck(
  command: Command,
  input: {
    token: string;
    answers: readonly GivenAnswer[];
    remark: string;
    name: string;
    quality: string;
    send: boolean;
  },
): Promise<FactCheck> {
  const { tx, now } = command;
  const id = await readToken(tx, now, 'fact-check', input.token);
  const check = id ? await lockCheck(tx, id) : undefined;
  if (!check || check.revokedAt || check.closedAt) throw new AppError('error.link-over', 410);
  if (check.sentAt) throw new AppError('error.state', 409);
  const given = new Map(input.answers.map((answer) => [answer.part, answer]));
  const answers = partsOf(check.snapshot).flatMap((part) => {
    const { verdict = null, comment = '', proposal: typed = '' } = given.get(part.key) ?? {};
    const proposal = typed.trim() === part.text.trim() ? '' : typed.trim();
    return verdict || comment || proposal ? [{ part: part.key, verdict, comment, proposal, partHash: part.hash }] : [];
  });
  if (input.send) requireSignature(input, answers.length);
  await replaceAnswers(tx, check.id, answers);
  await updateCheck(tx, check.id, {
    savedAt: now,
    remark: input.remark,
    signedName: input.name,
    signedQuality: input.quality,
    ...(input.send ? { sentAt: now } : {}),
  });
  say(command, check.organisationId, check.procedureId, input.send ? 'sent' : 'saved', { check: check.id });
  return check;
}

function requireSignature(input: { name: string; quality: string; remark: string }, answers: number): void {
  const errors: Record<string, string> = {};
  if (!input.name) errors.name = m('answer.name-missing');
  if (!input.quality) errors.quality = m('answer.quality-missing');
  if (answers === 0 && !input.remark) errors.remark = m('answer.nothing');
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
}

/**
 * Puts a proposed text in the place of the one that stands, through the ordinary command: the version that was read must
 * still stand, and the part must still be the one that was checked.
 * @throws AppError 409, ConcurrentUpdate
 */
export async function takeProposal(
  command: Command,
  input: { procedureId: string; checkId: string; part: string; version: number },
): Promise<void> {
  const { tx, actor, now } = command;
  const check = await ownCheck(command, input);
  const answer = (await listAnswers(tx, check.id)).get(input.part);
  if (!check.sentAt || check.closedAt || !answer?.proposal) throw new AppError('error.state', 409);
  const procedure = await lockProcedure(tx, check.procedureId);
  const current = partsOf(await buildSnapshot(tx, procedure)).find(({ key }) => key === input.part);
  if (current?.hash !== answer.partHash) throw new AppError('error.state', 409);
  const reason = m('taken.reason', { part: current.label });
  if (isStepPart(input.part)) {
    const { title, body } = splitTitled(answer.proposal);
    const parsed = stepForm.safeParse({ title, body, organisation: '' });
    if (!parsed.success) throw new FieldErrors({ proposal: parsed.error.issues[0]?.message ?? '' });
    const step = (await readSteps(tx, procedure.id)).find(({ id }) => id === input.part)!;
    const organisation = step.organisationName || (await nameOf(command, step.organisationId));
    await editStep(command, {
      procedureId: procedure.id,
      stepId: step.id,
      version: input.version,
      title,
      body,
      organisation,
    });
  } else {
    const replaced = replacePart(procedure.content, input.part, answer.proposal);
    if ('problem' in replaced) throw new FieldErrors({ proposal: replaced.problem });
    await editProcedure(command, {
      id: procedure.id,
      version: input.version,
      content: replaced.content,
      yearlyVolume: procedure.yearlyVolume,
      reason,
    });
  }
  const done = await handleAnswer(tx, {
    checkId: check.id,
    part: input.part,
    outcome: 'taken',
    reply: '',
    by: actor.userId,
    at: now,
  });
  if (!done) throw new AppError('error.state', 409);
  say(command, check.organisationId, check.procedureId, 'handled', { check: check.id, part: input.part });
}

async function nameOf(command: Command, organisationId: string | null): Promise<string> {
  if (!organisationId) return '';
  return (await readOrganisationName(command.tx, organisationId)) ?? '';
}

/** Answers a remark in words; who made it reads the answer by the same link. */
export async function replyToRemark(
  command: Command,
  input: { procedureId: string; checkId: string; part: string; reply: string },
): Promise<void> {
  const check = await ownCheck(command, input);
  if (!check.sentAt || check.closedAt) throw new AppError('error.state', 409);
  const done = await handleAnswer(command.tx, {
    checkId: check.id,
    part: input.part,
    outcome: 'answered',
    reply: input.reply,
    by: command.actor.userId,
    at: command.now,
  });
  if (!done) throw new AppError('error.state', 409);
  say(command, check.organisationId, check.procedureId, 'handled', { check: check.id, part: input.part });
}

/** Ends a check: the links open nothing any more, and the address of the reader is not kept. */
export async function closeCheck(
  command: Command,
  input: { procedureId: string; checkId: string; word: string },
): Promise<void> {
  const { tx, now, actor } = command;
  const check = await ownCheck(command, input);
  if (check.closedAt) throw new AppError('error.state', 409);
  const open = [...(await listAnswers(tx, check.id)).values()].filter((answer) => isOpen({ answer }));
  if (check.sentAt && open.length > 0) throw new FieldErrors({ word: m('close.open', { count: open.length }) });
  await revokeTokens(tx, now, 'fact-check', check.id);
  await updateCheck(tx, check.id, {
    closedAt: now,
    closedBy: actor.userId,
    closingWord: input.word,
    checkerEmail: '',
  });
  say(command, check.organisationId, check.procedureId, 'closed', { check: check.id });
}
