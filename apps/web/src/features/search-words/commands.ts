import type { Command } from '../../platform/command.ts';
import type { SynonymEffect, SynonymState } from '../../platform/database/index.ts';
import { AppError, FieldErrors, notFound } from '../../platform/http/errors.ts';
import { foldWords } from '../../platform/search/index.ts';
import { message as m } from './messages.ts';
import {
  decideSynonym,
  deleteQuestion,
  insertQuestion,
  insertSynonym,
  listSynonyms,
  lockSynonym,
  markWishHandled,
  type Synonym,
} from './store.ts';

const manage = 'search-words.manage';

/** Proposes that what is said also asks what is written. @throws FieldErrors */
export async function proposeSynonym(
  command: Command,
  input: Pick<Synonym, 'organisationId' | 'said' | 'written' | 'source'>,
): Promise<string> {
  const organisationId = command.authoriseIn(manage, input.organisationId);
  if (foldWords(input.said).length === 0) throw new FieldErrors({ said: m('propose.empty') });
  if (foldWords(input.written).length === 0) throw new FieldErrors({ written: m('propose.empty') });
  const same = (await listSynonyms(command.tx)).find(
    ({ said, written, state }) => said === input.said && written === input.written && state !== 'declined',
  );
  if (same) throw new FieldErrors({ said: m('propose.known') });
  const id = await insertSynonym(command.tx, {
    ...input,
    organisationId,
    by: command.actor.userId,
    at: command.now,
  });
  command.audit({
    organisationId,
    action: 'search-words.proposed',
    recordType: 'search-words',
    recordId: id,
    detail: input,
  });
  return id;
}

const allowed: Record<SynonymState, readonly SynonymState[]> = {
  proposed: ['accepted', 'declined'],
  accepted: ['proposed'],
  declined: ['proposed'],
};

/** Accepts, declines, or comes back on it. Accepted words count from the next search on, in every process. */
export async function decide(
  command: Command,
  input: { organisationId: string; id: string; state: SynonymState; effect: SynonymEffect | null; reason: string },
): Promise<void> {
  command.authoriseIn(manage, input.organisationId);
  const synonym = await lockSynonym(command.tx, input.id);
  if (!synonym) throw notFound();
  if (synonym.organisationId !== input.organisationId) throw notFound();
  if (!allowed[synonym.state].includes(input.state)) throw new AppError('error.state', 409);
  const { effect, reason, state } = input;
  const version = await decideSynonym(command.tx, input.id, {
    state,
    effect,
    reason,
    by: command.actor.userId,
    at: command.now,
  });
  const { organisationId, said, written } = synonym;
  await command.saveVersion({
    recordType: 'search-words',
    recordId: input.id,
    organisationId,
    version,
    snapshot: { said, written, state, effect },
    action: state,
    reason,
  });
  command.audit({
    organisationId,
    action: `search-words.${state === 'proposed' ? 'undone' : state}`,
    recordType: 'search-words',
    recordId: input.id,
    detail: { version },
  });
}

export async function addQuestion(
  command: Command,
  input: { organisationId: string; question: string; procedureIds: string[] },
): Promise<string> {
  const organisationId = command.authoriseIn(manage, input.organisationId);
  const id = await insertQuestion(command.tx, { ...input, by: command.actor.userId, at: command.now });
  command.audit({ organisationId, action: 'search-question.added', recordType: 'search-question', recordId: id });
  return id;
}

export async function removeQuestion(command: Command, input: { organisationId: string; id: string }): Promise<void> {
  const organisationId = command.authoriseIn(manage, input.organisationId);
  if (!(await deleteQuestion(command.tx, input.id, organisationId))) throw notFound();
  command.audit({
    organisationId,
    action: 'search-question.removed',
    recordType: 'search-question',
    recordId: input.id,
  });
}

/** A wish that was read and answered for leaves the list. */
export async function handleWish(command: Command, input: { organisationId: string; id: string }): Promise<void> {
  const organisationId = command.authoriseIn(manage, input.organisationId);
  if (!(await markWishHandled(command.tx, input.id, command.actor.userId, command.now))) throw notFound();
  command.audit({ organisationId, action: 'search-wish.handled', recordType: 'search-wish', recordId: input.id });
}
