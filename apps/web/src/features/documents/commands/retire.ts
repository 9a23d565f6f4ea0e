import type { Command } from '../../../platform/command.ts';
import { AppError } from '../../../platform/http/errors.ts';
import { message as m } from '../messages.ts';
import { lockDocument } from '../store/index.ts';
import { cancelOpenReview } from './cancel-reviews.ts';
import { changeDocument } from './record.ts';

/** Says that a text is no longer used. It stays, with its history, and counts in no figure. @throws AppError 409 */
export async function retireDocument(command: Command, input: { id: string; reason: string }): Promise<void> {
  await command.authorise('document.retire', 'document', input.id);
  const document = await lockDocument(command.tx, input.id);
  if (document.retiredAt) throw new AppError('error.state', 409);
  const waited = document.state === 'in-review';
  if (waited) await cancelOpenReview(command, input.id, m('retire.review-cancelled'));
  const change = { retiredAt: command.now, ...(waited ? { state: 'draft' as const } : {}) };
  await changeDocument(command, input.id, change, 'retired', input.reason);
}

/** Brings a text back into use, in the state that it had. @throws AppError 409 */
export async function reinstateDocument(command: Command, input: { id: string }): Promise<void> {
  await command.authorise('document.retire', 'document', input.id);
  const document = await lockDocument(command.tx, input.id);
  if (!document.retiredAt) throw new AppError('error.state', 409);
  await changeDocument(command, input.id, { retiredAt: null }, 'reinstated');
}
