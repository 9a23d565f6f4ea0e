import { newId } from '@limpide/kernel';
import type { Command } from '../../../platform/command.ts';
import { AppError, FieldErrors } from '../../../platform/http/errors.ts';
import { issueToken, spendToken } from '../../../platform/identity/one-time-token.ts';
import type { Platform } from '../../../platform/platform.ts';
import { policyTable, type Role } from '../../../platform/policy/index.ts';
import { listReviews, type ReviewRow } from '../../publication/index.ts';
import { message as m } from '../messages.ts';
import type { NewRemark } from '../remarks.ts';
import {
  closeReview,
  type DocumentRow,
  insertReview,
  listColleagues,
  lockDocument,
  readApprovalRule,
  readOpenReview,
  readOverride,
  readReviewOfDocument,
  readTexts,
} from '../store/index.ts';
import { textVersion } from '../text-version.ts';
import { cancelOpenReview } from './cancel-reviews.ts';
import { changeDocument } from './record.ts';
import { keepRemarks } from './remarks.ts';

/** Days during which an outside reader's link opens. */
export const readerLinkDays = 14;

export function mayReview(roles: readonly string[]): boolean {
  const able: readonly Role[] = policyTable['document.review'].roles;
  return roles.some((role) => able.includes(role as Role));
}

async function startReview(command: Command, id: string): Promise<DocumentRow> {
  await lockDocument(command.tx, id);
  await cancelOpenReview(command, id, m('review.replaced'));
  await changeDocument(command, id, { state: 'in-review' }, 'review-asked');
  return lockDocument(command.tx, id);
}

/** Asks a colleague, who must be another person able to review, to read and approve the text that stands. */
export async function askColleagueToRead(
  command: Command,
  platform: Platform,
  input: { id: string; reviewerId: string; message: string },
): Promise<void> {
  const { organisationId } = await command.authorise('document.edit', 'document', input.id);
  if (input.reviewerId === command.actor.userId) throw new FieldErrors({ reviewer: m('review.not-yourself') });
  const reviewer = (await listColleagues(command.tx, organisationId)).find((person) => person.id === input.reviewerId);
  if (!reviewer || !mayReview(reviewer.roles)) throw new FieldErrors({ reviewer: m('review.cannot') });
  const document = await startReview(command, input.id);
  await insertReview(command.tx, {
    id: newId(command.now.getTime()),
    recordType: 'document',
    recordId: document.id,
    organisationId,
    recordVersion: document.version,
    rule: 'colleague',
    requestedBy: command.actor.userId,
    requestedAt: command.now,
    reviewerId: reviewer.id,
    message: input.message,
  });
  if (!platform.mail.available) return;
  await platform.mail.queue(command.tx, platform.jobs, command.now, {
    to: reviewer.email,
    subject: m('mail.review.subject', { title: document.title }),
    body: m('mail.review.body', {
      name: command.actor.name,
      title: document.title,
      link: new URL(`/espace/documents/${document.id}/relecture`, platform.config.baseUrl).href,
    }),
  });
}

/** Makes a link for a reader without an account. It is shown once; only its hash is kept. */
export async function askOutsideReader(
  command: Command,
  platform: Platform,
  input: { id: string; readerName: string; readerEmail: string; message: string },
): Promise<{ id: string; link: string }> {
  const { organisationId } = await command.authorise('document.edit', 'document', input.id);
  const document = await startReview(command, input.id);
  const id = newId(command.now.getTime());
  await insertReview(command.tx, {
    id,
    recordType: 'document',
    recordId: document.id,
    organisationId,
    recordVersion: document.version,
    rule: 'external-reader',
    requestedBy: command.actor.userId,
    requestedAt: command.now,
    readerName: input.readerName,
    readerEmail: input.readerEmail,
    message: input.message,
  });
  const token = await issueToken(command.tx, command.now, {
    purpose: 'external-review',
    subjectId: id,
    hours: readerLinkDays * 24,
  });
  const link = new URL(`/relecture/texte/${token}`, platform.config.baseUrl).href;
  if (input.readerEmail && platform.mail.available) {
    await platform.mail.queue(command.tx, platform.jobs, command.now, {
      to: input.readerEmail,
      subject: m('mail.review.subject', { title: document.title }),
      body: m('mail.reader.body', {
        name: command.actor.name,
        title: document.title,
        days: readerLinkDays,
        link,
      }),
    });
  }
  return { id, link };
}

export async function cancelReading(command: Command, input: { id: string }): Promise<void> {
  await command.authorise('document.edit', 'document', input.id);
  await lockDocument(command.tx, input.id);
  if (!(await cancelOpenReview(command, input.id, ''))) throw new AppError('error.state', 409);
  await changeDocument(command, input.id, { state: 'draft' }, 'review-cancelled');
}

interface Answer {
  outcome: 'approved' | 'changes-asked';
  comment: string;
  /** What the reader says of sentences; it counts as saying what must change. */
  remarks?: readonly NewRemark[];
}

/** The colleague's answer. The one who asked cannot be the one who approves. */
export async function answerReading(command: Command, input: { id: string } & Answer): Promise<void> {
  await command.authorise('document.review', 'document', input.id);
  const document = await lockDocument(command.tx, input.id);
  const review = await readOpenReview(command.tx, input.id);
  if (!review) throw new AppError('error.state', 409);
  if (review.rule !== 'colleague' || review.requestedBy === command.actor.userId) {
    throw new FieldErrors({ outcome: m('review.other-person') });
  }
  await applyAnswer(command, document, review, input, command.actor.userId);
}

/** The outside reader's answer: the link is used up with it. */
export async function answerReadingByLink(command: Command, input: { token: string } & Answer): Promise<void> {
  requireComment(input);
  const reviewId = await spendToken(command.tx, command.now, 'external-review', input.token);
  const review = reviewId ? await readReviewOfDocument(command.tx, reviewId) : undefined;
  if (!review || review.outcome) throw new AppError('error.link-over', 410);
  await applyAnswer(command, await lockDocument(command.tx, review.recordId), review, input, null);
}

function requireComment(answer: Answer): void {
  if (answer.outcome === 'changes-asked' && !answer.comment && !answer.remarks?.length)
    throw new FieldErrors({ comment: m('review.say-what') });
}

async function applyAnswer(
  command: Command,
  document: DocumentRow,
  review: ReviewRow,
  answer: Answer,
  decidedBy: string | null,
): Promise<void> {
  requireComment(answer);
  if (review.recordVersion !== document.version) throw new AppError('error.state', 409);
  const closed = await closeReview(command.tx, review.id, {
    outcome: answer.outcome,
    comment: answer.comment,
    decidedBy,
    at: command.now,
  });
  if (!closed) throw new AppError('error.state', 409);
  const remarks = answer.remarks ?? [];
  await keepRemarks(command, { id: review.id, documentId: document.id }, remarks);
  if (answer.outcome === 'changes-asked') {
    await changeDocument(command, document.id, { state: 'draft' }, 'changes-asked', answer.comment);
  }
  command.audit({
    organisationId: document.organisationId,
    action: `review.${answer.outcome}`,
    recordType: 'review',
    recordId: review.id,
    detail: { outcome: answer.outcome, comment: answer.comment, ...(remarks.length > 0 ? { remarks } : {}) },
  });
}

/**
 * Approves the text for use, by the rule of the organisation: the approval of exactly this version, or a reason. What
 * stops it was looked for before the transaction, in the version of the text that is named.
 * @throws FieldErrors on `reason`; AppError 409 when the text has changed since
 */
export async function approveDocument(
  command: Command,
  input: { id: string; reason: string; checked: { textVersion: number; stops: number } },
): Promise<void> {
  const { organisationId } = await command.authorise('document.publish', 'document', input.id);
  const document = await lockDocument(command.tx, input.id);
  const version = textVersion(await readTexts(command.tx, input.id));
  if (version !== input.checked.textVersion) throw new AppError('error.state', 409);
  if (input.checked.stops > 0 && !(await readOverride(command.tx, input.id, version))) {
    throw new FieldErrors({ reason: m('approve.stopped', { count: input.checked.stops }) });
  }
  const rule = await readApprovalRule(command.tx, organisationId);
  if (rule === 'direct-with-reason') {
    if (!input.reason) throw new FieldErrors({ reason: m('approve.reason-missing') });
  } else if (!(await approvedVersion(command, document, rule))) {
    throw new FieldErrors({ reason: m('approve.not-read') });
  }
  await changeDocument(command, input.id, { state: 'published' }, 'approved-for-use', input.reason);
}

async function approvedVersion(command: Command, document: DocumentRow, rule: ReviewRow['rule']): Promise<boolean> {
  const reviews = await listReviews(command.tx, 'document', document.id);
  return reviews.some(
    (review) => review.outcome === 'approved' && review.rule === rule && review.recordVersion === document.version,
  );
}
