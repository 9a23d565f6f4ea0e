import { newId } from '@limpide/kernel';
import type { Command } from '../../../platform/command.ts';
import type { CircuitReviewer, ReviewKind, WorkStage } from '../../../platform/database/index.ts';
import { AppError, FieldErrors, forbidden } from '../../../platform/http/errors.ts';
import type { Platform } from '../../../platform/platform.ts';
import { policyTable, type Role } from '../../../platform/policy/index.ts';
import { buildSnapshot, lockProcedure, type ProcedureRow, textHash } from '../../procedures/index.ts';
import { setState } from '../commands.ts';
import { message as m } from '../messages.ts';
import { lastWriter } from '../queries.ts';
import { publicationRule } from '../store.ts';
import { type CircuitReviewRow, listCircuitReviews, listMembersByRole, readCircuit } from './queries.ts';
import { afterApproval, backward, type Circuit, isReview, onward, reviewKinds } from './stages.ts';
import { decideCircuitReview, insertCircuitReview, lapseReviews, saveCircuit, saveStage } from './store.ts';
import { validationOf } from './validation.ts';

/** Roles that may be given a review: those that the policy lets review. */
export const reviewingRoles = policyTable['procedure.review'].roles as readonly Role[];

/**
 * Chooses the circuit of an organisation. Where its rule wants a second reader before publication, the circuit keeps at
 * least one compulsory review.
 * @throws FieldErrors
 */
export async function setCircuit(
  command: Command,
  input: { organisationId: string; advanced: boolean; reviews: Record<ReviewKind, CircuitReviewer> },
): Promise<void> {
  const id = command.authoriseIn('organisation.manage', input.organisationId);
  const errors: Record<string, string> = {};
  const members = await listMembersByRole(command.tx, id);
  if (input.advanced) {
    const rule = await publicationRule(command.tx, id);
    if (rule === 'external-reader') errors.advanced = m('circuit.set.external');
    const compulsory = reviewKinds.some((kind) => input.reviews[kind].use === 'compulsory');
    if (rule === 'colleague' && !compulsory) errors.advanced = m('circuit.set.four-eyes');
    for (const kind of reviewKinds) {
      const { use, role, userId } = input.reviews[kind];
      if (use === 'none') continue;
      const able = members.filter((member) => member.roles.some((held) => reviewingRoles.includes(held as Role)));
      const found = userId ? able.some((one) => one.id === userId) : able.some((one) => one.roles.includes(role ?? ''));
      if (!found) errors[`${kind}-who`] = m('circuit.set.nobody');
    }
  }
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  await saveCircuit(command.tx, {
    organisationId: id,
    advanced: input.advanced,
    reviews: input.reviews,
    by: command.actor.userId,
    at: command.now,
  });
  command.audit({
    organisationId: id,
    action: 'organisation.circuit-set',
    recordType: 'organisation',
    recordId: id,
    detail: { advanced: input.advanced, reviews: input.reviews },
  });
}

interface Walk {
  circuit: Circuit;
  procedure: ProcedureRow;
  text: string;
}

async function walk(command: Command, procedureId: string): Promise<Walk> {
  const procedure = await lockProcedure(command.tx, procedureId);
  const circuit = await readCircuit(command.tx, procedure.organisationId);
  if (!circuit.advanced) throw new AppError('error.state', 409);
  return { circuit, procedure, text: textHash(await buildSnapshot(command.tx, procedure)) };
}

/** Sends a démarche on, or back with a reason. A review is asked by sending it there. */
export async function moveStage(
  command: Command,
  platform: Platform,
  input: { procedureId: string; to: WorkStage; reason: string },
): Promise<void> {
  await command.authorise('procedure.edit', 'procedure', input.procedureId);
  const way = await walk(command, input.procedureId);
  const { stage, approved } = await validationOf(command.tx, way.circuit, way.procedure, way.text);
  const back = backward(stage).includes(input.to);
  if (!back && !onward(way.circuit, stage, approved).includes(input.to)) throw new AppError('error.state', 409);
  if (back && !input.reason) throw new FieldErrors({ reason: m('circuit.reason-missing') });
  await place(command, platform, way, input.to, command.actor.userId, input.reason);
}

/** Puts it there, asks the review if it is one, and keeps it in the history. */
async function place(
  command: Command,
  platform: Platform,
  { circuit, procedure, text }: Walk,
  to: WorkStage,
  askedBy: string,
  reason: string,
): Promise<void> {
  const { tx, now, actor } = command;
  await lapseReviews(tx, procedure.id, now);
  await saveStage(tx, {
    procedureId: procedure.id,
    stage: to,
    textHash: text,
    movedBy: actor.userId,
    since: now,
    reason,
  });
  await setState(command, procedure, to === 'idea' || to === 'draft' ? 'draft' : 'in-review', `stage-${to}`, reason);
  if (!isReview(to)) return;
  await insertCircuitReview(tx, {
    id: newId(now.getTime()),
    procedureId: procedure.id,
    kind: to,
    textHash: text,
    version: procedure.version + 1,
    askedBy,
    askedAt: now,
  });
  await tellReviewers(command, platform, circuit.reviews[to], procedure, to, askedBy);
}

/** A named person, or those who hold the role: who asked is left out, since they may not answer. */
export async function reviewersFor(
  db: Command['tx'] | Platform['db'],
  organisationId: string,
  reviewer: CircuitReviewer,
): Promise<{ id: string; name: string; email: string }[]> {
  const members = await listMembersByRole(db, organisationId);
  return members.filter((member) =>
    reviewer.userId ? member.id === reviewer.userId : member.roles.includes(reviewer.role ?? ''),
  );
}

async function tellReviewers(
  command: Command,
  platform: Platform,
  reviewer: CircuitReviewer,
  procedure: ProcedureRow,
  kind: ReviewKind,
  askedBy: string,
): Promise<void> {
  if (!platform.mail.available) return;
  const { title } = procedure.content;
  for (const person of await reviewersFor(command.tx, procedure.organisationId, reviewer)) {
    if (person.id === askedBy) continue;
    await platform.mail.queue(command.tx, platform.jobs, command.now, {
      to: person.email,
      subject: m('mail.ask.subject', { title }),
      body: m('circuit.mail.body', {
        review: m(`stage.${kind}`),
        title,
        link: new URL(`/espace/demarches/${procedure.id}/circuit`, platform.config.baseUrl).href,
      }),
    });
  }
}

/**
 * Whether this person may answer: named for it or holding its role, and neither who asked nor who wrote last. Four eyes
 * are two signed-in persons.
 */
export async function mayAnswer(
  db: Command['tx'] | Platform['db'],
  actor: Command['actor'],
  circuit: Circuit,
  procedure: Pick<ProcedureRow, 'id' | 'organisationId'>,
  review: CircuitReviewRow,
): Promise<boolean> {
  const { role, userId } = circuit.reviews[review.kind];
  const roles = actor.memberships.get(procedure.organisationId) ?? [];
  const chosen = userId ? userId === actor.userId : roles.some((held) => held === role);
  if (!chosen || review.askedBy === actor.userId) return false;
  return (await lastWriter(db, procedure.id)) !== actor.userId;
}

/** Answers the review that waits. An approval leads to the next compulsory review, or to the end of the circuit. */
export async function answerStage(
  command: Command,
  platform: Platform,
  input: { procedureId: string; outcome: 'approved' | 'changes-asked'; comment: string },
): Promise<WorkStage> {
  await command.authorise('procedure.review', 'procedure', input.procedureId);
  const way = await walk(command, input.procedureId);
  const { stage, approved } = await validationOf(command.tx, way.circuit, way.procedure, way.text);
  const open = (await listCircuitReviews(command.tx, [input.procedureId], 'open')).find(({ kind }) => kind === stage);
  if (!open || open.textHash !== way.text) throw new AppError('error.state', 409);
  if (!(await mayAnswer(command.tx, command.actor, way.circuit, way.procedure, open))) throw forbidden();
  if (input.outcome === 'changes-asked' && !input.comment) throw new FieldErrors({ comment: m('answer.say-what') });
  const decided = await decideCircuitReview(command.tx, open.id, {
    outcome: input.outcome,
    comment: input.comment,
    decidedBy: command.actor.userId,
    at: command.now,
  });
  if (!decided) throw new AppError('error.state', 409);
  command.audit({
    organisationId: way.procedure.organisationId,
    action: `review.${input.outcome}`,
    recordType: 'review',
    recordId: open.id,
    detail: { kind: open.kind, outcome: input.outcome, comment: input.comment },
  });
  const to = input.outcome === 'approved' ? afterApproval(way.circuit, new Set([...approved, open.kind])) : 'draft';
  await place(command, platform, way, to, open.askedBy, input.comment);
  return to;
}
