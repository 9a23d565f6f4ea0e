import type { Block } from '@limpide/documents';
import { newId } from '@limpide/kernel';
import { type Command, expectVersion } from '../../../platform/command.ts';
import { AppError } from '../../../platform/http/errors.ts';
import type { TextAnalysis } from '../analysis.ts';
import type { CheckedAnalysis } from '../library/criteria.ts';
import type { Answers } from '../path/plan.ts';
import {
  type AssessmentAnswers,
  insertAssessment,
  listTicks,
  lockDocument,
  readTexts,
  savePlan,
  updateAnalysis,
  updateDocument,
} from '../store/index.ts';
import { textVersion } from '../text-version.ts';
import { tickCriterion, untickCriterion } from './criteria.ts';
import { changeDocument } from './record.ts';
import { saveText } from './text.ts';

/**
 * « Je réfléchis »: who reads, what for, and with which rules. The document and its plan change together.
 * @param input.version version of the document that was read
 * @param input.analysis the current text read again, when the profile changes what is found
 * @throws ConcurrentUpdate
 */
export async function planDocument(
  command: Command,
  input: {
    id: string;
    version: number;
    answers: Answers;
    profile: string;
    analysis?: { textId: string; textVersion: number; value: TextAnalysis } | undefined;
  },
): Promise<void> {
  const { tx, now, actor } = command;
  await command.authorise('document.edit', 'document', input.id);
  const current = await lockDocument(tx, input.id);
  expectVersion(current.version, input.version);
  if (input.analysis) {
    const { textId, textVersion: version, value } = input.analysis;
    await updateAnalysis(tx, { id: textId, version, analysis: value });
  }
  const { reader, action, deadline, wantsFirst, bring, turnTo } = input.answers;
  await savePlan(tx, { documentId: input.id, wantsFirst, bring, turnTo, by: actor.userId, at: now });
  const change = { reader, expectedAction: action, deadline, profile: input.profile };
  await changeDocument(command, input.id, change, 'planned');
}

/**
 * Lays the plan as the first text of a document. A text that exists is never touched.
 * @throws AppError 409 when there is a text already
 */
export async function layPlanInText(
  command: Command,
  input: { id: string; blocks: readonly Block[]; analysis: CheckedAnalysis },
): Promise<void> {
  await command.authorise('document.edit', 'document', input.id);
  await lockDocument(command.tx, input.id);
  const texts = await readTexts(command.tx, input.id);
  if (texts.current.blocks.length > 0) throw new AppError('error.state', 409);
  await updateDocument(command.tx, input.id, { writtenHere: true, sameVersion: true }, command.now);
  await saveText(command, { ...input, version: textVersion(texts), action: 'plan-laid' });
}

/**
 * « Je révise »: the writer's own judgement of the text as they read it. Earlier ones stay. What is also a criterion of the
 * library is said once, for both. The document keeps its version: a reading that was asked is not lost by it.
 * @throws ConcurrentUpdate when the text has changed since it was read; AppError 409 when there is none
 */
export async function assessDocument(
  command: Command,
  input: { id: string; version: number; answers: AssessmentAnswers },
): Promise<void> {
  const { tx, now, actor } = command;
  const { id, answers } = input;
  const resource = await command.authorise('document.edit', 'document', id);
  await lockDocument(tx, id);
  const texts = await readTexts(tx, id);
  const version = textVersion(texts);
  expectVersion(version, input.version);
  if (texts.current.blocks.length === 0) throw new AppError('error.state', 409);
  await insertAssessment(tx, {
    id: newId(now.getTime()),
    documentId: id,
    textVersion: version,
    answers,
    by: actor.userId,
    at: now,
  });
  const criterion = 'action-first' as const;
  const tick = (await listTicks(tx, id)).find((one) => one.criterion === criterion);
  const stands = tick?.textVersion === version;
  if (answers[criterion] === 'yes' && !stands) await tickCriterion(command, { id, criterion, version, comment: '' });
  if (answers[criterion] === 'no' && tick) await untickCriterion(command, { id, criterion });
  const no = Object.values(answers).filter((answer) => answer === 'no').length;
  command.audit({
    organisationId: resource.organisationId,
    action: 'document.assessed',
    recordType: 'document',
    recordId: id,
    detail: { textVersion: version, no },
  });
}
