import { newId } from '@limpide/kernel';
import type { Command } from '../../platform/command.ts';
import { AppError, FieldErrors, forbidden, notFound } from '../../platform/http/errors.ts';
import type { Actor } from '../../platform/identity/actor.ts';
import { issueToken, revokeTokens, spendToken } from '../../platform/identity/one-time-token.ts';
import type { Platform } from '../../platform/platform.ts';
import { mayIn } from '../../platform/policy/index.ts';
import { removeFromSearch, saveInSearch } from '../../platform/search/index.ts';
import {
  buildSnapshot,
  lockProcedure,
  type ProcedureRow,
  recordProcedure,
  tellInstances,
  updateProcedure,
} from '../procedures/index.ts';
import { requireApproval } from './approval.ts';
import { readCircuit } from './circuit/queries.ts';
import { forgetStage } from './circuit/store.ts';
import { followConcept } from './follow-concept.ts';
import { message } from './messages.ts';
import { lastWriter, readReviewerMemberships } from './queries.ts';
import { dropSchedules } from './schedule/store.ts';
import { externalLinkDays } from './schema.ts';
import { searchEntryOf } from './search-entry.ts';
import {
  closeReview,
  insertPublication,
  insertReview,
  listReviews,
  type ReviewRow,
  readReview,
  withdrawPublications,
} from './store.ts';

export async function setState(
  command: Command,
  procedure: ProcedureRow,
  state: ProcedureRow['state'],
  action: string,
  reason: string,
) {
  await updateProcedure(command.tx, procedure.id, { state, reviewReason: '' }, command.now);
  await recordProcedure(command, await lockProcedure(command.tx, procedure.id), action, reason);
}

/** Asks a colleague, who must be another signed-in person able to review, to read and approve the version that stands. */
export async function askColleague(
  command: Command,
  platform: Platform,
  input: { procedureId: string; reviewerId: string; message: string },
): Promise<string> {
  const resource = await command.authorise('procedure.edit', 'procedure', input.procedureId);
  if (input.reviewerId === command.actor.userId) throw new FieldErrors({ reviewer: message('ask.not-yourself') });
  const reviewer = await readReviewerMemberships(command.tx, input.reviewerId);
  if (!reviewer || !mayIn(reviewer, 'procedure.review', resource.organisationId)) {
    throw new FieldErrors({ reviewer: message('ask.cannot-review') });
  }
  const procedure = await startReview(command, input.procedureId);
  const id = newId(command.now.getTime());
  await insertReview(command.tx, {
    id,
    recordType: 'procedure',
    recordId: procedure.id,
    organisationId: resource.organisationId,
    recordVersion: procedure.version,
    rule: 'colleague',
    requestedBy: command.actor.userId,
    requestedAt: command.now,
    reviewerId: input.reviewerId,
    message: input.message,
  });
  if (platform.mail.available) {
    await platform.mail.queue(command.tx, platform.jobs, command.now, {
      to: reviewer.email,
      subject: message('mail.ask.subject', { title: procedure.content.title }),
      body: message('mail.ask.body', {
        name: command.actor.name,
        title: procedure.content.title,
        link: new URL(`/espace/demarches/${procedure.id}/relecture`, platform.config.baseUrl).href,
      }),
    });
  }
  return id;
}

/** Makes a link for a reader without an account. The link is shown once; only its hash is kept. */
export async function askExternalReader(
  command: Command,
  platform: Platform,
  input: { procedureId: string; readerName: string; readerEmail: string; message: string },
): Promise<{ id: string; link: string }> {
  const resource = await command.authorise('procedure.edit', 'procedure', input.procedureId);
  const procedure = await startReview(command, input.procedureId);
  const id = newId(command.now.getTime());
  await insertReview(command.tx, {
    id,
    recordType: 'procedure',
    recordId: procedure.id,
    organisationId: resource.organisationId,
    recordVersion: procedure.version,
    rule: 'external-reader',
    requestedBy: command.actor.userId,
    requestedAt: command.now,
    readerName: input.readerName,
    readerEmail: input.readerEmail || null,
    message: input.message,
  });
  const token = await issueToken(command.tx, command.now, {
    purpose: 'external-review',
    subjectId: id,
    hours: externalLinkDays * 24,
  });
  const link = new URL(`/relecture/${token}`, platform.config.baseUrl).href;
  if (input.readerEmail && platform.mail.available) {
    await platform.mail.queue(command.tx, platform.jobs, command.now, {
      to: input.readerEmail,
      subject: message('mail.external.subject', { title: procedure.content.title }),
      body: message('mail.external.body', {
        name: command.actor.name,
        title: procedure.content.title,
        days: externalLinkDays,
        link,
      }),
    });
  }
  return { id, link };
}

async function startReview(command: Command, procedureId: string): Promise<ProcedureRow> {
  const procedure = await lockProcedure(command.tx, procedureId);
  // Where the circuit is on, its own reviews are asked.
  if ((await readCircuit(command.tx, procedure.organisationId)).advanced) throw new AppError('error.state', 409);
  const open = (await listReviews(command.tx, 'procedure', procedureId)).filter((review) => !review.outcome);
  for (const review of open) await cancel(command, review, message('ask.replaced'));
  await setState(command, procedure, 'in-review', 'review-asked', '');
  return lockProcedure(command.tx, procedureId);
}

async function cancel(command: Command, review: ReviewRow, comment: string): Promise<void> {
  await closeReview(command.tx, review.id, {
    outcome: 'cancelled',
    comment,
    decidedBy: command.actor.userId,
    at: command.now,
  });
  await revokeTokens(command.tx, command.now, 'external-review', review.id);
}

export async function cancelReview(command: Command, input: { procedureId: string; reviewId: string }): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.procedureId);
  const procedure = await lockProcedure(command.tx, input.procedureId);
  const review = await openReview(command, input);
  await cancel(command, review, '');
  await setState(command, procedure, 'draft', 'review-cancelled', '');
}

async function openReview(command: Command, input: { procedureId: string; reviewId: string }): Promise<ReviewRow> {
  const review = await readReview(command.tx, input.reviewId);
  if (!review || review.recordId !== input.procedureId || review.recordType !== 'procedure') throw notFound();
  if (review.outcome) throw new AppError('error.state', 409);
  return review;
}

/**
 * The colleague's answer: who was asked, or someone else of the organisation that owns the démarche. Neither the one who
 * asked nor the one who last changed the text may approve it: four eyes are two signed-in persons.
 */
export async function answerReview(
  command: Command,
  input: { procedureId: string; reviewId: string; outcome: 'approved' | 'changes-asked'; comment: string },
): Promise<void> {
  await command.authorise('procedure.review', 'procedure', input.procedureId);
  const procedure = await lockProcedure(command.tx, input.procedureId);
  const review = await openReview(command, input);
  const { userId, memberships } = command.actor;
  const asked = review.reviewerId === userId || memberships.has(procedure.organisationId);
  const wrote = (await lastWriter(command.tx, procedure.id)) === userId;
  if (review.rule !== 'colleague' || review.requestedBy === userId || wrote || !asked) throw forbidden();
  await applyAnswer(command, procedure, review, input);
}

async function applyAnswer(
  command: Command,
  procedure: ProcedureRow,
  review: ReviewRow,
  input: { outcome: 'approved' | 'changes-asked'; comment: string },
): Promise<void> {
  if (input.outcome === 'changes-asked' && !input.comment)
    throw new FieldErrors({ comment: message('answer.say-what') });
  if (review.recordVersion !== procedure.version) throw new AppError('error.state', 409);
  const external = review.rule === 'external-reader';
  const closed = await closeReview(command.tx, review.id, {
    outcome: input.outcome,
    comment: input.comment,
    decidedBy: external ? null : command.actor.userId,
    at: command.now,
  });
  if (!closed) throw new AppError('error.state', 409);
  if (input.outcome === 'changes-asked') await setState(command, procedure, 'draft', 'changes-asked', input.comment);
  command.audit({
    organisationId: review.organisationId,
    action: `review.${input.outcome}`,
    recordType: 'review',
    recordId: review.id,
    detail: input,
  });
}

/** The outside reader's answer: the link is used up with it. */
export async function answerByLink(
  command: Command,
  input: { token: string; outcome: 'approved' | 'changes-asked'; comment: string },
): Promise<void> {
  if (input.outcome === 'changes-asked' && !input.comment)
    throw new FieldErrors({ comment: message('answer.say-what') });
  const reviewId = await spendToken(command.tx, command.now, 'external-review', input.token);
  const review = reviewId ? await readReview(command.tx, reviewId) : undefined;
  if (!review || review.outcome) throw new AppError('error.link-over', 410);
  await applyAnswer(command, await lockProcedure(command.tx, review.recordId), review, input);
}

/** The reader behind a link, as the audit and the history name them: nobody of the platform. */
export function externalReader(review: Pick<ReviewRow, 'id' | 'readerName'>): Actor {
  return {
    userId: `external-reader:${review.id}`,
    name: review.readerName ?? '',
    email: '',
    platformAdmin: false,
    memberships: new Map(),
    organisationId: null,
  };
}

/**
 * Publishes the working version by the rule of the organisation that owns the démarche: the approval of exactly this
 * version, or a reason. Returns the number of the publication.
 */
export async function publishProcedure(
  command: Command,
  input: { procedureId: string; reason: string },
): Promise<number> {
  const resource = await command.authorise('procedure.publish', 'procedure', input.procedureId);
  const procedure = await lockProcedure(command.tx, input.procedureId);
  const { approvedBy } = await requireApproval(command.tx, procedure, input.reason);
  const snapshot = await buildSnapshot(command.tx, procedure);
  const number = await insertPublication(command.tx, {
    id: newId(command.now.getTime()),
    procedureId: procedure.id,
    snapshot,
    reason: input.reason,
    publishedBy: command.actor.userId,
    approvedBy,
    at: command.now,
  });
  await saveInSearch(command.tx, searchEntryOf(procedure.id, resource.organisationId, snapshot));
  await forgetStage(command.tx, procedure.id);
  await dropSchedules(command, procedure.id, 'publish');
  await setState(command, procedure, 'published', 'published', input.reason);
  if (procedure.kind === 'concept')
    await followConcept(command, { id: procedure.id, title: snapshot.content.title, number });
  return number;
}

/** Takes the public page away; the working record stays. */
export async function withdrawProcedure(
  command: Command,
  input: { procedureId: string; reason: string },
): Promise<void> {
  await command.authorise('procedure.publish', 'procedure', input.procedureId);
  const procedure = await lockProcedure(command.tx, input.procedureId);
  if (!input.reason) throw new FieldErrors({ reason: message('withdraw.reason-missing') });
  if (!(await withdrawPublications(command.tx, procedure.id, command.now))) throw new AppError('error.state', 409);
  await removeFromSearch(command.tx, 'procedure', procedure.id, true);
  await dropSchedules(command, procedure.id);
  await setState(command, procedure, 'withdrawn', 'withdrawn', input.reason);
  if (procedure.kind === 'concept') await tellInstances(command, procedure, 'withdrawn');
}
