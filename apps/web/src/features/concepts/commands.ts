import { type Blocks, fingerprint } from '@limpide/catalogue/inherit';
import { type Command, expectVersion } from '../../platform/command.ts';
import { AppError, ConcurrentUpdate, FieldErrors, notFound } from '../../platform/http/errors.ts';
import {
  type BlockName,
  blockLabel,
  blocksOfSnapshot,
  changeOwnBlock,
  contentOf,
  createProcedure,
  insertInheritance,
  linkStep,
  listInstances,
  lockProcedure,
  nameOf,
  type ProcedureRow,
  pendingReviews,
  readInheritance,
  readOnline,
  readStanding,
  readSteps,
  recordProcedure,
  removeInheritance,
  type Standing,
  setKind,
  stateAfterReview,
  stepsOf,
  updateProcedure,
  writeSteps,
} from '../procedures/index.ts';
import { message } from './messages.ts';
import { listOffered } from './queries.ts';
import { isOfferedTo, type Offer, removeOffer, saveOffer } from './store.ts';

/** Offers a démarche as fiche modèle, to every organisation or to those it is shared with. */
export async function offerConcept(
  command: Command,
  input: { id: string; audience: Offer['audience'] },
): Promise<void> {
  await command.authorise('procedure.inherit', 'procedure', input.id);
  const procedure = await lockProcedure(command.tx, input.id);
  // What follows another cannot be followed: nobody would know whose words they are.
  if (procedure.kind === 'instance') throw new AppError('error.state', 409);
  await setKind(command.tx, procedure.id, 'concept', null);
  await saveOffer(command.tx, {
    procedureId: procedure.id,
    audience: input.audience,
    offeredBy: command.actor.userId,
    at: command.now,
  });
  tell(command, procedure, 'procedure.offered', { audience: input.audience });
}

/** No other organisation takes it any more; those that have it keep following. */
export async function stopOffering(command: Command, input: { id: string }): Promise<void> {
  await command.authorise('procedure.inherit', 'procedure', input.id);
  const procedure = await lockProcedure(command.tx, input.id);
  if (!(await removeOffer(command.tx, input.id))) throw new AppError('error.state', 409);
  if ((await listInstances(command.tx, input.id)).length === 0) {
    await setKind(command.tx, input.id, 'standalone', null);
  }
  tell(command, procedure, 'procedure.offer-ended', {});
}

function tell(command: Command, { id, organisationId }: ProcedureRow, action: string, detail: unknown): void {
  command.audit({ organisationId, action, recordType: 'procedure', recordId: id, detail });
}

/**
 * Takes a fiche modèle: a new draft that says what it says, or a démarche that the organisation has already, which keeps its
 * own texts and follows everywhere else.
 */
export async function takeConcept(
  command: Command,
  input: { organisationId: string; conceptId: string },
): Promise<string> {
  const { tx, now } = command;
  const organisationId = command.authoriseIn('procedure.create', input.organisationId);
  // Locked first: a publication of the fiche modèle comes before, or sees this fiche.
  const concept = await lockProcedure(tx, input.conceptId).catch(() => undefined);
  const offered = (await listOffered(tx, organisationId)).find(({ id }) => id === input.conceptId);
  const online = await readOnline(tx, input.conceptId);
  if (!concept || !offered || !online || !(await isOfferedTo(tx, concept.id, organisationId))) throw notFound();
  if (offered.taken) throw new FieldErrors({ concepts: message('take.already', { title: offered.title }) });
  const id =
    offered.alike?.id ?? (await createProcedure(command, { organisationId, content: online.snapshot.content }));
  await command.authorise('procedure.inherit', 'procedure', id);
  await lockProcedure(tx, id);
  const adopted = { procedureId: id, conceptId: concept.id, followed: online.number };
  await insertInheritance(tx, { ...adopted, adoptedBy: command.actor.userId, at: now });
  const steps = stepsOf(blocksOfSnapshot(online.snapshot, await nameOf(tx, organisationId)));
  if (offered.alike) {
    for (const step of await readSteps(tx, id)) {
      const origin = steps.find(({ title }) => fingerprint(title) === fingerprint(step.title));
      if (origin) await linkStep(tx, step.id, origin.key);
    }
  } else await writeSteps(tx, id, steps, now);
  await updateProcedure(tx, id, {}, now);
  await recordProcedure(
    command,
    await lockProcedure(tx, id),
    'adopted',
    message('take.reason', { title: offered.title, organisation: offered.organisation }),
  );
  tell(command, concept, 'procedure.concept-taken', { organisation: organisationId });
  return id;
}

interface Subject {
  procedure: ProcedureRow;
  standing: Standing;
}

async function theInstance(command: Command, id: string): Promise<Subject> {
  await command.authorise('procedure.edit', 'procedure', id);
  const procedure = await lockProcedure(command.tx, id);
  const standing = await readStanding(command.tx, procedure);
  if (!standing) throw notFound();
  return { procedure, standing };
}

/** Writes one block of the working version, and says in the history what was done. */
async function writeBlock(
  command: Command,
  { procedure, standing }: Subject,
  block: BlockName,
  value: unknown,
  entry: { action: string; reason: string },
): Promise<void> {
  const { tx, now } = command;
  const blocks: Blocks = { ...standing.instance, [block]: value };
  // Whatever was chosen, this version of the fiche modèle has been looked at.
  await changeOwnBlock(tx, procedure.id, block, { base: standing.link.followed });
  if (block === 'steps') await writeSteps(tx, procedure.id, stepsOf(blocks), now);
  await updateProcedure(tx, procedure.id, { content: contentOf(blocks) }, now);
  const changed = await lockProcedure(tx, procedure.id);
  await updateProcedure(tx, procedure.id, await stateAfterReview(tx, { ...changed, state: procedure.state }), now);
  await recordProcedure(command, await lockProcedure(tx, procedure.id), entry.action, entry.reason);
}

export const choices = ['mine', 'theirs', 'merged', 'write'] as const;
export type Choice = (typeof choices)[number];

/** Answers a change of the fiche modèle in a block that the organisation wrote itself. */
export async function decideBlock(
  command: Command,
  input: {
    id: string;
    version: number;
    number: number;
    block: BlockName;
    choice: Choice;
    written: unknown;
    reason: string;
  },
): Promise<void> {
  const subject = await theInstance(command, input.id);
  const { procedure, standing } = subject;
  expectVersion(procedure.version, input.version);
  if (standing.link.followed !== input.number) throw new ConcurrentUpdate(procedure.version);
  const reviews = await pendingReviews(command.tx, standing, await nameOf(command.tx, procedure.organisationId));
  const review = reviews.find(({ block }) => block === input.block);
  if (!review) throw new AppError('error.state', 409);
  if (input.choice === 'merged' && review.merge.outcome !== 'merged') {
    throw new FieldErrors({ choice: message('review.no-merge') });
  }
  const value = {
    mine: review.mine,
    theirs: review.theirs,
    merged: review.merge.outcome === 'merged' ? review.merge.value : undefined,
    write: input.written,
  }[input.choice];
  if (input.reason) await changeOwnBlock(command.tx, procedure.id, input.block, { reason: input.reason });
  await writeBlock(command, subject, input.block, value, {
    action: 'block-decided',
    reason: message(`decided.${input.choice}`, { block: blockLabel(input.block) }),
  });
}

/** « Revenir à la fiche modèle » */
export async function returnToConcept(command: Command, input: { id: string; block: BlockName }): Promise<void> {
  const subject = await theInstance(command, input.id);
  if (!subject.standing.own[input.block]) throw new AppError('error.state', 409);
  await writeBlock(command, subject, input.block, subject.standing.concept[input.block], {
    action: 'block-returned',
    reason: message('returned.reason', { block: blockLabel(input.block) }),
  });
}

/** Why a block differs: the organisation of the fiche modèle reads it. */
export async function explainBlock(
  command: Command,
  input: { id: string; block: BlockName; reason: string },
): Promise<void> {
  const { procedure } = await theInstance(command, input.id);
  if (!(await changeOwnBlock(command.tx, procedure.id, input.block, { reason: input.reason }))) {
    throw new AppError('error.state', 409);
  }
  tell(command, procedure, 'procedure.block-explained', { block: input.block, reason: input.reason });
}

/** The local fiche lives its own life from now on, with the texts that it has. */
export async function detachProcedure(command: Command, input: { id: string; reason: string }): Promise<void> {
  const { tx, now } = command;
  await command.authorise('procedure.inherit', 'procedure', input.id);
  const procedure = await lockProcedure(tx, input.id);
  const link = await readInheritance(tx, input.id);
  if (procedure.kind !== 'instance') throw new AppError('error.state', 409);
  if (link)
    tell(command, await lockProcedure(tx, link.conceptId), 'procedure.instance-detached', { instance: input.id });
  await removeInheritance(tx, input.id);
  const asked = procedure.state === 'to-review' && procedure.reviewReason === link?.reviewNote;
  const after = asked ? await stateAfterReview(tx, { ...procedure, state: 'published', kind: 'standalone' }) : {};
  await updateProcedure(tx, input.id, after, now);
  await recordProcedure(command, await lockProcedure(tx, input.id), 'detached', input.reason);
}
