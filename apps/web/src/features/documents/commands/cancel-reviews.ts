import type { Command } from '../../../platform/command.ts';
import { revokeTokens } from '../../../platform/identity/one-time-token.ts';
import { closeReview, readOpenReview } from '../store/index.ts';

/** Ends the request that waits, and with it the link of an outside reader. */
export async function cancelOpenReview(command: Command, documentId: string, comment: string): Promise<boolean> {
  const review = await readOpenReview(command.tx, documentId);
  if (!review) return false;
  await closeReview(command.tx, review.id, {
    outcome: 'cancelled',
    comment,
    decidedBy: command.actor.userId,
    at: command.now,
  });
  await revokeTokens(command.tx, command.now, 'external-review', review.id);
  return true;
}
