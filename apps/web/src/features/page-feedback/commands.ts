import { newId } from '@limpide/kernel';
import type { Command } from '../../platform/command.ts';
import type { FeedbackAnswer, FeedbackDoubt } from '../../platform/database/index.ts';
import { AppError, notFound } from '../../platform/http/errors.ts';
import type { Actor } from '../../platform/identity/actor.ts';
import { isoDay } from '../../platform/messages/index.ts';
import { addEvidence, createIrritant } from '../irritants/index.ts';
import { maskPersonal, type Personal } from './mask.ts';
import { message as m } from './messages.ts';
import type { FeedbackReason } from './schema.ts';
import { type FeedbackRow, insertFeedback, lockFeedback, onlineNumber, seenBefore, updateFeedback } from './store.ts';

/** Who reads a page and says something of it: nobody in particular. */
export const reader: Actor = {
  userId: 'external-reader:public-page',
  name: '',
  email: '',
  platformAdmin: false,
  memberships: new Map(),
  organisationId: null,
};

export const mask = (text: string) => maskPersonal(text, (kind: Personal) => m(`mask.${kind}`));

/**
 * Keeps what a reader says of a page. Nothing of it leaves a trace of the hour: the id is made from the day, and there is
 * no audit entry, which would have one. A text still holding personal data is masked here whatever was shown before. Gives its id.
 */
export async function giveFeedback(
  command: Command,
  input: {
    procedureId: string;
    answer: FeedbackAnswer;
    reasons: readonly FeedbackReason[];
    comment: string;
    doubt: FeedbackDoubt | null;
    formKey: string;
  },
): Promise<string> {
  const number = await onlineNumber(command.tx, input.procedureId);
  if (number === undefined) throw notFound();
  const again = await seenBefore(command.tx, input.procedureId, input.formKey);
  const day = isoDay(command.now);
  const id = newId(Date.parse(day));
  await insertFeedback(command.tx, {
    id,
    procedureId: input.procedureId,
    number,
    answer: input.answer,
    reasons: input.answer === 'yes' ? [] : [...input.reasons],
    comment: mask(input.comment).text,
    givenOn: day,
    quarantine: input.doubt ?? (again ? 'repeated' : null),
    formKey: input.formKey,
  });
  return id;
}

interface One {
  procedureId: string;
  id: string;
}

async function open(command: Command, { procedureId, id }: One): Promise<FeedbackRow & { organisationId: string }> {
  const { organisationId } = await command.authorise('feedback.handle', 'procedure', procedureId);
  const feedback = await lockFeedback(command.tx, procedureId, id);
  if (!feedback) throw notFound();
  return { ...feedback, organisationId };
}

function record(command: Command, feedback: { id: string; organisationId: string }, action: string): void {
  command.audit({
    organisationId: feedback.organisationId,
    action: `feedback.${action}`,
    recordType: 'feedback',
    recordId: feedback.id,
  });
}

export async function markFeedback(command: Command, input: One & { state: 'seen' | 'answered' }): Promise<void> {
  const feedback = await open(command, input);
  await updateFeedback(command.tx, input.id, { state: input.state }, command.actor.userId, command.now);
  record(command, feedback, input.state);
}

/** A person has read it and found that it is no spam: it counts from now on. */
export async function releaseFeedback(command: Command, input: One): Promise<void> {
  const feedback = await open(command, input);
  if (!feedback.quarantine) throw new AppError('error.state', 409);
  await updateFeedback(command.tx, input.id, { released: true }, command.actor.userId, command.now);
  record(command, feedback, 'released');
}

/** For a text that names somebody: the words go, the answer stays counted. */
export async function eraseFeedbackText(command: Command, input: One): Promise<void> {
  const feedback = await open(command, input);
  if (!feedback.comment) throw new AppError('error.state', 409);
  await updateFeedback(command.tx, input.id, { erased: true, state: 'seen' }, command.actor.userId, command.now);
  record(command, feedback, 'erased');
}

/** Notes what a reader wrote as an irritant of the démarche, with the text as its first evidence. Gives the irritant's id. */
export async function noteAsIrritant(command: Command, input: One): Promise<string> {
  const feedback = await open(command, input);
  if (!feedback.comment || feedback.irritantId || feedback.quarantine) throw new AppError('error.state', 409);
  const organisationId = command.authoriseIn('irritant.create', command.actor.organisationId);
  const irritantId = await createIrritant(command, {
    organisationId,
    userVoice: feedback.comment,
    places: [{ procedureId: input.procedureId, stepId: null }],
  });
  await addEvidence(command, {
    irritantId,
    level: 'observed',
    statement: m('irritant.statement'),
    n: null,
    total: null,
    source: m('irritant.source'),
    observedOn: feedback.givenOn,
    verbatims: [feedback.comment],
  });
  await updateFeedback(command.tx, input.id, { irritantId, state: 'seen' }, command.actor.userId, command.now);
  record(command, feedback, 'noted');
  return irritantId;
}
